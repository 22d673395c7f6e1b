import type {TextRange} from '../base/range'
import type {Parsed} from '../syntax/types'
import {bearsPageNumber} from './page-lines'

/** A line with words as it stands in the source, blanks at its beginning included. */
export interface SourceLine {
  readonly start: number
  readonly text: string
  /** `page`: the head or foot of a page. `border`: no table of pasted lines goes over it. */
  readonly kind: 'words' | 'page' | 'border'
  /** True if a blank line parts it from the one before. */
  readonly isParted: boolean
}

/** Cells and titles are shorter. */
const longestLine = 2000
/** Marks of Markdown, HTML and of tables that are read by their own marks. */
const marked = /^\s{0,9}(?:<[a-z!/]|[|>]|```|~~~)|\S\s{0,9}\t\s{0,9}\S|^={3,}$/i

/** The lines of a document that have words. Headings with a mark, tables, comments and code that names its language are borders. */
export function sourceLinesOf(parsed: Parsed): readonly SourceLine[] {
  const borders = bordersIn(parsed)
  const lines: SourceLine[] = []
  let next = 0
  let breaks = 0
  for (const {0: found, index: start} of parsed.text.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    const text = found.trimEnd()
    if (text === '') {
      if (/[\r\n]/.test(found)) breaks++
      continue
    }
    while ((borders[next]?.end ?? Infinity) <= start) next++
    const isInside = (borders[next]?.start ?? Infinity) < start + text.length
    const isBorder = isInside || text.length > longestLine || marked.test(text)
    const kind = isBorder ? 'border' : bearsPageNumber(text) ? 'page' : 'words'
    lines.push({start, text, kind, isParted: breaks > 1})
    breaks = 0
  }
  return withRunningTitles(lines.map((line, i) => (isCell(line, lines[i + 1]) ? {...line, kind: 'words'} : line)))
}

/** "9 of 23" among other lines is a cell. */
function isCell({kind, text, isParted}: SourceLine, next: SourceLine | undefined): boolean {
  return kind === 'page' && /^\s*\d+ of \d+$/.test(text) && !(isParted && next?.isParted !== false)
}

function bordersIn({blocks, comments, frontMatter}: Parsed): readonly TextRange[] {
  const inBlocks = blocks.flatMap(block => {
    const isBorder =
      block.kind === 'table' ||
      (block.kind === 'heading' && block.form !== 'setext') ||
      (block.kind === 'verbatim' && block.form === 'code')
    return isBorder ? [block.range] : []
  })
  const ranges = [...inBlocks, ...comments, ...(frontMatter ? [frontMatter.range] : [])]
  return ranges.sort((a, b) => a.start - b.start)
}

/** A title that stands beside the numbers of two pages belongs to them. Cells that come again are shorter. */
function withRunningTitles(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({kind}) => kind === 'page')) return lines
  const beside = lines.filter((_, i) => lines[i - 1]?.kind === 'page' || lines[i + 1]?.kind === 'page')
  const counts = new Map<string, number>()
  for (const {text} of beside) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1)
  const titles = new Set(
    beside.filter(
      ({kind, text}) => kind === 'words' && text.length >= shortestTitle && (counts.get(text.trim()) ?? 0) > 1,
    ),
  )
  return lines.map(line => (titles.has(line) ? {...line, kind: 'page'} : line))
}

const shortestTitle = 15
