import type {Block, Paragraph, Parsed} from '../syntax/types'
import {constitutionElsewhere, minutesWords} from '../vocabulary/document-kinds'
import {months} from '../vocabulary/frequency-words'
import type {WordEvidence} from './kind-words'
import {allSections} from './outline'

/** Front matter of a page that is news, dated and filed as such. */
export function isPost({frontMatter}: Parsed): boolean {
  const entries = frontMatter?.entries ?? []
  const has = (...keys: readonly string[]) => entries.some(({key}) => keys.includes(key))
  return (
    entries.some(({key, value}) => /^(?:layout|type)$/.test(key) && /^(?:post|blog|news|article)$/.test(value)) ||
    (has('tags', 'categories', 'category') && has('author', 'authors', 'posted_by') && has('date'))
  )
}

/** The record of a meeting, or its agenda: by its title, a heading, or two labels such as "Present" and "Apologies". */
export function isRecordOfMeeting(title: string, {blocks}: Parsed, headings: readonly string[]): boolean {
  // "(as amended at the meeting on 3 May)" stands under the title of what was amended.
  const own = title.replace(/\([^()\n]{0,200}\)/g, '')
  if (/\b(?:minutes|meeting (?:#|no\.? ?|number )?\d|notes\b.{1,80}\bmeeting\b)/i.test(own)) return true
  if (attendanceFirst.test(own.trim())) return true
  if (dateAlone.test(title) || datedMeeting.test(title) || namedMeeting.test(title)) return true
  if (headings.some(heading => /^(?:draft )?(?:minutes|notes) of [a-z '-]{0,60}\bmeeting\b/i.test(heading))) return true
  const lines = [...headings, ...blocks.flatMap(labelledLines)]
  return new Set(lines.flatMap(line => minutesWords.exec(line.trim())?.[0].toLowerCase() ?? [])).size >= 2
}

/** A paper that asks a meeting for a decision: "Report to: Cabinet", and below it what is recommended. */
export function isPaperForDecision({parsed, outline}: WordEvidence): boolean {
  const headings = allSections(outline.sections).map(section => section.title.text)
  const lines = parsed.blocks.flatMap(block => ('text' in block ? block.text.plain.split('\n') : []))
  return (
    lines.some(line => /^\s{0,9}report (?:to|by|of)\s?:/i.test(line)) &&
    [...headings, ...lines].some(line => /^\W{0,9}(?:\d[\d.]{0,3}\s{1,9})?recommendations?\W*$/i.test(line))
  )
}

/** A page about a society: what it says of its constitution is that there is one. */
export function isBesideConstitution({sentences}: WordEvidence): boolean {
  return sentences.some(({text}) => constitutionElsewhere.test(text))
}

/** A text's first line, and those of the others that begin with a label: "Present: …" above "Apologies: …". */
function labelledLines(block: Block): string[] {
  if (!('text' in block)) return []
  const [first = '', ...others] = block.text.plain.split('\n')
  return [first, ...others.filter(line => /^[A-Z][a-z ]{2,30}:/.test(line))]
}

/** A page of links to reports or plans is none itself. */
export function leadsElsewhere({blocks, links}: Parsed): boolean {
  const items = blocks.filter(block => block.kind === 'item')
  const starts = new Set(links.map(({range}) => range.start))
  const leading = items.filter(
    ({text, range}) =>
      text.plain.startsWith('[') ||
      Array.from({length: longestMarker}, (_, i) => range.start + i).some(at => starts.has(at)),
  )
  const words = paragraphs(blocks).reduce((sum, {text}) => sum + text.plain.length, 0)
  return items.length >= 3 && leading.length > items.length * 0.8 && words < shortIntroduction
}

/** A text with so much code in it is about something technical, whatever its headings. */
export function isTechnical({blocks, code, text}: Parsed): boolean {
  const passages = blocks.filter(block => block.kind === 'verbatim' && block.form === 'code').length
  return passages >= 3 || (code.length >= 15 && code.length * 65 >= wordsIn(text))
}

/** How many words a text has, whatever stands between them. */
function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function paragraphs(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.filter(block => block.kind === 'paragraph')
}

/** "2014-04-09", "June 30th, 2023 - 13:00": the title of a page of notes. */
const dateAlone = new RegExp(
  `^(?:\\d{4}-\\d\\d-\\d\\d|(?:\\d{4},? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${months}),?(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b)?,?(?: \\d{4})?)(?: ?[-,]? ?\\d\\d[:.]\\d\\d.{0,30})?$`,
  'i',
)

/** "2023-02-01 Community Meeting". */
const datedMeeting = /^\d{4}-\d\d-\d\d\b.{0,60}\bmeeting$/i

/** "Attended: A. Example, B. Example" at the top. */
const attendanceFirst = /^(?:attended|attendees|attending|in attendance|present|participants)\s?:\s?\S/i

/** "Steering Committee meeting, Q3 Review 2007". */
const namedMeeting = /\b(?:committee|board|group|council|panel|forum) meeting\b.{0,60}\b(?:19|20)\d\d\b/i

const longestMarker = 7
const shortIntroduction = 800
