import type {MappedText} from '../base/mapped-text'
import {doneHeadings, looseTimes, otherLists, workHeadings, workSentences} from '../vocabulary/action-words'
import type {Vocabulary} from '../vocabulary/vocabulary'
import type {ActionGroup} from './action-groups'
import {slice} from './action-labels'
import {objectiveLead} from './objective-lead'
import {isWhollyTimescale} from './timescales'

type Headed = Pick<ActionGroup, 'name' | 'heading'>
type StatusIn = Vocabulary['statusIn']

/** True where the sentence over a list says that it is of what is going to be done. */
export function announcesActions({announced}: ActionGroup): boolean {
  return announced !== undefined && workSentences.test(announced)
}

/** The same of the heading: "Plans for next year". */
export function headsActions({name, announced}: ActionGroup): boolean {
  return workHeadings.test(name) && !isOther(announced)
}

/** True where a heading over a list tells how far all of it is: "Not started". */
export function headsStatus({name, announced}: ActionGroup, statusIn: StatusIn): boolean {
  return !isOther(announced) && statusLength(name, statusIn) > 0
}

/** True where a heading over a list, or over the part that it stands in, tells of what was done. */
export function headsAchievements({name, sections, announced}: ActionGroup): boolean {
  if (isOther(announced)) return false
  const isDone = [name, ...sections.map(({title}) => title.text)].some(title => doneHeadings.test(title))
  return isDone && (doneHeadings.test(name) || !otherLists.test(name))
}

/** True for a heading that is a time of its own: a month, a quarter, "Later". A year may head a history. */
export function isTimed(name: string): boolean {
  if (/^(?:19|20)\d\d(?:[/-]\d{2,4})?$/.test(name.trim())) return false
  return looseTimes.test(name) || isWhollyTimescale(name)
}

/** True for a list directly under the heading of an objective, unless a sentence over it says something else. */
export function isUnderObjective({name, announced}: ActionGroup): boolean {
  const isOpen = announced === undefined || isTimeAlone(announced)
  return isOpen && objectiveLead(name) !== undefined
}

/** The time that a heading or "By 2033:" gives to all below it; "Meeting of 7 May" tells when it was agreed, not when it is due. */
export function headedTime({name, heading}: Headed): MappedText | undefined {
  const isTime = (isWhollyTimescale(name) || isTimed(name)) && !/\b(?:meetings?|minutes)\b/i.test(name)
  return heading && 'text' in heading && isTime ? heading.text : undefined
}

/** What a heading says of how far all below it is: "Done since May". */
export function headedStatus({name, heading}: Headed, statusIn: StatusIn): MappedText | undefined {
  const length = statusLength(name, statusIn)
  if (length === 0 || !heading || !('text' in heading)) return undefined
  const at = heading.text.plain.indexOf(name.slice(0, length))
  return at < 0 ? undefined : slice(heading.text, at, at + length)
}

/** How many characters of a heading are a status that it begins with: at most its first three words. */
function statusLength(name: string, statusIn: StatusIn): number {
  // "Planned for next month" is about time.
  if (name.length > 60 || workHeadings.test(name)) return 0
  const ends = [...name.matchAll(/(?:\s|$)/g)].slice(0, 3).map(({index}) => index)
  return ends.findLast(end => end > 0 && statusIn(name.slice(0, end)) !== undefined) ?? 0
}

function isOther(announced: string | undefined): boolean {
  return announced !== undefined && otherLists.test(announced)
}

function isTimeAlone(announced: string): boolean {
  return isWhollyTimescale(announced.replace(/\s?:$/, ''))
}
