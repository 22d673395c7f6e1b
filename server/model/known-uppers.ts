import {noBodies} from '../vocabulary/reporting-words'
import {readsAsName} from './member-organisation'
import type {BodyName, Mention, ShortForm} from './types'

/** The bodies that are named, also by a short form alone, by where their names begin. */
export function bodiesByPlace(
  mentions: readonly Mention[],
  shortForms: readonly ShortForm[],
): ReadonlyMap<number, Mention> {
  const bodies = mentions.filter(({kind}) => kind === 'body')
  const written = shortForms.flatMap(form => writtenOut(form, mentions))
  const names = new Set([...bodies, ...written].map(({name}) => name))
  const expansions = new Map(shortForms.map(({short, expansion}) => [short.text, expansion.text]))
  const short = mentions.flatMap((each): readonly Mention[] => {
    const name = each.kind === 'short-form' ? expansions.get(each.name) : undefined
    return name !== undefined && names.has(name) ? [{...each, name}] : []
  })
  return new Map([...short, ...written, ...bodies].map(each => [each.range.start, each]))
}

/** What a short form stands for is a body, too, where nothing says that it is a post or a thing: "the Wood Compact (WC)". */
function writtenOut({definitions, expansion: {text: name}}: ShortForm, mentions: readonly Mention[]): Mention[] {
  if (noBodies.test(name) || !readsAsName(name)) return []
  return definitions.flatMap(({expansion}) => {
    const isOther = mentions.some(({kind, range}) => kind !== 'short-form' && range.start === expansion.range.start)
    return isOther ? [] : [{...expansion, kind: 'body' as const, name, number: undefined, of: undefined}]
  })
}

/** Tells the names of the body itself: in full, by its last words ("the Committee"), by its short form. */
export function ownName(own: BodyName | undefined, shortForms: readonly ShortForm[]): (name: string) => boolean {
  const full = own?.text.toLowerCase() ?? ''
  // The Buildings Committee of the Council is no council; the governors are the Board of Governors.
  const [head = ''] = full.split(/ (?:of|for|to) /)
  const last = /\b(?:board|court|body)$/.test(head) ? full : head
  const shorts = shortForms.filter(({expansion}) => expansion.text.toLowerCase() === full).map(({short}) => short.text)
  return name => {
    // Where the body has no name, "the committee" may be itself.
    if (full === '') return !/[ A-Z]/.test(name.slice(1))
    const lower = name.toLowerCase()
    return lower === full || head.endsWith(lower) || last.endsWith(lower) || shorts.includes(name)
  }
}
