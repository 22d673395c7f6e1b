import {lineBreakOf} from '../../base/line-break'
import type {TextEdit} from '../../base/edit'
import type {Section, TorDocument} from '../../model/types'

/** Edits that write headings of other forms, and the title, as Markdown headings of one line; numbers and words stay. */
export function convertHeadings(document: TorDocument, sections: readonly Section[]): readonly TextEdit[] {
  return [...titleEdit(document), ...sections.flatMap(section => headingEdit(document, section))]
}

function titleEdit({title, parsed}: TorDocument): readonly TextEdit[] {
  const block = parsed.blocks.find(({range}) => range.start === title?.range.start)
  if (!title || block?.kind !== 'paragraph') return []
  if (!block.text.plain.trim().includes('\n'))
    return [{range: {start: title.range.start, end: title.range.start}, newText: '# '}]
  return [{range: title.range, newText: `# ${title.text}`}]
}

function headingEdit({parsed: {text}}: TorDocument, section: Section): readonly TextEdit[] {
  const {headingRange, title, level} = section
  // "Purpose: to speak for passengers", "2. Aims - The aims are to:", "*8. Interests.* — No member …": the text after the
  // label becomes a paragraph below.
  const lineEnd = /[\r\n]/.exec(text.slice(title.range.end))?.index ?? text.length - title.range.end
  const tail =
    /^[*_]{0,3}\s?(?:[:.?](?=[*_\s–—-]|$)|[-–—](?=[ \t]))?[*_]{0,3}[ \t]*(?:[-–—][ \t]{1,9})?/.exec(
      text.slice(title.range.end, title.range.end + lineEnd),
    )?.[0] ?? ''
  const rest = title.range.end + tail.length
  const hasRest = rest < title.range.end + lineEnd
  if (hasRest && section.form !== 'label' && !/[:.?–—-]/.test(tail)) return []
  const lead = text
    .slice(headingRange.start, title.range.start)
    .replace(/[*_]+/g, '')
    .replace(/^\s*[-+•]\s+/, '')
    // The number may stand on a line of its own.
    .replace(/\s+/g, ' ')
  const eol = lineBreakOf(text)
  const newText = `${'#'.repeat(Math.min(6, level))} ${lead.trimStart()}${title.text}${tail.includes('?') ? '?' : ''}`
  return [{range: {start: headingRange.start, end: rest}, newText: hasRest ? newText + eol + eol : newText}]
}
