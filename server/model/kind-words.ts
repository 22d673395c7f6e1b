import {remembering, theSame} from '../base/remembering'
import {contains, type TextRange} from '../base/range'
import type {Parsed} from '../syntax/types'
import {groupTitle} from '../vocabulary/document-kinds'
import {documentKinds, elementNames, type DocumentKind, type ElementName} from '../vocabulary/elements'
import points from '../vocabulary/kind-words.json'
import {allSections, type Outline} from './outline'
import type {Sentence} from './sentences'
import {readBody, type TitleArea} from './title'
import type {Element, Phrase} from './types'

export interface WordEvidence {
  readonly parsed: Parsed
  readonly area: TitleArea
  readonly outline: Outline
  readonly sentences: readonly Sentence[]
  readonly elements: Readonly<Record<ElementName, Element>>
}

/** The kind for which the words of a document speak most. */
export function kindByWords(evidence: WordEvidence): DocumentKind {
  const sums = documentKinds.map(() => 0)
  for (const word of wordsForKind(evidence))
    pointsOfWord.get(word)?.forEach((some, kind) => {
      sums[kind] = (sums[kind] ?? 0) + some
    })
  return documentKinds[sums.indexOf(Math.max(...sums))] ?? 'other'
}

/**
 * The words of a document, each once for each place where it stands: "title charter", "heading members", "charter". A
 * year is "0000"; the empty word stands in every document. What the model has read already counts as words, too: "section
 * chair" is a heading that names this element in any words, "states chair" says that it is stated, "title of group" that
 * the title is a group's name.
 */
export function wordsForKind({parsed, area, outline, sentences, elements}: WordEvidence): ReadonlySet<string> {
  const told = sentences.filter(({where}) => where !== 'front-matter')
  return new Set([
    '',
    ...area.texts.flatMap(({text}) => wordsIn(text).map(word => `title ${word}`)),
    ...headsOf(parsed, outline).flatMap(head => wordsIn(head).map(word => `heading ${word}`)),
    ...told.flatMap(({text}) => wordsIn(text)),
    ...allSections(outline.sections).flatMap(({roles}) => roles.map(role => `section ${role}`)),
    ...elementNames.filter(name => elements[name].state === 'present').map(name => `states ${name}`),
    ...elementNames.filter(name => isIn(parsed.frontMatter?.range, elements[name].at)).map(name => `section ${name}`),
    ...(groupTitle.test(readBody(area)?.text ?? '') ? ['title of group'] : []),
  ])
}

/** A key of the front matter is as good as a heading. */
function isIn(range: TextRange | undefined, phrase: Phrase | undefined): boolean {
  return range !== undefined && phrase !== undefined && contains(range, phrase.range)
}

/** The words of headings and of the heads of tables. */
export function headsOf({blocks}: Parsed, {sections}: Outline): string[] {
  return [
    ...allSections(sections).map(section => section.title.text),
    ...blocks.flatMap(block => (block.kind === 'table' ? (block.rows[0] ?? []).map(cell => cell.text.plain) : [])),
  ]
}

const wordsIn = remembering(text =>
  Array.from(new Set(text.toLowerCase().match(/[a-z]+|(?<!\d)\d{4}(?!\d)/g)), word =>
    theSame(/\d/.test(word) ? '0000' : word),
  ),
)

/** In the order of the kinds. */
const pointsOfWord = new Map<string, readonly number[]>(Object.entries(points))
