import {createLineIndex} from '../base/line-index'
import {makeRoomFor} from '../base/remembering'
import {parse} from '../syntax/parse'
import {readChair, readViceChair} from './chair'
import {readConstituted} from './constituted'
import {readClauses} from './clauses'
import {readCounts} from './counts'
import {isAboutMeetings, readElements} from './elements'
import {readParent, readSiblings} from './family-words'
import {readFileMentions} from './file-mentions'
import {readAnnualMeeting, readFrequencies} from './frequency'
import {readIgnores} from './ignores'
import {readKind} from './kind'
import {headAmongMembers, presidingAmong, withHead} from './head-among-members'
import {withOrganisations} from './member-organisation'
import {readMemberGroups, withMembers} from './membership'
import {readMentions} from './mentions'
import {textsOf} from './mentions-texts'
import {settingOf} from './organisations'
import {allSections, buildOutline} from './outline'
import {splitPastedLines} from './pasted-lines'
import {readPastedTables} from './pasted-tables'
import {readPlan} from './plan'
import {readPlanTime} from './plan-period'
import {readPosts} from './posts'
import {readReportingLines} from './reporting-lines'
import {frontMatterSentences, inUsualPosts, readSentences, sentencesOf, titleSentence, type Sentence} from './sentences'
import {readDefinitions, shortFormsOf} from './short-forms'
import {readBody, readTitle, statedBody} from './title'
import {usualVocabulary} from '../vocabulary/vocabulary'
import type {Frequency, TorDocument} from './types'

/** Reads one document. `uri` identifies it and gives its file name; the result depends on these and on `vocabulary` only. Never throws. */
export function buildDocument(uri: string, text: string, vocabulary = usualVocabulary): TorDocument {
  const {
    parsed,
    area,
    outline,
    sections,
    sentences,
    body,
    frequencies,
    said,
    elements: told,
  } = readElementsOf(text, vocabulary)
  const members = readMemberGroups(outline, told.membership, sentences)
  const head = headAmongMembers(members) ?? presidingAmong(members, sentences)
  const elements = {...told, membership: withMembers(told.membership, members), chair: withHead(told.chair, head)}
  const texts = textsOf(parsed)
  makeRoomFor(new Set(texts.map(({text}) => text.plain)).size)
  const siblings = readSiblings(sentences, body)
  const definitions = readDefinitions(texts)
  const mentions = readMentions(texts, {body, siblings, definitions})
  const shortForms = shortFormsOf(definitions, mentions)
  const chairSection =
    elements.chair.found === 'section'
      ? sections.find(section => section.title === elements.chair.section?.title)
      : undefined
  const underChair = (chairSection?.content ?? []).flatMap(content => sentencesOf(content, chairSection, vocabulary))
  const kind = readKind({uri, parsed, area, outline, elements, sentences})
  const time = readPlanTime(area, parsed)
  const title = area.title?.text ?? ''
  const chair = readChair(elements.chair, {
    said,
    inSection: underChair.map(sentence => inUsualPosts(sentence, vocabulary)),
    head,
  })
  const lines = createLineIndex(parsed.text)
  return {
    uri,
    vocabulary,
    parsed,
    lines,
    kind,
    family: undefined,
    title: area.title,
    body,
    parent: statedBody(parsed, 'parent') ?? readParent(body, sentences, shortForms),
    constituted: readConstituted(sentences, body, shortForms),
    siblings,
    posts: readPosts(mentions, sentences, sections),
    reportsTo: kind === 'terms-of-reference' ? readReportingLines(sentences, {mentions, shortForms, body}) : [],
    ...time,
    sections: outline.sections,
    clauses: readClauses(outline),
    elements,
    chair,
    viceChair: readViceChair(
      said,
      sections.map(section => section.title),
      chair,
    ),
    frequency: [...frequencies.values()].flat(),
    counts: readCounts(outline),
    memberGroups: withOrganisations(members, settingOf({...time, shortForms})),
    ...readPlan({
      parsed,
      titleBlocks: area.blocks,
      sections,
      preamble: outline.preamble,
      kind,
      title,
      time,
      shortForms,
      vocabulary,
    }),
    shortForms,
    mentions,
    ignores: readIgnores(parsed, lines),
    files: readFileMentions(texts),
  }
}

/** Reads a text as far as its elements; what kind of document it is stands on these. */
export function readElementsOf(text: string, vocabulary = usualVocabulary) {
  const parsed = splitPastedLines(readPastedTables(parse(text)), vocabulary)
  const area = readTitle(parsed, vocabulary)
  const outline = buildOutline(parsed.blocks, area.blocks, vocabulary)
  const sections = allSections(outline.sections)
  const sentences = [...readSentences(outline, vocabulary), ...frontMatterSentences(parsed)]
  const body = statedBody(parsed, 'body') ?? readBody(area)
  const own = [body?.text, ...area.texts.map(({text}) => text)].join(' ')
  const frequencies = frequenciesOf(sentences, sections.map(titleSentence), own)
  const said = sentences.map(sentence => inUsualPosts(sentence, vocabulary))
  const elements = readElements(outline.sections, {
    sentences: said,
    meetings: [...frequencies.keys()],
    titles: area.texts,
  })
  return {parsed, area, outline, sections, sentences, body, frequencies, said, elements}
}

/** What sentences and headings say of how often the body meets; only those that say something are in it. */
function frequenciesOf(
  sentences: readonly Sentence[],
  titles: readonly Sentence[],
  own: string,
): ReadonlyMap<Sentence, readonly Frequency[]> {
  const read = (sentence: Sentence) => readFrequencies(sentence, isAboutMeetings(sentence), own)
  const isCounted = ({perYear}: Frequency) => perYear !== undefined
  const regular = [
    ...sentences.map(sentence => [sentence, read(sentence)] as const),
    // "Regular meetings" heads a section and says nothing yet; "Monthly meetings" does.
    ...titles.map(title => [title, read(title).filter(isCounted)] as const),
  ]
  const isKnown = regular.some(([, found]) => found.some(isCounted))
  const annual = isKnown ? [] : sentences.map(sentence => [sentence, readAnnualMeeting(sentence)] as const)
  return new Map([...regular, ...annual].filter(([, found]) => found.length > 0))
}
