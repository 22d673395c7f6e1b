import type {StandardGroup, StandardMemberList} from '../vocabulary/member-lists'
import {namedEntries, readList, readText, required, type Entry, type Read, type Report} from './json-reader'

/** A list of standard members: the bodies that it is `for`, by words of their names, and its groups. */
export const readMemberList: Read<StandardMemberList> = (node, report) => {
  const entries = namedEntries(node, ['label', 'for', 'groups'], 'setting here', report)
  const [label, bodies, groups] = ['label', 'for', 'groups'].map(key => required(key, entries, node, report))
  if (!label || !bodies || !groups) return undefined
  const name = readText(label.value, report)
  const fits = textsIn(bodies, report)
  if (name === undefined || fits.length === 0) return undefined
  return {
    id: `own: ${name}`,
    label: name,
    fits: fits.map(words => words.toLowerCase()),
    source: 'the team',
    groups: readList(readGroup)(groups.value, report) ?? [],
  }
}

const readGroup: Read<StandardGroup> = (node, report) => {
  const entries = namedEntries(node, ['label', 'members'], 'setting here', report)
  const label = required('label', entries, node, report)
  const members = required('members', entries, node, report)
  const name = label && readText(label.value, report)
  if (name === undefined || !members) return undefined
  return {
    label: name,
    labelWords: [name.toLowerCase()],
    entries: textsIn(members, report).map(member => ({name: member, aliases: []})),
  }
}

function textsIn({value}: Entry, report: Report): readonly string[] {
  return readList(readText)(value, report) ?? []
}
