/** Nouns that name a body that meets. Source: names of public and voluntary bodies in the United Kingdom. */
export const bodyNouns: readonly string[] = [
  'group',
  'board',
  'committee',
  'subcommittee',
  'sub-committee',
  'partnership',
  'forum',
  'network',
  'panel',
  'council',
  'task force',
  'taskforce',
  'team',
  'sub-team',
  'subteam',
  'assembly',
  'commission',
  'consortium',
  'alliance',
  'sub-group',
  'subgroup',
  'steering group',
  'association',
  'federation',
  'trust',
  'community',
  'cluster',
  'chapter',
  'project',
  'collaborative',
  'hub',
  'executive',
  'cabinet',
  'tsc',
  'tc',
  'sig',
  'wg',
  'working party',
  'society',
  'channel',
]

/** Words that say what sort of body it is, not which one: "Kent | Strategic Migration Group". */
export const bodyQualifiers: readonly string[] = [
  'strategic',
  'migration',
  'regional',
  'sub-regional',
  'subregional',
  'sub',
  'local',
  'joint',
  'executive',
  'steering',
  'working',
  'advisory',
  'management',
  'project',
  'programme',
  'delivery',
  'operational',
  'co-ordination',
  'coordination',
  'coordinating',
  'co-ordinating',
  'safeguarding',
  'children',
  "children's",
  'adults',
  'health',
  'wellbeing',
  'well-being',
  'community',
  'safety',
  'resilience',
  'integration',
  'resettlement',
  'asylum',
  'refugee',
  'migrant',
  'worker',
  'workers',
  'stakeholder',
  'governance',
  'scrutiny',
  'audit',
  'finance',
  'quality',
  'oversight',
  'expert',
  'reference',
  'task',
  'and',
  '&',
  'finish',
  'for',
  'of',
  'the',
  'on',
  'multi-agency',
  'partnership',
  'member',
  'members',
  'officer',
  'officers',
  'sub-group',
]

/** Words of a title that say what the document is, not which body it is of. */
export const documentWords =
  /\b(?:(?:draft|proposed|revised|final) )?(?:terms of reference|tor|charter|constitution|rules of procedure|standing orders|governance document|(?:strategic )?business plan|(?:strategic|annual|delivery|action|work|operational) ?plan|(?:half[- ]yearly|six[- ]month(?:ly)?|quarterly|annual|progress|monitoring|mid[- ]year|end[- ]of[- ]year) (?:progress )?report)\b/gi

/** Posts that head a body or its staff. */
export const posts: readonly string[] = [
  'chair',
  'co-chair',
  'chairperson',
  'chairman',
  'chairwoman',
  'convenor',
  'convener',
  'vice-chair',
  'vice chair',
  'deputy chair',
  'secretary',
  'treasurer',
  'head of partnership',
  'partnership manager',
  'director',
  'chief executive',
  'co-ordinator',
  'coordinator',
  'manager',
  'clerk',
  'leader',
]

/** Nouns that head a group of members: a short line that ends with one labels the lines under it. */
export const groupNouns =
  /\b(?:authorities|councils|departments|agencies|organisations|organizations|services|bodies|partners|members|representatives|officers|sector|sectors|providers|others|observers|attendees)$/i

/** Words in a sentence about membership after which its members are named; pasted lines may have wide gaps. */
export const listLeads = new RegExp(
  String.raw`\b(?:comprises?|comprising|consists? of|consisting of|includes?|including|(?:made up|composed|comprised|drawn|formed) (?:of|from)|(?:members|they) (?:come|are drawn) from|members (?:are|will be|shall be|(?:will |shall )?include)|(?:positions|officers|posts|office[- ]bearers) (?:are|will be|shall be|include)|represent(?:atives?|ation) (?:of|from)|as follows)\b:?\s(?:representatives? (?:of|from) )?(?:the following:?\s)?`.replaceAll(
    ' ',
    '\\s{1,9}',
  ),
  'i',
)

/** Plural nouns whose number a text may claim. Source: membership and structure sections of partnership documents. */
export const countedNouns =
  'members|representatives|groups|sub-?\\s?groups|sub-?\\s?regions|regions|authorities|councils|districts|boroughs|counties|partners|organisations|agencies|bodies|boards|committees|councillors|trustees|officers|areas|forces|trusts|objectives|priorities|aims|themes|strands|goals|principles|workstreams'

/** Labels over people who take part without being members, and over those who stand in for members. */
export const attendanceLabels =
  /\b(?:in attendance|attendees|observers?|by invitation|invitees|advisers|advisors|non-?members|guests)\b/i
export const substituteLabels = /\b(?:substitutes?|deputies|alternates?|reserves)\b/i
