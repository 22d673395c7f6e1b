import {remembering} from '../base/remembering'
import {
  aboutGroup,
  aboutProcess,
  anyGroup,
  governanceTitle,
  groupSentence,
  groupTitle,
  namedGroupSentence,
} from '../vocabulary/document-kinds'
import type {ElementName} from '../vocabulary/elements'
import {isTechnical} from './kind-elsewhere'
import type {Signs} from './kind-signs'

/** True if headings, front matter and statements together set up a group, whatever the title says. */
export function constitutesGroup(signs: Signs): boolean {
  if (headingsSetUp(signs)) return true
  if (isTechnical(signs.parsed)) return false
  return frontMatterSetsUp(signs) || sentencesTellOf(signs) || statementsSetUp(signs)
}

/** Headings that only the terms of a group have together, one of them about people. */
function headingsSetUp({body, sections, roles, headed}: Signs): boolean {
  const hasPeople = roles.has('membership') || roles.has('chair') || roles.has('quorum')
  return hasPeople && (headed >= (body || hasTerms(sections) ? 3 : 4) || setUp.every(name => roles.has(name)))
}

function frontMatterSetsUp({sentences}: Signs): boolean {
  const entries = sentences.filter(({where}) => where === 'front-matter')
  return ofGroup.filter(name => entries.some(({column}) => column.includes(name))).length >= 2
}

/** A group is what many of the sentences are about, or what the headings for purpose and responsibilities are about. */
function sentencesTellOf({sentences, sections, title, present}: Signs): boolean {
  if (aboutProcess.test(title) || anyGroup.test(title)) return false
  const whole = sentences.filter(
    ({where, text}) => (where === 'paragraph' || where === 'item') && text.split(' ').length >= 4,
  )
  const told = whole.filter(({text}) => tellsOfGroup(text)).length
  const named = new Set(sections.flatMap(({plainRoles}) => plainRoles))
  return (
    (told >= 3 && told >= whole.length / 10 && present >= 2) ||
    (told > 0 && named.has('purpose') && named.has('responsibilities'))
  )
}

const tellsOfGroup = remembering(text => groupSentence.test(text) || namedGroupSentence.test(text))

/** What is stated sets up the group that the title names; without such a name more must be stated. */
function statementsSetUp({area, sections, elements, titled, body, roles, present, is}: Signs): boolean {
  const hasCause = is('purpose') || is('responsibilities')
  if (present >= 3 && hasCause && is('membership') && (body ?? (is('chair') || is('frequency')))) return true
  // The name of a partnership over "Business Plan" makes no terms of reference, however little of a plan is seen below.
  const isOfGroup = titled === undefined && isNameOfGroup(body?.text ?? '')
  if (!hasTerms(sections) && !isOfGroup && !governanceTitle.test(area.title?.text ?? '')) return false
  const isKnown = (name: ElementName) => elements[name].state !== 'absent'
  const known = setUp.filter(isKnown).length
  if (
    isOfGroup &&
    setUp.some(is) &&
    (known === 3 || (known === 2 && (present >= 2 || isKnown('chair') || roles.has('membership'))))
  )
    return true
  return (
    ((is('membership') || is('chair')) && (hasCause || is('frequency'))) ||
    governing.filter(is).length >= 3 ||
    (hasTerms(sections) && present >= 2) ||
    (roles.has('purpose') && roles.has('responsibilities'))
  )
}

function hasTerms(sections: Signs['sections']): boolean {
  return sections.some(
    ({level, title}) =>
      level <= 2 && /^(?:terms of reference|charter(?: for (?:the )?(?:working )?group)?)$/i.test(title.text),
  )
}

/** True for "Pricing Committee" and "Forum for Rivers"; "Transition to the next Committee" is about one. */
function isNameOfGroup(text: string): boolean {
  const found = groupTitle.exec(text)
  const before = text.slice(0, found?.index).replace(/^about (?:the|our) /i, '')
  return found !== null && !aboutGroup.test(before) && !anyGroup.test(text)
}

/** What the front matter of a group's page tells, and that of others hardly. */
const ofGroup: readonly ElementName[] = ['purpose', 'membership', 'chair', 'frequency']

/** What a page tells of its group before all else. */
const setUp: readonly ElementName[] = ['purpose', 'responsibilities', 'membership']

/** Elements that a text hardly states unless it constitutes a group. */
const governing: readonly ElementName[] = ['membership', 'chair', 'quorum', 'decision-making', 'review']
