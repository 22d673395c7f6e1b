import {touches, type TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'
import type {CursorLine} from './line'

const mostWords = 6
const longestName = 80
/** Words that begin sentences; of names they are no sign. Source: an English word list. */
const beginnings =
  /^(?:the|this|these|those|that|there|their|they|then|to|in|it|its|is|if|for|from|we|our|all|any|an|and|as|at|by|be|but|each|where|when|who|which|what|with|will|on|or|of|no|not|may|must|members?|meetings?|he|she|you|so|such|some)$/i

/**
 * The ends of the line before the cursor that may be the beginning of a name, the longest first: each from a capital
 * letter on, of at least two letters. None inside a word, a heading or code.
 */
export function typedNames(document: TorDocument, line: CursorLine): readonly TextRange[] {
  if (/^[\p{L}\p{N}]/u.test(line.rest) || line.typed.startsWith('#') || isCode(document, line.offset)) return []
  const from = Math.max(0, line.typed.length - longestName)
  const before = line.typed.slice(from)
  const clause = before.split(/[.;:|\t()[\]“”"!?<>]/).at(-1) ?? ''
  const starts = [...clause.matchAll(/(?<![\p{L}\p{N}'’&-])\p{Lu}/gu)].map(({index}) => index).slice(-mostWords)
  return starts
    .filter(start => clause.length - start > 1 && !/^The\b/.test(clause.slice(start)))
    .map(start => ({start: line.offset - clause.length + start, end: line.offset}))
}

/** True if so little is typed that it may be the first word of a sentence as well as a name. */
export function mayBeginSentence({typed, marker}: CursorLine, words: string): boolean {
  const before = typed.slice(0, typed.length - words.length).trimEnd()
  if (beginnings.test(words)) return true
  return marker === '' && /^.\P{Lu}?$/u.test(words) && (before === '' || /[.!?]$/.test(before))
}

function isCode({parsed: {code, blocks, frontMatter}}: TorDocument, offset: number): boolean {
  const verbatim = blocks.flatMap(({kind, range}) => (kind === 'verbatim' ? [range] : []))
  return [...code, ...verbatim, ...(frontMatter ? [frontMatter.range] : [])].some(range => touches(range, offset))
}
