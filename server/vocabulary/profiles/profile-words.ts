import type {DocumentTemplate} from '../document-templates'
import type {ElementName} from '../elements'
import type {StatusValue} from '../statuses'
import type {SectionTemplate} from '../templates'

/** The posts for which a profile may have words of its own, by the words that everybody knows. */
export const postNames = ['chair', 'vice-chair', 'secretary'] as const
export type PostName = (typeof postNames)[number]

/** What a profile adds to the words by which documents are read and written. */
export interface ProfileWords {
  /** Words of headings that name a section: "how often we gather". */
  readonly headings?: Partial<Readonly<Record<ElementName, readonly string[]>>>
  readonly posts?: Partial<Readonly<Record<PostName, readonly string[]>>>
  readonly statuses?: Partial<Readonly<Record<StatusValue, readonly string[]>>>
  /** Sections in place of the standard ones. */
  readonly templates?: Partial<Readonly<Record<ElementName, SectionTemplate>>>
  /** Whole documents to begin with, before the standard ones. */
  readonly documents?: readonly DocumentTemplate[]
  /** Where these words are in use. */
  readonly source: string
}
