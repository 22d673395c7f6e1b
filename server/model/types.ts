import type {LineIndex} from '../base/line-index'
import type {TextRange} from '../base/range'
import type {Parsed} from '../syntax/types'
import type {DocumentKind, ElementName} from '../vocabulary/elements'

export type {DocumentKind, ElementName}

/** A piece of a document's wording, folded to plain text, and where it stands. */
export interface Phrase {
  readonly text: string
  readonly range: TextRange
}

export type State = 'present' | 'absent' | 'unclear'

/** What a document says of one element, by a section of its own or by a statement anywhere. */
export interface Element {
  readonly state: State
  readonly found: 'section' | 'statement' | undefined
  /** The heading or the statement; undefined when absent. */
  readonly at: Phrase | undefined
  /** The section whose heading names the element, even if it states nothing. */
  readonly section: Section | undefined
}

export type HeadingForm = 'atx' | 'setext' | 'html' | 'bold' | 'line' | 'label' | 'numbered' | 'capitals' | 'item'

/** A stretch of a document under one heading, of whatever form. */
export interface Section {
  readonly title: Phrase
  readonly number: string | undefined
  readonly form: HeadingForm
  /** 1 for the outermost. Pasted headings get the level that their form and number suggest. */
  readonly level: number
  readonly roles: readonly ElementName[]
  /** The heading's own lines. */
  readonly headingRange: TextRange
  /** From the heading to the end of the last thing under it, subsections included. */
  readonly range: TextRange
  /** What stands under the heading, without subsections; empty when nothing does. */
  readonly contentRange: TextRange
  readonly children: readonly Section[]
}

/** The group that a document constitutes, or that it belongs to. */
export interface BodyName extends Phrase {
  /** The part of the name that tells siblings apart: "Kent" of "Kent Strategic Migration Group". */
  readonly place: string | undefined
  /** The rest: "Strategic Migration Group". */
  readonly type: string | undefined
}

export interface Chair {
  readonly state: State
  /** The post or person as written. */
  readonly holder: Phrase | undefined
  readonly statement: Phrase | undefined
}

export interface ViceChair {
  /** `promised`: the text says there will be one, without a post, a name or a date. */
  readonly state: 'named' | 'promised' | 'absent'
  readonly statement: Phrase | undefined
}

/** How often the body meets, as one statement gives it. */
export interface Frequency extends Phrase {
  /** Meetings in a year; undefined where the statement gives no number. */
  readonly perYear: {readonly min: number | undefined; readonly max: number | undefined} | undefined
  /** `inexact`: "as required", "regularly", "three or four times a year"; `ambiguous`: "bi-monthly". */
  readonly exactness: 'exact' | 'inexact' | 'ambiguous'
}

export interface MemberGroup {
  /** The label over the members; undefined for members directly under the membership heading. */
  readonly label: Phrase | undefined
  readonly members: readonly Member[]
  readonly range: TextRange
}

export interface Member extends Phrase {
  /** The list marker in front of it as typed, undefined for prose. */
  readonly marker: string | undefined
}

/** A short form and its writing-out: "South East Strategic Partnership for Migration (SESPM)". */
export interface ShortForm {
  readonly short: Phrase
  readonly expansion: Phrase
  /** Other places of this document that use the short form. */
  readonly uses: readonly TextRange[]
}

/** Another group of the same family as the text states it: "one of four sub regions, the others being …". */
export interface SiblingMention extends Phrase {
  readonly place: string
}

export interface Objective {
  readonly number: string | undefined
  readonly wording: Phrase
}

export interface Action {
  readonly objective: string | undefined
  readonly action: Phrase
  readonly indicators: Phrase | undefined
  readonly lead: Phrase | undefined
  readonly timescale: Phrase | undefined
  readonly outcome: Phrase | undefined
  readonly status: Phrase | undefined
}

/** All that one document says, each fact with its range. Immutable; a pure function of name and text. */
export interface TorDocument {
  /** Identifies the document in the workspace; a URI in the editor, a path on the command line. */
  readonly uri: string
  readonly parsed: Parsed
  readonly lines: LineIndex
  readonly kind: DocumentKind
  readonly title: Phrase | undefined
  readonly body: BodyName | undefined
  readonly parent: BodyName | undefined
  readonly siblings: readonly SiblingMention[]
  readonly period: Phrase | undefined
  readonly sections: readonly Section[]
  readonly elements: Readonly<Record<ElementName, Element>>
  readonly chair: Chair
  readonly viceChair: ViceChair
  readonly frequency: readonly Frequency[]
  readonly memberGroups: readonly MemberGroup[]
  readonly objectives: readonly Objective[]
  readonly actions: readonly Action[]
  readonly shortForms: readonly ShortForm[]
}
