import type {MappedText} from '../base/mapped-text'
import {onOneLine} from './phrase'
import type {Mention, MentionKind} from './types'

/** A mention at its place in one plain text, before its range in the source is looked up. */
export interface Found {
  readonly kind: MentionKind
  readonly start: number
  readonly end: number
  readonly name: string
  readonly number?: string
  readonly of?: string
}

/** The mention with its words and its range in the source. */
export function mentionOf(text: MappedText, {kind, start, end, name, number, of}: Found): Mention {
  return {
    kind,
    text: onOneLine(text.plain.slice(start, end)),
    range: text.sourceOf(start, end),
    name,
    number,
    of,
  }
}

/**
 * `found` in order, without doubles: of two that overlap in part the longer stays, and of two of one kind the outer.
 * A short form may stand inside any other mention.
 */
export function settle(found: readonly Found[]): Found[] {
  const byPlace = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const one of byPlace) {
    if (one.kind === 'short-form') {
      kept.push(one)
      continue
    }
    let others = kept.length - 1
    let dropped = false
    for (; others >= 0 && !dropped; others--) {
      const other = kept[others]
      if (!other || one.start - other.start > 400) break
      if (other.kind === 'short-form' || other.end <= one.start) continue
      const inside = one.end <= other.end
      dropped = inside
        ? other.kind === one.kind || (other.start === one.start && other.end === one.end)
        : one.end - one.start <= other.end - other.start
      if (!inside && !dropped) kept.splice(others, 1)
    }
    if (!dropped) kept.push(one)
  }
  return kept
}
