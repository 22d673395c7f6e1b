import {meets} from '../base/range'
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
  new RegExp(`^${number} ?\\| ?P ?a ?g ?e$`, 'i'),
  // With both numbers nothing else can be meant, unless the words before point there.
  new RegExp(`^(?!.*\\b(?:see|on|at|from|to|and|in) ${page}).{2,120} page ${number} of ${number}$`, 'i'),
]

/** Lines that were the header or footer of a page of the original: they bear the number of the page. */
export function pageLines({parsed: {text, blocks}}: TorDocument): readonly Phrase[] {
  const written = blocks.filter(({kind}) => kind !== 'verbatim')
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({0: line, index}) => {
    const words = line.replace(/[*_#>\f]/g, ' ').trim()
    if (line.length > longestLine || !forms.some(form => form.test(words)) || /^\s{0,9}\|/.test(line)) return []
    const start = index + line.length - line.trimStart().length
    const range = {start, end: index + line.trimEnd().length}
    return written.some(block => meets(block.range, range)) ? [{text: words.replace(/\s+/g, ' '), range}] : []
  })
}
