import type {ElementName} from './elements'

/** How headings name an element. Words are regular expressions over a heading in lower case, matched as whole words. */
export interface RoleWords {
  /** A heading with these words is about the element: whatever stands under it states the element. */
  readonly strong: readonly string[]
  /** A heading with these words may hold the element among others: a statement under it counts as found there. */
  readonly weak: readonly string[]
  /** Headings that contain a strong word and are about something else. */
  readonly not?: readonly string[]
  readonly source: string
}

const guidance = 'usual headings in published terms of reference, charters and constitutions of committees'

/** Heading words by element. */
export const sectionRoles: Readonly<Record<ElementName, RoleWords>> = {
  purpose: {
    strong: [
      'purposes?', 'aims?', 'mission', 'vision', 'objectives?', 'goals?', 'remit', 'rationale', 'ambition', 'north star',
      'why we exist', 'who we represent', 'role of the (?:[a-z-]+ ){0,4}(?:group|committee|board|forum|panel|partnership|network|council)',
      'object', 'objects', 'our overall aim'
    ],
    weak: [],
    not: ['role purpose', 'strategic objectives? \\d'],
    source: guidance
  },
  responsibilities: {
    strong: [
      'responsibilit(?:y|ies)', 'duties', 'functions?', 'remit', 'roles?', 'tasks?', 'terms of reference', 'scope of work',
      'primary activities', 'key activities', 'activities', 'areas of work', 'what we do', 'mandate', 'powers', 'deliverables',
      'work ?programme', 'key roles', 'delegated authority', 'scope', 'accountabilities'
    ],
    weak: ['objectives?', 'authority'],
    not: ['out of scope', 'role purpose'],
    source: guidance
  },
  membership: {
    strong: [
      'members?', 'membership', 'composition', 'representation', 'representatives', 'participants?', 'who we are',
      'appointment of members', 'constituency', 'partners', 'attendees', 'core group', 'invitees'
    ],
    weak: ['attendance', 'participation'],
    not: ["members? responsibilities", "members?' responsibilities", 'member roles?', 'responsibilit(?:y|ies) of (?:the )?members?', 'how to apply'],
    source: guidance
  },
  chair: {
    strong: [
      'chairs?', 'chair(?:person|man|woman|ing|manship)', 'co-?chairs?', 'co-?chair(?:person|man|woman)s?', 'conven[oe]rs?',
      'leadership', 'chairing arrangements', 'presid(?:ent|ing officer)'
    ],
    weak: ['officers?', 'leaders?'],
    not: ['(?:vice|deputy|former|past)[- ]chairs?'],
    source: guidance
  },
  frequency: {
    strong: [
      'frequency', 'how often (?:do )?we meet', 'how often', 'meeting schedule', 'schedule of meetings', 'timing of meetings',
      'meeting frequency', 'calendar of meetings', 'meeting cycle'
    ],
    weak: [
      'meetings?', 'proceedings', 'how we meet', 'meeting (?:mechanisms|arrangements)', 'schedule'
    ],
    source: guidance
  },
  quorum: {
    strong: ['quorum', 'quoracy', 'quorate'],
    weak: [],
    source: guidance
  },
  'decision-making': {
    strong: ['decisions?', 'decision[- ]?making', 'voting', 'how we decide', 'consensus', 'decision[- ]making authority'],
    weak: [],
    source: guidance
  },
  secretariat: {
    strong: [
      'secretariat', 'secretary', 'secretarial', 'secretariat services', 'administrative support', 'administration', 'clerk', 'clerking',
      'servicing', 'minute[- ]taker', 'support arrangements', 'meeting support'
    ],
    weak: ['minutes', 'support', 'papers', 'records?'],
    source: guidance
  },
  reporting: {
    strong: [
      '(?:committee|group|board|progress|annual) reports?', 'reporting', 'accountabilit(?:y|ies)', 'accountable', 'governance and accountability', 'reporting structure',
      'reporting lines?', 'lines? of accountability', 'monitoring and reporting'
    ],
    weak: ['governance', 'reports?'],
    not: ['reporting a concern', 'accountabilities'],
    source: guidance
  },
  review: {
    strong: [
      'review', 'amendments?', 'revisions?', 'revising', 'modifications?', 'version control', 'document control', 'review date',
      'next review', 'changes to (?:the|these) terms of reference', 'version history', 'amending'
    ],
    weak: ['charter', 'duration', 'version', 'approval'],
    not: ['review and updates', 'peer review'],
    source: guidance
  },
  conduct: {
    strong: [
      'conduct', 'code of conduct', 'conflicts? of interests?', 'interests', 'declarations? of interests?', 'behaviou?rs?', 'ethics',
      'ground rules', 'etiquette', 'values and behaviou?rs', 'standards of behaviou?r', 'expectations'
    ],
    weak: [],
    not: ['conduct of (?:business|meetings)'],
    source: guidance
  }
}

/** Words that may stand in a heading beside the words above without changing what it is about. */
export const headingFillers: readonly string[] = [
  'and', 'of', 'the', 'our', 'its', 'for', 'to', 'in', 'with', 'a', 'an', 'or', 'group', "group's", 'groups', 'committee', "committee's", 'board',
  "board's", 'forum', 'panel', 'partnership', 'network', 'council', 'steering', 'executive', 'advisory', 'working', 'sub-group', 'subgroup', 'meeting',
  'meetings', 'arrangements', 'current', 'proposed', 'key', 'main', 'core', 'overall', 'general', 'statement', 'strategic', 'delegated', 'other',
  'vice-chair', 'vice', 'deputy', 'process', 'details', 'proposed', 'list', 'structure', 'terms', 'this', 'these', 'us', 'we', 'how', 'do'
]

/** Headings of usual parts of such documents that are no element of their own. */
export const otherHeadings: readonly string[] = [
  'introduction', 'background', 'context', 'overview', 'preamble', 'scope', 'out of scope', 'ways of working', 'meetings', 'how we work',
  'governance', 'structure', 'organi[sz]ation', 'communications?', 'confidentiality', 'information sharing', 'data protection', 'resources',
  'budget', 'finances?', 'funding', 'risks?', 'monitoring', 'evaluation', 'appendix(?: [a-z0-9]+)?', 'annex(?: [a-z0-9]+)?', 'glossary', 'definitions',
  'officers', 'authority', 'attendance', 'substitutes', 'deputies', 'sub-?groups?', 'equality(?: and diversity)?', 'contacts?', 'approval', 'summary',
  'executive summary', 'conclusion', 'next steps', 'action plan', 'objectives', 'strategic objectives', 'key objectives', 'priorities',
  'duration', 'term of office', 'procedures', 'vice-? ?chair', 'deputy chair', 'principles', 'working groups', 'expenses', 'dissolution'
]
