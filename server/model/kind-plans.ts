import type {Block, Parsed} from '../syntax/types'
import {
  doneWords,
  futureWords,
  leadWords,
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

/** What a text without a telling title is, by its tables of actions, its labels and the parts of it. */
export function readUntitled(parsed: Parsed, heads: readonly string[]): Kind | undefined {
  if (isTechnical(parsed)) return undefined
  const tables = findActionTables(parsed.blocks).map(({columns}) => columns)
  if (tables.some(({status}) => status !== undefined)) return 'progress-report'
  if (tables.some(({lead}) => lead !== undefined)) return 'business-plan'
  if (isLabelledPlan(parsed.blocks) || partsOf(heads, planParts) >= 3) return 'business-plan'
  return countOf(parsed, statusLabel) >= 3 || partsOf(heads, reportParts) >= 3 ? 'progress-report' : undefined
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
