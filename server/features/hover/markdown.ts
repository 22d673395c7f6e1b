import type {TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'

/** Text of a document as Markdown that shows it literally, on one line. */
export function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-!|~&$]/g, '\\$&')
}

/** The document by its title, as a link to `range` or its start. */
export function linkTo({uri, title, lines}: TorDocument, range?: TextRange): string {
  const name = title?.text ?? uri.slice(uri.lastIndexOf('/') + 1)
  const line = range ? `#L${String(lines.positionAt(range.start).line + 1)}` : ''
  return `[${literal(name)}](<${uri.replace(/[<>\\\s]/g, encodeURIComponent)}${line}>)`
}

/** "line 12" of the place in its document, counted from 1. */
export function lineName({lines}: TorDocument, {start}: TextRange): string {
  return `line ${String(lines.positionAt(start).line + 1)}`
}
