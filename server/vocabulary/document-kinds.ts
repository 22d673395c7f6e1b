import {bodyNouns} from './body-words'
import type {DocumentKind} from './elements'
import {months} from './frequency-words'

/** A kind whose text bears out what its title or its file's name says. */
export type PlanOrReport = Exclude<DocumentKind, 'other' | 'terms-of-reference'>

/** Words that tell the kind of a document in its title or its front matter. */
export interface KindWords {
  readonly kind: Exclude<DocumentKind, 'other'>
  readonly title: RegExp
}

/** In order: a title with words of several kinds is of the first ("Business Plan – Half Yearly Report" is a report). */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'progress-report',
    title:
      /\b(?:(?:progress|monitoring|highlight|outturn|activity|performance|status|impact|quarterly|annual|interim|final|closing|end[- ]of[- ](?:year|grant)|mid[- ](?:year|term)|(?:half|six)[- ](?:year(?:ly)?|month(?:ly)?)|half[- ]yearly|6[- ]month(?:ly)?|q[1-4]) (?:progress |update |monitoring |performance )?(?:report|review|update)|progress update|actions? (?:log|tracker|register)|log of (?:the )?actions|outstanding actions|actions (?:outstanding|arising|from (?:the )?(?:last |previous )?meetings?)|(?:plan|programme|strategy) (?:progress )?update|progress (?:against|on) (?:the |our )?(?:[a-z]+ ){0,3}(?:plan|objectives|targets|priorities)|report on progress|plan (?:overview |summary )?report|successes and lessons|lessons learned|(?:six|three|twelve|6|3|12)[- ]month(?:ly)? reports?|(?:19|20)\d\d q[1-4]|q[1-4] (?:19|20)\d\d|q[1-4] [^.\n]{0,40}update|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) quarter [^.\n]{0,40}(?:update|report|review)|(?:milestone|status|monthly|weekly|year[- ]end) (?:report|update)|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:(?:19|20)\d\d )?report|(?:final|regional|working group|year) report|(?:weekly|monthly|quarterly|project|programme) highlights|(?:one|two|three|six|\d{1,2}) (?:months|years?) on|where (?:are we|we(?:'ve| have) got to|we are now|we stand)|how (?:are we|we are|we're) (?:doing|getting on)|how (?:did we|we) (?:do|did)|report,? (?:for )?(?:19|20)\d\d)\b/i,
  },
  {
    kind: 'terms-of-reference',
    title:
      /\b(?:terms of reference|tors?(?! (?:bandwidth|browser|network|relays?|project|exit|nodes?|onion|circuits?|metrics))|charter|constitution|by-?laws|rules of procedure|standing orders(?! (?:for|of) debate)|governance (?:document|framework|rules)|memorandum of understanding|mou)(?![a-z])/im,
  },
  {
    kind: 'business-plan',
    title:
      /\b(?:(?:strategic |annual |three[- ]year |\d{4}\S{0,6} )?(?:business|delivery|action|work|operational|implementation|corporate|annual|forward|strategic|service|improvement|project|operating|development|recovery|engagement|communications?|partnership|workforce) ?plan|plan (?:for (?:[a-z]{3,9} )?)?(?:19|20)\d\d|business model|(?:19|20)\d\d(?:[/-]\d{2,4})? plan|work ?programme|strategy (?:and action plan|\d{4}))\b|\bstrategy\s*$/im,
  },
]

/** Names of files of plans and reports; terms of reference stand in files of any name. */
export const fileNames: readonly {readonly kind: PlanOrReport; readonly name: RegExp}[] = [
  {
    kind: 'progress-report',
    name: /(?:progress|half-?yearly|annual|quarterly|monitoring|highlight)[-_ ]?(?:progress[-_ ]?)?(?:report|update)/i,
  },
  {
    kind: 'business-plan',
    name: /(?:business|delivery|action|work|operational|annual|strategic|corporate)[-_ ]?plan/i,
  },
]

/** A noun heads its title if nothing follows but a date, a preposition, a colon or a dash. */
const headEnd = `(?=\\s*(?:$|[-–—:,;(|]|(?:for|of|on|to|from|by|in|at|and|template)\\b|(?:fy|q[1-4]|h[12])?\\s?\\d|(?:${months})\\b))`

/**
 * Nouns that head the title of a plan or a report of any sort: "Dissemination plan", "Roadmap", "Outreach report". Such
 * titles are borne by other texts, too ("Bug report"): the text must bear them out.
 */
