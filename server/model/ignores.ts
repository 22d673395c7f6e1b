import type {LineIndex} from '../base/line-index'
import type {TextRange} from '../base/range'
import type {Parsed} from '../syntax/types'
import {ignoreWords, placeholderReason} from '../vocabulary/ignore-words'
import type {Ignore, Phrase} from './types'

/** The comments that silence rules, in source order. */
export function readIgnores({text, comments}: Parsed, lines: LineIndex): readonly Ignore[] {
  return comments.flatMap(range => readIgnore(text, lines, range) ?? [])
}

function readIgnore(text: string, lines: LineIndex, range: TextRange): Ignore | undefined {
  const inner = text.slice(range.start + 4, range.end - 3)
  const word = inner.trimStart().split(/\s/, 1)[0] ?? ''
  const scope = word === ignoreWords['next-line'] ? 'next-line' : word === ignoreWords.file ? 'file' : undefined
  if (scope === undefined) return undefined
  const from = inner.indexOf(word) + word.length
  const {list, reason} = parts(inner.slice(from))
  return {
    range,
    scope,
    rules: namesIn(list, range.start + 4 + from),
    reason: reason === '' || reason === placeholderReason ? undefined : reason,
    covers: scope === 'file' ? {start: 0, end: text.length} : lineAfter(text, lines, range),
  }
}

/** The reason stands after two hyphens, which word processors make one dash of. */
function parts(words: string): {readonly list: string; readonly reason: string} {
  const dash = /\s(?:--|[\u2013\u2014])(?=\s|$)/.exec(words)
  if (!dash) return {list: words, reason: ''}
  return {
    list: words.slice(0, dash.index),
    reason: words
      .slice(dash.index + dash[0].length)
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

function namesIn(list: string, offset: number): readonly Phrase[] {
  return [...list.matchAll(/[^\s,]+/g)].map(({0: text, index}) => {
    const start = offset + index
    return {text, range: {start, end: start + text.length}}
  })
}

/** The next line with words on it and the blank lines above it; further comments of this sort do not count. */
function lineAfter(text: string, lines: LineIndex, range: TextRange): TextRange | undefined {
  let from: number | undefined
  for (let line = lines.positionAt(range.end).line + 1; line < lines.lineCount; line++) {
    const start = lines.lineStart(line)
    const end = line + 1 < lines.lineCount ? lines.lineStart(line + 1) - 1 : text.length
    const words = text.slice(start, end).trim()
    const isComment = words.startsWith(`<!-- ${ignoreWords.file}`)
    if (words !== '' && !isComment) return {start: from ?? start, end}
    from = isComment ? undefined : (from ?? start)
  }
  return undefined
}
