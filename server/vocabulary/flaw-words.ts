/** Ways in which text goes wrong when it is pasted or edited in haste. */
export type FlawSort =
  'stray-punctuation' | 'spaced-hyphen' | 'missing-hyphen' | 'missing-apostrophe' | 'run-on' | 'merged' | 'misspelling'

export interface FlawWords {
  readonly sort: FlawSort
  /** Finds the flaw, in folded text; the finding is the whole match. */
  readonly pattern: RegExp
  /** What the match should read, with `$1` for a group of it; undefined where only the author can tell. */
  readonly instead: string | ((found: string) => string) | undefined
  readonly source: string
}

const source = 'errors seen in published terms of reference, plans and reports'

const prefixes = 'sub|non|co|multi|inter|anti|pre|post|cross|semi|vice|mid'
const units = 'year|month|week|day|hour|minute|tier|way|stage|page|term|part|point|step|phase|party'
const counted = '(?:[2-9]|[1-9]\\d{1,2})|two|three|four|five|six|seven|eight|nine|ten|twelve'
/** Nouns that name a body or an area, in the plural or with a lost apostrophe. */
const owners =
  'region|group|partnership|council|board|committee|forum|panel|network|county|borough|district|government|association|organisation|chair'
/** Nouns that are no verbs: after one of {@link owners} in "s" the first must own the second. */
const owned =
  'participation|remit|objectives|membership|priorities|terms of reference|constitution|purpose|responsibilities|duties|involvement|contribution|position|strategy|policy|policies|performance|effectiveness|website|budget|role|chair|business|population|economy|communities'
/** Words that begin a sentence of their own. */
const opening =
  'These|They|There (?:is|are|will)|However|Furthermore|It (?:is|will|shall|has)|We (?:will|are|have)|(?:This|The) [a-z]{3,20} (?:is|will|shall|has|are|may|must|should)|(?:Meetings|Members|Minutes) (?:will|shall|are|may|must)'
const people = '[Mm]embers(?:hip)?|[Pp]artners|[Rr]epresentatives|[Aa]ttendees|[Oo]rganisations|[Pp]articipants'

const any = (pattern: string) => new RegExp(pattern, 'g')

/** Words of governance that are often misspelled, as stems. */
const misspelled: Readonly<Record<string, string>> = {
  'co-terminus': 'coterminous',
  coterminus: 'coterminous',
  accomodat: 'accommodat',
  comittee: 'committee',
  commitee: 'committee',
  goverment: 'government',
  goverance: 'governance',
  liason: 'liaison',
  liase: 'liaise',
  liasing: 'liaising',
  recieve: 'receive',
  seperat: 'separat',
  responsiblit: 'responsibilit',
  partership: 'partnership',
  parnership: 'partnership',
  stakholder: 'stakeholder',
  representitive: 'representative',
  represenative: 'representative',
  occured: 'occurred',
  secretariate: 'secretariat',
  quoracey: 'quoracy',
  adhoc: 'ad hoc',
  minuites: 'minutes',
  agenga: 'agenda',
  enviroment: 'environment',
  maintainance: 'maintenance',
  refered: 'referred',
  commision: 'commission',
}

/** The right spelling of a word that {@link misspelled} knows, its ending kept. */
function respelled(word: string): string {
  const [wrong, right] = Object.entries(misspelled).find(([stem]) => word.startsWith(stem)) ?? ['', '']
  return right + word.slice(wrong.length)
}

