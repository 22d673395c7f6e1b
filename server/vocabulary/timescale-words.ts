/** Patterns, in lower case, of words that say when something is done without a date. */
export interface TimescaleWords {
  readonly sort: 'ongoing' | 'as-required' | 'immediate' | 'event'
  readonly words: readonly string[]
  readonly source: string
}

/** Source of all: timescale columns of published business plans and half-yearly reports. */
export const timescaleWords: readonly TimescaleWords[] = [
  {
    sort: 'ongoing',
    words: ['on-?going', 'continuous(?:ly)?', 'continuing', 'rolling', 'permanent(?:ly)?', 'year[- ]round', 'always'],
    source: 'business plans of strategic migration partnerships',
  },
  {
    sort: 'ongoing',
    words: ['throughout', 'all year', 'whole year', 'life of the (?:plan|strategy|project|grant)', 'open[- ]ended'],
    source: 'council service plans',
  },
  {
    sort: 'as-required',
    words: [
      'as (?:and when )?(?:required|needed|necessary|appropriate|requested)',
      'when(?:ever)? (?:required|needed)',
    ],
    source: 'half-yearly reports to grant givers',
  },
  {sort: 'as-required', words: ['ad[- ]hoc', 'on (?:request|demand)', 'as they arise'], source: 'action plans'},
  {sort: 'immediate', words: ['asap', 'a\\.s\\.a\\.p\\.?', 'immediate(?:ly)?', 'now'], source: 'action logs'},
  {sort: 'immediate', words: ['as soon as (?:possible|practicable)', 'urgent(?:ly)?'], source: 'action logs'},
  {
    sort: 'event',
    words: [
      'a\\.?g\\.?m\\.?',
      'annual (?:general )?meeting',
      '(?:(?:next|following|board|committee) ){0,2}(?:meeting|mtg)',
    ],
    source: 'action logs of parish councils and charities',
  },
  {
    sort: 'event',
    words: [
      'w(?:ee)?ks? \\d{1,2}(?: ?(?:-|to|and) ?\\d{1,2})?',
      'w/c',
      'week (?:commencing|beginning|ending)',
      'half[- ]term',
      '(?:easter|christmas|xmas|summer|school) (?:break|holidays?)',
      'easter',
      'christmas',
      'xmas',
      'advent',
      'lent',
      'michaelmas',
      'whitsun',
      'harvest(?: festival)?',
      '(?:this|next) (?:time )?(?:next )?(?:year|month|week|quarter|season|summer|autumn|winter|spring)',
      '(?:spring|summer|autumn|winter) (?:closure|season|show|fair)',
      'semester \\d',
      'precept',
    ],
    source: 'project plans and school improvement plans',
  },
]

/** Words that stand around a date or interval and add nothing to it. */
export const timescaleFillers: readonly string[] = [
  ...['by', 'before', 'until', 'till', 'from', 'since', 'to', 'in', 'on', 'at', 'of', 'and', 'or', 'the', 'a', 'then'],
  ...['end', 'start', 'beginning', 'early', 'mid', 'late', 'during', 'within', 'after', 'for', 'be', 'no', 'later'],
  ...['than', 'than', 'completed', 'complete', 'completion', 'due', 'target', 'deadline', 'date', 'year', 'financial'],
  ...[
    'onward',
    'onwards',
    'each',
    'every',
    'per',
    'term',
    'plan',
    'period',
    'with',
    'review',
    'initially',
    'approximately',
    'circa',
    'academic',
    'entry',
    'intake',
    'ay',
    'at',
  ],
]
