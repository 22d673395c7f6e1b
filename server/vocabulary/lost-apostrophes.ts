import type {FlawWords} from './flaw-types'

const source = 'errors seen in published terms of reference, plans and reports'

const lost = (pattern: string, instead: string): FlawWords => ({
  sort: 'missing-apostrophe',
  pattern: new RegExp(pattern, 'g'),
  instead,
  source,
})

/** Nouns that name a body or an area, in the plural or with a lost apostrophe. */
const bodies =
  'region|group|partnership|council|board|committee|forum|panel|network|county|borough|district|government|association|organisation|chair'
/** Those of {@link bodies} that are no verbs, and others; "the panel networks partners" is right. */
const nounsOnly =
  'region|partnership|council|committee|forum|county|borough|district|government|association|organisation|institution|company|university|college|department|clerk|agency|authority'
const eitherCase = nounsOnly.replace(/\b[a-z]/g, letter => `[${letter.toUpperCase()}${letter}]`)
/** More that is owned, in words that do not begin a clause either ("the councils members come from"). */
const owned =
  'response|capacity|ability|vision|mission|agenda|secretariat|decisions|activities|purposes|achievements|aims|ambitions?|boundaries|history|success|successes|work plan|action plan|business plan|annual report|annual plan|residents|officers|scope|powers|needs(?! to)'
/** Nouns that are no verbs: after one of {@link bodies} in "s" the first must own the second. */
const ofBodies =
  'participation|remit|objectives|membership|priorities|terms of reference|constitution|purpose|responsibilities|duties|involvement|contribution|position|strategy|policy|policies|performance|effectiveness|website|budget|role|chair|business|population|economy|communities'
/** Several people or organisations. */
const several =
  'migrants|refugees|asylum seekers|members|partners|residents|tenants|patients|carers|parents|volunteers|victims|learners|pupils|students|employees|employers|clients|customers|service users|stakeholders|councillors|trustees|families|communities|councils|authorities|agencies|organisations|workers'
/** What they have, in words that are no verbs after them and make no name with them ("residents association"). */
const ofSeveral =
  'needs|rights|roles|responsibilities|views|interests|concerns|lives|priorities|duties|expectations|experiences|opinions|perspectives|safety|wellbeing|well-being|welfare|voices?|homes|participation|involvement|understanding of|ability to|capacity to|access to'
/** After these a plural may be given something: "gives members rights". */
const givers =
  '[Gg]iv(?:e|es|ing)|[Oo]ffer(?:s|ing)?|[Gg]rant(?:s|ing)?|[Aa]ssign(?:s|ing)?|[Aa]llocat(?:e|es|ing)|[Aa]llow(?:s|ing)?|[Aa]fford(?:s|ing)?|[Ee]nsur(?:e|es|ing)|[Gg]uarantee(?:s|ing)?|[Dd]en(?:y|ies|ying)|[Tt]ell(?:s|ing)?|[Tt]each(?:es|ing)?|[Ss]how(?:s|ing)?|[Pp]rovid(?:e|es|ing)'
const numbers = '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|several'

/** Words that lack an apostrophe, by the words beside them. */
export const lostApostrophes: readonly FlawWords[] = [
  lost(
    `\\b([Ll]ast|[Nn]ext|[Tt]his) (year|month|week|quarter)s(?= (?:\\d|[a-z]{3,}))(?! (?:and|or|to|of|in|ago|before|after)\\b)`,
    "$1 $2's",
  ),
  lost(
    `(?=(?:${bodies})s )(?<=\\b(?:[Tt]he|[Tt]his|[Ee]ach|[Ii]ts|[Oo]ur) (?:[\\w-]{1,20} ){0,3})(${bodies})s(?= (?:${ofBodies})\\b)`,
    "$1's",
  ),
  lost(
    `(?=(?:${eitherCase})s )(?<=\\b(?:[Tt]he|[Tt]his|[Ee]ach|[Ii]ts|[Oo]ur) (?:[\\w-]{1,20} ){0,2})(${eitherCase})s(?= (?:${ofBodies}|${owned})\\b)`,
    "$1's",
  ),
  lost(
    `\\b([A-Z][a-z]{2,12}shire|England|Scotland|Britain|Europe|London|Cornwall|Surrey|Kent|Norfolk|Suffolk|Essex)s(?= [A-Za-z]{3})`,
    "$1's",
  ),
  lost(
    `\\b([Dd]oes|[Ii]s|[Aa]re|[Hh]as|[Hh]ave|[Ww]as|[Ww]ere|[Ss]hould|[Cc]ould|[Ww]ould|[Dd]id|[Dd]o)nt\\b`,
    "$1n't",
  ),
  // Whoever it is done for, "behalf" is somebody's.
  lost(
    `(?=[A-Za-z]{2,20}s behalf\\b)(?<=\\b[Oo]n (?:the|our|its|their|this|each|your) (?:[\\w-]{1,20} ){0,2})([A-Za-z]{2,20}[b-hj-rtv-z])s(?= behalf\\b)`,
    "$1's",
  ),
  lost(`\\b([Tt]hey|[Yy]ou)(re|ve|ll)\\b`, "$1'$2"),
  lost(`\\b([Tt]here)s(?= [a-z])`, "$1's"),
  lost(
    `\\b(?=(?:${several}) )(?<!\\b(?:${givers}) (?:[\\w-]{1,20} ){0,2}|\\b(?:[Oo]ne|[Ee]ach|[Nn]one|[Aa]ny|[Ee]ither) of (?:the )?)(${several}) (${ofSeveral})\\b`,
    "$1' $2",
  ),
  lost(`\\b([Cc]hild|[Ww]o)(ren|men)s\\b`, "$1$2's"),
  lost(`\\b([Yy]oung|[Oo]lder|[Dd]isabled|[Ll]ocal|[Oo]ther) peoples(?= [a-z])`, "$1 people's"),
  lost(
    `\\b(${numbers})((?: working| clear| calendar)?) (day|week|month|year)s(?= (?:notice|experience|grace|leave)\\b)`,
    "$1$2 $3s'",
  ),
  lost(
    `\\b([Oo]ne|a|1)((?: working| clear| calendar)?) (day|week|month|year)s(?= (?:notice|experience|grace|leave)\\b)`,
    "$1$2 $3's",
  ),
]