export const flaws: readonly FlawWords[] = [
  {
    sort: 'misspelling',
    pattern: any(`(?<![\\w-])(?:${Object.keys(misspelled).join('|')})[a-z]{0,6}(?![\\w-])`),
    instead: respelled,
    source,
  },
  // ". ." and ".." but no ellipsis; ",," ";;" ",." ";."
  {sort: 'stray-punctuation', pattern: /(?<=[\w)%'"])\.(?: {1,3}\.|\.)(?![ .]{0,3}\.)(?!\w)/g, instead: '.', source},
  {sort: 'stray-punctuation', pattern: /(?<=\w)([,;]) ?\1(?= |$)/g, instead: '$1', source},
  {sort: 'stray-punctuation', pattern: /(?<=\w)[,;]\.(?= |$)/g, instead: '.', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z]{2}) {1,3}([:;,])(?=\s|$)/g, instead: '$1', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z]{3}) \/(?=[A-Za-z]{2})/g, instead: '/', source},
  {sort: 'stray-punctuation', pattern: /(?<=[a-z.] ) {0,3}[•●▪○](?= {0,3}$)/g, instead: '', source},
  {sort: 'stray-punctuation', pattern: /[•●▪] {0,3}(?=[•●▪] )/g, instead: '', source},
  {
    sort: 'spaced-hyphen',
    pattern: any(`\\b([Ss]ub|${prefixes})(?: -(?=[a-z]{3})|- (?=(?!and\\b|or\\b|to\\b)[a-z]{4}))([a-z]+)`),
    instead: '$1-$2',
    source,
  },
  {
    sort: 'missing-hyphen',
    pattern: any(
      `\\b(${counted}) (${units})(?= (?!(?:and|or|to|of|in|on|at|for|from|by|as|is|are|ago|old|later|before|after|during|per|each|every|prior)\\b)[a-z]{3,})`,
    ),
    instead: '$1-$2',
    source,
  },
  {
    sort: 'missing-hyphen',
    pattern: /\b([Aa]nti|[Mm]ulti|[Nn]on|[Ss]emi) ((?!(?:and|or|compos|sequitur)\b)[a-z]{4,20})/g,
    instead: '$1-$2',
    source,
  },
  {
    sort: 'missing-apostrophe',
    pattern: any(
      `\\b([Ll]ast|[Nn]ext|[Tt]his) (year|month|week|quarter)s(?= (?:\\d|[a-z]{3,}))(?! (?:and|or|to|of|in|ago|before|after)\\b)`,
    ),
    instead: "$1 $2's",
    source,
  },
  {
    sort: 'missing-apostrophe',
    pattern: any(
      `(?<=\\b(?:[Tt]he|[Tt]his|[Ee]ach|[Ii]ts|[Oo]ur) (?:[\\w-]{1,20} ){0,3})(${owners})s(?= (?:${owned})\\b)`,
    ),
    instead: "$1's",
    source,
  },
  {
    sort: 'run-on',
    pattern: any(
      `(?<=\\b[a-z]{3,20}) (?:(?:Current|Core|Permanent|Standing|Voting|Other|Additional|Existing|Present) (?:${people})|(?:Membership|Members|Partners|Representatives|Attendees|Participants)) (?:currently )?(?:includes?|are|comprises?|consists? of|will include|will be)\\b[^.:]{0,60}:`,
    ),
    instead: undefined,
    source,
  },
  {sort: 'run-on', pattern: any(`(?<=\\b[a-z]{3,20}) (?:${opening})(?= [a-z]{2})`), instead: undefined, source},
  {
    sort: 'merged',
    pattern:
      /\b[a-z]{3,20}[.;](?:The|This|These|They|There|It|We|If|In|All|Each|Any|For|Members|Meetings|Minutes|However)(?= [a-z])/g,
    instead: undefined,
    source,
  },
]

/** A small letter or word grown together with a capitalised one: "iRegular", "groupsThe". */
export const mergedWord = /(?<![\w./@#'-])([a-z]{1,15})([A-Z][a-z]{2,15})(?![\w./-])/g
/** Beginnings of names that are written so: "eHealth", "iPlayer", "openData". */
export const brandStarts =
  /^(?:e|m|u|x|g|my|open|net|web|data|bio|geo|micro|mac|arc|dev|git|type|java|post|you|linked)$/
export const brands = /^(?:iPad|iPhone|iPod|iCloud|iMac|iTunes|iPlayer|iNaturalist|iWork)$/
