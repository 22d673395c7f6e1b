import {remembering} from '../base/remembering'
import {bodyNouns} from './body-words'
import {elementNames, type ElementName} from './elements'
import {sectionRoles} from './section-roles'
import {headingFillers, otherHeadings} from './section-roles/other-headings'

/** What a heading's words say it is about. */
export interface HeadingMatch {
  /** Elements that the heading names. */
  readonly roles: readonly ElementName[]
  /** Those of them that it names plainly, not in words that may mean something else. */
  readonly plain: readonly ElementName[]
  /** Elements that a statement under the heading may belong to. */
  readonly weak: readonly ElementName[]
  /** True when the heading consists of known words only, so that a bare line of these words is a heading. */
  readonly whole: boolean
}

const wholeWords = (words: readonly string[]) =>
  words.length === 0 ? /(?!)/ : new RegExp(`(?<![\\w'-])(?:${words.join('|')})(?![\\w-])`)
const compiled = elementNames.map(element => {
  const {strong, lesser = [], weak, not = []} = sectionRoles[element]
  return {element, strong: wholeWords(strong), lesser: wholeWords(lesser), weak: wholeWords(weak), not: wholeWords(not)}
})
const other = new RegExp(`^(?:${otherHeadings.join('|')})$`)
const known = new RegExp(
  `(?<![\\w'-])(?:${[
    ...elementNames.flatMap(e => sectionRoles[e].strong),
    ...elementNames.flatMap(e => sectionRoles[e].lesser ?? []),
    ...elementNames.flatMap(e => sectionRoles[e].weak),
    ...headingFillers,
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\w-])`,
  'g',
)

/** "Purpose of the Weeds and Pests Subcommittee" is about the purpose. */
const ofBody = new RegExp(` (?:of|for) (?:the )?(?:[a-z0-9'&,-]{1,30} ){0,7}(?:${bodyNouns.join('|')})$`)

/** A heading's words in lower case, without number, brackets and closing punctuation. */
export function normaliseHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replaceAll(' & ', ' and ')
    .trim()
    .replace(/&/g, 'and')
    .replace(/^(?:(?:section|part|article|clause|rule) )?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})[.):] ?/, '')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/(?<![\s:.*?])[\s:.*?]+$/, '')
    .replace(/^[\s*#]+/, '')
    .replace(/ {2,}/g, ' ')
}

/** What the words of `text`, a heading or a line that may be one, say about its section. */
export const matchHeading = remembering((text): HeadingMatch => {
  const match = matchWords(normaliseHeading(text))
  if (match.whole || !text.includes(' / ')) return match
  // "Nod / Aim": in two languages.
  const parts = text.split(' / ', 2).map(part => matchWords(normaliseHeading(part)))
  return {...match, whole: parts.some(({whole, roles}) => whole && roles.length > 0)}
})

function matchWords(words: string): HeadingMatch {
  const roles: ElementName[] = []
  const weak: ElementName[] = []
  const plain: ElementName[] = []
  for (const {element, strong, lesser, weak: weakly, not} of compiled) {
    const excluded = not.test(words)
    if (!excluded && strong.test(words)) plain.push(element)
    if (!excluded && (strong.test(words) || lesser.test(words))) roles.push(element)
    else if (weakly.test(words)) weak.push(element)
  }
  const strongOrOther = roles.length > 0 || other.test(words)
  const rest = words
    .replace(ofBody, '')
    .replace(known, ' ')
    .replace(/[\s,;/+-]+/g, '')
  return {roles, plain, weak, whole: other.test(words) || (strongOrOther && rest === '')}
}

/** True for the words of a heading, and of nothing else, that name an element plainly or in passing. */
export function namesElement({whole, roles, weak}: HeadingMatch): boolean {
  return whole && roles.length + weak.length > 0
}
