import type {Block, Parsed} from '../syntax/types'
import {
  aboutDocuments,
  aboutGroup,
  anyGroup,
  collections,
  collectionTitle,
  doneWords,
  futureWords,
  governanceTitle,
  groupTitle,
  kindWords,
  likelyTitles,
  minutesWords,
  otherTitles,
  planLabels,
  planParts,
  planWords,
  salutation,
  severalGroups,
  statusLabel,
} from '../vocabulary/document-kinds'
import {documentKinds, elementNames, type DocumentKind, type ElementName} from '../vocabulary/elements'
import type {Outline} from './outline'
import {allSections} from './outline'
import {findActionTables} from './action-table'
import {readBody, type TitleArea} from './title'
import type {BodyName, Element} from './types'

/** Elements whose headings together make a document terms of reference, whatever its title. */
const telling = elementNames.filter(name => name !== 'conduct')

/** What the kind is told from. */
export interface KindEvidence {
  readonly uri: string
  readonly parsed: Parsed
  readonly area: TitleArea
  readonly outline: Outline
  readonly elements: Readonly<Record<ElementName, Element>>
}

/** Tells the kind of a document from its front matter, title, file name, sections and statements together. */
export function readKind(evidence: KindEvidence): DocumentKind {
  const stated = evidence.parsed.frontMatter?.entries.find(({key}) => key === 'kind')?.value
  return documentKinds.find(kind => kind === stated) ?? kindOf(gather(evidence))
}

/** What several of the questions below ask for. */
interface Signs extends KindEvidence {
  /** All lines of the title area. */
  readonly title: string
  /** The kind whose words stand in the title. */
  readonly titled: DocumentKind | undefined
  readonly body: BodyName | undefined
  /** The words of headings and of the heads of tables. */
  readonly heads: readonly string[]
  /** Elements that a heading names. */
  readonly roles: ReadonlySet<ElementName>
  /** How many of the telling elements a heading names, and how many are stated anywhere. */
  readonly headed: number
  readonly present: number
  is(name: ElementName): boolean
}

function gather(evidence: KindEvidence): Signs {
  const {parsed, area, outline, elements} = evidence
  const title = area.texts.map(({text}) => text).join('\n')
  const sections = allSections(outline.sections)
  const roles = new Set(
    sections.flatMap(section => [...section.roles, ...section.weakRoles.filter(role => role === 'frequency')]),
  )
  const is = (name: ElementName) => elements[name].state === 'present'
  return {
    ...evidence,
    title,
    titled: kindWords.find(({title: words}) => words.test(title))?.kind,
    body: readBody(area),
    heads: [...sections.map(section => section.title.text), ...parsed.blocks.flatMap(tableHead)],
    roles,
    headed: telling.filter(role => roles.has(role)).length,
    present: telling.filter(is).length,
    is,
  }
}

function kindOf(signs: Signs): DocumentKind {
  const {parsed, titled, body, present, is, heads} = signs
  if (isSomethingElse(signs)) return 'other'
  // A long text that states hardly anything of a group is about something else: a glossary, a working agreement.
  if (titled === 'terms-of-reference')
    return present >= (body || is('purpose') ? 1 : 2) || parsed.text.length < shortDocument ? titled : 'other'
  if (titled && isEvident(titled, signs)) return titled
  const named = kindOfFileName(signs)
  if (named) return named
  const likely = likelyTitles.find(({title}) => title.test(signs.title))?.kind
  if (likely === 'progress-report' && parsed.code.length < 5 && countOf(parsed, doneWords) >= 3) return likely
  if (constitutesGroup(signs)) return 'terms-of-reference'
  if (likely === 'business-plan' && (heads.length >= 4 || listsTasks(parsed) || countOf(parsed, futureWords) >= 5))
    return likely
  const tables = findActionTables(parsed.blocks)
  if (tables.length > 0)
    return tables.some(table => table.columns.status !== undefined) ? 'progress-report' : 'business-plan'
  if (isLabelledPlan(parsed.blocks) || isUntitledPlan(heads)) return 'business-plan'
  return countOf(parsed, statusLabel) >= 3 ? 'progress-report' : 'other'
}

