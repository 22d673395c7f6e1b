import type {Parsed} from '../syntax/types'
import {doneWords, futureWords, leadWords, planWords, statusHead, type PlanOrReport} from '../vocabulary/document-kinds'
import {isTechnical, leadsElsewhere} from './kind-elsewhere'

/** True if the text bears out a title that surely is that of a plan or a report; `heads` are its headings and table heads. */
export function isEvident(kind: PlanOrReport, parsed: Parsed, heads: readonly string[]): boolean {
  if (leadsElsewhere(parsed)) return false
  if (kind === 'business-plan')
    return heads.some(head => planWords.test(head)) || listsTasks(parsed) || countOf(parsed, leadWords) >= 3
  return heads.length >= 2 || parsed.text.length > shortReport || countOf(parsed, planWords) >= 3
}

/** The same of a title that other texts bear, too: "Roadmap", "Outreach report". */
export function isLikely(kind: PlanOrReport, parsed: Parsed, heads: readonly string[]): boolean {
  if (leadsElsewhere(parsed) || (kind === 'progress-report' && isTechnical(parsed))) return false
  if (kind === 'progress-report')
    return countOf(parsed, doneWords) >= 3 || heads.some(head => statusHead.test(head.trim()))
  return heads.length >= 4 || listsTasks(parsed) || countOf(parsed, futureWords) >= 5
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
