import type {Mention, Phrase, TorDocument} from '../../model/types'

/** A short form; `expansion` is null, and `line` that of its first use, where the document writes it out nowhere. */
export interface ShortFormJson {
  readonly short: string
  readonly expansion: string | null
  readonly line: number
  /** Lines of the uses apart from the places that write it out. */
  readonly uses: readonly number[]
  readonly definitions: readonly {readonly expansion: string; readonly line: number}[]
}

/** Words that name something; `name` is the same for all ways of naming one thing. */
export interface MentionJson {
  readonly kind: Mention['kind']
  readonly text: string
  readonly name: string
  /** Of a numbered part. */
  readonly number: string | null
  /** The document that the numbered part belongs to, where it is another one. */
  readonly of: string | null
  readonly line: number
}

type LineOf = (phrase: Pick<Phrase, 'range'>) => number

/** The short forms that are written out, in the order of their definitions, then the others. */
export function shortFormsJson({shortForms, mentions}: TorDocument, lineOf: LineOf): readonly ShortFormJson[] {
  const written = new Set(shortForms.map(({short}) => short.text))
  const bare = new Map<string, number[]>()
  for (const {kind, name, range} of mentions) {
    if (kind !== 'short-form' || written.has(name)) continue
    const lines = bare.get(name)
    if (lines) lines.push(lineOf({range}))
    else bare.set(name, [lineOf({range})])
  }
  return [
    ...shortForms.map(({short, expansion, uses, definitions}) => ({
      short: short.text,
      expansion: expansion.text,
      line: lineOf(short),
      uses: uses.map(range => lineOf({range})),
      definitions: definitions.map(place => ({expansion: place.expansion.text, line: lineOf(place.short)})),
    })),
    ...[...bare].map(([short, uses]) => ({short, expansion: null, line: uses[0] ?? 1, uses, definitions: []})),
  ]
}

/** Every mention, in source order. */
export function mentionsJson({mentions}: TorDocument, lineOf: LineOf): readonly MentionJson[] {
  return mentions.map(mention => ({
    kind: mention.kind,
    text: mention.text,
    name: mention.name,
    number: mention.number ?? null,
    of: mention.of ?? null,
    line: lineOf(mention),
  }))
}
