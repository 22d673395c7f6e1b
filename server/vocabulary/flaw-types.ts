/** Ways in which text goes wrong when it is pasted or edited in haste. */
export type FlawSort =
  | 'stray-punctuation'
  | 'spaced-hyphen'
  | 'missing-hyphen'
  | 'missing-apostrophe'
  | 'run-on'
  | 'merged'
  | 'small-start'
  | 'misspelling'
  | 'confused'
  | 'doubled'

export interface FlawWords {
  readonly sort: FlawSort
  /** Finds the flaw, in folded text; the finding is the whole match. */
  readonly pattern: RegExp
  /** What the match should read, with `$1` for a group of it; undefined where only the author can tell. */
  readonly instead: string | ((found: string) => string) | undefined
  readonly source: string
}
