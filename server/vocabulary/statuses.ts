/** Where an action stands, whatever words a report uses for it. */
export const statusValues = [
  'complete',
  'on-target',
  'in-progress',
  'at-risk',
  'late',
  'outstanding',
  'not-started',
  'on-hold',
  'cancelled',
] as const
export type StatusValue = (typeof statusValues)[number]

/** Wordings of one status: lower case, whole words, a hyphen also standing for a blank. */
export interface StatusWords {
  readonly value: StatusValue
  readonly words: readonly string[]
  readonly source: string
}

const reports = 'progress columns of published half-yearly and annual reports of United Kingdom partnerships'
const rag = 'red, amber, green and blue ratings as explained in the keys of council monitoring reports'
const trackers = 'status columns of action trackers and project plans'

/** The wordings of each status. "Outstanding" means not yet done: in a status column it is never praise. */
export const statusWords: readonly StatusWords[] = [
  {
    value: 'complete',
    source: reports,
    words: ['complete', 'completed', 'achieved', 'fully achieved', 'fully met', 'met', 'delivered', 'implemented'],
  },
  {
    value: 'complete',
    source: 'reports of clubs, schools and departments',
    words: [
      'in place',
      'in use',
      'up and running',
      'running',
      'live',
      'embedded',
      'complete and embedded',
      'adopted',
      'complete (late)',
      'finished (late)',
      'done (late)',
      'finished and repeats',
      'all done',
    ],
  },
  {value: 'complete', source: trackers, words: ['done', 'closed', 'finished', 'signed off', 'completed on time']},
  {value: 'complete', source: rag, words: ['blue', '🔵', '✅', '✔', '✔️', '☑', '✓', '🟩', '🏁']},
  {
    value: 'on-target',
    source: reports,
    words: ['on target', 'on track', 'on schedule', 'on course', 'progressing well', 'in hand', 'ahead of schedule'],
  },
  {value: 'on-target', source: rag, words: ['green', '🟢']},
  {
    value: 'in-progress',
    source: reports,
    words: ['in progress', 'under way', 'underway', 'ongoing', 'on-going', 'continuing', 'partly achieved', 'part met'],
  },
  {
    value: 'in-progress',
    source: trackers,
    words: [
      'on the go',
      'going on',
      'still going',
      'begun',
      'already begun',
      'already started',
      'partly',
      'partially',
      'part done',
      'partly done',
      'half done',
      'nearly done',
      'almost done',
      'testing',
      'in train',
      'started',
      'active',
      'partially complete',
      'partly complete',
      'nearly complete',
      'near done',
      'work begun',
      '🚧',
      '⏳',
      '🔄',
    ],
  },
  {
    value: 'at-risk',
    source: rag,
    words: ['at risk', 'amber', 'yellow', 'amber/green', 'green/amber', '🟡', '🟠', '🟨', '🟧', '⚠', '⚠️'],
  },
  {value: 'at-risk', source: reports, words: ['some delay', 'slight delay', 'minor delay', 'slipping']},
  {
    value: 'late',
    source: reports,
    words: ['late', 'delayed', 'overdue', 'behind schedule', 'behind target', 'behind', 'off target', 'off track'],
  },
  {value: 'late', source: trackers, words: ['missed', 'not on target', 'not on track', 'slipped']},
  {value: 'late', source: rag, words: ['red', 'red/amber', 'amber/red', '🔴', '🟥', '❌', '✗', '✘', '✖']},
  {
    value: 'outstanding',
    source: reports,
    words: ['outstanding', 'still outstanding', 'not achieved', 'not met', 'not complete', 'not completed', 'not done'],
  },
  {
    value: 'outstanding',
    source: trackers,
    words: ['open', 'incomplete', 'to be completed', 'carried forward', 'carried over', 'no progress', 'not yet'],
  },
  {
    value: 'not-started',
    source: trackers,
    words: [
      'not started',
      'not yet started',
      'yet to start',
      'not begun',
      'planned',
      'pending',
      'to do',
      'todo',
      'not due',
      ...['🔜', '⚪', '⬜', '☐', '📅'],
    ],
  },
  {
    value: 'on-hold',
    source: trackers,
    words: [
      'on hold',
      'paused',
      'deferred',
      'suspended',
      'postponed',
      'blocked',
      'stalled',
      'stuck',
      'parked',
      '💤',
      '⏸',
      '⏸️',
      '⛔',
    ],
  },
  {
    value: 'cancelled',
    source: trackers,
    words: ['cancelled', 'canceled', 'withdrawn', 'dropped', 'abandoned', 'no longer required', 'superseded'],
  },
]

/** The letters that stand for ratings in a column of their own. Source: keys of council monitoring reports. */
export const ratingLetters: Readonly<Record<string, StatusValue>> = {
  r: 'late',
  a: 'at-risk',
  g: 'on-target',
  b: 'complete',
  'r/a': 'late',
  'a/r': 'late',
  'a/g': 'at-risk',
  'g/a': 'at-risk',
}

/** Tells by `words` the status that a text names, if it names one and says nothing else; of two equal ones the later counts. */
export function statusReader(words: readonly StatusWords[]): (text: string) => StatusValue | undefined {
  const values = new Map(words.flatMap(each => each.words.map(word => [normalise(word), each.value] as const)))
  return text => values.get(normalise(text))
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:status|rag|rating|overall)\s?[:-]\s?/, '')
    .replace(/^[^\p{L}\p{N}]{1,4}\s(?=\p{L})|(?<=[\p{L})!])\s[^\p{L}\p{N}()%]{1,4}$/gu, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/(?<![\s.!;,*()])[\s.!;,*()]+$/, '')
    .replace(/^[\s*(]+/, '')
}
