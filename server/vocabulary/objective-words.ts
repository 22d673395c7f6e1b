/** What plans call the things they want to reach. Source: published business, delivery and action plans. */
export const objectiveNouns: readonly string[] = [
  'objective',
  'aim',
  'priority',
  'goal',
  'theme',
  'outcome',
  'work ?-?stream',
  'work ?-?package',
  'wp',
  'strand',
  'pillar',
  'ambition',
]

/** What they call them only with a number: a target or pledge alone is something else. */
export const numberedNouns: readonly string[] = [
  'ws',
  ...['target', 'pledge', 'commitment', 'recommendation', 'challenge', 'mission', 'domain', 'promise'],
  // Of inspections and of service plans.
  ...[
    'afi',
    'area (?:for improvement|of focus)',
    'focus area',
    '(?:key )?result area',
    'kra',
    'priority area',
    'driver',
  ],
]

/** Words before the noun: "Strategic Objective 2". */
export const objectiveKinds: readonly string[] = [
  ...['strategic', 'key', 'corporate', 'service', 'our', 'overall', 'main'],
  ...['intended', 'desired', 'expected', 'long[- ]term', 'improvement', 'cross[- ]cutting'],
]

/**
 * What may stand between the noun and its colon: "Outcome sought:", "Aim for the year:", "Goal we share:".
 * Source: delivery plans of partnerships and of small charities.
 */
export const objectiveAttributes: readonly string[] = [
  'sought',
  'wanted',
  'desired',
  'statement',
  'we (?:want|seek|share|are working towards)',
  '(?:for|of|in) (?:the|this|our|next|\\d{4})(?: [\\w/-]{1,12}){0,2}',
]

/** What lines and headings call a list of objectives: "Our priorities are:", "Outcomes we are working towards". */
export const objectiveLists: readonly string[] = ['objectives', 'aims', 'priorities', 'goals']

/** The same, where the words around them say that they are wished for: outcomes alone may be results. */
export const wishedLists: readonly string[] = [
  '(?:strategic|key|our|intended|desired|planned|long[- ]term|shared|four|five|three|six|the following) outcomes',
  "outcomes (?:(?:that )?we(?:'re| are)? (?:want|seek|aim|work(?:ing)?)|sought|for \\d{4})",
  '(?:our|strategic|key|three|four|five|six) (?:ambitions|themes|pillars|commitments|pledges)',
]

/** Numbers written out, in order from one. */
export const smallNumbers: readonly string[] = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
]

/**
 * Words of headings over actions that name no objective: "Milestones", "Next steps", "Open actions", "Meeting of 4 May".
 * Source: headings of action plans, trackers and progress reports.
 */
export const plainHeadings =
  /\b(?:actions?|tasks?|milestones?|deliverables?|activit(?:y|ies)|timelines?|timetables?|schedules?|plans?|programmes?|logs?|trackers?|registers?|outputs?|next steps|progress|updates?|summary|overview|introduction|background|annex|appendix|tables?|targets?|meetings?|minutes|matters arising|any other business|aob|notes?|report|year|months?|quarters?|weeks?|term|open|closed|current|new|completed?|ongoing|outstanding|recommendations?|risks?|resources?|key|priorities|objectives|aims|goals|work ?streams|what we (?:will|did|said|are)[^.]*|carried (?:over|forward)|sprints?|phases?)\b/i

/** Questions and beginnings over an objective's wording: "What we want: a network that is fit for its job". */
export const objectiveQuestions: readonly string[] = [
  'what (?:do )?we (?:want|would like|hope)(?: to (?:see|achieve))?',
]
