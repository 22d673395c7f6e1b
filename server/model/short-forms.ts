import type {MappedText} from '../base/mapped-text'
import {remembering} from '../base/remembering'
import type {DocumentText} from './mentions-texts'
import {fittingEnd, fittingStart} from './short-form-letters'
import type {Mention, Phrase, ShortForm, ShortFormDefinition} from './types'

const lead = String.raw`(?:"?(?:the|or|hereafter|hereinafter|henceforth|also|now|known as|called|referred to as|abbreviated (?:to|as)|shortened to),?\s){0,4}`
const form = String.raw`[A-Z][A-Za-z\d]{0,11}(?:&[A-Z]{1,4})?`
const onlyShortForm = new RegExp(`^${form}$`)
/** `Long Name (LN)`, `Long Name ("LN")`, `Long Name (hereafter the LNs)`. */
const bracketed = new RegExp(String.raw`\(\s?${lead}["']?(?:the\s)?(${form})["']?(?:\sfor short)?\s?\)`, 'gd')
/** `Long Name, or LN, …`, `Long Name, hereafter "LN".` */
const appended = new RegExp(
  String.raw`,?\s(?:or|(?:(?:hereafter|hereinafter|henceforth)\s)?(?:known as|called|referred to as|abbreviated (?:to|as))|hereafter|hereinafter|henceforth)\s(?:the\s)?"?(${form})"?(?=[,.;)]|$)`,
  'gd',
)
/** `LN (Long Name)`. */
const reversed = new RegExp(String.raw`(?<![\w&])(${form})\s\(([^()\n]{4,90})\)`, 'gd')
/** `LN - Long Name`, `LN: Long Name`. */
const dashed = new RegExp(String.raw`(?<![\w&])(${form})(?:\s-\s|\s?[:=]\s)(?=\p{L})`, 'gdu')
/** A line that is nothing but `Long Name - LN`. */
const dashedBehind = new RegExp(String.raw`^([^\n:=]{4,90}?)(?:\s-\s|\s?[:=]\s)(${form})$`, 'd')

interface Place {
  readonly start: number
  readonly end: number
}

/** All places that write a short form out, in source order, by short form: `SMG` for "Strategic Migration Groups (SMGs)". */
export function readDefinitions(texts: readonly DocumentText[]): ReadonlyMap<string, readonly ShortFormDefinition[]> {
  const found = new Map<string, ShortFormDefinition[]>()
  for (const definition of texts.flatMap((text, i) => definitionsIn(text, texts[i + 1]))) {
    const known = found.get(definition.short.text)
    if (known) known.push(definition)
    else found.set(definition.short.text, [definition])
  }
  return found
}

/** The short forms that `definitions` write out, with the places where the document uses them otherwise. */
export function shortFormsOf(
  definitions: ReadonlyMap<string, readonly ShortFormDefinition[]>,
  mentions: readonly Mention[],
): ShortForm[] {
  return [...definitions].flatMap(([name, places]) => {
    const [first] = places
    if (!first) return []
    const uses = mentions.filter(
      mention =>
        mention.kind === 'short-form' &&
        mention.name === name &&
        !places.some(({short}) => short.range.start === mention.range.start),
    )
    return [{...first, definitions: places, uses: uses.map(({range}) => range)}]
  })
}

function definitionsIn({text, row}: DocumentText, next: DocumentText | undefined): ShortFormDefinition[] {
  const inOrder = placesIn(text.plain).map(({short, long}) => ({
    short: phrase(text, short),
    expansion: phrase(text, long),
  }))
  return row === undefined || next?.row !== row ? inOrder : [...inOrder, ...acrossCells(text, next.text)]
}

interface Places {
  readonly short: Place
  readonly long: Place
}

const placesIn = remembering((plain): readonly Places[] => {
  const found = new Map<number, Places>()
  const add = (short: Place, start: number | undefined, end: number | undefined) => {
    if (start === undefined || end === undefined || found.has(short.start)) return
    found.set(short.start, {short, long: {start, end}})
  }
  for (const match of [...plain.matchAll(bracketed), ...plain.matchAll(appended)]) {
    const short = shortPlace(plain, match.indices?.[1])
    if (short) add(short, fittingStart(plain, 0, match.index, wordsOf(plain, short)), endBefore(plain, match.index))
  }
  for (const match of plain.matchAll(reversed)) {
    const short = shortPlace(plain, match.indices?.[1])
    const [start = 0, end = 0] = match.indices?.[2] ?? []
    if (short && fittingStart(plain, start, end, wordsOf(plain, short)) === start) add(short, start, end)
  }
  for (const match of plain.matchAll(dashed)) {
    const short = shortPlace(plain, match.indices?.[1])
    const start = match.index + match[0].length
    if (short) add(short, start, fittingEnd(plain, start, wordsOf(plain, short)))
  }
  const behind = dashedBehind.exec(plain)
  const short = shortPlace(plain, behind?.indices?.[2])
  const long = behind?.indices?.[1]
  if (short && long && fittingStart(plain, 0, long[1], wordsOf(plain, short)) === 0) add(short, ...long)
  return [...found.values()].sort((a, b) => a.short.start - b.short.start)
})

/** A row of a glossary: the short form in one cell, its words in the next, or the other way round. */
function acrossCells(left: MappedText, right: MappedText): ShortFormDefinition[] {
  return [
    [left, right],
    [right, left],
  ].flatMap(([shortIn, longIn]): ShortFormDefinition[] => {
    if (!shortIn || !longIn) return []
    const at = trimmed(shortIn.plain)
    const long = trimmed(longIn.plain)
    const short = onlyShortForm.test(wordsOf(shortIn.plain, at))
      ? shortPlace(shortIn.plain, [at.start, at.end])
      : undefined
    if (!short || long.end - long.start > 90) return []
    const start = fittingStart(longIn.plain, long.start, long.end, wordsOf(shortIn.plain, short))
    return start === long.start ? [{short: phrase(shortIn, short), expansion: phrase(longIn, long)}] : []
  })
}

function trimmed(plain: string): Place {
  return {start: plain.length - plain.trimStart().length, end: plain.trimEnd().length}
}

/** The short form without the plural's "s"; undefined for words that only look like one. */
function shortPlace(plain: string, indices: readonly number[] | undefined): Place | undefined {
  const [start, end] = indices ?? []
  if (start === undefined || end === undefined) return undefined
  const word = plain.slice(start, end)
  const capitals = word.match(/[A-Z]/g)?.length ?? 0
  if (capitals < 2 || /^(?:[IVX]{2,5}|[A-Z][a-z]+[A-Z][a-z]+)$/.test(word)) return undefined
  return {start, end: /[A-Z]s$/.test(word) ? end - 1 : end}
}

function wordsOf(plain: string, {start, end}: Place): string {
  return plain.slice(start, end)
}

function endBefore(plain: string, at: number): number {
  const before = plain.slice(0, at).trimEnd()
  return before.endsWith("'s") ? before.length - 2 : before.length
}

function phrase(text: MappedText, {start, end}: Place): Phrase {
  return {text: text.plain.slice(start, end).replace(/\s+/g, ' '), range: text.sourceOf(start, end)}
}
