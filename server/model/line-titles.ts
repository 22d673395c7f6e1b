import {readCell} from '../syntax/tab-table'
import type {Cell} from '../syntax/types'
import {subjectWords, vagueSubjectWords, type ColumnName} from '../vocabulary/table-columns'
import {remembering} from '../base/remembering'
import {objectiveLead} from './objective-lead'
import {readHeader} from './plan-columns'
import type {Columns} from './plan-titles'
import {columnOfLabel} from './plan-titles'
import type {SourceLine} from './source-lines'

/** The titles of a table, one a line or one a paragraph. */
export interface LineTitles {
  readonly cells: readonly Cell[]
  readonly columns: Columns
  /** What each column holds, in order; titles that are too general to tell count as `other`. */
  readonly sorts: readonly ColumnName[]
  /** True if blank lines part them. */
  readonly isParted: boolean
  /** The line after the last of them. */
  readonly after: number
}

const longestTitle = 60
const mostTitles = 10
const fewestTitles = 3

const subjects = new RegExp(
  `^(?:${[...subjectWords.flatMap(({words}) => words), ...vagueSubjectWords].join('|')})$`,
  'i',
)

/** What a line names as a whole, if it is the title of a column. */
const titleIn = remembering((line): ColumnName | 'subject' | undefined => {
  if (line.length > longestTitle) return undefined
  return columnOfLabel(line) ?? (subjects.test(line.replace(/[*_:]/g, '').trim()) ? 'subject' : undefined)
})

/** The titles of a table of actions that begin in the line `at`: lines that all are titles, each of another column. */
export function readLineTitles(text: string, lines: readonly SourceLine[], at: number): LineTitles | undefined {
  const found = linesOfTitles(lines, at)
  if (found.length < fewestTitles) return undefined
  const cells = found.map(i => cellOfLine(text, lines[i]))
  const columns = readHeader(cells)
  const isParted = lines[at + 1]?.isParted === true
  const names = new Map(Object.entries(columns ?? {}).map(([name, column]) => [column, name as ColumnName] as const))
  const sorts = found.map((_, column) => names.get(column) ?? 'other')
  return columns && {cells, columns, sorts, isParted, after: (found.at(-1) ?? at) + 1}
}

/** True for words that are the title of a column, or name an objective as it may stand in the place of one. */
export function isTitle(words: string): boolean {
  return titleIn(words) !== undefined || objectiveLead(words) !== undefined
}

/** True for a line that is the title of a column and nothing else. */
export function isTitleLine(line: SourceLine | undefined): boolean {
  return line?.kind === 'words' && titleIn(line.text) !== undefined
}

function linesOfTitles(lines: readonly SourceLine[], at: number): readonly number[] {
  const found: number[] = []
  const named = new Set<string>()
  for (let i = at; found.length < mostTitles; i++) {
    const line = lines[i]
    const title = line?.kind === 'words' ? titleIn(line.text) : undefined
    if (title === undefined || (title !== 'other' && named.has(title))) break
    // All titles stand alike: line by line, or with blank lines between.
    if (found.length > 1 && line?.isParted !== lines[at + 1]?.isParted) break
    named.add(title)
    found.push(i)
  }
  return found
}

function cellOfLine(text: string, line: SourceLine | undefined): Cell {
  const start = line?.start ?? 0
  return readCell(text, start, start + (line?.text.length ?? 0))
}
