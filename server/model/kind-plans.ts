import type {Block, Parsed} from '../syntax/types'
import {
  aheadHeading,
  doneHeading,
  doneWords,
  futureWords,
  keyResults,
  leadWords,
  monthName,
  periodWords,
  planLabels,
  planParts,
  planWords,
  reportParts,
  statusHead,
  statusLabel,
} from '../vocabulary/document-kinds'
import type {DocumentKind} from '../vocabulary/elements'
import {findActionTables} from './action-table'
import {isTechnical, leadsElsewhere} from './kind-elsewhere'
import {isLong, perHundred, pointsOf, type Sign, type Signs} from './kind-signs'

type Kind = Exclude<DocumentKind, 'other' | 'terms-of-reference'>

/** True if the text bears out a title that surely is that of a plan or a report; `heads` are its headings and table heads. */
export function isEvident(kind: Kind, parsed: Parsed, heads: readonly string[]): boolean {
  if (leadsElsewhere(parsed)) return false
  if (kind === 'business-plan')
    return heads.some(head => planWords.test(head)) || listsTasks(parsed) || countOf(parsed, leadWords) >= 3
  return heads.length >= 2 || parsed.text.length > shortReport || countOf(parsed, planWords) >= 3
}

/** The same of a title that other texts bear, too: "Roadmap", "Outreach report". */
export function isLikely(kind: Kind, parsed: Parsed, heads: readonly string[]): boolean {
  if (leadsElsewhere(parsed) || (kind === 'progress-report' && isTechnical(parsed))) return false
  if (kind === 'progress-report')
    return countOf(parsed, doneWords) >= 3 || heads.some(head => statusHead.test(head.trim()))
  return heads.length >= 4 || listsTasks(parsed) || countOf(parsed, futureWords) >= 5
}

/**
 * What a text without a telling title is: by its tables of actions, its labels and the parts of it, else by the points
 * of all that speaks for or against.
 */
export function readUntitled(signs: Signs): Kind | undefined {
  const {parsed, heads} = signs
  if (isTechnical(parsed)) return undefined
  const tables = findActionTables(parsed.blocks).map(({columns}) => columns)
  if (tables.some(({status}) => status !== undefined)) return 'progress-report'
  if (tables.some(({lead}) => lead !== undefined)) return 'business-plan'
  if (isLabelledPlan(parsed.blocks) || partsOf(heads, planParts) >= 3) return 'business-plan'
  if (countOf(parsed, statusLabel) >= 3 || partsOf(heads, reportParts) >= 3) return 'progress-report'
  if (pointsOf(signs, signsOfReport) >= enoughForReport) return 'progress-report'
  return pointsOf(signs, signsOfPlan) >= enoughForPlan ? 'business-plan' : undefined
}

const headsDone = ({heads}: Signs): boolean => heads.some(head => doneHeading.test(head))
const namesSums = (signs: Signs): boolean => perHundred(/[£$€]/g, signs) >= 1
const namesPeriod = ({parsed}: Signs): boolean => periodWords.test(parsed.text)

/** Of what has been done. The points were found as those of a group's page were. */
const signsOfReport: readonly Sign[] = [
  {points: 6, times: headsDone},
  {points: 2, times: signs => Math.min(3, perHundred(/\b(?:was|were|has been|have been)\b/g, signs))},
  {points: 2, times: signs => shareOf(signs, doneWords) >= 0.3},
  {points: 2, times: namesSums},
  {points: 2, times: namesPeriod},
  {points: 1, times: signs => Math.min(3, perHundred(/\b\d+\b/g, signs) / 2)},
  // Notes on a release say what was done, too.
  {points: -5, times: signs => !headsDone(signs) && !namesSums(signs) && !namesPeriod(signs)},
  {points: -4, times: isLong},
]
const enoughForReport = 8

/** Of what is going to be done. */
const signsOfPlan: readonly Sign[] = [
  {points: 3, times: ({heads}) => heads.some(head => aheadHeading.test(head))},
  {points: 1, times: ({heads}) => Math.min(5, heads.filter(head => planWords.test(head)).length)},
  {points: 3, times: ({parsed}) => keyResults.test(parsed.text)},
  {points: 2, times: ({parsed}) => Math.min(2, countOf(parsed, leadWords))},
  {points: 2, times: ({parsed}) => (parsed.text.match(/^\s{0,9}[-*] \[[ x]\]/gm)?.length ?? 0) >= 4},
  {points: 2, times: signs => Math.min(3, perHundred(monthName, signs) / 1.5)},
  {points: 2, times: signs => shareOf(signs, futureWords) >= 0.3},
  {points: -4, times: signs => shareOf(signs, doneWords) >= 0.3},
  {points: -3, times: headsDone},
  {points: -3, times: signs => perHundred(/\byou(?:r)?\b/gi, signs) >= 1},
  {points: -4, times: isLong},
]
const enoughForPlan = 7

/** The share of whole sentences that have such words. */
function shareOf({sentences}: Signs, words: RegExp): number {
  const whole = sentences.filter(({where, text}) => where !== 'front-matter' && text.split(' ').length >= 3)
  return whole.filter(({text}) => words.test(text)).length / Math.max(3, whole.length)
}

/** How many of the usual parts the headings name: "Vision", "Goals", "Timeframe" and "Risks" are those of a plan. */
function partsOf(heads: readonly string[], parts: RegExp): number {
  const named = heads.flatMap(head => parts.exec(head.trim())?.slice(1).find(Boolean)?.toLowerCase() ?? [])
  return new Set(named).size
}

/** Actions set out as labelled lines: "Responsible: …", "Timeline: …", again and again. */
function isLabelledPlan(blocks: readonly Block[]): boolean {
  const labels = blocks.flatMap(block =>
    'text' in block ? (planLabels.exec(block.text.plain)?.[1]?.toLowerCase() ?? []) : [],
  )
  return labels.length >= 6 && new Set(labels).size >= 2
}

/** Five things to do, or more: what a plan consists of. */
function listsTasks(parsed: Parsed): boolean {
  return !isTechnical(parsed) && parsed.blocks.filter(block => block.kind === 'item').length >= 5
}

/** In how many blocks such words stand. */
function countOf({blocks}: Parsed, words: RegExp): number {
  return blocks.filter(block => 'text' in block && words.test(block.text.plain)).length
}

/** A text with the title of a report tells something if it is longer than a notice. */
const shortReport = 800
