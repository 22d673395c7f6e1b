import {sources} from './data/sources'
import {identifyWording} from './identify'
import {isOneLine} from './lineage'
import {register} from './register'
import type {Organisation} from './types'
import {wordingsOf} from './wordings'

const scheme = 'tor-register'

/** The name under which the register keeps an organisation; undefined unless `wording` means that one alone. */
export function registerName(wording: string): string | undefined {
  const {claims, ambiguous} = identifyWording(wording)
  return ambiguous || claims.length !== 1 ? undefined : claims[0]?.entry.name
}

/** True if the second organisation took over from the first, directly or by way of others. */
export function tookOver(before: string, after: string): boolean {
  const [first, last] = [entryNamed(before), entryNamed(after)]
  return first !== undefined && last !== undefined && isOneLine([first, last]) && first.successors.length > 0
}

/** The names of all that a short form may stand for. */
export function shortFormMeanings(short: string): readonly string[] {
  return identifyWording(short)
    .claims.filter(({match}) => match === 'abbreviation')
    .map(({entry}) => entry.name)
}

/** All names and short forms of an organisation of the register, its own name first. */
export function registerWordings(name: string): readonly string[] {
  const entry = entryNamed(name)
  return entry ? [...wordingsOf(entry).map(({text}) => text), ...entry.shortForms] : []
}

/** The address of the read-only document of an entry. */
export function registerUri(name: string): string {
  return `${scheme}:/${encodeURIComponent(name)}.md`
}

/** The name of the entry at an address, undefined for other addresses. */
export function registerNameAt(uri: string): string | undefined {
  const [, path] = /^tor-register:\/{1,3}([^/?#]+)\.md$/.exec(uri) ?? []
  try {
    return path === undefined ? undefined : entryNamed(decodeURIComponent(path))?.name
  } catch {
    return undefined
  }
}

/** What the register says of an organisation, as Markdown; undefined for a name that it does not have. */
export function registerEntryText(name: string): string | undefined {
  const entry = entryNamed(name)
  if (!entry) return undefined
  const {from, until, successors, note, doubt, source} = entry
  return entryPage(entry.name, [
    ['Sort', entry.category],
    ['Short forms', [...entry.shortForms, ...entry.weakShortForms].join(', ')],
    ['Also called', [...entry.aliases, ...entry.weakAliases].join('; ')],
    ['Wrong forms', entry.wrongForms.join('; ')],
    ['From', from],
    ['Until', until],
    ['Taken over by', successors.join('; ')],
    ['Note', note],
    ['Not sure', doubt],
    ['Source', sources[source] ?? source],
  ])
}

/** The page of an organisation: its name, and each fact that there is under its label. */
export function entryPage(
  name: string,
  facts: readonly (readonly [label: string, value: string | undefined])[],
): string {
  const lines = facts.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : []))
  return [`# ${name}`, '', ...lines, ''].join('\n')
}

function entryNamed(name: string): Organisation | undefined {
  return register().byName.get(name)?.at(-1)
}
