/** Numbers as words, as far as a number of meetings goes. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/** How many of a period make a year. Source: calendar; three terms to a school year in the United Kingdom. */
export const periodsPerYear: Readonly<Record<string, number>> = {
  day: 260,
  week: 52,
  wk: 52,
  fortnight: 26,
  month: 12,
  quarter: 4,
  term: 3,
  semester: 2,
  monday: 52,
  tuesday: 52,
  wednesday: 52,
  thursday: 52,
  friday: 52,
  saturday: 52,
  sunday: 52,
  trimester: 3,
  'teaching block': 2,
  year: 1,
  twelvemonth: 1,
  annum: 1,
}

/** Days of the week that come again. */
export const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)days'

const weekday = '(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const ordinal = '(?:first|second|third|fourth|last|1st|2nd|3rd|4th)'
/** "second Thursday", "last Fri". */
export const dayOfMonth = `${ordinal} ${weekday}`

/** Adverbs and adjectives that name an interval, with meetings a year; of two readings the usual one of committees. */
export const intervalWords: readonly {readonly words: string; readonly min: number; readonly max: number}[] = [
  {words: 'bi-?weekly', min: 26, max: 26},
  {words: 'bi-?monthly', min: 6, max: 6},
  {words: 'twice[- ]weekly', min: 104, max: 104},
  {words: 'twice[- ]monthly', min: 24, max: 24},
  {words: 'fort?nigh?t?ly', min: 26, max: 26},
  {words: '(?:two|2)[- ]weekly', min: 26, max: 26},
  {words: '(?:three|3)[- ]weekly', min: 52 / 3, max: 52 / 3},
  {words: '(?:four|4)[- ]weekly', min: 13, max: 13},
  {words: '(?:six|6)[- ]weekly', min: 52 / 6, max: 52 / 6},
  {words: '(?:eight|8)[- ]weekly', min: 6.5, max: 6.5},
  {words: '(?:two|2)[- ]monthly', min: 6, max: 6},
  {words: '(?:three|3)[- ]monthly', min: 4, max: 4},
  {words: '(?:four|4)[- ]monthly', min: 3, max: 3},
  {words: '(?:six|6)[- ]monthly', min: 2, max: 2},
  {words: '(?:half[- ]yearly|twice[- ]yearly|bi-?annual(?:ly)?|semi-?annual(?:ly)?)', min: 2, max: 2},
  {words: '(?:quarterly|1/4(?:ly| yearly)|¼ly)', min: 4, max: 4},
  {words: `${ordinal} (?:and|&) (?:the )?${dayOfMonth}s? (?:of|in) (?:the|each|every) month`, min: 24, max: 24},
  {words: `(?:${dayOfMonth})\\.? (?:of|in) (?:(?:the|each|every) )?month`, min: 12, max: 12},
  {words: 'alternate months', min: 6, max: 6},
  {words: `alternate (?:weeks|${weekday}s)`, min: 26, max: 26},
  {words: 'half[- ]termly', min: 6, max: 6},
  {words: '(?:once )?(?:every|each|a|per) half[- ]term', min: 6, max: 6},
  {words: 'termly', min: 3, max: 3},
  {words: 'daily', min: 260, max: 260},
  {words: 'weekly', min: 52, max: 52},
  {words: 'monthly', min: 12, max: 12},
  {words: '(?:annually|yearly|annual)', min: 1, max: 1},
]

/**
 * Parts of the year to which words after an interval limit it, with their weeks. Source: some 30 weeks of term in
 * universities and 39 in schools; seasons of sports and societies last half a year or more.
 */
