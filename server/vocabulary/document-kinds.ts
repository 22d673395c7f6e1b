import {bodyNouns} from './body-words'
import type {DocumentKind} from './elements'
import {months} from './frequency-words'

/** Words that tell the kind of a document, in its title, its front matter or its file name. */
export interface KindWords {
  readonly kind: Exclude<DocumentKind, 'other'>
  readonly title: RegExp
  readonly fileName: RegExp
}

/** In order: a title with words of several kinds is of the first ("Business Plan – Half Yearly Report" is a report). */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'progress-report',
    title:
      /\b(?:(?:progress|monitoring|highlight|outturn|activity|performance|status|impact|quarterly|annual|interim|final|closing|end[- ]of[- ](?:year|grant)|mid[- ](?:year|term)|(?:half|six)[- ](?:year(?:ly)?|month(?:ly)?)|half[- ]yearly|6[- ]month(?:ly)?|q[1-4]) (?:progress |update |monitoring |performance )?(?:report|review|update)|progress update|progress (?:against|on) (?:the |our )?(?:[a-z]+ ){0,3}(?:plan|objectives|targets|priorities)|report on progress|plan (?:overview |summary )?report|successes and lessons|lessons learned|(?:six|three|twelve|6|3|12)[- ]month(?:ly)? reports?|(?:19|20)\d\d q[1-4]|q[1-4] (?:19|20)\d\d|q[1-4] [^.\n]{0,40}update|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) quarter [^.\n]{0,40}(?:update|report|review)|(?:milestone|status|monthly|weekly|year[- ]end) (?:report|update)|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:(?:19|20)\d\d )?report|(?:final|regional|working group|year) report|report,? (?:for )?(?:19|20)\d\d)\b/i,
    fileName:
      /(?:progress|half-?yearly|annual|quarterly|monitoring|highlight)[-_ ]?(?:progress[-_ ]?)?(?:report|update)/i,
  },
  {
    kind: 'terms-of-reference',
    title:
      /\b(?:terms of reference|tors?(?! (?:bandwidth|browser|network|relays?|project|exit|nodes?|onion|circuits?|metrics))|charter|constitution|by-?laws|rules of procedure|standing orders|governance (?:document|framework|rules)|memorandum of understanding|mou)(?![a-z])/im,
    fileName: /(?:terms[-_ ]of[-_ ]reference|(?:^|[-_ /])tor(?:[-_ .]|$)|charter|constitution)/i,
  },
  {
    kind: 'business-plan',
    title:
      /\b(?:(?:strategic |annual |three[- ]year |\d{4}\S{0,6} )?(?:business|delivery|action|work|operational|implementation|corporate|annual|forward|strategic|service|improvement|project|operating|development|recovery|engagement|communications?|partnership|workforce) ?plan|plan (?:for (?:[a-z]{3,9} )?)?(?:19|20)\d\d|business model|(?:19|20)\d\d(?:[/-]\d{2,4})? plan|work ?programme|strategy (?:and action plan|\d{4}))\b|\bstrategy\s*$/im,
    fileName: /(?:business|delivery|action|work|operational|annual|strategic|corporate)[-_ ]?plan/i,
  },
]

/** A noun heads its title if nothing follows but a date, a preposition, a colon or a dash. */
const headEnd = `(?=\\s*(?:$|[-–—:,;(|]|(?:for|of|on|to|from|by|in|at|and|template)\\b|(?:fy|q[1-4]|h[12])?\\s?\\d|(?:${months})\\b))`

/**
 * Nouns that head the title of a plan or a report of any sort: "Dissemination plan", "Roadmap", "Outreach report". Such
 * titles are borne by other texts, too ("Bug report"): the text must bear them out.
 */
