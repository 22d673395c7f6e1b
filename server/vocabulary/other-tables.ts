/** Header words of tables that look alike and are no action tables. */
export interface OtherTable {
  readonly words: readonly string[]
  /** So many of the words, and it is such a table. */
  readonly least: number
  /** Only the first column is looked at. */
  readonly first?: boolean
  readonly source: string
}

/** Tables that are none of actions. */
export const otherTables: readonly OtherTable[] = [
  {
    least: 1,
    first: true,
    source: 'risk registers',
    words: ['(?:key |main |strategic )?risks?(?: description| event| id| ref)?', 'hazards?'],
  },
  {
    least: 2,
    source: 'risk registers',
    words: [
      'likelihood',
      'probability',
      'severity',
      'mitigat\\w*',
      'controls?',
      'risk (?:score|rating|level)',
      'residual risk',
      'inherent risk',
      'score',
      'consequences?',
      'contingency',
    ],
  },
  {
    least: 1,
    source: 'change histories of documents',
    words: [
      'version(?: no\\.?| number)?',
      'revision',
      'amendments?',
      'amended by',
      'author',
      'changes(?: made)?',
      'summary of changes?',
      'reason for change',
      'approved by',
      'document owner',
    ],
  },
  {least: 1, source: 'calendars of meetings', words: ['venue', 'room', 'where', 'agenda(?: items?)?', 'papers due']},
  {
    least: 2,
    source: 'calendars of meetings',
    words: ['location', 'time', 'meetings?', 'papers', 'chair', 'minutes', 'date'],
  },
  {
    least: 2,
    source: 'lists of members',
    words: [
      'names?',
      'organisations?',
      'organization',
      'representing',
      'representatives?',
      'members?',
      'membership',
      'e-?mail(?: address)?',
      'telephone',
      'phone',
      'contact(?: details)?',
      'term (?:ends|of office)',
      'deput(?:y|ies)',
      'substitutes?',
      'job title',
      'roles?',
      'affiliation',
      'github',
    ],
  },
  {
    least: 2,
    source: 'budgets',
    words: [
      'income',
      'expenditure',
      'amount',
      'total',
      'variance',
      'forecast',
      'actual',
      'spend',
      'balance',
      '£',
      'unit cost',
    ],
  },
  {least: 2, source: 'matrices of responsibility', words: ['consulted', 'informed', 'c', 'i', 'r', 'a']},
]

/** What stands over the history of a document. Source: last pages of plans and road maps. */
export const historyHeading =
  /^(?:\d[\d.]{0,4}\s)?(?:(?:document|version|change|revision|amendment|edit) (?:history|log|control|record|changes)|change ?log|revisions|record of (?:changes|amendments)|history of (?:changes|this document)|updates? (?:log|history))\b.{0,20}$/i

/** What is done to documents: a table whose actions are only these is the history of one. Source: notes of approval. */
export const documentEvents: readonly string[] = [
  ...['approved', 'amended', 'adopted', 'agreed', 'created', 'drafted', 'issued', 'published', 'ratified', 'reviewed'],
  ...['revised', 'updated', 'first draft', 'final', 'initial version', 'endorsed', 'approval', 'amendment', 'review'],
]
