import type {StandardMemberList} from './member-lists'
import {entryPage, registerUri} from './register/entry-page'

/** An organisation that a team adds to the register. */
export interface OwnOrganisation {
  readonly name: string
  readonly shortForms: readonly string[]
  /** Other right forms. */
  readonly aliases: readonly string[]
  readonly wrongForms: readonly string[]
  /** Who took over; undefined while the organisation is in being. */
  readonly replacedBy: string | undefined
}

/** What a team knows of names beyond the register. */
export interface OwnNames {
  readonly organisations: readonly OwnOrganisation[]
  /** Short forms with their words; undefined where they need none. */
  readonly shortForms: ReadonlyMap<string, string | undefined>
  /** Standard members, before those that the product knows. */
  readonly memberLists: readonly StandardMemberList[]
}

/** A team that adds nothing. */
export const noOwnNames: OwnNames = {organisations: [], shortForms: new Map(), memberLists: []}

/** The name of an organisation of the team and all other right forms. */
export function rightForms({name, aliases, shortForms}: OwnOrganisation): readonly string[] {
  return [name, ...aliases, ...shortForms]
}

/** The address of the read-only page on an organisation of the team whose document at `uri` names it. */
export function ownEntryUri(name: string, uri: string): string {
  return `${registerUri(name)}?${encodeURIComponent(uri)}`
}

/** The organisation at an address of {@link ownEntryUri}, and the document that names it; undefined for other addresses. */
export function ownEntryAt(address: string): {readonly name: string; readonly uri: string} | undefined {
  const [, path, query] = /^tor-register:\/{1,3}([^/?#]+)\.md\?([^#]+)$/.exec(address) ?? []
  try {
    return path === undefined || query === undefined
      ? undefined
      : {name: decodeURIComponent(path), uri: decodeURIComponent(query)}
  } catch {
    return undefined
  }
}

/** What the team says of an organisation, as Markdown. */
export function ownEntryText({name, shortForms, aliases, wrongForms, replacedBy}: OwnOrganisation): string {
  return entryPage(name, [
    ['Short forms', shortForms.join(', ')],
    ['Also called', aliases.join('; ')],
    ['Wrong forms', wrongForms.join('; ')],
    ['Taken over by', replacedBy],
    ['Source', 'the team’s own organisations (.tor.json or the settings)'],
  ])
}
