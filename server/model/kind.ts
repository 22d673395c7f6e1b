import type {Block, Parsed} from '../syntax/types'
import {
  aboutDocuments,
  aboutGroup,
  aboutProcess,
  anyGroup,
  collectionTitle,
  governanceTitle,
  groupKeys,
  groupSentence,
  groupTitle,
  kindWords,
  likelyTitles,
  newsHeading,
  otherTitles,
  postTitles,
  severalGroups,
  namedGroupSentence,
} from '../vocabulary/document-kinds'
import {documentKinds, elementNames, type DocumentKind, type ElementName} from '../vocabulary/elements'
import type {Outline} from './outline'
import {allSections} from './outline'
import {readBody, type TitleArea} from './title'
import type {Sentence} from './sentences'
import type {BodyName, Element} from './types'
import type {OutlineSection} from './types-internal'
import {isCollection, isLetter, isPaper, isPost, isRecordOfMeeting, isTechnical} from './kind-elsewhere'
import {isEvident, isLikely, readUntitled} from './kind-plans'

/** Elements whose headings together make a document terms of reference, whatever its title. */
const telling = elementNames.filter(name => name !== 'conduct')

/** What the kind is told from. */
export interface KindEvidence {
  readonly uri: string
  readonly parsed: Parsed
  readonly area: TitleArea
  readonly outline: Outline
  readonly elements: Readonly<Record<ElementName, Element>>
  readonly sentences: readonly Sentence[]
}

/** Tells the kind of a document from its front matter, title, file name, sections and statements together. */
export function readKind(evidence: KindEvidence): DocumentKind {
  const stated = evidence.parsed.frontMatter?.entries.find(({key}) => key === 'kind')?.value
  return documentKinds.find(kind => kind === stated) ?? kindOf(gather(evidence))
}

/** What several of the questions below ask for. */
interface Signs extends KindEvidence {
  readonly sections: readonly OutlineSection[]
  /** All lines of the title area. */
  readonly title: string
  /** The kind whose words stand in the title. */
  readonly titled: Exclude<DocumentKind, 'other'> | undefined
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
    sections,
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
  if (titled && isEvident(titled, parsed, heads)) return titled
  const named = kindOfFileName(signs)
  if (named) return named
  const likely = likelyTitles.find(({title}) => title.test(signs.title))?.kind
  if (likely === 'progress-report' && isLikely(likely, parsed, heads)) return likely
  if (constitutesGroup(signs)) return 'terms-of-reference'
  if (likely === 'business-plan' && isLikely(likely, parsed, heads)) return likely
  return readUntitled(parsed, heads) ?? 'other'
}

/** A record of a meeting, a letter, or a page about such documents or about several groups. */
function isSomethingElse({parsed, area, sections, title, titled, headed}: Signs): boolean {
  if (titled !== 'terms-of-reference' && isPost(parsed)) return true
  const headings = sections.map(section => section.title.text)
  if (
    [title, ...headings.slice(0, 2)].some(words => postTitles.test(words)) ||
    (titled !== 'progress-report' && isPaper(parsed))
  )
    return true
  if (titled === undefined && headings.some(heading => newsHeading.test(heading))) return true
  if (isRecordOfMeeting(title, parsed, headings) || aboutDocuments.test(title) || isCollection(parsed)) return true
  // Terms of reference may be sent as a letter: their labels tell.
  if ((headed < 3 && isLetter(parsed)) || collectionTitle.test(area.title?.text ?? '')) return true
  if (titled === undefined && area.titles.some(({text}) => severalGroups.test(text))) return true
  return otherTitles.test(title) && !(titled === 'terms-of-reference' && headed >= 3)
}

function kindOfFileName({uri, headed, parsed, heads}: Signs): DocumentKind | undefined {
  const fileName = decodeURIComponentSafe(uri).replace(/^.*[\\/]/, '')
  const named = kindWords.find(({fileName: words}) => words.test(fileName))?.kind
  if (named === undefined) return undefined
  return (named === 'terms-of-reference' ? headed >= 2 : isEvident(named, parsed, heads)) ? named : undefined
}

/** True if headings and statements together set up a group, whatever the title says. */
function constitutesGroup({
  parsed,
  area,
  sections,
  elements,
  sentences,
  title,
  titled,
  body,
  roles,
  headed,
  present,
  is,
}: Signs): boolean {
  const hasTerms = sections.some(({level, title}) => level <= 2 && /^terms of reference$/i.test(title.text))
  const hasPeople = roles.has('membership') || roles.has('chair') || roles.has('quorum')
  if ((headed >= (body || hasTerms ? 3 : 4) || setUp.every(name => roles.has(name))) && hasPeople) return true
  if (isTechnical(parsed)) return false
  const keys = parsed.frontMatter?.entries.map(({key}) => key) ?? []
  if (groupKeys.filter(words => keys.some(key => words.test(key))).length >= 2) return true
  const hasCause = is('purpose') || is('responsibilities')
  if (present >= 3 && hasCause && is('membership') && (body ?? is('chair'))) return true
  const told = sentencesOnGroup(sentences)
  const isToldOf = told.count >= 3 && told.share >= 0.1 && present >= 2
  const named = new Set(sections.flatMap(({plainRoles}) => plainRoles))
  const isGivenCause = named.has('purpose') && named.has('responsibilities') && told.count > 0
  if ((isToldOf || isGivenCause) && !aboutProcess.test(title) && !anyGroup.test(title)) return true
  // The name of a partnership over "Business Plan" makes no terms of reference, however little of a plan is seen below.
  const isOfGroup = titled === undefined && isNameOfGroup(body?.text ?? '')
  if (!hasTerms && !isOfGroup && !governanceTitle.test(area.title?.text ?? '')) return false
  const isKnown = (name: ElementName) => elements[name].state !== 'absent'
  const known = setUp.filter(isKnown).length
  if (
    isOfGroup &&
    setUp.some(is) &&
    (known === 3 || (known === 2 && (present >= 2 || isKnown('chair') || roles.has('membership'))))
  )
    return true
  return (
    ((is('membership') || is('chair')) && (hasCause || is('frequency'))) ||
    governing.filter(is).length >= 3 ||
    (hasTerms && present >= 2) ||
    (roles.has('purpose') && roles.has('responsibilities'))
  )
}

/** How many of the sentences a group is the subject of: "The taskforce was set up …", "Our members are …". */
function sentencesOnGroup(sentences: readonly Sentence[]): {readonly count: number; readonly share: number} {
  const whole = sentences.filter(
    ({where, text}) => (where === 'paragraph' || where === 'item') && text.split(' ').length >= 4,
  )
  const count = whole.filter(({text}) => groupSentence.test(text) || namedGroupSentence.test(text)).length
  return {count, share: count / whole.length}
}

/** True for "Pricing Committee" and "Forum for Rivers"; "Transition to the next Committee" is about one. */
function isNameOfGroup(text: string): boolean {
  const found = groupTitle.exec(text)
  return found !== null && !aboutGroup.test(text.slice(0, found.index)) && !anyGroup.test(text)
}

/** What a page tells of its group before all else. */
const setUp: readonly ElementName[] = ['purpose', 'responsibilities', 'membership']

/** Elements that a text hardly states unless it constitutes a group. */
const governing: readonly ElementName[] = ['membership', 'chair', 'quorum', 'decision-making', 'review']

/** A new document may have a title and nothing else yet. */
const shortDocument = 1500

function decodeURIComponentSafe(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

function tableHead(block: Block): string[] {
  return block.kind === 'table' ? (block.rows[0] ?? []).map(cell => cell.text.plain) : []
}
