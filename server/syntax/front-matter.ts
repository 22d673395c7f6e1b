import type {FrontMatter, FrontMatterEntry} from './types'

/**
 * Reads the `key: value` lines of front matter, in TOML `key = "value"`, nested ones, too. Each item of a list and each
 * line of a folded value is an entry of its own under the key above it. `source` is the block with its fences.
 */
export function readFrontMatter(source: string): FrontMatter {
  const entries: FrontMatterEntry[] = []
  let at = 0
  let keyAbove: string | undefined
  for (const line of source.split('\n')) {
    const found = /^[ \t]{0,8}([A-Za-z][\w -]{0,40}?)[ \t]{0,9}[:=](?:[ \t]{1,9}(\S.*)|(?<==)(\S.*))?$/.exec(
      line.trimEnd(),
    )
    if (found?.[1]) {
      const value = found[2] ?? found[3] ?? ''
      keyAbove = /^(?:[>|][+-]?)?$/.test(value) ? keyOf(found[1]) : undefined
      if (value !== '' && !/^[>|&!]/.test(value))
        entries.push(entryAt(line, at, keyOf(found[1]), value, found[1].length))
    } else if (keyAbove !== undefined) {
      const [, value] = /^[ \t]{0,8}(?:-[ \t]{1,4})?(\S.*)$/.exec(line.trimEnd()) ?? []
      if (value !== undefined && !/^(?:---|\+\+\+|#)/.test(value)) entries.push(entryAt(line, at, keyAbove, value, 0))
    }
    at += line.length + 1
  }
  return {range: {start: 0, end: source.trimEnd().length}, entries}
}

const keyOf = (words: string): string => words.trim().toLowerCase()

/** The entry of a `line` that begins at `at`; its value stands behind `after` letters of its words. */
function entryAt(line: string, at: number, key: string, quoted: string, after: number): FrontMatterEntry {
  const value = quoted.replace(/^(["'])(.*)\1$/, '$2')
  const first = line.length - line.trimStart().length
  const start = at + line.indexOf(value, first + after)
  return {
    key,
    value,
    // An item is told without its dash.
    range: {start: after > 0 ? at + first : start, end: at + line.trimEnd().length},
    valueRange: {start, end: start + value.length},
  }
}
