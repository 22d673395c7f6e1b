import {toString} from 'mdast-util-to-string'
import type {Parents, PhrasingContent} from 'mdast'
import {mapText, type MappedText, type Run} from '../base/mapped-text'
import type {TextRange} from '../base/range'

/** Running text without its marks, and which stretches of it (offsets in `text.plain`) are bold or italic. */
export interface Inline {
  readonly text: MappedText
  readonly strong: readonly TextRange[]
}

/**
 * The text of a paragraph, heading or cell. `source` is what its positions refer to.
 * Line ends of the source and hard breaks become `\n`; tags, images and footnote marks leave nothing.
 */
export function readInline(node: Parents, source: string): Inline {
  const runs: Run[] = []
  const strong: TextRange[] = []
  let length = 0
  let cursor = node.position?.start.offset ?? 0

  const add = (value: string, from: number, to: number) => {
    for (const run of alignRuns(value, source, from, to)) {
      runs.push(run)
      length += run.plain.length
    }
    cursor = Math.max(cursor, to)
  }
  const visit = (child: PhrasingContent) => {
    const from = child.position?.start.offset ?? cursor
    const to = child.position?.end.offset ?? Math.min(source.length, cursor + toString(child).length)
    switch (child.type) {
      case 'text':
      case 'inlineCode':
        return add(toString(child), from, to)
      case 'break':
        return add('\n', from, to)
      case 'html':
        return /^<br\b/i.test(child.value) ? add('\n', from, to) : undefined
      case 'strong':
      case 'emphasis': {
        const start = length
        child.children.forEach(visit)
        if (length > start) strong.push({start, end: length})
        return
      }
      default:
        if ('children' in child) child.children.forEach(visit)
    }
  }
  for (const child of node.children) visit(child as PhrasingContent)
  return {text: mapText(runs), strong: joinRanges(strong)}
}

/**
 * Where each character of `value` stands in `source.slice(from, to)`. The parser drops escapes, entities and the
 * indentation of continued lines, so the value is the source with some characters left out.
 */
export function alignRuns(value: string, source: string, from: number, to: number): Run[] {
  if (source.startsWith(value, from)) return [{plain: value, at: from, length: value.length}]
  const runs: Run[] = []
  let at = from
  let start = 0
  let startAt = from
  const close = (end: number) => {
    if (end > start) runs.push({plain: value.slice(start, end), at: startAt, length: end - start})
  }
  for (let i = 0; i < value.length; i++) {
    const found = at < to ? source.indexOf(value.charAt(i), at) : -1
    if (found === at) {
      at++
      continue
    }
    close(i)
    start = i
    if (found < 0 || found >= to) {
      startAt = at
      at = Math.min(at + 1, to)
    } else {
      startAt = found
      at = found + 1
    }
  }
  close(value.length)
  return runs
}

function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    else joined.push(range)
  }
  return joined
}
