import {
  aboutDocuments,
  applicantHeading,
  collectionTitle,
  groupWord,
  kindWords,
  likelyTitles,
  newsHeading,
  ofPolicy,
  otherTitles,
  policyTitle,
  postTitles,
  severalGroups,
} from '../vocabulary/document-kinds'
import {documentKinds, type DocumentKind} from '../vocabulary/elements'
import {isCollection, isLetter, isPaper, isPost, isRecordOfMeeting} from './kind-elsewhere'
import {constitutesGroup} from './kind-group'
import {isEvident, isLikely, readUntitled} from './kind-plans'
import {gather, type KindEvidence, type Signs} from './kind-signs'

/** Tells the kind of a document from its front matter, title, file name, sections and statements together. */
export function readKind(evidence: KindEvidence): DocumentKind {
  const stated = evidence.parsed.frontMatter?.entries.find(({key}) => key === 'kind')?.value
  return documentKinds.find(kind => kind === stated) ?? kindOf(gather(evidence))
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
  return readUntitled(signs) ?? 'other'
}

/** A record of a meeting, a letter, or a page about such documents or about several groups. */
function isSomethingElse({parsed, area, sections, title, titled, headed, sentences}: Signs): boolean {
  // Pages of a web site carry an author, a date and tags, too: their headings tell.
  if (titled !== 'terms-of-reference' && headed < 4 && isPost(parsed)) return true
  const headings = sections.map(section => section.title.text)
  const titles = area.titles.map(({text}) => text).join('\n')
  if (
    [title, ...headings.slice(0, 2)].some(words => postTitles.test(words)) ||
    (titled !== 'progress-report' && isPaper(parsed))
  )
    return true
  if (titled === undefined && headings.some(heading => newsHeading.test(heading))) return true
  if (isRecordOfMeeting(title, parsed, headings) || aboutDocuments.test(titles) || isCollection(parsed)) return true
  // Terms of reference may be sent as a letter: their labels tell.
  if ((headed < 3 && isLetter(parsed)) || collectionTitle.test(area.title?.text ?? '')) return true
  const isForOthers =
    area.texts.some(({text}) => policyTitle.test(text)) ||
    headings.some(heading => applicantHeading.test(heading)) ||
    sentences.some(({text}) => ofPolicy.test(text))
  if (titled === undefined && !groupWord.test(title) && isForOthers) return true
  // A first heading in words that usually head a section is the title where there is no other.
  const named = titles === '' ? headings.slice(0, 1) : area.titles.map(({text}) => text)
  if (titled === undefined && named.some(name => severalGroups.test(name))) return true
  return otherTitles.test(title) && !(titled === 'terms-of-reference' && headed >= 3)
}

function kindOfFileName({uri, headed, parsed, heads}: Signs): DocumentKind | undefined {
  const fileName = decodeURIComponentSafe(uri).replace(/^.*[\\/]/, '')
  const named = kindWords.find(({fileName: words}) => words.test(fileName))?.kind
  if (named === undefined) return undefined
  return (named === 'terms-of-reference' ? headed >= 2 : isEvident(named, parsed, heads)) ? named : undefined
}

/** A new document may have a title and nothing else yet. */
const shortDocument = 1500

function decodeURIComponentSafe(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
