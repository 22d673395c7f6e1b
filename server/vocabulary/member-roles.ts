/**
 * What part somebody plays in a body. Source: lists of members in terms of reference of partnerships and committees,
 * and in charters and rosters of working groups in public repositories.
 */
const posts = [
  'chair(?:person|man|woman)?s?',
  'president',
  'conven[oe]rs?',
  'secretary',
  'secretariat',
  'treasurer',
  'clerk',
  'leads?',
  'leaders?',
  'facilitators?',
  'moderators?',
  'co-?ordinators?',
  'organi[sz]ers?',
  'directors?',
  'managers?',
  'trustees?',
  'editors?',
  'maintainers?',
  'founders?',
  'scribe',
  'note ?taker',
  'minutes',
  'observers?',
  'advis[eo]rs?',
  'advisory',
  'liaison',
  'staff(?: liaison)?',
  'ex[- ]officio',
  'co-opted',
  '(?:non-)?voting',
  'in attendance',
  'members?(?: at large)?',
  'representatives?',
]
const ranks =
  '(?:co-|vice[- ]|deputy |interim |acting |assistant |joint |honorary |general |executive |elected |past |former |outgoing |incoming |alternate |(?:non-)?voting |ordinary |full |associate |permanent )'
const post = `${ranks}{0,2}(?:${posts.join('|')})`
/** With up to two words that say of what: "SIG lead", "Technical Lead", "TSC chair". */
const postOfSomething = `(?:(?!(?:or|and|the|an?|of|to|as|for|if|who|is|by|with)\\b)[\\w&/-]{1,20} ){0,2}?${post}`

/**
 * The forms in which a member's words tell a role, each with the role and the name of whoever has it as groups. Where
 * the role comes first, the name must have a capital: "Chair: elected each year" names nobody.
 */
export const roleForms: readonly {readonly words: RegExp; readonly roleFirst: boolean}[] = [
  // "Chair: A. Example"
  {words: new RegExp(`^(?<role>${postOfSomething})(?:\\(s\\))?\\s?:\\s(?<name>.+)`, 'i'), roleFirst: true},
  // "Chair - A. Example"
  {words: new RegExp(`^(?<role>${postOfSomething})\\s-\\s(?<name>.+)`, 'i'), roleFirst: true},
  // "Chair ......... A. Example"
  {
    words: new RegExp(`^(?<role>${postOfSomething})\\s?(?:\\.{3,60}|…{1,20})\\s?(?<name>[^.…\\s].+)`, 'i'),
    roleFirst: true,
  },
  // "Chair (A. Example, Norrey Council)"
  {words: new RegExp(`^(?<role>${postOfSomething})\\s\\((?<name>[^()]{1,120})\\)$`, 'i'), roleFirst: true},
  // "A. Example (chair, email: …), Norrey Council", "B. Example (co-chair until 2031)"
  {
    words: new RegExp(
      `^(?<name>[^()]{1,160})\\s\\((?<role>${postOfSomething})(?:[,;:]\\s[^()]{0,120}|\\s(?:until|from|since|for)\\s[^()]{0,120})?\\)`,
      'i',
    ),
    roleFirst: false,
  },
  // "A. Example, Chair", "the mayor, ex officio", "A. Example, Chair, Norrey Council"
  {
    words: new RegExp(`^(?<name>[^,]{1,160}(?:,[^,]{1,80}){0,2}?),\\s(?<role>${postOfSomething})(?=$|[,;]| \\()`, 'i'),
    roleFirst: false,
  },
  // "A. Example - SIG lead"
  {words: new RegExp(`^(?<name>.{1,160}?)\\s-\\s(?<role>${postOfSomething})$`, 'i'), roleFirst: false},
]

/** A post that stands for whoever holds it: "President", "a Secretary", "up to eight additional members". */
export const postAlone = new RegExp(
  `^(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|up to|at least|\\d{1,2}|\\(\\d{1,2}\\)) ){0,4}(?:[\\w&/-]{1,20} ){0,3}?${post}(?:\\(s\\))?(?:\\s\\([^()]{0,60}\\))?$`,
  'i',
)

/** Words for those who hold an office of a society. */
export const officeWords =
  /\b(?:officers?|secretar(?:y|ies)|sec\.?|co-?ord(?:inator)?s?\.?|reps?|representatives?|captains?|wardens?|stewards?|librarian|archivist|editor|masters?|marshal|bursar|registrar|auditors?|patron|conductor|director|trustees?|members?|at[- ]large)\b/i

/** Labels of officers, each before one name: "Treasurer: C. Example". */
export const officerLabels =
  /^(?:(?:co-|vice[- ]|deputy |joint |assistant |honorary |general |membership |events? |social |programme )?(?:chair(?:person|man|woman)?|president|conven[oe]r|secretary|treasurer|clerk|facilitator|lead|leader|co-?ordinator|organi[sz]er|officer))s?$/i

/** Roles of whoever heads a body by what it calls its head, the surest first. */
export const headRoles: readonly {readonly post: 'chair' | 'president' | 'lead'; readonly words: RegExp}[] = [
  {
    post: 'chair',
    words:
      /^(?:interim |acting |current |elected |honorary |executive |joint )?(?:board |committee |group |panel |forum |partnership |network |council |commission |branch |club |society |association |union |trust |sig |wg |tsc |toc |tac |working group |steering committee )?(?:chair(?:person|man|woman)?|conven[oe]r)$/i,
  },
  {
    post: 'chair',
    words:
      /^(?:interim |acting |current |elected |honorary |executive |joint )?(?:board |committee |group |panel |forum |partnership |network |council |commission |branch |club |society |association |union |trust |sig |wg |tsc |toc |tac |working group |steering committee )?(?:co-)?(?:chair(?:person|man|woman)?s?|conven[oe]rs?)$/i,
  },
  {post: 'president', words: /^(?:interim |acting |elected |joint |club |society |association )?president$/i},
  {
    post: 'chair',
    words:
      /^(?:club |society |guild |tower |ship's |team |grand |lord |worshipful )?(?:captain|master|commodore|moderator|provost|speaker)$/i,
  },
  {
    post: 'lead',
    words:
      /^(?:interim |acting )?(?:(?:sig|wg|group|working group|team|committee|project|core team|community of practice) )?(?:co-)?leads?$/i,
  },
]

/** Groups whose members head something else, or did so once. */
export const othersLabels =
  /\b(?:former|past|previous|emerit\w*|alumni|retired|inactive|sub-? ?(?:groups?|committees?)|task (?:groups?|forces?|and finish groups?)|working (?:groups?|parties|party)|workstreams?|liaisons?)\b/i

/** Words of a member who holds a post no longer, or for somebody else. */
export const noLongerOrElsewhere = /\b(?:former|past|previous|emerit\w*|outgoing|retired|until (?:19|20)\d\d)\b/i
