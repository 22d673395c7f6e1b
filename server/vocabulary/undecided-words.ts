/** Wordings that leave a lead or a date open. Patterns in lower case; source: leads and dates of published plans. */
export const undecidedWords: readonly {readonly words: readonly string[]; readonly source: string}[] = [
  {
    words: [
      'to be (?:agreed|confirmed|decided|determined|identified|appointed|advised|announced|arranged|allocated|assigned|named|set|finalised)',
      '(?:not|yet to be|still to be) (?:yet )?(?:agreed|confirmed|decided|determined|identified|appointed|allocated|assigned|known|set)',
    ],
    source: 'lead and timescale columns of partnership business plans',
  },
  {words: ['tb[acdinx]', 't\\.b\\.[acd]\\.?'], source: 'short forms: to be agreed, confirmed, decided'},
  {words: ['vacant', 'vacancy', 'unallocated', 'unassigned', 'unknown'], source: 'action trackers'},
]

/** Marks that say that a cell is empty on purpose. Source: tables of published plans. */
export const emptyMarks: readonly string[] = ['-', '--', '---', 'n/a', 'na', 'none', 'nil', 'not applicable', '.']
