import type {FrontMatter, FrontMatterEntry} from './types'

/** Reads the plain `key: value` lines of front matter, in TOML `key = "value"`, nested ones, too; lists and folded values are left out. `source` is the block with its fences. */
export function readFrontMatter(source: string): FrontMatter {
  const entries: FrontMatterEntry[] = []
  let at = 0
  for (const line of source.split('\n')) {
    const found = /^[ \t]{0,8}([A-Za-z][\w -]{0,40}?)[ \t]{0,9}[:=][ \t]{0,9}(\S.*)$/.exec(line.trimEnd())
    if (found?.[1] && found[2] && !/^[>|&!]/.test(found[2])) {
      const value = found[2].replace(/^(["'])(.*)\1$/, '$2')
      const keyAt = line.length - line.trimStart().length
      const start = at + line.indexOf(value, keyAt + found[1].length + 1)
      entries.push({
        key: found[1].trim().toLowerCase(),
        value,
        range: {start: at + keyAt, end: at + line.trimEnd().length},
        valueRange: {start, end: start + value.length},
      })
    }
    at += line.length + 1
  }
  return {range: {start: 0, end: source.trimEnd().length}, entries}
}
