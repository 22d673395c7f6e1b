import type {Node} from 'jsonc-parser'
import {rightForms, type OwnOrganisation} from '../vocabulary/own-names'
import {foldWording} from '../vocabulary/register/fold'
import {entriesOf, namedEntries, readList, readText, required, type Read, type Report} from './json-reader'

const keys = ['name', 'shortForms', 'aliases', 'wrongForms', 'replacedBy']

/** The organisations that a team adds. Two that claim one name are a problem; both are in use. */
export const readOrganisations: Read<readonly OwnOrganisation[]> = (node, report) => {
  const found = readList(readOrganisation)(node, report)
  reportClaims(found ?? [], node, report)
  return found
}

const readOrganisation: Read<OwnOrganisation> = (node, report) => {
  const entries = namedEntries(node, keys, 'setting here', report)
  const named = required('name', entries, node, report)
  const name = named && readText(named.value, report)
  const texts = (key: string): readonly string[] => {
    const value = entries.get(key)?.value
    return (value && readList(readText)(value, report)) ?? []
  }
  const next = entries.get('replacedBy')?.value
  const replacedBy = next && readText(next, report)
  if (name === undefined) return undefined
  const own = {name, shortForms: texts('shortForms'), aliases: texts('aliases'), wrongForms: texts('wrongForms')}
  if (next && replacedBy === name) report(next, `“${name}” cannot take over from itself: write who did.`)
  for (const wrong of own.wrongForms.filter(form => rightForms({...own, replacedBy}).includes(form))) {
    report(
      entries.get('wrongForms')?.value ?? node,
      `“${wrong}” is given as a right form and as a wrong one. Keep one of them.`,
    )
  }
  return {...own, replacedBy: replacedBy === name ? undefined : replacedBy}
}

function reportClaims(organisations: readonly OwnOrganisation[], node: Node, report: Report): void {
  const claimed = new Map<string, string>()
  for (const own of organisations) {
    for (const form of new Set(rightForms(own).map(foldWording))) {
      const other = claimed.get(form)
      if (other !== undefined)
        report(placeOf(node, own.name), `“${form}” is a name of “${other}” already. Say it once.`, 'warning')
      else claimed.set(form, own.name)
    }
  }
}

/** The words "name" of the last organisation of that name. */
function placeOf(list: Node, name: string): Node {
  const named = (list.children ?? []).flatMap(child =>
    entriesOf(child, () => {}).filter(entry => entry.name === 'name'),
  )
  return named.filter(({value}) => value.value === name).at(-1)?.value ?? list
}

/** Short forms with their words, or a list of those that need none. */
export const readShortForms: Read<ReadonlyMap<string, string | undefined>> = (node, report) => {
  if (node.type === 'array') return new Map((readList(readText)(node, report) ?? []).map(short => [short, undefined]))
  if (node.type !== 'object') {
    report(
      node,
      'Short forms with their words in curly brackets { }, or a list of short forms in square brackets [ ], are expected here.',
    )
    return undefined
  }
  return new Map(
    entriesOf(node, report).flatMap(({name, value}) => {
      const words = readText(value, report)
      return words === undefined ? [] : [[name, words] as const]
    }),
  )
}
