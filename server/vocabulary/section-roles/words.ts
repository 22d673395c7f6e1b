/** How headings name an element. Words are regular expressions over a heading in lower case, matched as whole words. */
export interface RoleWords {
  /** A heading with these words is about the element: whatever stands under it states the element. */
  readonly strong: readonly string[]
  /** Words that name the element less plainly: their section is taken where no heading has a strong word. */
  readonly lesser?: readonly string[]
  /** A heading with these words may hold the element among others: a statement under it counts as found there. */
  readonly weak: readonly string[]
  /** Headings that contain a strong word and are about something else. */
  readonly not?: readonly string[]
  readonly source: string
}

/** Where the wordings come from. */
export const headingSource = 'usual headings in published terms of reference, charters and constitutions of committees'
