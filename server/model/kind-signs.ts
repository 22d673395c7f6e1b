import type {Block, Parsed} from '../syntax/types'
import {kindWords} from '../vocabulary/document-kinds'
import {elementNames, type DocumentKind, type ElementName} from '../vocabulary/elements'
import {wordsIn} from './kind-elsewhere'
import {allSections, type Outline} from './outline'
import type {Sentence} from './sentences'
import {readBody, type TitleArea} from './title'
import type {BodyName, Element} from './types'
import type {OutlineSection} from './types-internal'

/** What the kind is told from. */
export interface KindEvidence {
  readonly uri: string
  readonly parsed: Parsed
  readonly area: TitleArea
  readonly outline: Outline
  readonly elements: Readonly<Record<ElementName, Element>>
  readonly sentences: readonly Sentence[]
}

/** What several of the questions about the kind ask for. */
export interface Signs extends KindEvidence {
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

/** Gathers the signs from what has been read of the document. */
export function gather(evidence: KindEvidence): Signs {
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

/** Elements whose headings together make a document terms of reference, whatever its title. */
const telling = elementNames.filter(name => name !== 'conduct')

function tableHead(block: Block): string[] {
  return block.kind === 'table' ? (block.rows[0] ?? []).map(cell => cell.text.plain) : []
}

/** Something that speaks for or against a kind, what it counts, and how many times it is there. */
export interface Sign {
  readonly points: number
  readonly times: (signs: Signs) => number | boolean
}

/** The points of all that is there. */
export function pointsOf(signs: Signs, table: readonly Sign[]): number {
  return table.reduce((sum, {points, times}) => sum + points * Number(times(signs)), 0)
}

/** How often such words stand in a hundred; once alone is no habit. `words` is global. */
export function perHundred(words: RegExp, {parsed: {text}}: Signs): number {
  const count = text.match(words)?.length ?? 0
  return count > 1 ? (count * 100) / wordsIn(text) : 0
}

/** A text so long says this and that of groups and of what is done, whatever it is about. */
export function isLong({parsed}: Signs): boolean {
  return wordsIn(parsed.text) > 1_500
}
