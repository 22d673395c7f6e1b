import type {Node} from 'jsonc-parser'
import type {FamilyRole} from '../model/types'
import type {FamilyDocuments, OwnFamily} from './configuration'
import {namedEntries, rangeOf, readList, readText, required, type Read, type Report} from './json-reader'

const roles: readonly FamilyRole[] = ['parent', 'groups', 'plans', 'reports']

/** A family: the partnership's name, and paths of the documents that have each role in it. */
export const readFamily: Read<OwnFamily> = (node, report) => {
  const entries = namedEntries(node, ['name', ...roles], 'setting here', report)
  const named = required('name', entries, node, report)
  const name = named && readText(named.value, report)
  const documents = roles.flatMap(role => {
    const value = entries.get(role)?.value
    return value ? readDocuments(role, value, report) : []
  })
  return name === undefined ? undefined : {name, documents}
}

function readDocuments(role: FamilyRole, node: Node, report: Report): readonly FamilyDocuments[] {
  const read: Read<FamilyDocuments> = (each, reportEach) => {
    const path = readText(each, reportEach)
    return path === undefined ? undefined : {role, path, range: rangeOf(each)}
  }
  // There is one body above.
  const one = role === 'parent' ? read(node, report) : undefined
  return role === 'parent' ? (one ? [one] : []) : (readList(read)(node, report) ?? [])
}
