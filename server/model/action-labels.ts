import type {MappedText} from '../base/mapped-text'
import type {ColumnName} from '../vocabulary/table-columns'
import {columnOfLabel, namesOverseer} from './plan-titles'
import type {ActionRow} from './plan-rows'

type Cells = ActionRow['cells']

/** What stands before a label or the text's beginning, and the label with its colon. */
const label = /(?:^|[\n.;,|([]|\s-|\s{2})\s{0,3}([A-Za-z][A-Za-z' ]{1,24}?)\s?:\s{0,3}/g
/** "Action 1.1 Clear the backlog", "Task 3 - Book the hall": one figure alone needs a sign behind it. */
const numberedAction =
  /^\s{0,9}(?:actions?|tasks?|steps?)\s(?:(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)\s?(?:[:.)]|\s-)|(\d{1,3}(?:\.\d{1,3}){1,3}))\s{1,9}(?=\S)/i
/** "Lead: Housing Manager, by 12 May". */
const leadThenDate = /(?<![.;]),?\s(?:due )?(?:by|before|due)\s(?=[^,;]{0,30}\d[^,;]{0,12}$)/i
const columns: ReadonlySet<ColumnName> = new Set<ColumnName>([
  ...(['action', 'lead', 'timescale', 'status', 'progress', 'outcome', 'indicators', 'target', 'other'] as const),
])

/** What the labels of a text say ("Lead: … By when: …"), and the words before the first of them; undefined without labels. */
export function labelledCells(text: MappedText): Cells | undefined {
  const numbered = numberedAction.exec(text.plain)
  const found = [...text.plain.matchAll(label)].flatMap(match => {
    const name = match[1] ?? ''
    const column = columnOfLabel(name)
    return column && columns.has(column) ? [{column, name, from: match.index, to: match.index + match[0].length}] : []
  })
  if (found.length === 0 && !numbered) return undefined
  const cells: Cells = {}
  const put = (column: ColumnName, piece: MappedText) => {
    if (/[^\s.,;()[\]|-]/.test(piece.plain)) cells[column] ??= [piece]
  }
  const end = found[0]?.from ?? text.plain.length
  const number = numbered?.[1] ?? numbered?.[2]
  if (number !== undefined) {
    const at = text.plain.indexOf(number)
    put('number', slice(text, at, at + number.length))
  }
  put('action', slice(text, numbered?.[0].length ?? 0, end))
  let isOverseen = false
  found.forEach(({column, name, to}, i) => {
    const piece = withoutEnd(slice(text, to, found[i + 1]?.from ?? text.plain.length))
    const due = column === 'lead' ? leadThenDate.exec(piece.plain) : null
    if (column === 'lead' && cells.lead && isOverseen) delete cells.lead
    if (column === 'lead') isOverseen = namesOverseer(name)
    put(column, due ? slice(piece, 0, due.index) : piece)
    if (due) put('timescale', slice(piece, due.index + due[0].length, piece.plain.length))
  })
  return Object.keys(cells).length > 0 ? cells : undefined
}

/** Without what stands between two labels: a stop, a comma, a bar, a bracket. */
function withoutEnd(text: MappedText): MappedText {
  const {plain} = text
  const end = plain.length - (/[\s.,;|)\]-]{0,9}$/.exec(plain)?.[0].length ?? 0)
  // "(by end of May)" keeps its bracket.
  const isOpen = plain.slice(0, end).lastIndexOf('(') > plain.slice(0, end).lastIndexOf(')')
  return slice(text, 0, isOpen && plain.charAt(end) === ')' ? end + 1 : end)
}

export function slice(text: MappedText, from: number, to: number): MappedText {
  return {plain: text.plain.slice(from, to), sourceOf: (start, end) => text.sourceOf(start + from, end + from)}
}
