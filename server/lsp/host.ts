/** What the server needs of the world around it. One for Node, one for the browser, one in memory for tests. */
export interface Host {
  /**
   * The URIs of all files under `folder` (a URI) that may be documents of ours, in no particular order. Rejects if the
   * folder cannot be read; a folder in it that cannot gives one log line.
   */
  listDocuments(folder: string): Promise<readonly string[]>
  /** The text of a file without a byte order mark; rejects with an {@link Error} whose message says in words why not. */
  readDocument(uri: string): Promise<string>
  /** Writes one line for the people who look after the product; never document text. */
  log(line: string): void
  /** Milliseconds since some fixed moment. */
  now(): number
  /** The day it is for the user, an ISO date: rules about time judge on it. */
  today(): string
}

/** Files beyond this many characters are not looked at; no document of a committee is a hundredth of it. */
export const largestDocument = 5_000_000

/** Why a file is left out, in words, or undefined if `text` may be a document. */
export function whyNotDocument(text: string): string | undefined {
  if (text.length > largestDocument) return 'it is larger than 5 MB'
  if (text.includes('\0')) return 'it is not a text file'
  return undefined
}
