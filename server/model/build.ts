import {createLineIndex} from '../base/line-index'
import {parse} from '../syntax/parse'
import type {Parsed} from '../syntax/types'
import {findActionTables, listedObjectives, readActions} from './action-table'
import {readChair, readViceChair} from './chair'
import {isAboutMeetings, readElements} from './elements'
import {readParent, readSiblings} from './family-words'
import {readFrequencies} from './frequency'
import {readKind} from './kind'
import {readMemberGroups} from './membership'
import {allSections, buildOutline} from './outline'
import {readSentences, sentencesOf} from './sentences'
import {allTexts, readShortForms} from './short-forms'
import {readBody, readTitle, type TitleArea} from './title'
import type {Phrase, TorDocument} from './types'

/** Reads one document. `uri` identifies it and gives its file name; the result depends on these two only. Never throws. */
export function buildDocument(uri: string, text: string): TorDocument {
  return buildModel(uri, parse(text))
}

/** The model of a parsed document. */
export function buildModel(uri: string, parsed: Parsed): TorDocument {
  const area = readTitle(parsed)
  const outline = buildOutline(parsed.blocks, area.blocks)
  const sections = allSections(outline.sections)
  const sentences = readSentences(outline)
  const body = readBody(area)
  const own = [body?.text, ...area.texts.map(({text}) => text)].join(' ')
  const frequencies = new Map(
    sentences.map(sentence => [sentence, readFrequencies(sentence, isAboutMeetings(sentence), own)]),
  )
  const meetings = sentences.filter(sentence => (frequencies.get(sentence)?.length ?? 0) > 0)
  const elements = readElements(outline.sections, sentences, meetings)
  const shortForms = readShortForms(allTexts(outline, area.mapped))
  const chairSection =
    elements.chair.found === 'section'
      ? sections.find(section => section.title === elements.chair.section?.title)
      : undefined
  const underChair = (chairSection?.content ?? []).flatMap(content => sentencesOf(content, chairSection))
  const {objectives, actions} = readActions(findActionTables(parsed.blocks))
  const listed = listedObjectives(sections)
  return {
    uri,
    parsed,
    lines: createLineIndex(parsed.text),
    kind: readKind({uri, parsed, area, outline, elements}),
    title: area.title,
    body,
    parent: readParent(body, sentences, shortForms),
    siblings: readSiblings(sentences),
    period: readPeriod(area, parsed),
    sections: outline.sections,
    elements,
    chair: readChair(elements.chair, sentences, underChair),
    viceChair: readViceChair(
      sentences,
      sections.map(section => section.title),
    ),
    frequency: [...frequencies.values()].flat(),
    memberGroups: readMemberGroups(outline, elements.membership, sentences),
    objectives: listed.length > 0 ? listed : objectives,
    actions,
    shortForms,
  }
}

const period =
  /\b(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)?\d\d)\b|\b(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s)?(?:19|20)\d\d\b/i

/** The period or date in the title area, else the front matter's. */
function readPeriod({mapped}: TitleArea, {frontMatter}: Parsed): Phrase | undefined {
  for (const text of mapped) {
    const match = period.exec(text.plain)
    if (match) return {text: match[0], range: text.sourceOf(match.index, match.index + match[0].length)}
  }
  const entry = frontMatter?.entries.find(({key, value}) => (key === 'period' || key === 'date') && period.test(value))
  return entry && {text: entry.value, range: entry.valueRange}
}
