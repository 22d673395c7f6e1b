import type {StandardMemberList} from './member-lists'

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
