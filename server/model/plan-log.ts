import type {MappedText} from '../base/mapped-text'
import type {Block} from '../syntax/types'
import type {Vocabulary} from '../vocabulary/vocabulary'
import {entriesOf, readEntry, tickIsStatus, type Entry} from './action-entries'
import {actionGroups, certainLog, logHeading, type ActionGroup} from './action-groups'
import {slice} from './action-labels'
import {
  announcesActions,
  headedStatus,
  headedTime,
  headsAchievements,
  headsActions,
  headsStatus,
  isTimed,
  isUnderObjective,
} from './action-lists-told'
import type {ActionRow} from './plan-rows'
import {isText, type OutlineSection, type TextBlock} from './types-internal'

/** "ACTION: Clerk to write …" between other paragraphs, and as lines of them; a long one goes on in small letters. */
const announced = /(?<=^|\n)[ \t]{0,9}action(?: \d{1,3})?\s?:[ \t]{1,3}\S[^\n]*(?:\n[a-z][^\n]*)*/gi
/** A list that no heading calls one of actions needs so many that surely are. */
const fewest = 3

/** What actions outside tables are read from. */
export interface LogEvidence {
  readonly blocks: readonly Block[]
  readonly sections: readonly OutlineSection[]
  /** From where on the document is a plan; Infinity where it is none. */
  readonly planStart: number
  /** True for a report, whose lists tell what was done. */
  readonly isReport: boolean
  /** The document's title: "Action log". */
  readonly title: string
  readonly statusIn: Vocabulary['statusIn']
}

/** The actions of one group, and why they are taken for such. */
interface List {
  readonly entries: readonly ActionRow['cells'][]
  /** `objective`: they stand under one, and count if most of such lists look like actions. */
  readonly sort: 'certain' | 'likely' | 'objective'
  /** How many of them look like actions. */
  readonly alike: number
}

/**
 * Actions listed as bullets or lines, each with who acts ("Clerk to write …", "… (AB, by 12 May)", "… - Clerk - June") or
 * with labels. A list is one of actions where its heading or the sentence over it
 * says so and half of the entries say who acts or when; in plans and reports also where half of them surely do, where
 * signs or the heading tell how far they are, and under objectives.
 */
export function readActionLog(evidence: LogEvidence): ActionRow['cells'][] {
  const found = evidence.blocks.filter(isText).filter(({range}) => range.start >= evidence.planStart)
  const lines = found.flatMap(announcedIn)
  const said = lines.length > 1 ? lines : []
  const apart = new Set<Block>(said.map(({block}) => block))
  const blocks = evidence.blocks.filter(block => !apart.has(block))
  const groups = actionGroups(blocks, evidence.sections)
  const ticks = tickIsStatus(blocks, evidence.statusIn)
  const timed = groups.filter(({name, blocks: [first]}) => first && isTimed(name)).length
  const listed = groups.flatMap(group => listOf(group, {...evidence, ticks, timed}) ?? [])
  return [
    ...said.map(({text}) => readEntry(text, evidence.statusIn).cells),
    ...(['certain', 'likely', 'objective'] as const).flatMap(sort => {
      const lists = listed.filter(list => list.sort === sort)
      const count = lists.reduce((sum, {entries}) => sum + entries.length, 0)
      const alike = lists.reduce((sum, list) => sum + list.alike, 0)
      const isEnough = sort === 'certain' || (count >= fewest && (sort === 'likely' || alike * 2 >= count))
      return isEnough ? lists.flatMap(({entries}) => entries) : []
    }),
  ]
}

function announcedIn(block: TextBlock): {readonly block: Block; readonly text: MappedText}[] {
  return [...block.text.plain.matchAll(announced)].map(({index, 0: line}) => ({
    block,
    text: slice(block.text, index, index + line.length),
  }))
}

interface GroupEvidence extends LogEvidence {
  /** True where a tick says that something is done, and is no mere bullet. */
  readonly ticks: boolean
  /** How many groups stand under times: "January to March", "Later". */
  readonly timed: number
}

/** The actions under one heading; certain where the heading or labels say that they are such. */
function listOf(group: ActionGroup, evidence: GroupEvidence): List | undefined {
  const {name, blocks} = group
  const {planStart, title, statusIn, ticks} = evidence
  const section = group.sections.at(-1)
  const isPlan = (blocks[0]?.range.start ?? 0) >= planStart
  // What a group is to do stands in its terms, too; only a log of actions is one for sure.
  if (!isPlan && !certainLog.test(name)) return undefined
  const entries = entriesOf(blocks, {statusIn, ticks})
  if (entries.length === 0) return undefined
  const isLog = logHeading.test(name) || ((section?.level ?? 1) === 1 && logHeading.test(title))
  const told = entries.filter(({isTold}) => isTold).length
  const whole = withHeading(group, entries, statusIn)
  if (isLog && told * 2 >= entries.length) return certain(whole)
  const items = whole.filter(({depth}) => depth > 0)
  const readAsActions = most(items, ({isAction}) => isAction)
  if (planStart === 0 && (announcesActions(group) || (headsActions(group) && readAsActions))) return certain(items)
  if (isLog || !isPlan) return undefined
  // Paragraphs without labels may stand between those with them, items of a list may not.
  const labelled = whole.filter(({isLabelled}) => isLabelled)
  const isLabelledAll = labelled.length > 1 && entries.every(({isLabelled, depth}) => isLabelled || depth === 0)
  // A plan may have headings that terms of reference have, too: "Our people".
  if (isLabelledAll && planStart === 0) return certain(labelled)
  if (section && section.range.start >= planStart && section.roles.some(role => role !== 'purpose')) return undefined
  if (isLabelledAll) return certain(labelled)
  return unannounced(group, items, evidence)
}

/** A list over which nothing says that it is one of actions. */
function unannounced(group: ActionGroup, items: readonly Entry[], evidence: GroupEvidence): List | undefined {
  if (items.length === 0) return undefined
  const {planStart, isReport, statusIn, timed} = evidence
  if (planStart === 0) {
    const signed = items.filter(({isSigned}) => isSigned).length
    if (signed > 1 && most(items, ({isSigned}) => isSigned)) return certain(items)
    if (headsStatus(group, statusIn) || (timed > 1 && isTimed(group.name))) return certain(items)
    if (isReport && headsAchievements(group) && most(items, ({isAction}) => isAction)) return certain(items)
  }
  const isSure = most(items, item => item.isSure) && most(items, item => item.cells.lead !== undefined)
  if (isSure && items.some(item => item.isSure)) return listed('likely', items)
  return evidence.planStart === 0 && isUnderObjective(group) ? listed('objective', items) : undefined
}

function most(items: readonly Entry[], test: (item: Entry) => boolean): boolean {
  return items.filter(test).length * 2 >= items.length
}

function certain(entries: readonly Entry[]): List | undefined {
  return entries.length > 0 ? listed('certain', entries) : undefined
}

function listed(sort: List['sort'], entries: readonly Entry[]): List {
  return {sort, entries: entries.map(({cells}) => cells), alike: entries.filter(({isAction}) => isAction).length}
}

/** The entries with what their heading says of all: "June", "Not started". */
function withHeading(group: ActionGroup, entries: readonly Entry[], statusIn: Vocabulary['statusIn']): Entry[] {
  const timescale = headedTime(group)
  const status = headedStatus(group, statusIn)
  return entries.map(entry => ({
    ...entry,
    cells: {...(timescale && {timescale: [timescale]}), ...(status && {status: [status]}), ...entry.cells},
  }))
}
