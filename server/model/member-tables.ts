import type {Cell, Table} from '../syntax/types'
import {
  columnOfCounts,
  columnOfFilling,
  columnOfLabels,
  columnOfMatters,
  columnOfMembers,
  columnOfOrganisations,
  columnOfRoles,
  columnOfSort,
  openSeats,
  partsPlayed,
} from '../vocabulary/member-columns'
import {postAlone} from '../vocabulary/member-roles'
import {isShort, linesOf} from './member-text-lines'
import {isPerson} from './member-texts'
import {phraseIn, withoutListEnd} from './phrase'
import {gridOf} from './plan-grid'
import {readProseList} from './prose-list'
import type {Phrase} from './types'

/** A member in a row of a table, with the role that a column of its own gives it. */
export interface TableMember extends Phrase {
  readonly marker: undefined
  readonly role: Phrase | undefined
}

/** Members of a table; where its columns are sorts of members, those of one column under its head. */
export interface TableGroup {
  readonly label: Phrase | undefined
  readonly members: readonly TableMember[]
}

/** Members in the rows of a table under its head; none where the table is about something else. */
export function groupsInTable(table: Table): readonly TableGroup[] {
  const {rows} = table
  const sorts = columnsOfSorts(table)
  if (sorts)
    return sorts.map(column => ({
      label: wordsOf(rows[0]?.[column]),
      members: rows.slice(1).flatMap(row => namesIn(row[column])),
    }))
  return [{label: undefined, members: membersInRows(table)}]
}

/** True where the head of the table says that its columns hold members of several sorts: "Officers | Other members". */
export function columnsOfSorts({rows}: Pick<Table, 'rows'>): readonly number[] | undefined {
  const titles = titlesOf(rows)
  const isOfSorts = titles.length > 1 && titles.every(title => columnOfSort.test(title) && !columnOfMembers.test(title))
  return isOfSorts ? titles.map((_, i) => i) : undefined
}

type Rows = readonly (readonly (Cell | undefined)[])[]

function membersInRows(table: Table): readonly TableMember[] {
  const {form} = table
  // An organisation whose cell reaches down over several rows stands in the first of them only.
  const rows: Rows = form === 'html' ? gridOf(table, '').map(({cells}) => cells) : table.rows
  const people = form === 'tabs' ? columnOfPeople(rows) : undefined
  const titles = titlesOf(rows)
  if (people !== undefined && !titles.some(isTitle))
    // A numbered heading below such a table looks like one more row.
    return rows
      .filter(row => !/^[\d.]{1,6}$/.test(row[0]?.text.plain.trim() ?? ''))
      .flatMap(row => namesIn(row[people], postIn(row.filter((_, i) => i !== people))))
  const columns = columnsOfMembers(titles, rows.slice(1))
  const roles = titles.findIndex(title => columnOfRoles.test(title))
  return rows.slice(1).flatMap(row => {
    const column =
      columns.find(each => !isVacant(wordsOf(row[each]))) ?? columns.find(each => wordsOf(row[each]) !== undefined)
    const role =
      column === roles || columns[0] === roles
        ? undefined
        : titles.some(Boolean)
          ? wordsOf(row[roles])
          : postIn(row.filter((_, i) => !columns.includes(i)))
    return column === undefined ? [] : namesIn(row[column], role, column !== roles)
  })
}

/** Where a table that has lost its head, or never had one, names people: a column most of whose cells do. */
function columnOfPeople(rows: Rows): number | undefined {
  const width = Math.max(...rows.map(row => row.length))
  const holds = (column: number) => {
    const cells = rows.flatMap(row => wordsOf(row[column]) ?? [])
    return (
      cells.length * 2 > rows.length &&
      cells.filter(({text}) => namesPeople(text)).length * 2 > cells.length &&
      namesPeople(wordsOf(rows[0]?.[column])?.text ?? '')
    )
  }
  return Array.from({length: width}, (_, column) => column).find(holds)
}

/** The post in another cell of a row without a head: "Clinical Director | A. Example". */
function postIn(cells: readonly (Cell | undefined)[]): Phrase | undefined {
  return cells.map(wordsOf).find(words => words && postAlone.test(words.text))
}

function isTitle(title: string): boolean {
  return [columnOfMembers, columnOfOrganisations, columnOfRoles, columnOfCounts, columnOfFilling].some(words =>
    words.test(title),
  )
}

/** "Dr A. Example", "A. Example, B. Example". */
function namesPeople(text: string): boolean {
  return text.split(/[,;&(]/).some(part => isPerson(part.trim()) && !postAlone.test(part.trim()))
}

/** True if the head of the table says which column holds members: then they are, whatever stands above it. */
export function namesMembers(table: Table): boolean {
  return columnsOfSorts(table) !== undefined || titlesOf(table.rows).some(title => columnOfMembers.test(title))
}

function titlesOf(rows: Rows): readonly string[] {
  return (rows[0] ?? []).map(cell => cell?.text.plain.trim() ?? '')
}

/** A cell that leaves its seat open: the seat is told by the post or the organisation beside it. */
function isVacant(words: Phrase | undefined): boolean {
  return words === undefined || openSeats.test(words.text)
}

/**
 * Where members stand, the likeliest column first, as a row without a name may still tell the post or the organisation:
 * people before posts, posts before organisations.
 */
function columnsOfMembers(titles: readonly string[], rows: Rows): readonly number[] {
  const columns = (words: RegExp) => titles.flatMap((title, i) => (words.test(title) ? [i] : []))
  const organisations = columns(columnOfOrganisations)
  const members = columns(columnOfMembers)
  const posts = columns(columnOfRoles).filter(column => !holdsParts(rows, column))
  if (members.length > 0) return [...members, ...(organisations.length > 0 ? posts : []), ...organisations]
  const [first] = titles.flatMap((title, i) => (columnOfLabels.test(title) ? [] : [i]))
  if (first !== undefined && columnOfMatters.test(titles[first] ?? '')) return organisations
  const named = [...posts, ...organisations, ...columns(columnOfRoles)]
  if (named.length > 0) return named
  // "Seats | How filled | Number": a row without a first cell names another seat of the sort above.
  return titles.slice(1).some(title => columnOfFilling.test(title)) ? [0, 1] : [first ?? 0]
}

/** "Chair", "member", "observer" say what part the one beside them plays; "Head of Housing" is a post. */
function holdsParts(rows: Rows, column: number): boolean {
  const cells = rows.flatMap(row => wordsOf(row[column]) ?? [])
  return cells.filter(({text}) => partsPlayed.test(text)).length * 2 > cells.length
}

/** Who is named in a cell: one to a line where each of its lines names somebody, and people parted by commas. */
function namesIn(cell: Cell | undefined, role?: Phrase, mayBePeople = true): readonly TableMember[] {
  const whole = wordsOf(cell)
  if (!cell || !whole) return []
  const lines = linesOf(cell.text, 0)
  const people = readProseList(cell.text, 0, cell.text.plain.length, true)
  const isOfPeople =
    mayBePeople && people.length > 1 && people.every(({text}) => isPerson(text) || /\bvacan/.test(text))
  const isOfLines = lines.length > 1 && lines.every(({text}) => isShort(text) && !text.startsWith('('))
  const entries = isOfPeople ? people : isOfLines ? lines : [whole]
  return entries.map(({text, range}) => ({...withoutListEnd({text, range}), marker: undefined, role}))
}

function wordsOf(cell: Cell | undefined): Phrase | undefined {
  return cell && phraseIn(cell.text)
}
