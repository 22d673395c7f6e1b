/** How sentences state an element, without a heading of its own. Tested on one sentence at a time, typography folded. */
export interface StatementWords {
  /** Any of these states the element. */
  readonly says: readonly RegExp[]
  /** Unless one of these shows that the sentence is about something else. */
  readonly not: readonly RegExp[]
  /** Words that show that the matter is known to the authors without being stated: the element is unclear, not absent. */
  readonly mentions: readonly RegExp[]
  /** Whole cells of a table, below its head, that mention it in the same way. */
  readonly cells?: RegExp
  /** Headings that mention it in the same way. */
  readonly headings?: RegExp
  readonly source: string
}

/** Where the wordings come from. */
export const statementSource = 'wording of published terms of reference, charters and constitutions of committees'
const body =
  "(?:group|sub-?group|committee|sub-?committee|board|forum|panel|partnership|network|council|task ?force|team|body|commission|assembly|alliance|community|chapter|cluster|working party|hub|collaborative|society|association|smg|tc|tac|toc|tsc|sig|wg|psc|pmc|sab)(?:'s)?"
const will = '(?:will|shall|should|must|is to|are to|may|can|would)'
const number =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|half|a third|two[- ]thirds|fifty|forty)'

/** An expression over one sentence; BODY, WILL and NUMBER stand for the words that name a body, oblige it, or count. */
export const words = (text: string): RegExp =>
  new RegExp(text.replaceAll('BODY', body).replaceAll('WILL', will).replaceAll('NUMBER', number), 'i')
