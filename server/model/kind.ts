import {
  aboutDocuments,
  articleTitle,
  fileNames,
  groupsTitle,
  groupTitle,
  kindWords,
  likelyTitles,
  otherFirstHeadings,
  leadsToDocument,
  otherTitles,
  postHeadings,
  policyTitle,
  rulesOfSociety,
  selfNamed,
  waitsForText,
  type KindWords,
} from '../vocabulary/document-kinds'
import {documentKinds, elementNames, type DocumentKind} from '../vocabulary/elements'
import {isBesideConstitution, isPaperForDecision, isPost, isRecordOfMeeting} from './kind-elsewhere'
import {isEvident, isLikely} from './kind-plans'
import {headsOf, kindByWords, type WordEvidence} from './kind-words'
import {allSections} from './outline'
import type {TitleArea} from './title'

/** What the kind is told from. */
export interface KindEvidence extends WordEvidence {
  readonly uri: string
}

/**
 * Tells the kind of a document: by its front matter, by a title that leaves no doubt if the text bears it out, by the
 * file's name, else by its words.
 */
export function readKind(evidence: KindEvidence): DocumentKind {
  const stated = evidence.parsed.frontMatter?.entries.find(({key}) => key === 'kind')?.value
  const told = documentKinds.find(kind => kind === stated) ?? kindByTitle(evidence) ?? kindByWords(evidence)
  if (told !== 'terms-of-reference' || stated !== undefined) return told
  const isBeside = titledKind(evidence.area) !== told && isBesideConstitution(evidence)
  return isBeside || isPaperForDecision(evidence) ? 'other' : told
}

function kindByTitle({uri, parsed, area, outline, sentences, elements}: KindEvidence): DocumentKind | undefined {
  const title = area.texts.map(({text}) => text).join('\n')
  const heads = headsOf(parsed, outline)
  const headings = allSections(outline.sections).map(section => section.title.text)
  const titled = titledKind(area)
  const isSelfNamed = sentences.slice(0, 5).some(({text}) => selfNamed.test(text))
  const titles = area.titles.map(({text}) => text).join('\n')
  if (isRecordOfMeeting(title, parsed, headings) || aboutDocuments.test(titles)) return 'other'
  if (groupsTitle.test(area.title?.text ?? '') || waitsForText.test(parsed.text)) return 'other'
  const first = [title, ...headings.slice(0, 2)].join('\n')
  if (titled !== 'terms-of-reference' && (otherTitles.test(title) || otherFirstHeadings.test(first))) return 'other'
  if (titled === undefined && headings.some(heading => postHeadings.test(heading))) return 'other'
  if (titled === undefined && (isNameOfPolicy(area.title?.text ?? '') || articleTitle.test(area.title?.text ?? '')))
    return 'other'
  if (titled === 'business-plan' && isPost(parsed)) return 'other'
  if (titled === 'terms-of-reference' || (titled === undefined && (rulesOfSociety.test(titles) || isSelfNamed))) {
    const stated = elementNames.filter(name => elements[name].state === 'present').length
    if (stated === 0 && parsed.text.length < pageOfLink && leadsToDocument.test(parsed.text)) return 'other'
    const isShort = titled !== undefined && parsed.text.length < shortDocument
    return isShort || stated >= (isSelfNamed ? fewestOfCharter : fewestStated) ? 'terms-of-reference' : undefined
  }
  if (titled && isEvident(titled, parsed, heads)) return titled
  const file = decodeURIComponentSafe(uri).replace(/^.*[\\/]/, '')
  const named = fileNames.find(({name}) => name.test(file))?.kind
  if (named && isEvident(named, parsed, heads)) return named
  const likely = likelyTitles.find(({title: words}) => words.test(title))?.kind
  return likely && isLikely(likely, parsed, heads) ? likely : undefined
}

function titledKind({texts}: TitleArea): KindWords['kind'] | undefined {
  const title = texts.map(({text}) => text).join('\n')
  return kindWords.find(({title: words}) => words.test(title))?.kind
}

/** True for "Travel policy"; "Panel on Housing Policy" is a group. */
function isNameOfPolicy(title: string): boolean {
  return policyTitle.test(title) && !groupTitle.test(title)
}

/** A new document may have a title and nothing else yet. */
const shortDocument = 1500
/** So short is what stands around a link to the document itself. */
const pageOfLink = 500
/** "This charter describes …" bears out that it is one. */
const fewestOfCharter = 3
/** A text that only bears the title of terms of reference states fewer elements. */
const fewestStated = 5

function decodeURIComponentSafe(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
