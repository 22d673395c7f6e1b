import {remembering} from '../base/remembering'
import {
  aboutGroup,
  aboutRepository,
  anyGroup,
  governanceTitle,
  groupSentence,
  groupTitle,
  groupWord,
  groupWords,
  likelyTitles,
  namedGroupSentence,
  readmeHeading,
  termsHeading,
} from '../vocabulary/document-kinds'
import {isTechnical} from './kind-elsewhere'
import {isLong, perHundred, pointsOf, type Sign, type Signs} from './kind-signs'

/**
 * True if what a page states, its title and what its sentences are about tell together that it sets up a group. No sign
 * decides alone: each counts for or against it.
 */
export function constitutesGroup(signs: Signs): boolean {
  return pointsOf(signs, signsOfGroup) >= enough
}

/**
 * The points are the weights that a logistic regression gave these signs on some 500 pages labelled by hand, rounded; to
 * change one, weigh all anew on documents with labels.
 */
const signsOfGroup: readonly Sign[] = [
  {points: 1, times: ({present}) => present},
  {points: 4, times: ({is}) => is('membership')},
  {points: 2, times: ({roles}) => roles.has('membership')},
  {points: 4, times: ({is}) => is('responsibilities')},
  {points: 4, times: ({is}) => is('frequency')},
  {points: 3, times: ({is}) => is('purpose')},
  {points: 2, times: ({is}) => is('chair')},
  {points: 2, times: ({is}) => is('quorum')},
  // The name of a partnership over "Business Plan" makes no terms of reference, however little of a plan is seen below.
  {points: 4, times: ({body, titled}) => titled === undefined && isNameOfGroup(body?.text ?? '')},
  {points: 2, times: ({title}) => groupWord.test(title)},
  {points: 3, times: ({area, sections}) => governanceTitle.test((area.title ?? sections[0]?.title)?.text ?? '')},
  {points: 4, times: ({sections}) => sections.some(({level, title}) => level <= 2 && termsHeading.test(title.text))},
  {points: 1, times: ({sentences}) => toldOfGroup(sentences)},
  {points: -3, times: ({title}) => groupWords.test(title)},
  {points: -3, times: ({sections}) => sections.some(section => readmeHeading.test(section.title.text))},
  {points: -3, times: ({sentences}) => sentences.some(({text}) => aboutRepository.test(text))},
  {points: -4, times: isLong},
  {points: -10, times: ({parsed}) => isTechnical(parsed)},
  {points: -2, times: signs => perHundred(/\byou(?:r)?\b/gi, signs) >= 1},
  {points: -3, times: signs => perHundred(/\b(?:19|20)\d\d\b/g, signs) >= 1},
  {
    points: -3,
    times: ({title}) => likelyTitles.some(({kind, title: words}) => kind === 'business-plan' && words.test(title)),
  },
]
const enough = 12

const saysWhatGroupDoes = remembering(text => groupSentence.test(text) || namedGroupSentence.test(text))

/**
 * How many whole sentences have a group as their subject, five at most and of a long text how many in sixty; three more
 * if it is a quarter of them.
 */
function toldOfGroup(sentences: Signs['sentences']): number {
  const whole = sentences.filter(
    ({where, text}) => (where === 'paragraph' || where === 'item') && text.split(' ').length >= 4,
  )
  const told = whole.filter(({text}) => saysWhatGroupDoes(text)).length
  const isSubject = told > 1 && told >= whole.length / 4
  return Math.min(5, Math.round(told * Math.min(1, 60 / whole.length))) + (isSubject ? 3 : 0)
}

/** True for "Pricing Committee" and "Forum for Rivers"; "Transition to the next Committee" is about one. */
function isNameOfGroup(text: string): boolean {
  const found = groupTitle.exec(text)
  const before = text.slice(0, found?.index).replace(/^about (?:the|our) /i, '')
  return found !== null && !aboutGroup.test(before) && !anyGroup.test(text)
}
