import type {TextRange} from '../base/range'
import {textsOf} from './mentions-texts'
import {allSections} from './outline'
import type {Mention, TorDocument} from './types'

/** True if the words are in a link, or if a link or an address stands in their line. */
export function isLinked({parsed: {text}}: TorDocument, {range}: Pick<Mention, 'range'>): boolean {
  return /\]\(|\]\[|https?:|href=|\[\[|www\./.test(lineAround(text, range))
}

/** True if the words around a numbered part may say that it belongs to something else: "Objective 4 of the Regional Strategy". */
export function mayBelongElsewhere({parsed: {text}}: TorDocument, {of, range}: Pick<Mention, 'of' | 'range'>): boolean {
  const after = text.slice(range.end, range.end + 40)
  return of !== undefined || /^,?\s(?:of|to|in|from)\s(?:the\s|our\s|its\s|their\s)?[A-Z"“]/.test(after)
}

const longestHeading = 120

/** True if the document has the numbered part: a heading, a short line or a cell begins with its name. */
export function hasPart({sections, parsed}: TorDocument, {name}: Mention): boolean {
  const begins = (text: string): boolean => text.trim().toLowerCase().startsWith(name.toLowerCase())
  return (
    allSections(sections).some(({title}) => begins(title.text)) ||
    textsOf(parsed).some(
      ({text, form}) => (form !== 'paragraph' || text.plain.length < longestHeading) && begins(text.plain),
    )
  )
}

function lineAround(source: string, {start, end}: TextRange): string {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const to = source.indexOf('\n', end)
  return source.slice(Math.max(from, start - 400), Math.min(to < 0 ? source.length : to, end + 400))
}