/** A record of a meeting, a letter, or a page about such documents or about several groups. */
function isSomethingElse({parsed, area, outline, title, titled, headed}: Signs): boolean {
  if (titled !== 'terms-of-reference' && isPost(parsed)) return true
  if (isRecordOfMeeting(title, outline) || aboutDocuments.test(title) || isCollection(outline)) return true
  // Terms of reference may be sent as a letter: their labels tell.
  if ((headed < 3 && parsed.blocks.some(isSalutation)) || collectionTitle.test(area.title?.text ?? '')) return true
  if (titled === undefined && area.titles.some(({text}) => severalGroups.test(text))) return true
  return otherTitles.test(title) && !(titled === 'terms-of-reference' && headed >= 3)
}

/** True if the text bears out that it is a plan or a report. */
function isEvident(kind: DocumentKind, {parsed, heads}: Signs): boolean {
  if (leadsElsewhere(parsed)) return false
  if (kind === 'business-plan') return heads.some(head => planWords.test(head)) || listsTasks(parsed)
  return heads.length >= 2 || parsed.text.length > shortReport || countOf(parsed, planWords) >= 3
}

/** Five things to do, or more: what a plan consists of. Bits of code tell of something technical. */
function listsTasks({blocks, code}: Parsed): boolean {
  return code.length < 5 && blocks.filter(block => block.kind === 'item').length >= 5
}

/** A page of links to reports or plans is none itself. */
function leadsElsewhere({blocks, links}: Parsed): boolean {
  const items = blocks.filter(block => block.kind === 'item')
  const leading = items.filter(
    ({text, range}) =>
      text.plain.startsWith('[') ||
      links.some(link => link.range.start >= range.start && link.range.start <= range.start + longestMarker),
  )
  const words = blocks.filter(block => block.kind === 'paragraph').reduce((sum, {text}) => sum + text.plain.length, 0)
  return items.length >= 3 && leading.length > items.length * 0.8 && words < shortReport
}

function kindOfFileName(signs: Signs): DocumentKind | undefined {
  const fileName = decodeURIComponentSafe(signs.uri).replace(/^.*[\\/]/, '')
  const named = kindWords.find(({fileName: words}) => words.test(fileName))?.kind
  if (named === undefined) return undefined
  return (named === 'terms-of-reference' ? signs.headed >= 2 : isEvident(named, signs)) ? named : undefined
}

/** True if headings and statements together set up a group, whatever the title says. */
function constitutesGroup({area, outline, elements, titled, body, roles, headed, present, is}: Signs): boolean {
  const hasTerms = allSections(outline.sections).some(
    ({level, title}) => level <= 2 && /^terms of reference$/i.test(title.text),
  )
  const hasPeople = roles.has('membership') || roles.has('chair') || roles.has('quorum')
  if ((headed >= (body || hasTerms ? 3 : 4) || setUp.every(name => roles.has(name))) && hasPeople) return true
  const hasCause = is('purpose') || is('responsibilities')
  if (present >= 3 && hasCause && is('membership') && (body ?? is('chair'))) return true
  // The name of a partnership over "Business Plan" makes no terms of reference, however little of a plan is seen below.
  const isOfGroup = titled === undefined && isNameOfGroup(body?.text ?? '')
  if (!hasTerms && !isOfGroup && !governanceTitle.test(area.title?.text ?? '')) return false
  const isKnown = (name: ElementName) => elements[name].state !== 'absent'
  const told = setUp.filter(isKnown).length
  if (isOfGroup && setUp.some(is) && (told === 3 || (told === 2 && (present >= 2 || isKnown('chair'))))) return true
  return (
    ((is('membership') || is('chair')) && (hasCause || is('frequency'))) ||
    governing.filter(is).length >= 3 ||
    (hasTerms && present >= 2) ||
    (roles.has('purpose') && roles.has('responsibilities'))
  )
}