export const likelyTitles: readonly {
  readonly kind: PlanOrReport
  readonly title: RegExp
}[] = [
  {
    kind: 'progress-report',
    title: new RegExp(
      `(?<!\\b(?:bug|incident|test|coverage|crash|error|security|vulnerability|technical|research|inspection|audit|consultation|committee|a|an|to|how to|your) )\\b(?:reports?|(?:board|finance|financial|programme|project|community|committee|team|working group|programmes|news) (?:update|review)|year in review|our year|status of the [^\\n]{3,40}|update to [^\\n]{3,60}(?:board|committee|cabinet|trustees|members|group|partnership|forum)|achievements|accomplishments|what (?:we|the (?:[a-z]+ ){1,5}|our (?:[a-z]+ ){1,4}) ?(?:is|are|has|have|did)(?: been)? (?:doing|done|up to|achieved)|(?:summary of|report on) (?:\\w+ ){0,3}activities)${headEnd}|\\bupdate,? (?:for |- )?(?:(?:${months}) )?(?:19|20)\\d\\d|(?:\\bfor|\\bstatus,?|(?<!\\b(?:updated|revised|version|approved|adopted|agreed|dated|draft) ?)[:,|-]) (?:the month of )?(?:${months}) (?:19|20)\\d\\d$`,
      'im',
    ),
  },
  {
    kind: 'business-plan',
    title: new RegExp(
      `(?<!\\b(?:test|testing|lesson|floor|seating|pricing|payment|health|pension|data management|rollback|release|migration|deployment|design|recovery|response|backup|upgrade|query|meal|care|a|the|your|their|its|to) )\\b(?:plans?|work-?plan|road ?map|timelines?|okrs?|objectives and key results|milestones|(?:overview of|our|key|priority|agency|shared) actions|(?:team|project|programme|partnership|committee|group|board|our|key|strategic) (?:priorities|goals))${headEnd}|\\b20\\d\\d\\b.{0,30}\\b(?:priorities|goals)\\b|\\b(?:priorities|goals)\\b.{0,20}\\b20\\d\\d\\b`,
      'im',
    ),
  },
]

/** Words of lines that tell what has been done. */
export const doneWords =
  /\b(?:(?:have|has|were|was|been) (?:[a-z]+ ){0,1}[a-z]+ed|completed|finished|received|confirmed|held|ran|launched|published|delivered|organi[sz]ed|attended|achiev\w+|accomplish\w+|progress|ongoing|updated?|to date|so far|(?:this|last|past) (?:month|quarter|year|period))\b|\b(?:we|members|they|volunteers|staff) (?:[a-z]+ed|ran|held|gave|wrote|made|met|went|took|built|began|had)\b|^(?:\w+ed|ran|held|gave|wrote|made|met|began|built|took)\b/i

