import type {MappedText} from '../base/mapped-text'
import type {TextRange} from '../base/range'

/** What the parser makes of a text: its blocks from first to last, and what it could not read. Never fails. */
export interface Parsed {
  readonly text: string
  readonly frontMatter: FrontMatter | undefined
  readonly blocks: readonly Block[]
  /** In source order; those inside HTML are left out. */
  readonly links: readonly Link[]
  /** Code within running text, its marks included. */
  readonly code: readonly TextRange[]
  readonly problems: readonly SyntaxProblem[]
  /** HTML comments wherever they stand but in fenced code, from `<!--` to `-->`. */
  readonly comments: readonly TextRange[]
}

/** A place that could not be read as a document, in words for its author. */
export interface SyntaxProblem {
  readonly range: TextRange
  readonly message: string
}

/** A Markdown link, image or link definition that names its target. */
export interface Link {
  readonly range: TextRange
  /** The target as typed. */
  readonly urlRange: TextRange
  /** The target without escapes of Markdown; those of URLs stay. */
  readonly url: string
}

/** The keys of the front matter that are plain `key: value` lines. */
export interface FrontMatter {
  readonly range: TextRange
  readonly entries: readonly FrontMatterEntry[]
}

export interface FrontMatterEntry {
  readonly key: string
  readonly value: string
  readonly range: TextRange
  readonly valueRange: TextRange
}

export type Block = Heading | Paragraph | Item | Table | Verbatim

/** Certain headings only: ATX, setext and HTML `<h1>`…`<h6>`. Lines that merely look like headings stay paragraphs. */
export interface Heading {
  readonly kind: 'heading'
  readonly form: 'atx' | 'setext' | 'html'
  readonly level: number
  readonly text: MappedText
  readonly range: TextRange
}

/** Running text outside lists; its source lines are kept apart by `\n` in `text.plain`. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: MappedText
  readonly range: TextRange
  /** Bold or italic runs of `text.plain`, in order. */
  readonly strong: readonly TextRange[]
}

/** The first paragraph of a list item; further paragraphs of the item follow as paragraphs with the same `depth`. */
export interface Item {
  readonly kind: 'item'
  readonly text: MappedText
  readonly range: TextRange
  readonly strong: readonly TextRange[]
  /** 1 for an outermost list. */
  readonly depth: number
  /** The marker as typed: `-`, `*`, `1.`, `•`. */
  readonly marker: string
  /** A number of the marker, or one typed at the start of a bullet (`- 1.1 …`; no longer part of `text`). */
  readonly number: string | undefined
}

export interface Table {
  readonly kind: 'table'
  /**
   * `blanks`: columns set with blanks; `drawn`: with strokes around the cells, of several lines each; `lines`: each cell
   * on a line or in a paragraph of its own. A row of one cell in these heads those below.
   */
  readonly form: 'gfm' | 'html' | 'tabs' | 'blanks' | 'drawn' | 'lines'
  readonly rows: readonly (readonly Cell[])[]
  /** Of columns set with blanks or strokes: the rows, counted from 0, whose words go on with the cells above. */
  readonly wrapped?: ReadonlySet<number>
  /** True in code, fenced or indented, which keeps columns in their places on a page. */
  readonly inCode?: boolean
  readonly range: TextRange
}

export interface Cell {
  readonly text: MappedText
  readonly range: TextRange
  /** How many rows and columns an HTML cell takes; a cell of another table takes one. */
  readonly span?: {readonly rows: number; readonly columns: number}
}

/** A stretch whose words are not read: fenced code (often a directive that inserts something), the head or foot of a page, comments and the like. */
export interface Verbatim {
  readonly kind: 'verbatim'
  readonly form: 'code' | 'page' | 'other'
  readonly range: TextRange
}