export const partsOfYear: readonly {
  readonly words: RegExp
  readonly weeks: {readonly least: number; readonly most: number}
}[] = [
  {
    words: /^,? \(?(?:(?:in|during) )?(?:(?:school|university|full) )?term(?:[- ]?time)?\b(?!s| of)/i,
    weeks: {least: 30, most: 39},
  },
  {words: /^,? \(?(?:in|during|throughout) (?:the )?(?:[a-z]{3,12} )?season\b/i, weeks: {least: 26, most: 52}},
]

/** Interval words that people read in two ways. */
export const ambiguousIntervals = /^bi-?(?:weekly|monthly)$/i

/** Months as written in full or shortened. */
export const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'

/** Seasons, as in lists of months. */
export const seasons = 'spring|summer|autumn|fall|winter'

/** Ways of saying that there are meetings without saying how many. */
export const inexactIntervals = new RegExp(
  String.raw`\b(?:as (?:and when )?(?:required|needed|necessary|appropriate|(?:it|they|we) needs? to)|when(?:ever)? (?:required|needed|necessary)|(?:ir)?regularly|infrequently|on a regular basis|regular (?:basis|cadence|intervals|meetings)|periodic meetings|from time to time|periodically|occasionally|frequently|ad[- ]hoc|when(?:ever)? there is (?:business|need|enough|something to)|when(?:ever)? (?:the )?(?:chair|conven[eo]r|secretary|members?) (?:calls?|asks?|wants?)|(?:if|when) (?:something|anything) (?:crops|comes) up|meets? (?:[a-z]+ ){0,4}(?:before|prior to|ahead of) (?:each|every|full)|(?:determined )?(?:on|by) need|at intervals|(?:several|a few|many|multiple|a number of) times (?:a|per|each|every) (?:year|month|term)|meets? (?:again )?in (?:the )?(?:spring|summer|autumn|winter|${months})\b|on such dates|at such times|as often as|as (?:it|they|we|the [a-z]{4,12}) (?:deems?|thinks?|considers?|sees?) (?:fit|necessary|appropriate|desirable))\b`,
  'i',
)

/** Words that show that an interval belongs to something other than the body's meetings. */
export const notAboutMeeting =
  /\b(?:reports?|reporting|reviews?|reviewed|elect(?:ed|ing|ion|ions)?|agm|annual general|notice|(?<!\d )minutes|papers|agendas?|circulated|appoint(?:ed|ment)?|terms? of office|elections?|in advance|prior to|newsletters?|updates?|fees?|subscriptions?|revised|renewed|plan|budget|training|audit(?:ed)?|invit(?:e|es|ed)|drop-? ?in|speaks?|visits?|attends?|guests?)\b/i

/** A sentence that provides for a yearly meeting: of an association, or beside a yearly event. */
export const annualMeeting =
  /\b(?:(?:there (?:shall|will|must|is to) be|there is|holds?|shall convene|will convene) (?:(at least) one|an?|one) (?:annual(?: general| business| members'?)? meeting|agm)|(?:the|its|our|an) (?:[a-z'-]{1,20} ){0,4}?(?:annual(?: general| business| members'?)? meeting|agm)(?: \([^()]{1,20}\)| of [a-z ]{1,40})? (?:shall|will|must|is|are) (?:be )?(?:normally )?(?:held|called|convened)|(at least) one (?:annual|general|annual general) meeting|(?:meets?|meetings?|sessions?)\b[^.]{0,60}\b(?:at|during|after|before|alongside) (?:each|the|every|our) (?:annual|yearly) [a-z]+)\b/i

/** Nouns for coming together. */
export const meetingNouns =
  'meetings?|mtgs?|gatherings?|assembl(?:y|ies)|calls?|telecons?|teleconferences?|telcos?|meet-?ups?|sessions?|sittings?|get-togethers?|hui|(?:telephone|video) ?conferences?|conference calls?|syncs?|stand-?ups?|check-?ins?(?! (?:desk|time))|catch-?ups?|huddles?'

/** To meet, as people do; not to meet needs or targets. */
export const meetVerb =
  'meets?(?! (?:the|its|their|our|these|those|all|any|this|such|with) (?:[a-z]+ )?(?:needs?|requirements?|criteria|targets?|objectives?|deadlines?|standards?|goals?|demands?|expectations?|challenges?|obligations?))'

/** Words for coming together. */
export const meetingWords = `${meetVerb}|gathers?|convenes?|convened|assembles?|sits?(?! (?:on|in|as|out|down|with|at)\\b)|come together|comes together|get together|gets together|${meetingNouns}`
