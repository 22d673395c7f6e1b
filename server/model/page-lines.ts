import {meets} from '../base/range'
import type {Line} from './clause-lines'
import type {Phrase, TorDocument} from './types'

const longestLine = 160
const number = String.raw`\d{1,3}`
const page = `(?:page|pg\\.?) ${number}(?: ?(?:of|/) ?${number})?`
/** What parts the number of a page from the words of a header. */
const gap = String.raw`(?:\t\s{0,20}|\s{2,20}|\s?[|•·–—-]\s?)`
const forms = [
  new RegExp(`^[-–—]? ?${page} ?[-–—]?$`, 'i'),
  new RegExp(`^[-–—] ${number} [-–—]$`),
  new RegExp(`^${page}${gap}\\S.{0,120}$`, 'i'),
  new RegExp(`^.{2,120}?${gap}${page}$`, 'i'),
  new RegExp(`^${number} of ${number}$`),
  new RegExp(`^${number} ?\\| ?P ?a ?g ?e$`, 'i'),
  // With both numbers nothing else can be meant, unless the words before point there.
  new RegExp(`^(?!.*\\b(?:see|on|at|from|to|and|in) ${page}).{2,120} page ${number} of ${number}$`, 'i'),
]

/** Lines that were the header or footer of a page of the original: they bear the number of the page. */
export function pageLines({parsed: {text, blocks}}: TorDocument): readonly Phrase[] {
  const written = blocks.filter(block => block.kind !== 'verbatim' || block.form === 'page')
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({0: line, index}) => {
    const words = wordsOf(line)
    if (!bearsPageNumber(line) || /^\s{0,9}\|/.test(line)) return []
    const start = index + line.length - line.trimStart().length
    const range = {start, end: index + line.trimEnd().length}
    return written.some(block => meets(block.range, range)) ? [{text: words.replace(/\s+/g, ' '), range}] : []
  })
}

/** Those of the lines that were the header or footer of a page: they bear its number, or stand beside one and come again. */
export function pageLinesAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  const numbers = lines.flatMap(({text}, i) => (bearsPageNumber(text) ? [i] : []))
  if (numbers.length === 0) return found
  const counts = new Map<string, number>()
  for (const {text} of lines) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1)
  const comesAgain = (line: Line | undefined) => line !== undefined && (counts.get(line.text.trim()) ?? 0) > 1
  for (const number of numbers) {
    let [from, to] = [number, number]
    while (number - from < longestHead && comesAgain(lines[from - 1])) from--
    while (to - number < longestHead && comesAgain(lines[to + 1])) to++
    for (const line of lines.slice(from, to + 1)) found.add(line)
  }
  return found
}

/** In lines. */
const longestHead = 4

/** True for a line with the number of a page, alone or beside a running title. */
export function bearsPageNumber(line: string): boolean {
  if (line.length > longestLine || !/\d/.test(line)) return false
  const words = wordsOf(line)
  return forms.some(form => form.test(words))
}

function wordsOf(line: string): string {
  return line.replace(/[*_#>\f]/g, ' ').trim()
}
