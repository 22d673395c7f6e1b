/**
 * What stands under a heading about membership and is no member: what members do, are asked, or must be.
 * Source: membership sections of partnership terms of reference and of charters in public repositories.
 */

/** A label over duties, conditions or steps, not over members: "Members agree to:", "Eligibility". */
export const labelsOfRules: readonly RegExp[] = [
  /\b(?:to|not|responsible for|in charge of|who|that|if|when|while|because|must|should|shall|will|may|can)\W*$/i,
  /\b(?:must|should|need to)(?: [a-z]{1,20}){0,5} (?:an?|as|be|have)\W*$|^subject to\b|\b(?:assets|budgets?|costs|funding|accounts)\b/i,
  /\b(?:responsibilit(?:y|ies)|responsible for|dut(?:y|ies)|expectations?|remit|tasks?|rights|commitments?|obligations?|benefits|criteria|criterion|requirements?|eligib\w+|qualifi\w+|conditions|skills|qualities|powers|procedures?|process|steps|rules|principles|questions|goals|objectives|topics|examples?|how to|becoming|joining|apply|applications?|removal|remov(?:ing|ed)|revo(?:ked?|king|cation)|expulsion|termination|resign\w*|withdraw\w*|dismiss\w*|vacan\w+|nominations|elections|voting procedure|decisions?|dues|fees|subscriptions?|tenure|terms? of (?:office|membership)|reasons|circumstances|grounds for|order of business|agendas?|fields? of interest|required to|one or more(?: of)?|at least one of)\b/i,
  /^(?:[\w-]{1,20} ){0,2}meetings?$/i,
]

/** Words that make such a label one over people after all: "Elected members", "The board shall be composed of". */
export const labelsOfPeople =
  /\b(?:current|elected|appointed|founding|voting|core|standing|full|associate|honorary) (?:[a-z]+ )?(?:members?|representatives?|officers?|partners?|participants?)$|\b(?:membership|members) (?:(?:is|are|will be|shall be)(?! (?:required|expected|asked|encouraged|free|able|entitled|responsible|obliged)\b)|comprises?|consists?|list)\b|\b(?:compris|consist|composed|made up|drawn from)\w*|\b(?:members?|membership|representatives|committee|board|group|panel|forum|partnership|officers) (?:will |shall |may |can |should )?(?:includes?|invites?)\b/i

/** Labels over those who belonged to the body once. */
export const labelsOfFormer =
  /^(?:(?:past|former|previous|retired|inactive|emerit\w+)(?! (?:and|or|&) (?:present|current|active))|alumni)\b|\b(?:emerit\w+|alumni)\b/i

/** Nouns on "-ing" that name a service or a place: "Housing and homelessness team", "Reading Borough Council". */
export const nounsOnIng =
  /^(?:housing|planning|licensing|commissioning|nursing|policing|training|learning|building|engineering|marketing|catering|banking|advertising|fundraising|funding|teaching|reading|worthing|barking|dorking|ageing|wellbeing|well-being|safeguarding|accounting|consulting|farming|fishing|mining|shipping|printing|publishing|broadcasting|computing|cycling|walking|sailing|swimming|parenting|youth|voting|non-voting|outgoing|incoming|existing|acting|founding|standing|sitting|serving|participating|remaining|supporting|visiting|managing|presiding|attending|contributing|contracting|developing|rotating|alternating|neighbouring|leading|operating|purchasing|procuring|monitoring|programming|manufacturing|gaming|counselling|mentoring|coaching|lettings?)$/i

/** Words in the names of organisations. */
export const organisationWords =
  /\b(?:Councils?|Trust|Society|Authority|University|College|School|Association|Federation|Foundation|Institut(?:e|ion)|Agency|Commission|Service|Police|Constabulary|Department|Ministry|Office|Board|Partnership|Company|Ltd|Inc|Limited|GmbH|Church|Union|Alliance|Network|Forum|Centre|Club|NHS|ICB)\b/

