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
  "(?:group|sub-?group|committee|sub-?committee|board|forum|panel|partnership|network|council|task ?force|team|body|commission|assembly|alliance|community|chapter|cluster|working party|hub|collaborative|society|association|cop|smg|tc|tac|toc|tsc|sig|wg|psc|pmc|sab)(?:'s)?"
const will = '(?:will|shall|should|must|is to|are to|may|can|would)'
const number =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|half|(?:a|one)[- ](?:third|quarter|fifth|tenth)|two[- ]thirds|fifty|forty|thirty)'
/** What such documents call themselves. */
const document =
  '(?:(?:(?:club|society|association|branch|guild|group|committee|forum) )?(?:rules?|bye?-?laws?|constitution|articles(?: of association)?|deed|scheme|standing orders?|regulations?|charter|memorandum(?: of understanding)?|mou|agreement|document|governing document|terms(?: of reference)?)\\b(?! (?:of|for|on) (?!(?:the|this|our) (?:BODY|club|charity|guild|league|union|branch|company|trust|federation|school)\\b)))'
/** Those to whom a committee of a society accounts, and where. */
const general =
  "\\b(?:agm|a\\.\\s?g\\.\\s?m\\b|(?:annual )?(?:general|members'?|public) meetings?|annual meeting|membership|inhabitants)"

/** Who stands above a body or hears of its work; "the committee" alone may be the body itself. */
const upper = `(?:the |its |our |their |each |every |an? )?(?!(?:all |other )?(?:members|everyone|everybody|attendees|participants|people) of\\b)(?:(?:(?!(?:the|this|that|its|our|any|by)\\b)[a-z&'-]+ ){1,5}${body}|council|governors|trustees|directors|governing body|cabinet(?: member)?|executive|senate|court|synod|chapter|(?:senior )?leadership(?: team)?|general meeting|annual general meeting|agm|membership|pcc|slt|smt|members in general meeting)\\b(?! members\\b)`

/**
 * An expression over one sentence. BODY, WILL and NUMBER stand for the words that name a body, oblige it, or count; UPPER
 * for a body above it, DOCUMENT for what rules call themselves, GENERAL for the members and their meeting.
 */
export const words = (text: string): RegExp =>
  new RegExp(
    text
      .replaceAll('UPPER', upper)
      .replaceAll('DOCUMENT', document)
      .replaceAll('BODY', body)
      .replaceAll('WILL', will)
      .replaceAll('NUMBER', number)
      .replaceAll('GENERAL', general),
    'i',
  )
