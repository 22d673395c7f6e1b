import type {Parsed} from '../syntax/types'
import {kindWords, minutesWords, otherTitles} from '../vocabulary/document-kinds'
import {documentKinds, type DocumentKind, type ElementName} from '../vocabulary/elements'
import type {Outline} from './outline'
import {allSections} from './outline'
import {findActionTables} from './action-table'
import {readBody, type TitleArea} from './title'

/** Elements whose headings together make a document terms of reference, whatever its title. */
const telling: readonly ElementName[] = [
  'purpose',
  'responsibilities',
  'membership',
  'chair',
  'frequency',
  'quorum',
  'decision-making',
  'secretariat',
  'reporting',
  'review',
]

/** Tells the kind of a document from its front matter, title, file name and sections together. */
export function readKind(uri: string, parsed: Parsed, area: TitleArea, outline: Outline): DocumentKind {
  const stated = parsed.frontMatter?.entries.find(({key}) => key === 'kind')?.value
  const given = documentKinds.find(kind => kind === stated)
  if (given) return given
  const title = area.texts.map(({text}) => text).join(' \n ')
  const fileName = decodeURIComponentSafe(uri).replace(/^.*[\\/]/, '')
  const sections = allSections(outline.sections)
  const roles = new Set(
    sections.flatMap(section => [...section.roles, ...section.weakRoles.filter(role => role === 'frequency')]),
  )
  const found = telling.filter(role => roles.has(role)).length

  const titled = kindWords.find(({title: words}) => words.test(title))?.kind
  if (isRecordOfMeeting(title, outline)) return 'other'
  if (otherTitles.test(title) && !(titled === 'terms-of-reference' && found >= 3)) return 'other'
  const structured = sections.length >= 2 || parsed.blocks.some(block => block.kind === 'table')
  if (titled && (structured || titled === 'terms-of-reference')) return titled
  const named = kindWords.find(({fileName: words}) => words.test(fileName))?.kind
  if (named !== undefined && (named !== 'terms-of-reference' || found >= 2)) return named
  const tables = findActionTables(parsed.blocks)
  if (tables.length > 0)
    return tables.some(table => table.columns.status !== undefined) ? 'progress-report' : 'business-plan'
  const bodyTitled =
    readBody(area) !== undefined || sections.some(section => /^terms of reference$/i.test(section.title.text))
  const speaksOfBody = roles.has('membership') || roles.has('chair') || roles.has('quorum')
  return found >= (bodyTitled ? 3 : 4) && speaksOfBody ? 'terms-of-reference' : 'other'
}

function isRecordOfMeeting(title: string, {preamble, sections}: Outline): boolean {
  if (/\b(?:minutes|meeting (?:#|no\.? ?|number )?\d)/i.test(title)) return true
  const lines = [
    ...preamble.flatMap(({block}) => ('text' in block ? [block.text.plain] : [])),
    ...allSections(sections).map(section => section.title.text),
  ]
  return new Set(lines.flatMap(line => minutesWords.exec(line.trim())?.[0].toLowerCase() ?? [])).size >= 2
}

function decodeURIComponentSafe(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
