import type {MappedText} from '../base/mapped-text'
import type {Block, FrontMatterEntry, Parsed} from '../syntax/types'
import {calendarYear, yearAround} from './calendar'
import {readDates, type StatedDate} from './dates'
import type {TimeContext} from './timescales'
import type {TitleArea} from './title'
import type {DatedPhrase} from './types'

/** What a document covers and when it was made. */
export interface PlanTime {
  readonly period: DatedPhrase | undefined
  readonly dated: DatedPhrase | undefined
}

interface Labelled {
  readonly label: string
  readonly text: MappedText
  readonly from: number
}

const ofPeriod =
  /^(?:(?:reporting|plan|planning|report) )?period(?: covered)?$|^(?:covering|covers)(?: the period)?$|^for the period$/i
const ofDate =
  /^(?:dated?|date of (?:report|issue|publication|this (?:report|plan))|report date|(?:last )?(?:updated|revised|modified)|as at|position (?:as )?at|published|issued|version date|approved|agreed|adopted)(?: on)?$/i
const label = /^\s{0,9}([A-Za-z][A-Za-z ]{1,40}?)\s?(?::|\bon\b|(?<=\bas at)\s)\s{0,3}/

/** A longer text in the title area is an introduction, whose dates are of other things. */
const longestTitleLine = 160

/** The period and the date that the title names, else the front matter, else a labelled line ("Period: …") or a sentence. */
export function readPlanTime(area: TitleArea, {blocks, frontMatter}: Parsed): PlanTime {
  const title = area.mapped.filter(({plain}) => plain.length <= longestTitleLine).flatMap(text => phrasesIn(text))
  const lines = labelledLines(blocks)
  const entries = frontMatter?.entries ?? []
  return {
    period:
      best(title) ??
      inEntry(entries, /^period$/, ['year', 'span', 'quarter', 'month', 'season']) ??
      inLines(lines, ofPeriod) ??
      inEntry(entries, /^date$/, ['month', 'year']),
    dated:
      title.find(({sort}) => sort === 'date') ??
      title.find(({sort}) => sort === 'month') ??
      inEntry(entries, /^(?:date|dated|updated|last[- ]updated|approved|published)$/, ['date', 'month']) ??
      inLines(lines, ofDate) ??
      inNote(blocks) ??
      inSentence(blocks),
  }
}

/** How the dates of the document are to be read. */
export function timeContext({period, dated}: PlanTime): TimeContext {
  const year =
    (period && yearAround(period)) ?? (dated?.until ? calendarYear(Number(dated.until.slice(0, 4))) : undefined)
  return {year, period: period?.from !== undefined && period.until !== undefined ? period : undefined}
}

interface Named extends DatedPhrase {
  readonly sort: StatedDate['sort'] | 'span'
  /** A financial or academic year rather than a calendar year. */
  readonly isTerm: boolean
}

/** The dates of a text, two that are joined by "to" as one. */
function phrasesIn(text: MappedText, from = 0): Named[] {
  const dates = readDates(text.plain).filter(({start}) => start >= from)
  const named: Named[] = []
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]
    const next = dates[i + 1]
    if (!date) continue
    const joined = next && /^\s?(?:to|until|-|and)\s?$/i.test(text.plain.slice(date.end, next.start))
    named.push(
      joined ? phrase(text, {...next, start: date.start, from: date.from}, 'span') : phrase(text, date, date.sort),
    )
    if (joined) i++
  }
  return named.filter(({from, until}) => from !== undefined || until !== undefined)
}

function phrase(text: MappedText, date: StatedDate, sort: Named['sort']): Named {
  const {start, end, from, until} = date
  const isTerm = sort === 'year' && from !== undefined && !from.endsWith('-01-01')
  const words = text.plain.slice(start, end).replace(/\s+/g, ' ')
  return {text: words, range: text.sourceOf(start, end), from, until, sort, isTerm}
}

/** The fullest statement of a period: from one day to another, a financial year, a quarter, a month, a year. */
function best(named: readonly Named[]): DatedPhrase | undefined {
  return (
    named.find(({sort}) => sort === 'span') ??
    named.find(({isTerm}) => isTerm) ??
    named.find(({sort}) => sort === 'quarter') ??
    named.find(({sort}) => sort === 'year' || sort === 'month' || sort === 'season')
  )
}

function inEntry(
  entries: readonly FrontMatterEntry[],
  keys: RegExp,
  sorts: readonly Named['sort'][],
): DatedPhrase | undefined {
  for (const {value, valueRange} of entries.filter(entry => keys.test(entry.key))) {
    const shifted = (start: number, end: number) => ({start: valueRange.start + start, end: valueRange.start + end})
    const text: MappedText = {plain: value, sourceOf: shifted}
    const found = phrasesIn(text).find(({sort}) => sorts.includes(sort))
    if (found) return found
  }
  return undefined
}

function inLines(lines: readonly Labelled[], labels: RegExp): DatedPhrase | undefined {
  for (const {text, from} of lines.filter(line => labels.test(line.label))) {
    const found = phrasesIn(text, from)
    const chosen = labels === ofPeriod ? best(found) : found.find(({sort}) => sort === 'date' || sort === 'month')
    if (chosen) return chosen
  }
  return undefined
}

/** "Version 1.2, approved by the board on 14 March 2027": a short paragraph of its own. */
function inNote(blocks: readonly Block[]): DatedPhrase | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.text.plain.length > longestTitleLine) continue
    const noted = /\b(?:approved|agreed|adopted|updated|revised|issued|published|dated)\b/i.exec(block.text.plain)
    const found = noted && phrasesIn(block.text, noted.index).find(({sort}) => sort === 'date' || sort === 'month')
    if (found) return found
  }
  return undefined
}

const settled =
  /\b(?:terms(?: of reference)?|tors?|charter|constitution|document|plan|report|version)\b[^.]{0,40}\b(?:was|were|is|are|as|been) (?:last )?(?:approved|agreed|adopted|ratified|endorsed|signed off|updated|revised|issued)\b([^.]{0,60})/i

/** "These terms of reference were agreed by the group on 14 June 2028": in whatever paragraph. */
function inSentence(blocks: readonly Block[]): DatedPhrase | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    const told = settled.exec(block.text.plain)
    if (!told) continue
    const end = told.index + told[0].length
    const found = phrasesIn(block.text, end - (told[1] ?? '').length)[0]
    if (
      found &&
      (found.sort === 'date' || found.sort === 'month') &&
      found.range.end <= block.text.sourceOf(end, end).end
    )
      return found
  }
  return undefined
}

/** Lines that begin with a label, and rows of two cells. */
function labelledLines(blocks: readonly Block[]): Labelled[] {
  return blocks.flatMap(block => {
    if (block.kind === 'table')
      return block.rows.flatMap(([name, value, ...more]) =>
        name && value && more.length === 0 ? [{label: trimLabel(name.text.plain), text: value.text, from: 0}] : [],
      )
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    const found = label.exec(block.text.plain.slice(0, 80))
    return found?.[1] ? [{label: trimLabel(found[1]), text: block.text, from: found[0].length}] : []
  })
}

function trimLabel(text: string): string {
  return text.replace(/(?<![\s:])[\s:]+$/, '').trim()
}
