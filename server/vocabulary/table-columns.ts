/** What a column of an action or progress table holds. `other` is known, but no fact is read from it. */
export type ColumnName =
  | 'number'
  | 'objective'
  | 'action'
  | 'indicators'
  | 'target'
  | 'lead'
  | 'timescale'
  | 'outcome'
  | 'status'
  | 'progress'
  | 'other'

/** Header words of one sort of column: patterns in lower case that stand between word boundaries. */
export interface ColumnWords {
  readonly column: ColumnName
  readonly words: readonly string[]
  readonly source: string
}

const plans = 'action tables of published business plans of United Kingdom partnerships and councils'
const reports = 'progress tables of half-yearly and annual reports'
const trackers = 'action logs and trackers'
const charities = 'one-page plans of charities and clubs, which ask questions'

/** Tried in this order: the first sort whose words a header cell has is its sort. */
export const columnWords: readonly ColumnWords[] = [
  {
    column: 'number',
    source: trackers,
    words: [
      '^(?:ref(?:erence)?|no\\.?|number|#|id|item no\\.?|action no\\.?|action number|ref(?:erence)?\\.? (?:no\\.?|number))$',
    ],
  },
  {
    column: 'progress',
    source: reports,
    words: [
      '(?:[a-z0-9-]+ ){0,3}progress(?: [a-z0-9 -]+)?',
      'position(?: statement)?',
      'achieved',
      'achievements?',
      'updates?',
      'latest',
      'comments?',
      'commentary',
      'notes',
      'remarks',
      'what (?:has|have) (?:happened|been done|we done)',
      'what (?:happened|was done|got done|we did|did we do|we have done)',
      'how (?:is it|are we) (?:going|doing)',
      '^where (?:are we|we are|have we got to)\\??$',
    ],
  },
  {
    column: 'status',
    source: reports,
    words: [
      'rag(?: rating| status)?',
      'status',
      'state',
      'rating',
      'traffic light',
      'b?rag',
      'complete\\??',
      '(?:%|percent|per cent)(?: (?:complete|done))?',
      'completed\\??',
      'done\\??',
      'on target\\??',
      '(?:open|closed|done|live) ?/ ?(?:closed|open|not done|closed\\?)',
      'open or closed\\??',
      'r ?/ ?a ?/ ?g',
      'how far',
      'stage(?: reached)',
    ],
  },
  {
    column: 'timescale',
    source: plans,
    words: [
      'time-?scales?',
      'time ?-?frames?',
      'time-?lines?',
      'timing',
      'target (?:completion )?dates?',
      'target month',
      'completion dates?',
      'delivery dates?',
      'due(?: date| by)?',
      'deadlines?',
      'end date',
      'finish(?: date)?',
      '^end$',
      'time[- ]?bound',
      '^timely$',
      'completed by',
      '^(?:qtr|quarter)$',
      'by when',
      'start ?(?:-|/|&|and|to) ?(?:end|finish|completion)(?: dates?)?',
      'dates? from ?(?:-|/|&|and|to) ?to',
      'duration',
      '^by$',
      'when(?: by)?\\??',
      'complete by',
      'to be completed by',
      'date due',
      'date for completion',
      'due for completion',
      'review date',
      'schedule',
      'target time',
      '(?:revised|new|amended|expected|forecast|planned|agreed|proposed|anticipated|estimated|projected|original|baseline)(?: (?:end|finish|completion|delivery|due|target))? dates?',
      '(?:revised|new|forecast|expected|planned|estimated) (?:completion|deadline|delivery|finish|end)',
      'eta',
      'finish(?:es|ed)?(?: by)?',
      'ends?(?: by)?',
      'expected by',
      'needed by',
      'do(?:ne)? by',
      'deliver(?:y|ed)? by',
      '^before$',
    ],
  },
  {
    column: 'lead',
    source: plans,
    words: [
      'leads?',
      '^(?:lead |responsible |delivery )?services?$',
      '^(?:lead |responsible )?(?:division|section|department|unit)$',
      '(?:priority|theme|objective|action|project|programme|overall|executive|exec\\.?|strategic|operational|delivery|senior|board|governor|clinical|service|council|trust|staff|sro) leads?',
      'lead gov(?:ernor)?s?',
      'lead (?:officers?|person|partners?|agenc(?:y|ies)|organisations?|body|member)',
      'led by',
      'owners?',
      'owned by',
      'action owner',
      'resp\\.?',
      'responsible(?: (?:officers?|person|part(?:y|ies)|body|bodies|committee|lead|owner|for delivery))?',
      'responsibilit(?:y|ies)',
      'person\\(?s?\\)? responsible',
      'who is responsible',
      'accountable(?: officer| person)?',
      'accountability',
      'assigned to',
      'assignee',
      'allocated to',
      'by whom',
      'whom',
      'action by',
      'actioned by',
      'delivered by',
      '(?:director|officer|manager|trustee|councillor|cllr|member|partner|agency|body|team|service|head|governor|committee|organisation|staff) responsible',
      '(?:responsible|accountable|leading|named) (?:director|manager|trustee|councillor|member|partner|agency|team|service|governor|organisation|staff|people|officer|person)',
      'champions?',
      '(?:to be )?done by who(?:m)?',
      '^(?:key |contact )?(?:person|people)$',
      'held by',
      'taken by',
      'officers?',
      '(?:lead )?(?:teams?|departments?|directorates?)',
      'action for',
      'contact officer',
    ],
  },
  {
    column: 'lead',
    source: charities,
    words: [
      'by who\\??',
      'who by\\??',
      "who's it",
      "who(?: will (?:do|lead|deliver)(?: it| this)?|(?: is|'s) (?:leading|doing)(?: it| this)?| leads)?\\??",
    ],
  },
  {
    column: 'indicators',
    source: plans,
    words: [
      '(?:key )?performance (?:indicators?|measures?)',
      'kpis?',
      'indicators?',
      'measures?(?: of success)?',
      'success (?:criteria|measures?|factors?)',
      'outcome measures?',
      'measurements?',
      'measurable',
      'metrics?',
      'evidence(?: / next action)?',
      'evidenced by',
      'means of verification',
      'how measured',
      'criteria',
    ],
  },
  {
    column: 'indicators',
    source: charities,
    words: [
      'how (?:will|do|would|shall) we (?:know|measure|tell).{0,40}',
      'what (?:will|does) success looks? like\\??',
      'what will we see\\??',
    ],
  },
  {
    column: 'outcome',
    source: plans,
    words: [
      '(?:expected |intended |desired |anticipated |planned |key )?(?:outcomes?|results?|outputs?|impacts?|benefits?)',
      'what difference.{0,40}',
      'what (?:will|we will|do we want to) (?:change|achieve)\\??',
      'success',
    ],
  },
  {column: 'target', source: plans, words: ['targets?', 'annual targets?', 'target for (?:the )?year']},
  {
    column: 'objective',
    source: plans,
    words: [
      '(?:strategic |key |corporate |service |business |our |smart )?(?:objectives?|aims?|goals?)',
      '(?:strategic |key |corporate |our )?priorit(?:y|ies)',
      'commitments?',
      'what do we want(?: to achieve)?\\??',
      'why\\??',
    ],
  },
  {
    column: 'action',
    source: plans,
    words: [
      '(?:key |main |planned |specific |required |agreed |proposed |next )?(?:actions?|activit(?:y|ies)|tasks?|steps?)',
      'actions? (?:required|needed|agreed|points?|to be taken|we will take)',
      'interventions?',
      '^we will$',
      'specific',
      'jobs?',
      'to do',
      'change ideas?',
      'schemes?(?: ?/ ?actions?)?',
      'sub-?(?:goals?|tasks?|actions?)',
      'work (?:items?|to be done|required|planned)',
    ],
  },
  {
    column: 'action',
    source: charities,
    words: [
      "what (?:we|was|were) (?:(?:have )?(?:said|agreed|promised|planned|hoped|intended|set out)|going to do)(?: (?:we(?: wo?u?ld|'d| will)|to|would)(?: be)? (?:do|done|deliver(?:ed)?|achieve))?",
      'what(?: will (?:we|be) (?:do|done)| we will do| are we (?:going to do|doing)| needs (?:to be )?done| needs to happen| has to be done)?\\??',
      'how(?: will we (?:do|get|achieve) (?:it|this|there))?\\??',
    ],
  },
  {
    column: 'other',
    source: reports,
    words: [
      'reporting mechanisms?',
      'reporting to',
      'reported to',
      'links? to',
      'linked to',
      'link',
      'who benefits',
      'beneficiar(?:y|ies)',
      'risks?',
      'mitigations?',
      'dependenc(?:y|ies)',
      'barriers',
    ],
  },
  {
    column: 'other',
    source: plans,
    words: [
      'what (?:it|this|that) (?:means|is about|looks like)(?: for us| in practice)?',
      'why it matters',
      'achievable',
      'rationale',
      'baseline',
      'background',
      'context',
      'current (?:position|situation|state|performance)',
      'attainable',
      'realistic',
      'relevant',
      'costs?',
      'budgets?',
      'resources?',
      'resourcing',
      'funding',
      'inputs?',
      'partners',
      'other partners',
      'supported by',
      'start(?: date)?',
      'date (?:completed|closed|achieved)',
      'date (?:started|raised|added|agreed|opened)',
      'raised',
      'from',
      'required or encouraged',
    ],
  },
]

