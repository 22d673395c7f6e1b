import {groupNouns} from '../vocabulary/body-words'
import {
  afterNouns,
  announced,
  cutOffEnds,
  labelsOfPeople,
  labelsOfRules,
  endsOfNames,
  nounsOnIng,
  orders,
  otherLabels,
  participles,
  prepositions,
  sentenceStarts,
  titlesOfRules,
  organisationWords,
  seats,
  strokes,
} from '../vocabulary/member-words'
import {postAlone} from '../vocabulary/member-roles'
import {rolePartsOf} from './member-role'

/** "Shall pay dues", "May be of any age": a rule about those whom the heading names. */
const rule = /^(?:Shall|Must|May|Will|Should|Can|Has|Have|Is|Are|Does|Do)\b/
const finite =
  /\b(?:is|are|was|were|will|shall|should|must|may|can|cannot|could|would|has|have|had|do|does|agree|agrees|requires?|serves?|meets?|attends?)\b/
/** Where words about somebody begin: "a trustee, who will chair". */
const about = /\b(?:who|whom|whose|which|that|where|as|if|unless)\b|[(:]|\s-\s/

/** True for "Members agree to", "Eligibility", "Responsibilities": what stands below are no members. */
export function isLabelOfRules(label: string): boolean {
  if (labelsOfPeople.test(label)) return false
  if (label.split(' ').length > 8) return ofRules(label)
  // "Membership and terms of office" is about members, too.
  return label.split(/\s(?:and|&)\s|[,/]/).every(part => ofRules(part))
}

function ofRules(label: string): boolean {
  return labelsOfRules.some(words => words.test(label))
}

/** False for a clause under a membership heading: an order, a doing, a condition, a sentence, a stray line. */
export function couldBeMember(text: string): boolean {
  if (
    !/\p{L}{2}/u.test(text) ||
    strokes.test(text) ||
    /^#|:$/.test(text) ||
    /^(?:not )?to [a-z]/i.test(text) ||
    ((isOrder(text) || isDoing(text)) && !namesPersonBehindLabel(text))
  )
    return false
  const strange = [rule, sentenceStarts, participles, prepositions, otherLabels, titlesOfRules]
  if (strange.some(words => words.test(text)) || /\b[a-z]{2,30}\. [A-Z]/.test(text)) return false
  if (
    text.startsWith('--') ||
    announced.test(text) ||
    cutOffEnds.test(text) ||
    text.split('(').length > text.split(')').length ||
    isRuleAlone(text) ||
    explainsMatter(text)
  )
    return false
  if (seats.test(text)) return true
  const [head = ''] = text.split(about)
  return !finite.test(head.length < 3 ? text : head)
}

/** "Eligibility", "Membership dues" as an item: the contents of a text list its parts. */
function isRuleAlone(text: string): boolean {
  const words = text.split(' ')
  return words.length <= 3 && ofRules(words.at(-1) ?? '')
}

/** "Breadth of view: where possible, members are chosen …" is about a matter, not about somebody. */
function explainsMatter(text: string): boolean {
  const colon = text.indexOf(': ')
  const rest = text.slice(colon + 2)
  if (colon < 0 || rest.split(' ').length <= 8 || !finite.test(rest)) return false
  return !isPersonOrPost(text.slice(0, colon))
}

/** "Attend meetings", "(2) regularly attends meetings", not "Open University" or "chair of the council". */
function isOrder(text: string): boolean {
  const [, word = '', rest = ''] =
    /^(?:\(\w{1,3}\) )?(?:not |[A-Za-z]{2,20}ly )?([A-Za-z-]{1,20}) ([a-z@"'].*)$/.exec(text) ?? []
  const verb = word.toLowerCase()
  const isVerb = [verb, verb.slice(0, -1), verb.slice(0, -2)].some(
    (form, cut) => orders.has(form) && verb.slice(form.length) === ['', 's', 'es'][cut],
  )
  const isPost = verb.startsWith('chair') && /^(?:and|or)\b/.test(rest)
  return isVerb && !isPost && !afterNouns.test(rest)
}

/** A line about somebody who stands beside it: "Contact: a@example.org". */
export function isAside(text: string): boolean {
  return otherLabels.test(text)
}

/** "Preparing the agenda", "maintaining projects", not "Housing team", "Managing director" or "Rowing club". */
function isDoing(text: string): boolean {
  const [, word, next = ''] = /^([A-Za-z-]{1,30}ing)\s([a-z]*)/.exec(text) ?? []
  if (word === undefined || next === '' || nounsOnIng.test(word)) return false
  if (/^\p{Lu}\p{Ll}+ing \p{Ll}+(?:ers|ors|ists|ians)$/u.test(text)) return false
  return /^(?:the|an?|any|all|our|their|its|that|with|in|on|to|for|of)$/.test(next) || !endsOfNames.test(text)
}

/** True for somebody by title: "Dr A. Example", "Cllr Example". */
export function isTitled(text: string): boolean {
  return /^(?:Dr|Professor|Prof|Mr|Mrs|Ms|Miss|Mx|Cllr|Councillor|Sir|Dame|Revd?|Canon|Lady)\.? \p{Lu}/u.test(text)
}

const person =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Cllr|Sir|Dame|Rev)\.? |@?[\w-]{2,30} - )*\p{Lu}[\p{L}.'-]{0,30}(?: (?:(?:van|von|de|der|den|del|la|le|da|di|dos|bin|al|y|ter|te) ){0,2}["\p{Lu}(][\p{L}.'")-]{0,30}){1,4}(?=$|[,(@[{<|/]|\s[-([@<{|/]|;)/u

/** "A. Example", "Dr Mary Anne Example", and nothing that an organisation or a sort of members is called. */
export function isPerson(text: string): boolean {
  return person.test(text) && text.split(' ').length <= 4 && !organisationWords.test(text) && !groupNouns.test(text)
}

/** "Contact centre: A. Example", "Communications - B. Example". */
function namesPersonBehindLabel(text: string): boolean {
  const label = /^[^:]{2,40}?(?:: | - )/.exec(text)?.[0]
  return label !== undefined && !isAside(text) && isPerson(text.slice(label.length))
}

/** A name of a person with what follows it, "@handle", or a post that stands for whoever holds it. */
export function isPersonOrPost(text: string): boolean {
  if (text.split(' ').length > 24) return false
  const parts = rolePartsOf(text)
  const name = parts ? text.slice(parts.name.start, parts.name.end) : text
  if (namesPersonBehindLabel(text)) return true
  return person.test(name) || /^@[\w-]{2,39}\b/.test(name) || (parts === undefined && postAlone.test(text))
}
