import type {TorDocument} from '../model/types'
import {summaryOf, type Summary} from './summary'

/**
 * What documents are looked up by. `name`: the body that one constitutes, or plans or reports for; `place`: that of the
 * body; `tie`: any name that ties it to its family; `seat` and `kin`: the sort of body with its place, its folders and
 * the places of its siblings, for a body without a parent also with {@link orphan} before it; `short`: a short form that it writes out; `call`: one that it does not; `constituted`: a body that it constitutes beside
 * its own; `upper`: a body that its own answers to; `member`: an organisation of the register among its members; `use`:
 * anything that it names.
 */
export type NameField =
  'name' | 'place' | 'tie' | 'seat' | 'kin' | 'short' | 'call' | 'constituted' | 'upper' | 'member' | 'use'

/** The keys of a document: the field, a blank, folded words. One that is none of ours has none. */
export function keysOf(document: TorDocument): readonly string[] {
  const summary = summaryOf(document)
  if (summary.kind === 'other') return []
  const {names, place, type, circle, parents, calls, shortForms, constituted, reportsTo, members, uses} = summary
  // Two bodies with a parent each are found by their ties, however many share a folder.
  const named = (words: readonly string[]) => (parents.length > 0 ? words : [...words, ...words.map(orphan)])
  const fields: Readonly<Record<NameField, Iterable<string>>> = {
    name: names,
    place: place === undefined ? [] : [place],
    tie: [...circle, ...parents],
    seat: place === undefined || type === undefined ? [] : named([`${type}: ${place}`]),
    kin: named(kinOf(summary)),
    short: shortForms.map(({short}) => short),
    call: calls,
    constituted,
    upper: reportsTo,
    member: members,
    use: uses,
  }
  return Object.entries(fields).flatMap(([field, words]) => [...new Set(words)].map(word => `${field} ${word}`))
}

/** The `seat` or `kin` of a body whose document names no parent. */
export function orphan(word: string): string {
  return `alone ${word}`
}

/** Groups of one sort share one of these if no parent tells whether they are siblings: a folder, or a place named. */
export function kinOf({type, folders, siblingPlaces}: Summary): readonly string[] {
  if (type === undefined) return []
  const around = [folders, ...(leadsRegion(type) ? [] : [folders.slice(0, -1)])]
  return [
    ...around.map(path => path.join('/')).map(folder => `${type} in ${folder}`),
    ...siblingPlaces.map(place => `${type}: ${place}`),
  ]
}

/** The board of a partnership leads a region: another one in the folder beside it is that of another region. */
export function leadsRegion(type: string): boolean {
  return /\b(?:partnership|executive|management) board$/.test(type)
}