/**
 * Of several columns of times the later of these tells when an action is due: the forecast counts more than what was
 * planned. Where only starts are told, nothing is due. They are such columns where they hold times, as other tables
 * have sums there.
 * Source: highlight reports of programmes and action logs.
 */
export const timeColumns: readonly string[] = [
  '(?:baseline|original|initial|first|old|previous)(?: (?:end|finish|completion|delivery|due|target))?(?: dates?)?',
  '(?:planned?|agreed|target|due)(?: (?:end|finish|completion|delivery))?(?: dates?)?|(?:[a-z]{1,12} ){0,3}due(?: [a-z]{1,12}){0,3}|to|until|finish|end|by|when|by when|deadline|timescale',
  '(?:revised|new|amended|forecast|expected|estimated|projected|current|latest|extended)(?: (?:end|finish|completion|delivery|due|target|forecast|plan))?(?: dates?)?',
]

/** Who answers for an action, where another label or column says who does it. Source: improvement plans of hospitals and councils. */
export const overseerWords: readonly string[] = [
  '(?:exec(?:utive|\\.)?|board|strategic|senior|director) (?:leads?|sponsors?|owners?)',
  '(?:project |programme )?sponsors?',
  'sro',
  '(?:senior )?(?:responsible|accountable) (?:owner|director|executive)',
  'accountable',
  'portfolio holder',
  'cabinet (?:member|lead)',
  'lead (?:member|governor|trustee)',
]

/** Headers of columns that name what is done where no column of actions stands beside them, else what it is done for. */
export const subjectWords: readonly ColumnWords[] = [
  {
    column: 'objective',
    source: plans,
    words: [
      'themes?',
      'work ?-?(?:streams?|areas?|packages?)',
      'projects?',
      'programmes?',
      'initiatives?',
      'recommendations?',
      'priority areas?',
      'areas? (?:of (?:work|focus|activity)|for improvement)',
      'key areas?',
      'strategy',
      'strateg(?:ic|y) areas?',
      'issues?',
      'function',
      'pledges?',
      '(?:primary |secondary )?drivers?',
      'pillars?',
      'strands?',
      'ambitions?',
    ],
  },
  {column: 'target', source: plans, words: ['milestones?', 'deliverables?']},
]

/** Headers too general to make a table one of actions by themselves: something in the table must be due. */
export const vagueSubjectWords: readonly string[] = [
  'details?',
  'descriptions?',
  'items?',
  'phases?',
  'stages?',
  'topics?',
  'areas?',
  'subjects?',
]
