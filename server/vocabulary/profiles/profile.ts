import type {DocumentKind, ElementName} from '../elements'
import type {ProfileWords} from './profile-words'

/** How much a community of documents asks for a section. */
export const requirements = ['required', 'expected', 'optional'] as const
export type Requirement = (typeof requirements)[number]

/** Which sections are asked for in each kind of document; what is not named keeps the level of its rule. */
export type RequiredSections = Partial<
  Readonly<Record<DocumentKind, Partial<Readonly<Record<ElementName, Requirement>>>>>
>

/** What a sort of committee expects of its documents. */
export interface Profile {
  readonly name: string
  /** One sentence for an officer who chooses among the profiles. */
  readonly summary: string
  readonly sections: RequiredSections
  /** Words that mean something only in such documents: elsewhere a president may be anybody's. */
  readonly words?: ProfileWords
}
