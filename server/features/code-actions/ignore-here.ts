import {lineBreakOf} from '../../base/line-break'
import type {TextEdit} from '../../base/edit'
import type {TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'
import type {Block} from '../../syntax/types'
import {ignoreWords, placeholderReason} from '../../vocabulary/ignore-words'

/**
 * The edit that silences `rule` for the finding at `range`, with a reason to be filled in. The comment goes where it
 * changes nothing else: to the end of the line before if that belongs to the same text, else on a line of its own; where
 * neither can be, as in a table or for a document without a title, to the top, for the whole document.
 */
export function ignoreHere(document: TorDocument, rule: string, range: TextRange): TextEdit {
  const {parsed, lines} = document
  const {line} = lines.positionAt(range.start)
  const block = blockAt(parsed.blocks, range.start)
  const own = lines.lineStart(line)
  if (
    range.end === 0 ||
    block?.kind === 'table' ||
    (parsed.frontMatter && range.start < parsed.frontMatter.range.end)
  ) {
    return forWholeFile(document, rule)
  }
  const comment = commentOf('next-line', rule)
  const before = endOfWordsBefore(parsed.text, own)
  const above = before === undefined ? undefined : blockAt(parsed.blocks, before - 1)
  if (before !== undefined && above && runsOn(document, above, block, {before, own})) {
    return insertion(before, ` ${comment}`)
  }
  const indent = /^[\s>]{0,20}/.exec(parsed.text.slice(own, range.start))?.[0] ?? ''
  const start = own === 0 && parsed.text.startsWith('\ufeff') ? 1 : own
  return insertion(start, `${indent.replace('\ufeff', '')}${comment}${lineBreakOf(parsed.text)}`)
}

/** True if a comment after the words before leaves both blocks as they are, and one between them might not. */
function runsOn(
  {parsed: {text}}: TorDocument,
  above: Block,
  block: Block | undefined,
  {before, own}: {readonly before: number; readonly own: number},
): boolean {
  if (above.kind !== 'paragraph' && above.kind !== 'item') return false
  // Between the items of a list a line of its own would begin a second list, also over a blank line.
  if (block?.kind === 'item' && above.kind === 'item') return true
  return /^(?:\r\n|\n|\r)?$/.test(text.slice(before, own).replace(/[ \t]/g, ''))
}

function forWholeFile({parsed}: TorDocument, rule: string): TextEdit {
  const {text, frontMatter} = parsed
  const lineBreak = lineBreakOf(text)
  const comment = commentOf('file', rule)
  if (frontMatter) return insertion(frontMatter.range.end, `${lineBreak}${lineBreak}${comment}`)
  return insertion(text.startsWith('\ufeff') ? 1 : 0, `${comment}${lineBreak}${lineBreak}`)
}

function commentOf(scope: keyof typeof ignoreWords, rule: string): string {
  return `<!-- ${ignoreWords[scope]} ${rule} -- ${placeholderReason} -->`
}

/** Where the last words before `offset` end; undefined if there are none. */
function endOfWordsBefore(text: string, offset: number): number | undefined {
  const end = text.slice(0, offset).trimEnd().length
  return end === 0 ? undefined : end
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.find(({range}) => range.start <= offset && offset <= range.end)
}

function insertion(at: number, newText: string): TextEdit {
  return {range: {start: at, end: at}, newText}
}
