import type {Cell, Table} from '../syntax/types'
import {
  columnOfLabels,
  columnOfMatters,
  columnOfMembers,
  columnOfOrganisations,
  columnOfRoles,
} from '../vocabulary/member-columns'
import {phraseIn} from './phrase'
import type {Phrase} from './types'

/** A member in a row of a table, with the role that a column of its own gives it. */
export interface TableMember extends Phrase {
  readonly marker: undefined
  readonly role: Phrase | undefined
}

/** Members in the rows of a table under its head; none where the table is about something else. */
export function membersInTable({rows}: Table): readonly TableMember[] {
  const titles = titlesOf(rows)
  const columns = columnsOfMembers(titles)
  const roles = titles.findIndex(title => columnOfRoles.test(title))
  return rows.slice(1).flatMap(row => {
    const member = columns.map(column => wordsOf(row[column])).find(words => words !== undefined)
    const role = columns[0] === roles ? undefined : wordsOf(row[roles])
    return member ? [{...member, marker: undefined, role}] : []
  })
}

/** True if the head of the table says which column holds members: then they are, whatever stands above it. */
export function namesMembers({rows}: Table): boolean {
  return titlesOf(rows).some(title => columnOfMembers.test(title))
}

function titlesOf(rows: Table['rows']): readonly string[] {
  return (rows[0] ?? []).map(({text}) => text.plain.trim())
}

/**
 * Where members stand, the likeliest column first, as a row without a name may still name the organisation. "Organisation
 * | Representative" lists organisations, "Role | Organisation" posts.
 */
function columnsOfMembers(titles: readonly string[]): readonly number[] {
  const columns = (words: RegExp) => titles.flatMap((title, i) => (words.test(title) ? [i] : []))
  const organisations = columns(columnOfOrganisations)
  const members = columns(columnOfMembers)
  if (members.length > 0) return [...members, ...organisations].sort((a, b) => a - b)
  const [first] = titles.flatMap((title, i) => (columnOfLabels.test(title) ? [] : [i]))
  if (first !== undefined && columnOfMatters.test(titles[first] ?? '')) return organisations
  const posts = columns(columnOfRoles)
  const named = [...posts, ...organisations].sort((a, b) => a - b)
  return named.length > 0 ? named : [first ?? 0]
}

function wordsOf(cell: Cell | undefined): Phrase | undefined {
  return cell && phraseIn(cell.text)
}
