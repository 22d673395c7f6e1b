/**
 * Offices of societies, clubs, chapters and committees, by which a text names those who run the body where it lists no
 * people. Source: constitutions, by-laws and rules of clubs, unions, student societies and learned associations.
 */

const rank =
  '(?:hon(?:orary|\\.)?|vice|deputy|co|joint|assistant|acting|executive|general|immediate|past|elected|branch|club|society|chapter|committee|program(?:me)?|membership|recording|corresponding|financial|social|senior|junior|national|local|group|association|council|board|meetings?|minutes|treaty|first|second|1st|2nd|tower|member|ladies|mens|youth|welfare|events?|sports?|international|publicity|communications?)'
const chief =
  '(?:chair(?:person|man|woman)?s?|president|secretar(?:y|ies)(?:[- ]general)?|treasurers?|captain|commodore|convenors?|conveners?)'
const rankBefore = `(?:${rank}[- ]){0,3}`
const behind = '(?:[-/ ](?:elect|treasurer|general))?(?: \\([^()]{0,60}\\))?'
const article = '(?:(?:an?|the|one|our|its) )?'

/** An office that every society has, alone: "Hon. Secretary", "the Vice-President (elected each year)". */
export const chiefOffice = new RegExp(`^${article}${rankBefore}${chief}${behind}$`, 'i')

/** Such an office at the end of the words before a comma: "The officers shall be a Chair". */
export const endsWithOffice = new RegExp(`(?:^|\\s)(${article}${rankBefore}${chief}${behind})$`, 'i')

/** Any office, by its last word: "Events Officer", "Librarian & Newsletter Editor", "Running Day Organiser". */
export const anyOffice =
  /^(?!(?:when|if|where|any|no|each|every|all|such|this|that|another|neither|either)\b)(?:(?:an?|the|one) )?(?:[\p{L}\d&/,'().-]{1,20} ){0,4}(?:(?:co-|vice[- ]|deputy[- ])?(?:chair(?:person|man|woman)?s?|president|captain|commodore|conven[oe]r|lead|leader|director|manager|officer|secretary(?:[- ]general)?|treasurer|editor|rep|representative|co-?ordinator|organi[sz]er|librarian|archivist|webmaster|historian|steward|warden|marshal|registrar|liaison|superintendent|inspector|auditor|administrator|recruiter|parliamentarian|chaplain|actuary|curator|conductor|accompanist|ambassador|moderator|facilitator|scribe|clerk|sergeant[- ]at[- ]arms))(?:[- ]elect)?(?: \([^()]{0,60}\))?$/iu

/** A number of seats beside the offices: "three Ordinary Members", "up to four co-opted members". */
export const countedSeats =
  /^(?:and )?(?:not (?:more|less|fewer) than |no (?:more|less|fewer) than |up to |at least |between )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b[^.;:]{0,40}\b(?:members|representatives|directors|trustees|people|persons)$/i

/** What stands before an office that a clause or a heading is about: "5.1. It shall be the duty of the", "Section 2.". */
export const beforeOffice =
  /^(?:(?:section|article|rule|clause)\s\w{1,5}[.:)]?\s|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|\d{1,2}(?:\.\d{1,2}){0,2}\.?\s)?(?:-\s|and\s)?(?:(?:it shall be |it is )?(?:the )?(?:duties|duty|role|powers|responsibilities|office) (?:and (?:duties|powers|responsibilities) )?of (?=the|an?\b|\p{Lu}))?(?:the |an? |one )?/iu

/** Where the words about an office begin: "Treasurer - keeps", "The Chair shall", "President, to preside". */
export const afterOffice =
  /\s[-–—]\s|[:;]|(?<!\b(?:Hon|Asst|Gen|Sec))\.|,\s|\s\((?!\w{1,20}\))|\s(?:shall|will|is|are|has|have|may|must|who|to|serves?|presides?|keeps?|chairs|takes|assists?|oversees?|acts?|elected|appointed|nominated)\b|$/

/** Sentences that list offices as those of a body. */
export const listsOffices =
  /\b(?:officers?|office[- ]?bearers|office[- ]?holders|offices?|officials|elect(?:s|ed|ive)?|appoints?(?:ed)?|committee|cttee|board|council|executive|posts|positions|roles|(?:made up|consists?|composed) of|comprises?|(?:led|run|managed) by)\b/i

/** Sentences that name several officers for what they do together. */
export const jointActs =
  /\b(?:sign\w*|cheques?|mandate|quorum|quorate|bank\w*|accounts?|withdraw\w*|absence|absent|neither|either|any (?:one|two) of|past (?:officers|presidents|chair\w*s)|resign\w*|vacan\w+|remov\w+|notice|in writing|sub-?\s?committees?|on behalf of|expenses|reports? (?:of|from|by)|received|audit\w*|consult\w*|honorari\w+|outgoing|retiring|agree with|approv\w+|handover|other than|except|side|serving as|including its|includes? the chair)\b/i

/** Headings over the offices of a body: under them every subheading is one, whatever its title. */
export const headsOffices =
  /^(?:(?:the|club|committee|society|executive|elected|branch|group|our|chapter|board) ){0,3}(?:office[- ]?bearers|office[- ]?holders|officers|offices|officer (?:roles|positions|duties)|(?:committee|executive|organi[sz]ational|club|board|leadership) (?:roles|positions|posts))(?: (?:and|&) (?:their )?(?:duties|roles|responsibilities))?$/i

/** A duty of whoever heads a body, under the name of the office: "To preside at meetings", "Responsible for chairing". */
export const presidingDuty =
  /^(?:\(?\w{1,2}[.)]\s)?(?:to |shall |will |is |be )?(?:call,? (?:and )?)?(?:responsible for )?(?:presid(?:e|es|ing)|chair(?:s|ing)?|lead(?:s|ing)?|run(?:s|ning)?|conven(?:e|es|ing))\b[^.;]{0,60}\bmeetings?\b/i
