import type {LineIndex} from '../base/line-index'
import type {TextRange} from '../base/range'
import type {Parsed} from '../syntax/types'
import type {DocumentKind, ElementName} from '../vocabulary/elements'
import type {StatusValue} from '../vocabulary/statuses'
import type {Vocabulary} from '../vocabulary/vocabulary'

export type {DocumentKind, ElementName, StatusValue}

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

/** A body that a text constitutes, as a sort in the text: "Executive Board". */
export interface ConstitutedBody extends Phrase {
  /** The partnership's name with the sort. */
  readonly name: string
}

export interface Chair {
  readonly state: State
  /** The post or person as written. */
  readonly holder: Phrase | undefined
  readonly statement: Phrase | undefined
  /** What the body calls its head. */
  readonly post: HeadPost
}

export type HeadPost = 'chair' | 'president' | 'lead'

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

/** How members belong to the group. */
export type Standing = 'member' | 'in-attendance' | 'substitute'

export interface MemberGroup {
  /** The label over the members; undefined for members directly under the membership heading. */
  readonly label: Phrase | undefined
  readonly members: readonly Member[]
  /** Said by the label: observers and people in attendance are no members, substitutes stand in. */
  readonly standing: Standing
  readonly range: TextRange
}

export interface Member extends Phrase {
  /** The list marker in front of it as typed, undefined for prose. */
  readonly marker: string | undefined
  /** "Chair" of "A. Example (Chair)", "ex officio" of "the mayor, ex officio". */
  readonly role: Phrase | undefined
  /** The organisation that the words name, as the register calls it; undefined where they name none or may mean several. */
  readonly organisation: string | undefined
}

/** A number that the text claims for something that can be counted: "the six unitary authorities". */
export interface CountClaim extends Phrase {
  readonly count: number
  readonly noun: string
  /** How many the list has that the number counts; undefined where there is no such list. */
  readonly listed: number | undefined
}

/** One place that writes a short form out: "South East Strategic Partnership for Migration (SESPM)". */
export interface ShortFormDefinition {
  /** The short form there, in the singular. */
  readonly short: Phrase
  readonly expansion: Phrase
}

/** A short form that the document writes out; `short` and `expansion` stand at the first place that does. */
export interface ShortForm extends ShortFormDefinition {
  /** Every place that writes it out, in source order; their expansions may differ. */
  readonly definitions: readonly ShortFormDefinition[]
  /** Other places of this document that use the short form. */
  readonly uses: readonly TextRange[]
}

export type MentionKind =
  | 'body'
  | 'organisation'
  | 'post'
  | 'scheme'
  | 'document'
  | 'objective'
  | 'section'
  | 'appendix'
  | 'schedule'
  | 'short-form'

/** Words that name something. A mention may stand inside another: a short form in a body's name, a body in a post's. */
export interface Mention extends Phrase {
  readonly kind: MentionKind
  /**
   * The same for all ways of naming one thing in this document: short forms written out, "the Board" resolved, numbered
   * parts in the singular ("Section 4.2", "Annex B"); of a short form the form itself in the singular.
   */
  readonly name: string
  /** Of a numbered part: "4.2", "B". */
  readonly number: string | undefined
  /** Of a numbered part: the other document that it belongs to, where the text names one. */
  readonly of: string | undefined
}

/** Another group of the same family as the text states it: "one of four sub regions, the others being …". */
export interface SiblingMention extends Phrase {
  readonly place: string
}

/** Days of the calendar, ISO and both included; undefined where the text does not tell. */
export interface DateSpan {
  readonly from: string | undefined
  readonly until: string | undefined
}

/** A date or period as written, with its days. */
export interface DatedPhrase extends Phrase, DateSpan {}

/** The words of a table cell or list item; where a page break parted them, the rest follows in pieces of its own. */
export interface CellWords extends Phrase {
  readonly continued: readonly Phrase[]
}

/** What is to be achieved. A plan may word it twice, in its list and in its table of actions, and differently. */
export interface Objective {
  /** As numbered in the text; else its place among the objectives of the tables, undefined for an unnumbered list. */
  readonly number: string | undefined
  /** The list's wording if it is listed, else the table's. */
  readonly wording: Phrase
  readonly listed: Phrase | undefined
  readonly tabled: CellWords | undefined
}

export type LeadSort = 'post' | 'body' | 'person' | 'several' | 'undecided' | 'none' | 'sentence' | 'other'

/** Who leads an action, as written. `none`: a dash or "n/a". */
export interface Lead extends CellWords {
  readonly sort: LeadSort
  /** The posts, bodies and persons that the words name, each in its place; none for a sentence. */
  readonly names: readonly LeadName[]
}

export interface LeadName extends Phrase {
  readonly sort: 'post' | 'body' | 'person' | 'other'
}

export type TimescaleSort =
  | 'date'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'span'
  | 'interval'
  | 'ongoing'
  | 'as-required'
  | 'immediate'
  | 'event'
  | 'undecided'
  | 'none'
  | 'other'