/** Last words of those whose name begins with a word on "-ing": "Rowing club", "Climbing wall users". */
export const endsOfNames =
  /\b(?:clubs?|cent(?:re|er)s?|schools?|colleges?|compan(?:y|ies)|groups?|teams?|services?|trusts?|councils?|boards?|officers?|managers?|leads?|representatives?|members?|partners?|committees?|forums?|networks?|units?|departments?|agenc(?:y|ies)|charit(?:y|ies)|chairs?|directors?|co-?ordinators?|advisers?|advisors?|users?|societ(?:y|ies)|associations?|authorit(?:y|ies)|providers?|sector|union|guild|league|ground|hall|project)(?: \([^()]{1,60}\))?$/i

/** What members do, as the first word of an order: "Attend meetings", "Report back to your own team". */
export const orders: ReadonlySet<string> = new Set(
  `accept act cascade choose decline add adhere advise advocate agree allocate appoint approve assist attend be become bring build
   call carry chair challenge champion check collaborate collect come commit communicate complete comply
   conduct consider consult contact contribute coordinate co-ordinate create decide declare define deliver
   demonstrate determine develop disclose discuss disseminate distribute document draft drive elect email
   encourage engage ensure escalate establish evaluate exercise express facilitate feed fill follow gather give
   guide handle help hold identify implement influence inform investigate join keep leave listen maintain make
   meet merge monitor nominate notify offer open organise organize oversee participate pay perform post prepare
   present promote propose provide publish raise read receive recommend record recuse register remain remove
   represent request resolve respect respond review schedule scrutinise scrutinize seek select send serve set
   share shepherd sign speak steer submit subscribe suggest take treat undertake update uphold vote work write`.split(
    /\s+/,
  ),
)

/** Words after which such a word is a noun: "chair of the council", "lead officer", "support group". */
export const afterNouns =
  /^(?:of|from|for|by|elected|appointed|designate|group|team|leads?|managers?|officers?|co-?ordinators?|committee|partners?|chairs?|streams?|packages?|members?|representatives?|holders?|bodies|seats?|places?|positions?|posts?)\b/