/** True for "Pricing Committee" and "Forum for Rivers"; "Transition to the next Committee" is about one. */
function isNameOfGroup(text: string): boolean {
  const found = groupTitle.exec(text)
  return found !== null && !aboutGroup.test(text.slice(0, found.index)) && !anyGroup.test(text)
}

/** "Vision", "Goals", "Timeframe", "Risks" together head the parts of a plan. */
function isUntitledPlan(heads: readonly string[]): boolean {
  const parts = new Set(heads.flatMap(head => planParts.exec(head.trim())?.[1]?.toLowerCase() ?? []))
  return parts.size >= 3
}

/** News, dated and filed as such. */
function isPost({frontMatter}: Parsed): boolean {
  const entries = frontMatter?.entries ?? []
  const has = (...keys: readonly string[]) => entries.some(({key}) => keys.includes(key))
  return (
    entries.some(({key, value}) => key === 'layout' && value === 'post') ||
    (has('tags', 'categories', 'category') && has('author', 'authors', 'posted_by') && has('date'))
  )
}

/** Actions set out as labelled lines: "Responsible: …", "Timeline: …", again and again. */
function isLabelledPlan(blocks: readonly Block[]): boolean {
  const labels = blocks.flatMap(block =>
    'text' in block ? (planLabels.exec(block.text.plain)?.[1]?.toLowerCase() ?? []) : [],
  )
  return labels.length >= 6 && new Set(labels).size >= 2
}

/** What a page tells of its group before all else. */
const setUp: readonly ElementName[] = ['purpose', 'responsibilities', 'membership']

/** Elements that a text hardly states unless it constitutes a group. */
const governing: readonly ElementName[] = ['membership', 'chair', 'quorum', 'decision-making', 'review']

/** In how many blocks such words stand. */
function countOf({blocks}: Parsed, words: RegExp): number {
  return blocks.filter(block => 'text' in block && words.test(block.text.plain)).length
}

function isSalutation(block: Block): boolean {
  return block.kind === 'paragraph' && salutation.test(block.text.plain)
}

/** The page tells about documents of others. */
function isCollection({preamble, sections}: Outline): boolean {
  const contents = [...preamble, ...allSections(sections).flatMap(section => section.content)].slice(0, 20)
  return contents.some(({block}) => block.kind === 'paragraph' && collections.test(block.text.plain))
}

function tableHead(block: Block): string[] {
  return block.kind === 'table' ? (block.rows[0] ?? []).map(cell => cell.text.plain) : []
}

const longestMarker = 6

/** A text with the title of a report tells something if it is longer than a notice. */
const shortReport = 800

/** A new document may have a title and nothing else yet. */
const shortDocument = 1500

function isRecordOfMeeting(title: string, {preamble, sections}: Outline): boolean {
  const all = allSections(sections)
  const headings = all.map(section => section.title.text)
  if (/\b(?:minutes|meeting (?:#|no\.? ?|number )?\d)/i.test(title)) return true
  if (headings.some(heading => /^(?:draft )?(?:minutes|notes) of [a-z '-]{0,60}\bmeeting\b/i.test(heading))) return true
  const texts = [...preamble, ...all.flatMap(section => section.content)].flatMap(({block}) =>
    'text' in block ? linesOf(block.text.plain) : [],
  )
  const words = [...headings, ...texts].flatMap(line => minutesWords.exec(line.trim())?.[0].toLowerCase() ?? [])
  return new Set(words).size >= 2
}

/** The text, and those of its further lines that begin with a label: "Present: …" above "Apologies: …". */
function linesOf(plain: string): string[] {
  const [first = '', ...others] = plain.split('\n')
  return [first, ...others.filter(line => /^[A-Z][a-z ]{2,30}:/.test(line))]
}

function decodeURIComponentSafe(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