/** When something is done, or how often. For "by March 2027" only `until` is told, for "from March 2027" only `from`. */
export interface Timescale extends DatedPhrase {
  readonly sort: TimescaleSort
  /** How many times a year, for an interval. */
  readonly perYear: {readonly min: number | undefined; readonly max: number | undefined} | undefined
  readonly continued: readonly Phrase[]
}

/** Where an action stands, as written and in one of our words; undefined where the words are none that we know. */
export interface Status extends CellWords {
  readonly value: StatusValue | undefined
}

/** A row of an action or progress table, or an entry of an action log. Facts left out in the source are undefined. */
export interface Action {
  /** The number of the objective that it serves. */
  readonly objective: string | undefined
  /** A number of its own, from a column or typed before its words. */
  readonly number: string | undefined
  readonly action: CellWords
  readonly indicators: CellWords | undefined
  readonly target: CellWords | undefined
  readonly lead: Lead | undefined
  /** From its own column; else what the target ends with ("… all councils. 31/12/07"). */
  readonly timescale: Timescale | undefined
  readonly outcome: CellWords | undefined
  readonly progress: CellWords | undefined
  /** From its own column; else what the progress ends or begins with ("… are set up. On target"). */
  readonly status: Status | undefined
}

/** A comment by which an author silences rules: `<!-- tor-disable-next-line missing-chair -- the post is vacant -->`. */
export interface Ignore {
  /** The comment. */
  readonly range: TextRange
  readonly scope: 'next-line' | 'file'
  /** The rules as named there; whether they exist the model does not know. */
  readonly rules: readonly Phrase[]
  /** Why, in the author's words; undefined where none are given, or only our own placeholder. */
  readonly reason: string | undefined
  /** What it silences: findings that begin in here. Undefined where no line follows the comment. */
  readonly covers: TextRange | undefined
}

/** A body that the document's own body answers to, as one statement names it. */
export interface ReportingLine extends Phrase {
  /** The same for all ways of naming one body in this document. */
  readonly name: string
  /** The sentence that says so: "The group reports to the Executive Board". */
  readonly statement: Phrase
}

/** A paragraph or list item as a whole: what documents of a family hold in common. */
export interface Clause extends Phrase {
  /** The list marker as typed; undefined for a paragraph. */
  readonly marker: string | undefined
  /** Where the part from `start` to `end` of `text` stands in the source. */
  rangeOf(start: number, end: number): TextRange
}

/** What a document is in its family: that of the body above, of one of the groups, a plan, a report. */
export type FamilyRole = 'parent' | 'groups' | 'plans' | 'reports'

/** What a team says of the family of a document, whatever the texts say. */
export interface StatedFamily {
  /** The same for all documents of the family. */
  readonly id: string
  /** The partnership's name. */
  readonly name: string
  readonly role: FamilyRole
  /** The roles that the team has given to documents: no other document has them. */
  readonly stated: readonly FamilyRole[]
}

/** All that one document says, each fact with its range. Immutable; but for `family` a pure function of name, text and vocabulary. */
export interface TorDocument {
  /** Identifies the document in the workspace; a URI in the editor, a path on the command line. */
  readonly uri: string
  /** The words by which it has been read. */
  readonly vocabulary: Vocabulary
  readonly parsed: Parsed
  readonly lines: LineIndex
  readonly kind: DocumentKind
  /** Undefined where the team says nothing: then the texts tell. */
  readonly family: StatedFamily | undefined
  readonly title: Phrase | undefined
  readonly body: BodyName | undefined
  readonly parent: BodyName | undefined
  /** Bodies that the text constitutes beside the document's own: "the partnership is overseen by an Executive Board". */
  readonly constituted: readonly ConstitutedBody[]
  readonly siblings: readonly SiblingMention[]
  /** Where the text introduces a post: says who appoints it, or what it is for. */
  readonly posts: readonly Phrase[]
  readonly reportsTo: readonly ReportingLine[]
  /** What the document covers: a financial year, a month, from one day to another. */
  readonly period: DatedPhrase | undefined
  /** When the document was written or agreed, as it says. */
  readonly dated: DatedPhrase | undefined
  readonly sections: readonly Section[]
  readonly clauses: readonly Clause[]
  readonly elements: Readonly<Record<ElementName, Element>>
  readonly chair: Chair
  readonly viceChair: ViceChair
  readonly frequency: readonly Frequency[]
  readonly memberGroups: readonly MemberGroup[]
  readonly counts: readonly CountClaim[]
  readonly objectives: readonly Objective[]
  readonly actions: readonly Action[]
  readonly shortForms: readonly ShortForm[]
  /** Everything that the text names, in source order; short forms that are written out nowhere are among them. */
  readonly mentions: readonly Mention[]
  readonly ignores: readonly Ignore[]
  /** Names of files such as "kent-terms.md", in source order. */
  readonly files: readonly Phrase[]
}
