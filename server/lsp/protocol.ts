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
