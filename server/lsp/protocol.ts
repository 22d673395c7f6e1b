// The one file that client and server share: the requests that the protocol does not have.
// Plain names, because the two sides bundle the protocol library each in its own version.

/** Client → server: what the server understood of a document. Parameters {@link DocumentParams}, answer {@link ModelView}. */
export const ShowModelRequest = 'tor/showModel'

/**
 * Server → client: the URIs of all files of the workspace folders that may be ours. No parameters, answer string[].
 * Asked by a server that cannot read folders itself, such as the one in the browser.
 */
export const ListDocumentsRequest = 'tor/listDocuments'

/** Server → client: the text of a file. Parameters {@link DocumentParams}, answer a string, or an error with a reason. */
export const ReadDocumentRequest = 'tor/readDocument'

/**
 * Client → server: the register's entry on an organisation, as Markdown. Parameters {@link DocumentParams} with an
 * address of the scheme {@link registerScheme}, answer a string.
 */
export const RegisterEntryRequest = 'tor/registerEntry'

/** The scheme of the addresses of the register's entries, which are read-only documents. */
export const registerScheme = 'tor-register'

/** The structural model as text, one fact a line, and where its lines come from. Lines and characters count from 0. */
export interface ModelView {
  readonly text: string
  /** In the order of the lines; a line without a place in the document is not among them, one with several is repeatedly. */
  readonly places: readonly ModelPlace[]
}

/** A place of the document that a line of the view tells of. */
export interface ModelPlace {
  /** The line of the view. */
  readonly line: number
  readonly start: TextPosition
  readonly end: TextPosition
}

/** A place in a text; characters are UTF-16 code units. */
export interface TextPosition {
  readonly line: number
  readonly character: number
}

/** Names one document. */
export interface DocumentParams {
  readonly uri: string
}

/**
 * Client → server: a section or clause and the same one in the siblings. Parameters {@link PassageParams}, answer
 * {@link SiblingPassages}, or null where no sibling has it.
 */
export const SiblingPassagesRequest = 'tor/siblingPassages'

/** Client → server: places for which a sibling is missing. Parameters {@link DocumentParams}, answer string[]. */
export const SiblingPlacesRequest = 'tor/siblingPlaces'

/** Client → server: a new sibling's text. Parameters {@link NewSiblingParams}, answer a string or null. */
export const NewSiblingRequest = 'tor/newSibling'

/** The place in a document that is asked about, and how much around it. */
export interface PassageParams extends DocumentParams {
  readonly position: TextPosition
  readonly unit: PassageUnit
}

export type PassageUnit = 'section' | 'clause'

/** The same passage in several documents. */
export interface SiblingPassages {
  /** The heading that it stands under. */
  readonly title: string
  readonly here: SiblingPassage
  readonly siblings: readonly SiblingPassage[]
}

export interface SiblingPassage extends DocumentParams {
  /** What readers call the group. */
  readonly group: string
  readonly start: TextPosition
  readonly end: TextPosition
  readonly text: string
  /** True if it says the same as the passage that was asked about, apart from names. */
  readonly same: boolean
}

export interface NewSiblingParams extends DocumentParams {
  readonly place: string
}

/** Commands that code lenses run; the client has them. Arguments: the URI, then as given here. */
export const lensCommands = {
  /** No further arguments. */
  findings: 'tor.showFindings',
  /** A {@link TextPosition}, and the places ({@link TextPlace}[]). */
  references: 'tor.showReferences',
  /** The missing members (string[]), and where they can be listed ({@link ListPlace}) or null. */
  'missing-members': 'tor.addStandardMembers',
  /** A {@link TextPosition} and a {@link PassageUnit}. */
  comparison: 'tor.compareWithSibling',
  siblings: 'tor.peekInSiblings',
} as const

/** A place in a document. */
export interface TextPlace {
  readonly uri: string
  readonly start: TextPosition
  readonly end: TextPosition
}

/** The end of a list; each new item follows after `lead`. */
export interface ListPlace {
  readonly position: TextPosition
  readonly lead: string
}

/** Client → server: whole documents to begin with. No parameters, answer {@link NewDocument}[]. */
export const NewDocumentsRequest = 'tor/newDocuments'

/** A whole document to begin with, as a TextMate snippet. */
export interface NewDocument {
  readonly title: string
  readonly description: string
  readonly snippet: string
}
