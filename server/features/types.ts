import type {TextEdit} from '../base/edit'
import type {TextRange} from '../base/range'

/** One proposal at the cursor, as plain data. */
export interface Completion {
  readonly label: string
  readonly kind: 'section' | 'list' | 'member' | 'organisation' | 'value'
  readonly detail: string
  readonly documentation: string
  /** What may be an organisation of the register, about which more can be told when the reader asks. */
  readonly organisation?: string
  /** A snippet in TextMate syntax that replaces `range`. */
  readonly snippet: string
  readonly range: TextRange
  readonly filterText: string
  readonly sortText: string
}

/** The proposals at a place; `isCut` if there are more, so that the editor asks again when more is typed. */
export interface Completions {
  readonly items: readonly Completion[]
  readonly isCut: boolean
}

/** A node of the outline: what a part of the document means, then what is under it. */
export interface OutlineNode {
  readonly name: string
  readonly detail: string
  readonly kind: 'document' | 'section' | 'element' | 'group' | 'member' | 'objective' | 'action'
  readonly range: TextRange
  readonly selectionRange: TextRange
  readonly children: readonly OutlineNode[]
}

/** Markdown to show, and the words that it is about. */
export interface Hover {
  readonly markdown: string
  readonly range: TextRange
}

/** A change on offer at a place. */
export interface CodeAction {
  readonly title: string
  readonly kind: 'quickfix' | 'refactor'
  /** The rule whose finding this removes, undefined for free-standing actions. */
  readonly rule: string | undefined
  readonly preferred: boolean
  readonly edits: readonly TextEdit[]
  /** The rule all of whose findings this fixes; its edits are worked out when it is chosen. */
  readonly fixAll?: string
  /** The rule whose page this shows instead of changing anything. */
  readonly page?: string
}