/** First words of a sentence to the reader, or of a rule. */
export const sentenceStarts =
  /^(?:[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|[Ii]f|[Ww]hen|[Ww]henever|[Uu]nless|[Oo]nce|[Aa]fter|[Bb]efore|[Pp]lease|[Hh]ow|[Ww]hy|[Tt]his|[Tt]hese|[Tt]hose|[Ii]t|[Tt]hey|[Tt]here|[Ss]ee|[Nn]ote that|[Ee]tc|[Mm]inimum|[Mm]aximum|[Qq]uarterly|[Mm]onthly|[Ww]eekly|[Aa]nnually|[Oo]pen to|and so on|in order)\b(?!-)/

/** What has been done to somebody is no name of them: "appointed for one year", "recruited through an open call". */
export const participles =
  /^(?:appointed|elected|selected|nominated|chosen|recruited|invited|employed|drawn|removed|approved|deferred|proposed|confirmed|endorsed|ratified|named|seconded|based|composed|made up|used|limited|expected|required|allowed|entitled|willing|able|responsible|accountable)\b(?!-)(?: (?:for|by|and|through|at|from|to|in|with|on|up|as|or|each|every|annually|yearly|jointly|directly|only|if|when|where)\b|$)|^(?:(?:Responsible|Accountable) for|(?:Elected|Chosen|Appointed|Nominated|Selected) (?:by|for|at|from|each|every|annually))\b/

/** Small words with which no member begins: "for three years", "between seven". */
export const prepositions =
  /^(?:for|of|on|by|as|with|without|from|through|within|until|during|between|among|about|under|because|according|based|than|per|not(?! (?:less|fewer|more) than))\b/

/** Labels of lines about something else: "Agenda: …", "Mailing list: …". */
export const otherLabels =
  /^(?:[\w-]{1,20} ){0,3}(?:agendas?|zoom|meetings?|slack|e-?mail|web ?site|calendar|minutes|notes|mailing list|mail group|list|chat|forum thread|link|repository|repo|github|quorum|frequency|terms?|tenure|duration|dues|fees?|eligibility|resignation|removal|inactivity|for cause|purpose|scope|papers|reporting|contact|address|phone|location|venue|date|time|prerequisites?|requirements?|responsibilit(?:y|ies)|duties|examples?|criteria|agreed|approved|adopted|review|reviewed|updated|version|status)\s?:/i

/** Titles that stand with a stop instead of a colon before a rule: "Resignation. Written notice …". */
export const titlesOfRules = /^[A-Z][a-z]{5,20}(?: [\w'-]{1,20}){0,4}\. [A-Z][a-z]* [a-z]/

/** Words of those whom a text may name without a capital: "users, landlords and two carers". */
export const wordsOfPeople =
  /\b(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|up to|at least|no (?:less|fewer|more) than|representatives?|members?|officers?|all|any|each|other|relevant|key|senior|elected|appointed|people|persons|men|women|staff|individuals|\w{2,20}(?:ers|ors|ists|ians|ees|ities|ils|ncies|ools|unteers|ants|idents)|bodies|organi[sz]ations|police|services?|sector|council|team|\d{1,3})\b/i

/** What speaks of a body and those in it, before words such as "includes". */
export const wordsOfBodies =
  /\b(?:members?|membership|group|board|committee|panel|forum|partnership|council|network|team|body|assembly|commission|executive|consortium|alliance|cabinet|it|they|who|participants?|representatives?|representation|officers|offices|composition|attendees|attendance|partners?|party|parties|invitees|seats|positions|leadership|trustees|directors|sig|tsc|toc|tac|wg|which|stakeholders?|organi[sz]ations|agencies|bodies|people|individuals|delegates|faculty|panellists|maintainers|committers|volunteers|we|us|leads|conven[oe]rs|crew)\b/i

/** Ends of what comes before "drawn from", where it is about one who holds an office: "The chair and vice-chair are". */
export const wordsOfHolders =
  /\b(?:chair(?:s|person|man|woman)?|conven[oe]rs?|president|secretary|treasurer|deputy|quorum)\s(?:(?:is|are|shall|will|must|should|to|may|be|normally|usually)\s){0,3}$/i

/** What a part of the body must be rather than who is in it: "comprise at least half students". */
export const proportions =
  /^\s?(?:of )?(?:(?:at least|no more than|not more than|up to|over|more than) )?(?:half|a half|a third|one third|two thirds|a majority|\d{1,3} ?%)/i

/** Words with which no name ends: a line that was cut off, "any body who the Committee". */
export const cutOffEnds = /\s(?:(?:who|whom|which|that)(?: the \p{Lu}\p{L}{1,20})?|of|to|for|with|by|the|an?)$/u

/** Headings over members of one sort that may mean something else elsewhere: "Voting". */
export const sortsOfMembers =
  /^(?:non-?\s?voting|voting|core|full|statutory|ex[- ]officio|permanent|standing|elected|appointed|co-?opted|lay|in attendance|observers)(?: members(?:hip)?)?$/i

/** Words that only point to those whom the text names elsewhere, or tell how many they are: "the Officers above", "its members". */
export const announced =
  /^(?:(?:(?:all|both|the|its|their|our|these|those|such|said|other) ){1,2}(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) )?(?:(?:elected|appointed|honorary|executive|principal|following|above|named|said|current) ){0,2}(?:officers|office[- ]bearers|members|membership|persons|people|individuals)?(?: (?:above|below|listed|named|of the (?:group|club|society|association|committee|union|charity|trust|chapter|branch|board|network|forum)|mentioned|aforesaid)){0,2}|officers|(?:the )?following|(?:\d{1,2}|two|three|four|five|six) (?:principal |elected )?officers(?: (?:above|with [a-z]+ roles))?|(?:over|some|about) \d{1,6}|.{0,200} (?:as follows|the following))$/i

/** Labels at the start of an item whose members follow in the same item. */
export const itemsOfMembers =
  /^(?:(?:(?:current|voting|non-voting|core|full|associate|ordinary|elected|ex[- ]officio|other|standing|permanent|co-opted|statutory) )*(?:members?|membership|participants|attendees|observers|officers|partners|representatives|invitees|advis[eo]rs)|(?:also )?in attendance|by invitation|(?:also )?invited|ex[- ]officio|co-?opted)\s?:\s/i

/** Sentences that introduce a list of members without the usual words on membership. */
export const introsOfMembers =
  /\b(?:following|these) (?:[a-z-]{1,20} ){0,2}(?:office[- ]?bearers|officers|members|posts|positions|representatives|trustees|directors)\b[^.;]{0,80}:$|\b(?:current|committee|board|core team|team|steering|working group|tsc|sig|group) (?:[a-z-]{1,20} )?members(?: of [^.;:]{1,60})? are:$|\b(?:maintainers|leads|co-?chairs|officers|trustees|directors) (?:are|are as follows|are the following):$|\bby the following (?:[a-z-]{1,20} ){0,2}(?:co-?chairs|chairs|leads|maintainers|people|persons|individuals|organi[sz]ations):$/i

/** Headings over those who belong to a body, where nothing else in the text lists them. */
export const rosterHeadings =
  /^(?:(?:the|our|current|active|meet the|elected|sig|wg|tsc|working group|project|core|executive|steering|management|technical|advisory|committee|board|group|team|club|society|association|\d{4}(?:[-/]\d{2,4})?) ){0,3}(?:(?:team |sig |project |tech(?:nical)? |working group )?leads|leaders|leadership|conven[oe]rs?|(?:co-?)?chairs|chairpersons|(?:team |committee |board |group )?members|maintainers|roster|(?:[\w-]{1,20} )?officers|office[- ]bearers|board of directors|directors|trustees|co-?ordinators|organi[sz]ers|facilitators|committers|core team|team|committee|group|panel|board|persons|executive(?: committee)?|who we are|who is who|people|constitution)(?: (?:\d{4}(?:[-/]\d{2,4})?|(?:and|&) (?:members|contacts|roles|chairs?|leads?|co-?chairs)))?$/i

/** "Two members are appointed by the council" is a line for two members. */
export const seats =
  /^(?:up to |at least |a further )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: \(\d{1,2}\))? (?:(?:are|is|from|to be|of them)\b|(?:[\w-]{1,20} ){0,2}(?:members?|representatives?|seats?|people|persons|trustees|directors|councillors|governors)\b)(?![^.;]{0,80}\b(?:will|shall|must|should|may|can|has|have)\b)/i

/** Lines to fill in, lines of contents (a name behind the dots is a member), sums of money, and those who are struck out. */
export const strokes =
  /\.{5}(?!\.{0,60}\s?\p{L}{2})|(?:…\s?){2}|_{4}|^[^(]{0,60}[£$€]\s?\d|\((?:removed|deleted|abolished|no longer|not a member|disbanded|post deleted)\b|\s(?:-\s)?deleted (?:by|in|at|from)\b/iu

/** A label that ends with the number of seats of those below it: "Management side - 8 seats". */
export const endsWithSeats =
  /(?:\s?[-,:(]\s?|\s)(?:up to )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:seats|places|representatives|members|votes)\)?$/i

/** Lines that begin with a post in an organisation: "Associate Director of Commissioning", "Superintendent, Partnerships". */
export const postOfSomebody =
  /^(?:(?!(?:of|for|the|and)\b)[\w&'/-]{1,20} ){0,4}?(?:directors?|head|managers?|officers?|leads?|superintendent|inspector|chief executive|ceo|chair|principal|leader|member|nurse|doctor|commissioner|adviser|advisor|co-?ordinator|secretary|treasurer|representative|trustee|consultant|analyst|solicitor|surveyor|engineer|partner)\b/i
