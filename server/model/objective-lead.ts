import {
  numberedNouns,
  objectiveAttributes,
  objectiveKinds,
  objectiveNouns,
  objectiveQuestions,
  smallNumbers,
} from '../vocabulary/objective-words'

export interface ObjectiveLead {
  /** "2", "1.3", "A"; undefined where the objective is only named as one. */
  readonly number: string | undefined
  /** How long the lead is, with the blanks after it: the objective's wording begins there. */
  readonly length: number
}

const headedBy = (nouns: readonly string[]) =>
  `(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]?\\s)?(?:(?:${objectiveKinds.join('|')})\\s)?(?:${nouns.join('|')})`
const noun = headedBy([...objectiveNouns, ...numberedNouns])
const counted = new RegExp(`^${noun}\\s?(?:no\\.?\\s?)?(\\d{1,2}(?:\\.\\d{1,2})?)(?!\\w)\\s{0,3}[:.)-]?\\s{0,3}`, 'i')
/** "Objective R1: ", "Theme CH2 - ": a letter with the figure needs a sign behind it, as "Theme CO2 emissions" has none. */
const coded = new RegExp(`^${noun}\\s([A-Z]{1,3}\\d{1,2})(?:\\s?[:.)]|\\s-|$)\\s{0,3}`, 'i')
const lettered = new RegExp(`^${noun}\\s([A-Z]|[IVX]{1,4}|${smallNumbers.join('|')})(?:\\s?[:.)]|\\s-|$)\\s{0,3}`, 'i')
const attribute = `(?:\\s(?:${objectiveAttributes.join('|')}))?`
const named = new RegExp(
  `^(?:${headedBy(objectiveNouns)}${attribute}|${objectiveQuestions.join('|')})\\s?:\\s{0,3}(?=\\S)`,
  'i',
)

/** What the line of an objective begins with: "Objective 2: ", "Theme A. ", "Priority one - ", "6.1 Goal: "; undefined for other lines. */
export function objectiveLead(line: string): ObjectiveLead | undefined {
  const known = counted.exec(line) ?? coded.exec(line) ?? lettered.exec(line)
  if (known) return {number: numberOf(known[1] ?? ''), length: known[0].length}
  const length = named.exec(line)?.[0].length
  return length === undefined ? undefined : {number: undefined, length}
}

function numberOf(written: string): string {
  const place = smallNumbers.indexOf(written.toLowerCase())
  return place < 0 ? written : String(place + 1)
}

/** True for a line that is one objective's lead and perhaps its wording, and no more: what stands over its actions. */
export function namesObjective(line: string): boolean {
  const lead = objectiveLead(line)
  // "Objective 2 was met" is a sentence about it.
  if (!lead || (/[\da-z]\s{0,3}$/i.test(line.slice(0, lead.length)) && /^\p{Ll}/u.test(line.slice(lead.length))))
    return false
  return line.length <= 200 && !/[.;]\s/.test(line.slice(14))
}
