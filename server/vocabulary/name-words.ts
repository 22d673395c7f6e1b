/**
 * Words in small letters that may stand inside a proper name.
 * Source: names of public bodies in the registers of GOV.UK and the Charity Commission.
 */
export const nameLinks: readonly string[] = ['of', 'for', 'and', '&', 'the', 'on', 'in', 'to']

/** Words before "of" with which a name goes on to the left: "Isle of Wight Council". Source: as above. */
export const ofOpeners: readonly string[] = [
  'isle',
  'isles',
  'city',
  'county',
  'borough',
  'university',
  'association',
  'ministry',
  'department',
  'house',
  'church',
  'churches',
  'institute',
  'college',
  'federation',
  'directors',
  'friends',
  'diocese',
  'forest',
  'vale',
  'port',
  'kingdom',
  'society',
  'east',
  'north',
  'south',
  'west',
  'bank',
  'centre',
]

/** Words before "for" with which a name goes on to the left: "Partnership for Migration Board". Source: as above. */
export const forOpeners: readonly string[] = [
  'partnership',
  'association',
  'forum',
  'network',
  'alliance',
  'department',
  'ministry',
  'institute',
  'office',
  'centre',
  'campaign',
  'group',
  'council',
  'commission',
  'committee',
]

/** Words before "to" with which a name goes on to the left: "No Recourse to Public Funds Network". Source: as above. */
export const toOpeners: readonly string[] = ['recourse']

/** Words that are written with a full stop inside a name: "St. Albans". Source: usual abbreviations of English counties. */
export const shortenedWords: readonly string[] = [
  'St',
  'Beds',
  'Berks',
  'Bucks',
  'Cambs',
  'Glos',
  'Hants',
  'Herts',
  'Lancs',
  'Leics',
  'Lincs',
  'Northants',
  'Notts',
  'Oxon',
  'Staffs',
  'Wilts',
  'Worcs',
  'Yorks',
]

/**
 * Words with which a heading, a task or a sentence begins before the name itself begins: "Support Kent County Council".
 * Source: determiners of English, and the verbs of functions and actions in terms of reference and business plans.
 */
export const leadIns: ReadonlySet<string> = new Set(
  `the this that these those each every any all some no a an our their its your his her my we both either other another
  such one two three four five six seven eight nine ten if when where while as at by from in on of for to with under via
  and or but nor not since until before after during including include includes through between within without per
  current currently former previous new existing relevant all most many several
  support supports provide provides advise advises brief briefs attend attends report reports inform informs facilitate
  facilitates establish develop agree promote maintain approve work represent manage review hold convene
  host monitor ensure meet join ask invite appoint nominate elect link update consult engage see act receive encourage
  recommend refer submit present contribute oversee help follow use send prepare produce publish share ensure set make
  take give bring commission enable identify coordinate co-ordinate deliver liaise respond membership members
  member representatives representative attendees apologies role roles responsibilities purpose aims aim functions
  function remit status frequency minutes agenda meetings meeting draft proposed revised final approved established
  however also therefore once only regular regarding re cc dear mr mrs ms dr cllr councillor sir dame prof professor
  appointment decisions duties duty powers tasks contact contacts note notes item items action actions`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Numbers that count groups ("four Strategic Migration Groups") or begin the name of a place ("Three Rivers"). Source: English. */
export const smallNumbers: ReadonlySet<string> = new Set('two three four five six seven eight nine ten'.split(' '))

/** Words right after a body's name that do not belong to it, in capitals or not: "the Kent Board Members". Source: as above. */
export const nameFollowers: ReadonlySet<string> = new Set(
  `member members membership meeting meetings minutes agenda agendas report reports paper papers chair chairs chairman
  chairperson chairwoman vice vice-chair co-chair co-chairs deputy secretary secretariat treasurer clerk leader leaders
  manager director officer officers staff representative representatives terms constitution charter business action
  annual delivery work members' website office will shall may must is are was has can should`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/**
 * Topics: words that make "and" join two halves of one name ("Health and Wellbeing Board") and that name no place.
 * Source: names of boards, teams and posts of English councils and strategic migration partnerships.
 */
export const topicWords: ReadonlySet<string> = new Set(
  `access adult adults advice advisory analysis arts assets assistance asylum audit benefits business care casework change
  children children's climate cohesion commissioning communications communities community compliance control coordination
  co-ordination corporate crime cultural culture customer customers data delivery democratic dental detention development
  digital dispersal diversity domestic economic economy education emergency employment enabling energy enforcement
  engagement enterprise environment equalities equality ethics evaluation events exploitation families family finance
  financial food fraud governance growth health healthcare heritage home homelessness homes housing human immigration
  improvement inclusion inequalities information infrastructure inspection insight integration intelligence international
  investment justice knowledge labour land language learning legal leisure libraries licensing maintenance markets media
  mental migrant migrants migration mobility monitoring neighbourhood neighbourhoods nominations operations operational
  outcomes participation partnership partnerships people performance personnel placements place planning policy
  practice prevention procurement programme programmes project projects property protection public quality reception
  reconciliation recovery recruitment refugee refugees regeneration regulation regulatory rehabilitation relations
  relocation remuneration renewal rescue research resettlement resilience resources response returns rights risk risks
  safeguarding safety sanctions sanctuary schools science scrutiny security senior service services settlement skills
  slavery social society sponsorship sport staff standards statistics strategy strategic students support sustainability
  technology tenancy tourism trade trafficking training transfer transformation transport treasury trustees value victims
  violence visas visitors voluntary volunteers waste water welcome welfare wellbeing well-being witness women women's work
  worker workers workforce young youth`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/**
 * Places with a name of two halves, in small letters.
 * Source: names of English councils and police areas, mySociety's list of UK local authorities (CC BY 4.0).
 */
export const jointPlaces: readonly string[] = [
  'barking and dagenham',
  'basingstoke and deane',
  'bath and north east somerset',
  'brighton and hove',
  'cambridgeshire and peterborough',
  'cheshire west and chester',
  'devon and cornwall',
  'devon and somerset',
  'dumfries and galloway',
  'epsom and ewell',
  'folkestone and hythe',
  'hammersmith and fulham',
  'hampshire and isle of wight',
  'hampshire and the isle of wight',
  'hinckley and bosworth',
  'kensington and chelsea',
  "king's lynn and west norfolk",
  'kings lynn and west norfolk',
  'kent and medway',
  'newark and sherwood',
  'norfolk and waveney',
  'nuneaton and bedworth',
  'oadby and wigston',
  'perth and kinross',
  'redcar and cleveland',
  'reigate and banstead',
  'somerset west and taunton',
  'telford and wrekin',
  'tonbridge and malling',
  'westmorland and furness',
  'weymouth and portland',
  'windsor and maidenhead',
  'yorkshire and humber',
  'yorkshire and the humber',
]