/** Words of lines that tell what is going to be done. */
export const futureWords =
  /\b(?:will|we'll|plans? to|aims? to|intends? to|continue to|expects? to|is planned|are planned)\b/i

/** How a plan in prose says who does what. */
export const leadWords = /\b(?:leads?|led by|owner)\s?[:-]|\bto lead\b/i

/** Words of headings and table heads by which a plan is known, beside its title. */
export const planWords =
  /\b(?:objectives?|actions?|priorit(?:y|ies)|goals?|milestones?|deliverables?|budget|finances?|financial|resourc\w*|risks?|time(?:line|table|scale)s?|strateg\w*|targets?|market(?:ing)?|activit(?:y|ies)|outcomes?|work ?packages?|tasks?|who|when)\b/i

/** Titles of documents that use the same words and are something else. */
export const otherTitles =
  /\b(?:minutes|meeting notes|notes of (?:the|a) meeting|agenda(?! (?:item|no|paper))|terms (?:of (?:use|service|sale)|and conditions)|privacy (?:policy|statement|notice)|code of conduct(?! (?:[a-z]+ )?(?:committee|team|working group|board))|licen[cs]e|change ?log|contributing|readme|press release|(?:standing orders|rules) (?:for|of) (?:debates?|play|the game)|(?:information|data)[- ]sharing (?:agreement|protocol)|service level agreement|news(?:letter)?|bulletin|blog|guidance|format|template for)\b|^(?:(?:upcoming|our|public|board|committee|past|the) )*meetings?(?: (?:schedule|dates|times|calendar|information))?$/im

/** Titles of the rules of a society, if the text bears them out: games and competitions have rules, too. */
export const rulesOfSociety =
  /\b(?:club|society|association|union|guild|league|branch|trust) rules\b|\brules of (?:the )?[^\n]{2,80}\b(?:club|society|association|union|guild|league|branch|trust|federation|co-?operative|limited|ltd)\b|\b(?:articles of association|trust deed|deed of trust|governing document|scheme of (?:management|governance)|statutes)\b/im

/** Titles and first headings of forms, of pages for one meeting, of laws and of texts that describe one post, whatever body they name above. */
export const otherFirstHeadings =
  /\b(?:role|job|post|person) (?:profile|description|specification|statement)\b|^purpose of (?:the )?(?:role|post|job)\b|\b(?:membership|application|booking|registration|nomination|consent|entry|renewal|enrolment|affiliation) form\b|^(?:special|extraordinary|general|annual general|board) meeting (?:agenda|details)\b|^title (?:\d{1,3}|[ivxl]{1,6})\s?[-–—:.]|\ban act (?:to|for|relating)\b|\b(?:act|order|regulations|ordinance),? (?:19|20)\d\d$/im

/** Headings by which people are sought for a post, wherever they stand in a text without a title of terms. */
export const postHeadings =
  /^(?:person(?:al)? specification|(?:role|job|post) (?:profile|description|specification)|(?:main )?purpose of (?:the )?(?:role|post|job)|how to apply for (?:the|this) (?:role|post|job))\b/i

/** A page that only leads to the document that its title names. */
export const leadsToDocument =
  /\b(?:view|read|see|download|open|find)\b[^\n]{0,30}\b(?:constit[a-z]{4,8}|terms of reference|charter|by-?laws|rules|document|pdf)\b[^\n]{0,100}(?:https?:\/\/|\]\()|\[(?:view|read|download|see|open)\b[^\]\n]{0,80}\]\(/i

/** A page about a society says that its constitution is to be had elsewhere, or asks its reader to agree with it. */
export const constitutionElsewhere =
  /\b(?:(?:club|society|group|association|forum|guild|league|band|choir|network)'s|our) (?:constitution|terms of reference|rules)\b[^.]{0,60}\b(?:is|are|can be) (?:[a-z]+ )?(?:in|on|at|here|available|found|downloaded|kept)\b|\b(?:read|download|view|see) our (?:full )?(?:constitution|terms of reference)\b|\bI have read the (?:constitution|rules)\b/i

/** Titles of texts about such documents: guidance on writing them, "Charter Resources", news that one was approved. */
export const aboutDocuments =
  /\b(?:(?<!\b(?:steering|management|executive|advisory|governing) (?:committee|board|group|council) )guidelines?|guidance|guide|how to|checklist|glossary|writing (?:a|your)|examples? of)\b|(?:^|:\s)tools? for\b|\b(?:practice|briefing|information) note\b|: a note for\b|\b(?:charter|constitution|terms of reference|by-?laws) (?:resources|samples?|archive|repository|library|generator|parser|linter)\W*$|^we (?:are|'re) (?:pleased|delighted|happy|proud|excited) to\b|^(?:(?:approval|adoption|publication|announcement|launch) of|launching|introducing|announcing|welcoming|inviting)\b|\b(?:approved|adopted|published|announced|released|launched)\s*$/im

/** An article asks its title: "How can we include everybody?" */
export const articleTitle = /\?\s*$/m

/** A policy may say who decides; it sets up nobody. That of a committee may. */
export const policyTitle =
  /^polic(?:y|ies) (?:on|for)\b|(?<!\b(?:committee|council|board|group|team|panel|forum) )\bpolic(?:y|ies)$/i

/** Several groups in one page: "Boards, Commissions and Committees", "Our working groups". */
export const groupsTitle =
  /^(?:[\w&',-]{1,20} ){0,5}(?:committees|boards|(?:working |interest |task )?groups|councils|commissions|panels|forums|teams|task ?forces)$/i

/** A page that waits for its text, or shows what is elsewhere. */
export const waitsForText = /\bthis page is a placeholder\b|\bpage (?:is )?under construction\b/i

/** What a text says of itself where its title is only the name of the group. */
export const selfNamed =
  /\bthis charter (?:adheres|defines|describes|sets|governs|establishes|outlines|applies|is)\b|\bthese terms of reference (?:define|describe|set|govern|outline|apply|are)\b/i

/** A name whose head is a word for a group: "Pricing Committee", "Panel on Fisheries"; not "Community Manager". */
export const groupTitle = new RegExp(
  `(?<![\\w-])(?:${bodyNouns.join('|')}|stewards|trustees|governors|organi[sz]ers|editors)(?: (?:of|for|on|to) .{0,80})?$|^(?:sig|tag)(?: [\\w&-]{1,30}){1,4}$`,
  'i',
)

/** A meeting's own record: found near the start of minutes and agendas. */
export const minutesWords =
  /^(?:present|in attendance|apologies(?: for absence)?|attendees|matters arising|action points?|any other business|date of next meeting)\b/i

/** The head of a column that tells how far things are. */
export const statusHead = /^(?:status|rag(?: status| rating)?|progress)$/i
