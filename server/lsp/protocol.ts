// The one file that client and server share: the requests that the protocol does not have.
// Plain names, because the two sides bundle the protocol library each in its own version.

/** Client → server: what the server understood of a document. Parameters {@link DocumentParams}, answer a string. */
export const ShowModelRequest = 'tor/showModel'

/**
 * Server → client: the URIs of all files of the workspace folders that may be ours. No parameters, answer string[].
 * Asked by a server that cannot read folders itself, such as the one in the browser.
 */
export const ListDocumentsRequest = 'tor/listDocuments'

/** Server → client: the text of a file. Parameters {@link DocumentParams}, answer a string, or an error with a reason. */
export const ReadDocumentRequest = 'tor/readDocument'

/** Names one document. */
export interface DocumentParams {
  readonly uri: string
}