export const likelyTitles: readonly Pick<KindWords, 'kind' | 'title'>[] = [
  {
    kind: 'progress-report',
    title: new RegExp(
      `(?<!\\b(?:bug|incident|test|coverage|crash|error|security|vulnerability|technical|research|inspection|audit|consultation|committee|a|an|to|how to|your) )\\b(?:reports?|(?:board|finance|financial|programme|project|community|committee|team|working group|programmes|news) (?:update|review)|year in review|our year|status of the [^\\n]{3,40}|update to [^\\n]{3,60}(?:board|committee|cabinet|trustees|members|group|partnership|forum)|achievements|accomplishments|(?:summary of|report on) (?:\\w+ ){0,3}activities)${headEnd}|\\bupdate,? (?:for |- )?(?:(?:${months}) )?(?:19|20)\\d\\d|(?:\\bfor|\\bstatus,?|(?<!\\b(?:updated|revised|version|approved|adopted|agreed|dated|draft) ?)[:,|-]) (?:the month of )?(?:${months}) (?:19|20)\\d\\d$`,
      'im',
    ),
  },
  {
    kind: 'business-plan',
    title: new RegExp(
      `(?<!\\b(?:test|testing|lesson|floor|seating|pricing|payment|health|pension|data management|rollback|release|migration|deployment|design|recovery|response|backup|upgrade|query|meal|care|a|the|your|their|its|to) )\\b(?:plans?|work-?plan|road ?map|timelines?|okrs?|objectives and key results|milestones)${headEnd}|\\b20\\d\\d\\b.{0,30}\\b(?:priorities|goals)\\b|\\b(?:priorities|goals)\\b.{0,20}\\b20\\d\\d\\b`,
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

/** Headings over what has been done, and how it went. */
export const doneHeading =
  /\b(?:what (?:we (?:did|achieved|learn\w+)|was|has been|went)|achiev\w+|accomplish\w+|progress|highlights|so far|last (?:year|quarter|month|term)|went (?:well|wrong)|lessons|learn(?:ed|t)|deviations?)\b/i

/** Headings over what lies ahead. */
export const aheadHeading =
  /^(?:now|next|later|soon|timeline|milestones?)\b|\b(?:priorit(?:y|ies)|goals?|programme|who does what|what we(?:'re| are)? (?:building|planning|want|going)|where we(?:'re| are) (?:going|heading)|not (?:this|now|planned))\b/i

/** Key results, counted. */
export const keyResults = /\bKR ?\d|^\W{0,4}O\d[.:)]/m

/** The period that is told of. */
export const periodWords =
  /\b(?:since (?:the |our )?last|(?:this|last|past) (?:year|quarter|month|half|term|period)|(?:over|in) the (?:last|past) (?:year|quarter|month|[a-z]+ months)|compared with|(?:up|down) from|q[1-4])\b/i

/** Months with a capital: "may" is no month. */
export const monthName = new RegExp(`\\b(?:${months.replace(/(?<=^|\|)[a-z]/g, first => first.toUpperCase())})\\b`, 'g')

/** The terms may stand on a page about the group, under a heading of their own. */
export const termsHeading = /^(?:terms of reference|charter(?: for (?:the )?(?:working )?group)?)$/i

/** How a plan in prose says who does what. */
export const leadWords = /\b(?:leads?|led by|owner)\s?[:-]|\bto lead\b/i

/** Words of headings and table heads by which a plan is known, beside its title. */
export const planWords =
  /\b(?:objectives?|actions?|priorit(?:y|ies)|goals?|milestones?|deliverables?|budget|finances?|financial|resourc\w*|risks?|time(?:line|table|scale)s?|strateg\w*|targets?|market(?:ing)?|activit(?:y|ies)|outcomes?|work ?packages?|tasks?|who|when)\b/i

/** Titles of documents that use the same words and are something else. */
export const otherTitles =
  /\b(?:minutes|meeting notes|notes of (?:the|a) meeting|agenda|terms (?:of (?:use|service|sale)|and conditions)|privacy (?:policy|statement|notice)|code of conduct(?! (?:[a-z]+ )?(?:committee|team|working group|board))|licen[cs]e|change ?log|contributing|readme|press release|(?:information|data)[- ]sharing (?:agreement|protocol)|service level agreement|news|blog|guidance|format|template for)\b|^(?:(?:upcoming|our|public|board|committee|past|the) )*meetings?(?: (?:schedule|dates|times|calendar|information))?$/im

/** Titles of texts about such documents: guidance on writing them, news that one was approved. */
export const aboutDocuments =
  /\b(?:(?<!\b(?:steering|management|executive|advisory|governing) (?:committee|board|group|council) )guidelines?|guidance|guide|how to|checklist|glossary|writing (?:a|your)|examples? of)\b|(?:^|:\s)tools? for\b|\b(?:practice|briefing|information) note\b|: a note for\b|^(?:(?:approval|adoption|publication|announcement|launch) of|launching|introducing|announcing|welcoming|inviting)\b|\b(?:approved|adopted|published|announced|released|launched)\s*$/im

/** A title that names several groups heads a page about them. */
export const severalGroups =
  /\b(?:committees|groups|boards|panels|forums|councils|networks|sub-?groups|sub-?committees)\W*$/i

/** A policy may say who decides; it sets up nobody. */
export const policyTitle = /^polic(?:y|ies) (?:on|for)\b|\bpolic(?:y|ies)$/i

/** Titles of pages that lead to such documents: "Charter Resources". */
export const collectionTitle = /\b(?:resources|samples?|archive|repository|library|generator|parser|linter)\W*$/i

/** A name whose head is a word for a group: "Pricing Committee", "Panel on Fisheries"; not "Community Manager". */
export const groupTitle = new RegExp(
  `(?<![\\w-])(?:${bodyNouns.join('|')}|stewards|trustees|governors|organi[sz]ers|editors)(?: (?:of|for|on|to) .{0,80})?$|^(?:sig|tag)(?: [\\w&-]{1,30}){1,4}$`,
  'i',
)

/** A word for a group anywhere in a title; "community", "project" and "trust" name too much else. */
export const groupWord =
  /\b(?:committee|council|board|group|team|sig|wg|forum|panel|network|partnership|society|club|association|chapter|task ?force)\b/i

/** The same for several: the page is likely to be about all of them. */
export const groupWords =
  /\b(?:committees|councils|boards|groups|teams|forums|panels|networks|partnerships|societies|bodies|task ?forces)\b/i

/** Headings of pages for those who want something of a body. */
export const applicantHeading =
  /^(?:who can (?:apply|complain)|how (?:to|do i|can i) (?:apply|complain|report)|what (?:we|it) (?:pays? for|funds?)|how to get a grant)/i

/** How a policy speaks of itself. */
export const ofPolicy = /\bthis policy (?:applies|covers|sets out|explains|is)\b/i

/** What a file says that stands at the entrance of others. */
export const aboutRepository = /\bthis (?:repo|repository) (?:is|contains|holds|hosts|collects|serves)\b/i

/** A heading that files about software have. */
export const readmeHeading = /^(?:licen[cs]e|contributing|installation|usage)$/i

/** Words before a group's name in titles of texts about it: "Focus areas for a …", "Meet the …". */
export const aboutGroup = /\b(?:about|for|from|join|joining|meet|new|to|with|what|why|how)\b/i

/** A sentence whose subject is a group or its members. */
export const groupSentence = new RegExp(
  `^(?:in [^,]{3,30}, )?(?:the|this|our|current|all) (?:[\\w'&()-]{1,40} ){0,6}?(?:${bodyNouns.join('|')})(?: \\([A-Z]{1,10}\\))?(?: members)? (?:[a-z]{1,15}ly |also )?(?:will|shall|should|must|may|is|are|was|were|has|have|held|[a-z]{3,15}s)\\b|^(?:the |our |all |every )?(?:members|trustees?|directors|governors|stewards) (?:of|are|is|will|shall|may|should|must|have|serves?|meets?|decides?)\\b`,
  'i',
)

/** The same with a name or a short form: "Pricing Committee sets …", "The TAC will …". Capitals matter. */
export const namedGroupSentence =
  /^(?:The |Our )?(?:(?:[A-Z(][\w&()'-]{0,40}|and|for|of|on) ){1,8}(?:Group|Committee|Board|Council|Panel|Forum|Team|Network|Partnership|Taskforce|Task Force|Directorate)(?: \([A-Z]{2,8}\))? (?:will|shall|is|are|has|[a-z]{3,15}s)\b|^(?:The|Our) [A-Z][A-Za-z]{0,6}[A-Z] (?:will|shall|members?|meets|consists|comprises|is (?:responsible|composed|made up|led|chaired))\b/

/** Names of no group: pages about a sort of group. */
export const anyGroup =
  /^(?:an? |the )?(?:(?:special )?interest group|working group|task force|committee|group|team|sig|wg|community|project)$/i

/** A page of this title tells how a body is run. */
export const governanceTitle =
  /\bgovernance(?: (?:structure|model|and (?:decision[- ]making|organi[sz]ation|roles)))?$|^(?:the )?governance of\b/i

/** How a letter begins. */
export const salutation = /^dear\s[a-z]/i

/** Sentences of a page that collects such documents. */
export const collections =
  /\b(?:this page (?:includes|lists|contains|links)|examples? of (?:terms of reference|charters)|what the current (?:by-?laws|constitution))\b/i

/** What is said of a post, in the title or below the name of its body. */
export const postTitles =
  /\b(?:(?:job|role) (?:description|profile)|person specification|vacanc(?:y|ies)|could you be|(?:join us as|become) an? [a-z]+|(?:wanted|needed)$)/i

/** A page that brings news has a heading for it. */
export const newsHeading = /^(?:latest |recent )?news(?: and events)?$/i

/** Lines at the top of a paper that an officer writes for a council's meeting. */
export const paperLabels =
  /^(?:report (?:to|of|by|author)|wards?(?: affected)?|key decision|cabinet member|portfolio holder|lead officer)\s?:|^report (?:of|by) the [a-z ,&']{4,60}$|^(?:\d{1,2}\.? )?(?:purpose of (?:the |this )?report|recommendations?)$/i

/** A meeting's own record: found near the start of minutes and agendas. */
export const minutesWords =
  /^(?:present|in attendance|apologies(?: for absence)?|attendees|matters arising|action points?|any other business|date of next meeting)\b/i

/** Labels of lines that describe one action. */
export const planLabels =
  /^\s{0,9}(responsible|lead|owner|timeline|timescale|deadline|by when|by whom|actions?|target date|success measures?)\s?:/i

/** Headings of the parts of a plan that has no title. */
export const planParts =
  /^(?:our |the |key |main |strategic |project )?(vision|goals?|objectives|priorities|actions|swot(?: analysis)?|time(?:frame|line|scale|table)|milestones|budget|deliverables|outcomes|risks?|key performance indicators)$/i

/** Headings of the parts of a report that has no title. */
export const reportParts =
  /^(?:(?:key |project |recent )?(activity|activities|highlights|achievements|accomplishments|challenges|progress|releases|issues)|((?:community )?health(?: report)?)|(membership data)|(since the last (?:update|report|meeting))|(what we did)|(plans for (?:the )?next [a-z]+)|(next steps)|(outlook))\s?:?$/i

/** The head of a column that tells how far things are. */
export const statusHead = /^(?:status|rag(?: status| rating)?|progress)$/i

/** A line that tells how far something is. */
export const statusLabel = /^\s{0,9}(?:current )?(?:status|progress)\s?:/i
