import {elementNames, type ElementName} from './elements'

/** How sentences state an element, without a heading of its own. Tested on one sentence at a time, typography folded. */
export interface StatementWords {
  /** Any of these states the element. */
  readonly says: readonly RegExp[]
  /** Unless one of these shows that the sentence is about something else. */
  readonly not: readonly RegExp[]
  /** Words that show that the matter is known to the authors without being stated: the element is unclear, not absent. */
  readonly mentions: readonly RegExp[]
  readonly source: string
}

const source = 'wording of published terms of reference, charters and constitutions of committees'
const body =
  "(?:group|sub-?group|committee|sub-?committee|board|forum|panel|partnership|network|council|task ?force|team|body|commission|assembly|alliance|community|chapter|cluster|working party|hub|collaborative|smg|tc|tsc)(?:'s)?"
const will = '(?:will|shall|should|must|is to|are to|may|can|would)'
const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|half|a third|two[- ]thirds|fifty|forty)'

const words = (text: string) =>
  new RegExp(text.replaceAll('BODY', body).replaceAll('WILL', will).replaceAll('NUMBER', number), 'i')

/** Statements by element. */
export const statements: Readonly<Record<ElementName, StatementWords>> = {
  purpose: {
    says: [
      words(
        '\\b(?:is|was|been|be|are|were) (?:established|set up|formed|created|convened|chartered|constituted)\\b[^.]{0,60}\\bto [a-z]{3,}\\b',
      ),
      words(
        '\\b(?:set up|establish(?:es)?|forms?|creates?) an? (?:[a-z-]+ ){0,4}BODY (?:of [a-z ]{1,40})?to [a-z]{3,}\\b',
      ),
      words(
        '\\b(?:purposes?|aims?|mission|objectives?|remit|vision|role|goal) of (?:the|this|our) [^.:]{1,120}?\\b(?:is|are|was|shall be|will be)\\b(?! to be)',
      ),
      words(
        '\\b(?:its|our|BODY) (?:main |core |overall |primary |key )?(?:purposes?|aims?|mission|objectives?|remit|vision|goal) (?:is|are|will be)\\b',
      ),
      words(
        '\\b(?:BODY|it|we) (?:exists?|aims?|seeks?|has as its (?:main )?aims?)\\b[^.]{0,60}\\b(?:to|for|following)\\b',
      ),
      words(
        '\\b(?:BODY)[^.]{0,80}\\b(?:has been|is|was|will be) (?:established|set up|formed|created|constituted|convened|brought together)\\b[^.]{0,100}\\bto\\b',
      ),
      words(
        '\\b(?:established|set up|formed|created|convened)\\b[^.]{0,60}\\b(?:in order to|with the aim of|for the purpose of|to (?:advise|oversee|provide|support|lead|co-?ordinate|ensure|bring|develop|promote|monitor|help))\\b',
      ),
      words(
        '\\b(?:BODY|it) (?:WILL )?(?:provides?|acts? as|serves? as|is) (?:a|the) (?:[a-z-]+ ){0,3}(?:forum|vehicle|mechanism|focal point|point of contact)\\b',
      ),
      words('\\b(?:BODY)\\b[^.]{0,80}\\bbrings? together\\b'),
      words('\\b(?:aims?|seeks?) to:?$'),
      words('\\bBODY\\b[^.]{0,120}\\bworking together to [a-z]{3,}\\b'),
      words('^to (?:provide|act as) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:forum|leadership)\\b'),
    ],
    not: [
      words("\\b(?:chair|secretary|secretariat|sub-?group|vice|member)(?:person|man)?(?:'s)? (?:is|exists|aims)\\b"),
      words(
        '\\b(?:pull request|pr|issue|poll|sub[- ]?committees?|sub-?groups?|task forces?)\\b[^.]{0,20}\\b(?:is|are|be) (?:created|formed|set up|established)\\b',
      ),
      words('\\bpurpose of (?:this|the) (?:document|page|paper|meeting|report|template)\\b'),
    ],
    mentions: [
      words(
        '\\b(?:BODY|we)\\b[^.]{0,40}\\b(?:is there to|brings?|looks? after|deals? with|asked for|helps?|works? (?:to|with|on)|is advisory)\\b',
      ),
      words('\\b(?:purpose|mission|aims|goals) of the (?:BODY)\\b'),
      words(
        '\\b(?:BODY|we)(?: \\([^()]{1,20}\\))?,? (?:also |WILL )?(?:represents?|reviews?|makes? recommendations|advises?|oversees?|co-?ordinates?|functions? as|exists?|serves?|acts?|provides?|promotes?|is charged|is responsible)\\b',
      ),
      words('\\b(?:members|it) (?:WILL )?provides?\\b[^.]{0,60}\\b(?:advice|guidance|support)\\b'),
      words('\\b(?:common goal|in order to:?$|delegated authority)\\b'),
      words('\\b(?:BODY)\\b[^.]{0,40}\\bis a (?:[a-z]+ ){0,3}(?:community|forum|network)\\b'),
    ],
    source,
  },
  responsibilities: {
    says: [
      words('\\b(?:BODY|we|it) WILL:?$'),
      words('\\b(?:BODY|it) (?:has|have|WILL have) (?:the )?(?:powers?|dut(?:y|ies)|authority) to\\b'),
      words('\\b(?:BODY|it)\\b[^.]{0,30}\\b(?:makes? recommendations|looks? after|comments? on|considers?)\\b'),
      words(
        '\\b(?:BODY|it|members?|we)\\b[^.]{0,60}\\b(?:is|are|WILL be) (?:also |collectively |jointly )?responsible for\\b',
      ),
      words('\\b(?:BODY|it|we)\\b[^.]{0,40}\\b(?:has|have|WILL have|holds?) (?:[a-z]+ ){0,2}responsibility for\\b'),
      words('\\bresponsib(?:le for|ilit(?:y|ies)) [^.]{0,60}\\b(?:includes?|are|is)\\b'),
      words(
        '\\b(?:duties|functions|tasks|powers|responsibilities|terms of reference|remit)\\b[^.]{0,60}\\b(?:are|is|include|includes|comprise)\\b',
      ),
      words(
        '\\b(?:BODY|we|it|members)\\b[^.]{0,30}\\b(?:WILL|WILL be (?:asked|expected|required|entitled) to|entitled to|tasked with)\\s?:$',
      ),
      words(
        '\\b(?:BODY)\\b[^.]{0,40}\\bWILL (?:oversee|advise|monitor|co-?ordinate|develop|promote|identify|provide|lead|agree|approve|commission|champion|contribute)\\b',
      ),
    ],
    not: [
      words('^(?:the )?(?:vice[- ]|co-)?(?:chair|secretary|secretariat)\\b'),
      words(
        '\\b(?:chair(?:person|man|woman)?|he/she|he or she|secretary|treasurer|president)\\b[^.]{0,40}\\b(?:is|are|WILL be) (?:also )?responsible for\\b',
      ),
    ],
    mentions: [
      words('^to [a-z]{3,}\\b'),
      words('\\b(?:charged|tasked|entrusted) (?:by [^.]{1,40} )?with\\b'),
      words('\\b(?:in order to|functions as|is to|aims? to|works? to)\\b'),
      words('\\b(?:reviews?|advises?|oversees?|co-?ordinates?|maintains?|promotes?|organi[sz]es?)\\b'),
    ],
    source,
  },
  membership: {
    says: [
      words(
        '\\b(?:BODY|membership|we|it)\\b[^.]{0,80}\\b(?:WILL )?(?:comprises?|consists? of|be (?:made up|composed|drawn|comprised|limited to|open to)|is (?:made up|composed|drawn|comprised|open to)|are (?:made up|composed|drawn))\\b',
      ),
      words(
        '\\b(?:BODY|membership|members)\\b[^.]{0,40}\\b(?:WILL )?includes?\\b[^.]{0,80}(?:\\brepresentatives?\\b|\\bmembers?\\b|:$)',
      ),
      words(
        '\\b(?:BODY)\\b[^.]{0,30}\\b(?:has|have|WILL have|WILL contain) (?:up to |between |at least |a (?:minimum|maximum) of |not more than )?(?:NUMBER|one) [^.]{0,40}\\b(?:members?|representatives?)\\b',
      ),
      words(
        '\\bmembers?(?:hip)?\\b[^.]{0,50}\\b(?:is|are|WILL be) (?:as follows|drawn from|appointed|open to|invited from|nominated|representatives? of)\\b',
      ),
      words('\\b(?:current|core|permanent|voting|standing) members? (?:include|are)\\b'),
      words('\\bmembers(?: of (?:the|this) BODY)? (?:are|include|WILL be)\\b[^.]{0,60}(?::$|\\bmaintainers\\b)'),
      words('\\bcomposition of (?:the|this|our) [^.]{1,60}\\b(?:is|are)\\b'),
      words('\\bBODY with (?:up to )?NUMBER (?:[a-z]+ ){0,2}(?:seats|members)\\b'),
      words(
        '\\bBODY has the following members\\b|\\b(?:made up|comprised|composed|consisting) of (?:up to |at least )?NUMBER\\b',
      ),
      words('\\bcomposed of\\b|\\bwith members (?:representing|drawn from|appointed|from)\\b'),
      words('\\bparticipation (?:WILL |is )?(?:include|open|be open)'),
      words('\\b(?:each|every) [^.]{0,60}\\bWILL be represented\\b'),
      words('\\bopen to (?:all|any|anyone|everyone)\\b'),
      words('\\b(?:attended by|representatives? (?:of|from)) (?:the following|each of)\\b'),
    ],
    not: [
      words('\\b(?:quorum|sub-?groups? (?:WILL|comprise|consist)|minutes)\\b'),
      words('\\bmeetings? (?:WILL )?(?:consist|comprise|include)'),
    ],
    mentions: [
      words('\\bmembers of (?:the|this) (?:BODY)\\b'),
      words('\\b(?:group|team|panel) of NUMBER\\b'),
      words('\\b(?:members|membership|participa(?:nts?|te|tion)|representatives?|attended by|compris(?:es?|ing))\\b'),
    ],
    source,
  },
  chair: {
    says: [
      words('\\b(?:choose|elect|appoint|pick|nominate|select)s?\\b[^.]{0,60}\\bto lead (?:its|the|our) meetings\\b'),
      words(
        '\\btakes? the chair\\b|\\bin the chair\\b(?! (?:(?:shall|will|may|also) )?(?:has|have|exercises?|casts?)\\b)|\\bwho presides\\b|\\b(?:appointed|elected|serves|acts) as (?:its |the )?chair',
      ),
      words('\\b(?:consists? of|comprises?|members?)\\b[^.]{0,80}\\b(?:a|one) (?:co-)?chair\\b(?! of)'),
      words('\\bmoderators?\\b[^.]{0,60}\\b(?:runs?|leads?|approved|appointed|elected|chosen)\\b'),
      words('\\b(?:co-)?chaired by\\b|\\bvotes? (?:on|for|in) (?:an? |the |its |new )?(?:co-)?chairs?\\b'),
      words(
        '\\b(?:to|WILL|who) (?:act as |be |serve as |take )?(?:the )?(?:co-)?chair(?:person|man|woman)?\\b(?! (?:may|of (?:a|any|each)))',
      ),
      words(
        '\\b(?:appoints?|elects?|nominates?|chooses?|selects?|designates?)\\b[^.;]{0,60}\\b(?<!vice[- ])(?<!deputy )(?:co-)?chair(?:s|person|man|woman|persons)?\\b',
      ),
      words(
        '(?<!vice[- ])(?<!deputy )\\b(?:co-)?chair(?:s|person|man|woman|persons|manship)?\\b[^.;]{0,60}\\b(?:appointed|elected|nominated|chosen|selected|designated|rotates?|rotated|rotating|held by)\\b',
      ),
      words(
        '\\b(?:the |current |our |interim )(?:co-)?chair(?:s|person|man|woman)?(?: of (?:the|this) [^.;,]{1,60}?)? (?:is|are|will be|shall be)\\b(?! (?:to|responsible|expected|entitled|required|able|unable|absent|unavailable|not|present|also|appointed by the chair))',
      ),
      words('\\b(?:is|serves as|acts as) (?:the |our )?(?:current |interim )?(?:co-)?chair of (?:the|this|our)\\b'),
      words('\\((?:co-|current |interim |acting )?chair(?:person|man|woman|s)?\\)'),
      words('^(?:co-)?chairs?(?:person|man|woman)?(?:\\(s\\))?\\s?(?::|-|=)\\s?\\S'),
      words('^(?:an? |the )?(?:co-)?chair(?:person|man|woman)?(?:\\(s\\))?[,;]?(?: and)?$'),
      words('^(?:an? |the )?(?:co-)?chair(?:person|man|woman)?,? who\\b'),
      words(
        '^(?:committee|group|board|network|forum|lead) (?:co-?ordinator|conven[eo]r|lead|leader|facilitator)(?:,|$)',
      ),
      words(',\\s(?:co-)?chair(?:person|man|woman)?$'),
      words('\\b(?:convened|led|presided over) by\\b[^.]{0,80}\\b(?:who|leader|director|head|member)\\b'),
      words('\\bchair(?:person|man|woman)? (?:elected|appointed|nominated|drawn|provided|selected)\\b'),
      words('\\bchairs (?:the|all|these|our|its) (?:[a-z-]+ ){0,3}(?:meetings?|BODY)\\b'),
      words(
        '\\b(?:coordinator|co-ordinator|facilitator|conven[oe]r|leader|lead) (?:for|of) (?:this|the) [^.]{0,60}\\bis\\b',
      ),
      words('\\bmeetings? (?:WILL|are|is) (?:be )?(?:run|led|facilitated|chaired|convened|presided over) by\\b'),
      words(
        '\\b(?:facilitator|convenor|convener|coordinator|co-ordinator)\\b[^.]{0,40}\\b(?:chosen|elected|appointed|selected|nominated) by\\b',
      ),
    ],
    not: [
      words('\\b(?:former|emeritus|previous|past|ex-|outgoing) (?:co-)?chair'),
      words('\\b(?:which|whose meetings) (?:is|are|will be|shall be) (?:co-)?chaired by\\b'),
      words('\\b(?:pc|program(?:me)? committee|session|conference|workshop) (?:co-)?chairs?\\b'),
      words('\\bchairs of (?:the )?(?:relevant|locality|other|sub|all|each)\\b'),
      words('^(?!.{0,200}\\bchaired by\\b).*\\bchair of the [A-Za-z ]{0,40}(?:council|association|cabinet|trust)\\b'),
      words('\\b(?:no|without a|absence of (?:the|a)) chair\\b'),
      words('\\bby the [^.,;]{3,80}, chaired by\\b'),
    ],
    mentions: [
      words(
        '\\b(?:chair(?:person|man|woman)?s?|conven[eo]r|facilitator)\\b[^.]{0,50}\\b(?:WILL|is responsible|has the|calls|presides|decides)\\b',
      ),
      words(
        '\\b(?:BODY|it|meetings?)\\b[^.]{0,160}\\b(?:is|are) (?:jointly )?(?:chaired|led|convened|facilitated|run) by\\b',
      ),
      words('\\bWILL be (?:chaired|led|facilitated)\\b'),
      words('\\bchairing (?:committee |the |its |our )?meetings\\b|\\b(?:BODY|and) chair(?:person|man|woman)?\\b'),
      words('\\b(?:the|our|its|a|and|as) president\\b|^(?:the )?president\\b'),
      words(
        '\\bproject lead(?:er)?s?\\b|\\b(?:wg|sig|working group) leads?\\b|\\bby (?:the )?(?:BODY )?(?:co-)?chairs?\\b',
      ),
      words('\\b(?:office[- ]?bearers?|officers|executive)\\b[^.]{0,60}\\b(?:conven[oe]r|president|moderator)\\b'),
      words(
        '\\b(?:managers?|coordinators?|co-ordinators?|moderators?|leads?|leaders?)\\b[^.]{0,40}\\b(?:lead|leads|organi[sz]e|run)\\b[^.]{0,40}\\b(?:BODY|wg|meetings?)\\b',
      ),
      words('\\b(?:organi[sz]ing|leading|running) and (?:leading|organi[sz]ing|running)\\b[^.]{0,40}\\bmeetings?\\b'),
    ],
    source,
  },
  frequency: {
    says: [],
    not: [],
    mentions: [
      words(
        '\\b(?:recurring|regularly scheduled|scheduled|monthly|weekly|quarterly|annual general) (?:[a-z&,-]+ ){0,5}meetings?\\b',
      ),
      words(
        '\\b(?:schedul|organi[sz]|hold|lead|chair|run|conven|arrang|host)[a-z]{0,3}\\b[^.]{0,40}\\bregular (?:[a-z&,-]+ ){0,5}meetings?\\b',
      ),
      words('\\bmeetings? (?:schedule|calendar|dates|times|frequency)\\b'),
      words('\\b(?:dates?|schedule|calendar|times?) (?:of|for) (?:all |the |each )?(?:[a-z-]+ )?meetings?\\b'),
    ],
    source,
  },
  quorum: {
    says: [
      words(
        '\\b(?:have|has|need|needs) to be (?:there|present)\\b|\\bmust be (?:there|present)\\b[^.]{0,40}\\b(?:meeting|business|decision)',
      ),
      words(
        '\\b(?:quorum|quoracy)\\b[^.]{0,120}(?:\\b(?:NUMBER|majority|percent|per cent|following|same quorum|chair|members)\\b|%)',
      ),
      words('(?:\\b(?:NUMBER|majority|percent|per cent|members)\\b|%)[^.]{0,80}\\b(?:a|the) quorum\\b'),
      words('\\bquorate\\b|\\bminimum attendance\\b'),
      words(
        '\\b(?:competent|able|empowered) to (?:decide|act|take decisions|transact business)\\b[^.]{0,60}\\b(?:NUMBER|half|majority)\\b',
      ),
      words(
        '\\bneed (?:at least )?NUMBER (?:of us|of them|of the members|members)\\b[^.]{0,40}\\b(?:there|present|decision)\\b',
      ),
      words('\\bcancelled (?:if|when) (?:fewer|less) than\\b'),
      words('\\b(?:quorum|quoracy)\\s?[:=-]\\s?\\S'),
      words('\\bat least NUMBER\\b[^.]{0,40}\\bmembers?\\b[^.]{0,40}\\b(?:present|in attendance|attending)\\b'),
      words(
        '\\b(?:no fewer than|not less than|a minimum of|at least) NUMBER\\b[^.]{0,60}\\b(?:present|in attendance|attending|in the room|attended)\\b',
      ),
      words('\\bNUMBER (?:of )?(?:the )?members\\b[^.]{0,80}\\bWILL be present\\b'),
      words('\\b(?:attended by|presence of) (?:at least|a minimum of|no fewer than) NUMBER\\b'),
      words('\\b(?:must|need to|have to) all be (?:present|in the room|there)\\b'),
      words('\\b(?:no|any) (?:decisions?|meeting|business)\\b[^.]{0,80}\\b(?:fewer|less) than NUMBER\\b'),
    ],
    not: [words('\\b(?:no|when a|if a|provided a|provided|where a|if) quorum (?:is|was|being)\\b')],
    mentions: [
      words(
        '\\bquor(?:um|acy|ate)\\b|\\b(?:half|majority) of (?:the |all )?members (?:have |must |WILL )?(?:voted?|take part)\\b',
      ),
    ],
    source,
  },
  'decision-making': {
    says: [
      words(
        '\\bdecisions?\\b[^.]{0,80}\\b(?:WILL|are|is|be|being)\\b[^.]{0,40}\\b(?:made|taken|reached|by|agreed|consensus|approved)\\b',
      ),
      words(
        '\\b(?:make|take|reach)(?:s|ing)? (?:[a-z]+ ){0,3}decisions?\\b[^.]{0,60}\\b(?:by|through|consensus|consensual|consensually|majority|vote)\\b',
      ),
      words('\\bdecisions?\\b[^.]{0,60}\\b(?:consensus|consensually|majority|(?:by|to a|put to the) vote)\\b'),
      words(
        '\\b(?<!\\b(?:drive|build|building|foster|seek) )consensus\\b(?! (?:advice|algorithms?|standards?|documents?|reports?|specifications?|technical|statements?|on [a-z ]{0,30}standards))|\\b(?:majority vote|simple majority|casting vote|one vote|show of hands)\\b|\\b(?:works?|proceeds?) by agreement\\b',
      ),
      words(
        '\\bmember[^.]{0,40}\\b(?:has|have) (?:one|a|equal) votes?\\b|\\bdeciding vote\\b|\\bmajority of (?:the )?votes\\b',
      ),
      words(
        '\\b(?:no (?:member|one|body)|nobody|no objections?)\\b[^.]{0,60}\\b(?:objects?|accepted|approved|adopted|passed|received|raised)\\b',
      ),
      words('\\bshow of hands\\b|\\b(?:more yes than no|votes? carr(?:y|ies))\\b'),
      words(
        '\\b(?:matters|questions|issues|motions) (?:are|WILL be) (?:settled|decided|determined|resolved|passed)\\b',
      ),
      words(
        '\\bdecision[- ]making (?:guide|procedures?|rules?|process|WILL be|is)\\b[^.]{0,60}\\b(?:used|followed|appl(?:y|ies)|by)\\b',
      ),
      words('\\bdecision[- ]making (?:WILL be|is) (?:[a-z]+ly )?(?:[a-z]+)\\b'),
      words('\\bagreed by the (?:members|membership)\\b|\\b(?:postal|secret|electronic) ballots?\\b'),
      words(
        '\\bmajority of (?:the )?(?:[a-z]+ ){0,3}(?:members|board|committee|group) (?:must|WILL|have to) (?:vote|agree|approve)\\b',
      ),
      words(
        '\\bagreed by (?:e-?mail|correspondence)\\b|\\b(?:position|decision|recommendation|resolution)s? to be agreed\\b',
      ),
      words('\\bvotes? (?:is|are|WILL be) (?:necessary|required|needed|taken|called|held|carried)\\b'),
      words('\\bvot(?:e|es|ing)\\b[^.]{0,60}\\b(?:decide|decided|carried|passed|majority|proxy|email)\\b'),
    ],
    not: [
      words(
        '\\b(?:appoint|elect|remov|terminat|amend|revis|modif)[a-z]{0,5}\\b[^.]{0,100}\\b(?:majority|vote|consensus|two-thirds|show of hands)\\b',
      ),
      words('\\b(?:majority|vote|two-thirds)\\b[^.]{0,100}\\b(?:appoint|elect|remov|terminat|amend|revis|modif)'),
      words('\\b(?:co-?)?chair(?:person|man|woman)?\\b[^.]{0,60}\\b(?:decided|chosen|selected)\\b'),
      words('\\b(?:charter|terms of reference|constitution)\\b[^.]{0,120}\\b(?:approved|majority|consensus|vote)'),
      words('\\bdecisions? (?:WILL|are) (?:be )?(?:published|recorded|communicated|circulated)\\b'),
      words('\\bquorum\\b[^.]{0,80}\\bmajority\\b'),
      words(
        '\\b(?:candidates?|nominees?|nominations?)\\b[^.]{0,80}\\bvot|\\bvot(?:e|es|ing)\\b[^.]{0,80}\\b(?:candidates?|nominees?|nominations?)\\b',
      ),
    ],
    mentions: [
      words(
        '\\bmembers vote\\b|\\bdelegated powers\\b|\\bdecision (?:process|meetings?)\\b|\\bdelegates?\\b[^.]{0,40}\\bapproval\\b',
      ),
      words(
        '\\b(?:speak and vote|voting rights|entitled to vote|no powers? to|WILL vote|WILL not vote|right to vote)\\b',
      ),
      words(
        '\\b(?:(?:with|full) delegated authority|^delegated authority|decision[- ]making (?:powers?|authority|group)|make (?:final|all|the) decisions|(?:cannot|fails? to|unable to) agree|disputes? WILL)\\b',
      ),
    ],
    source,
  },
  secretariat: {
    says: [
      words('\\b(?:writes?|types?) (?:up )?the (?:minutes|notes)\\b'),
      words('\\bprepares? (?:the )?agendas\\b'),
      words(
        '\\b(?:officer|unit|team|administrator|office)\\b[^.]{0,80}\\b(?:send|sends|book|books|posts?)\\b[^.]{0,60}\\b(?:papers|list|room|agenda)',
      ),
      words('\\bsecretariat\\b|\\bsecretary to the\\b'),
      words(
        '\\b(?:staff|officer|administrative|admin|professional|logistical|organi[sz]ational|business) support\\b[^.]{0,40}\\b(?:is|are|WILL be) provided\\b',
      ),
      words(
        '\\b(?:actions?|papers?|notes?)\\b[^.]{0,60}\\b(?:recorded|circulated|taken|prepared|produced|sent out|issued)\\b[^.]{0,60}\\bby (?:the|an?|our)\\b(?! (?:co-)?chair)',
      ),
      words('\\b(?:posts?|uploads?|shares?|writes?|types?|circulates?) (?:up )?the (?:meeting )?(?:notes|minutes)\\b'),
      words('^(?:minutes|(?:note|minute)[- ]taker)\\s?[:=-]\\s?(?:the )?[a-z]{3,}'),
      words(
        '\\b(?:host|agency|organisation|council|lead)\\b[^.]{0,20}\\bprovides? (?:a )?(?:note|minute)[- ]?taker\\b',
      ),
      words(
        '\\b(?:a|an|the) (?:[a-z-]+ ){0,2}secretary\\b[^.]{0,40}\\b(?:WILL|is|provided|appointed|elected|drawn|records?|arranges?|keeps?|circulates?|organi[sz]es?|maintains?)\\b',
      ),
      words('\\b(?:elects?|appoints?|provides?|nominates?)\\b[^.]{0,60}\\bsecretary\\b'),
      words('^secretary\\b'),
      words('\\(secretary\\)'),
      words('\\b(?:secretarial|administrative|admin|secretariat|clerical) (?:support|services?)\\b'),
      words(
        '\\bminutes?\\b[^.]{0,60}\\b(?:prepared|taken|kept|recorded|circulated|produced|written|issued|distributed)\\b[^.]{0,40}\\bby\\b(?! email)',
      ),
      words(
        '\\b(?:chair|officer|host|council|team|office|coordinator|manager|member|shelter|organisation|administrator)s?\\b[^.]{0,30}\\b(?:prepares?|takes?|keeps?|records?|circulates?|produces?|writes?|maintains?)\\b[^.]{0,40}\\b(?:minutes|notes)\\b',
      ),
      words(
        '^(?:take|taking|capture|capturing|circulate|circulating|keep|keeping|record|recording|prepare|preparing) (?:and [a-z]+ )?(?:the |meeting )?(?:minutes|notes)\\b',
      ),
      words(
        '\\b(?:officer|team|unit|office|assistant|administrator|support)\\b[^.]{0,40}\\b(?:arranges?|sends? out|circulates?|services|organi[sz]es?)\\b[^.]{0,60}\\b(?:meetings?|papers|agendas?)\\b',
      ),
      words('\\btakes? (?:an? |the )?(?:action )?notes?\\b'),
      words('\\b(?:office[- ]?bearers?|officers|executive)\\b[^.]{0,80}\\bsecretary\\b'),
      words(
        '\\b(?:president|chair(?:person|man|woman)?|conven[eo]r|treasurer)(?:,| and) (?:(?:[a-z-]{1,20},?|and) ){0,4}secretary\\b',
      ),
      words('\\bminutes? clerk\\b|\\bscrib(?:es?|ed|ing)\\b'),
      words('\\bsummari[sz](?:es?|ing) (?:the )?(?:meetings?|discussions?)\\b'),
      words('\\bnotes are (?:captured|taken|recorded)\\b'),
      words('\\b(?:minute|note)[- ]?taker\\b'),
      words(
        '\\bclerked\\b|\\bclerk to the\\b|\\b(?:acts?|serves?) as (?:the |its )?(?:clerk|secretary)\\b|\\bclerk WILL\\b',
      ),
      words('\\b(?:take|takes|taking) the minutes\\b|\\bprovides? (?:the )?administration\\b'),
      words(
        '\\bsupport(?:ed)? (?:to|for|by)\\b[^.]{0,40}\\b(?:officers?|business support|democratic services|host)\\b[^.]{0,60}\\b(?:meetings?|agendas?|papers)\\b',
      ),
      words('\\b(?:BODY|meetings?)\\b[^.]{0,60}\\bserviced by\\b|\\bservices (?:the|its|our) (?:BODY|meetings)\\b'),
    ],
    not: [words('\\bsecretary of state\\b|\\bcompany secretary\\b(?!.{0,60}\\b(?:secretary to|minutes|support))')],
    mentions: [
      words(
        '\\bschedules? the meetings\\b|\\bset(?:s|ting)? (?:the )?agendas?\\b|\\bagendas? (?:WILL|are|is) be (?:sent|circulated|distributed|published|prepared)\\b',
      ),
      words(
        '\\bpublish(?:es)? (?:meeting )?notes\\b|\\bcompiles?\\b[^.]{0,60}\\bsummary\\b|\\bmeetings are scheduled\\b',
      ),
      words('\\b(?:facilitates?|hosts?|arranges?) (?:(?:the|all|our|its|regular) ){0,3}(?:[a-z]+ )?meetings\\b'),
    ],
    source,
  },
  reporting: {
    says: [
      words('\\banswers? to the\\b'),
      words('\\bupdate WILL be given\\b|\\bminutes\\b[^.]{0,80}\\breceived (?:at|by) (?:the )?(?:next )?\\b'),
      words(
        '\\b(?:summary|report|update|note|minutes) (?:goes )?to (?:the|its) (?:[a-z]+ ){0,3}(?:BODY|trustees|executive|governors)\\b',
      ),
      words('\\bsends?\\b[^.]{0,30}\\b(?:note|update|report|summary|minutes)\\b[^.]{0,30}\\bto the\\b'),
      words('\\bpresents? (?:quarterly|annual|regular|monthly|progress|its) (?:feedback|updates?|reports?)\\b'),
      words('\\bto which\\b[^.]{0,60}\\b(?:accountable|answerable|reports?)\\b'),
      words(
        '\\b(?:produces?|publish(?:es)?|prepares?|provides?) (?:financial )?reports? (?:about|on|and|of (?:its|the BODY))\\b',
      ),
      words(
        '\\b(?:gives?|provides?|brings?|gets?|receives?|presents?)\\b[^.]{0,20}\\b(?:verbal|oral|written|one[- ]page|highlight) (?:update|report|summary|note)',
      ),
      words('\\bminutes\\b[^.]{0,60}\\b(?:presented|submitted|received|sent|reported)\\b[^.]{0,30}\\bto\\b'),
      words(
        '\\b(?:reports?|reported|reporting|accountable|answerable) (?:back |directly |regularly |formally |annually |quarterly |progress |jointly |its [a-z]+ )?(?:to|into)\\b',
      ),
      words('\\breporting on [a-z ]{1,30} to (?:the|our|its)\\b'),
      words(
        '\\b(?:provides?|submits?|presents?|makes?|produces?|prepares?|giv(?:e|es)|sends?|share)\\b[^.]{0,40}\\b(?:reports?|updates?|summar(?:y|ies))\\b[^.]{0,60}\\bto (?:the|its|their|each|that|all)\\b',
      ),
      words(
        '\\breports? (?:WILL|are|is) (?:be )?(?:submitted|made|presented|provided|published|produced|sent|given)\\b',
      ),
      words(
        '\\b(?:produces?|publish(?:es)?|prepares?|issues?|writes?|provides?) (?:an? )?(?:annual|regular|quarterly|periodic|progress|written) (?:progress )?reports?\\b',
      ),
      words('\\bcommunicat(?:es?|ing)\\b[^.]{0,60}\\bto the (?:BODY|executive)\\b'),
      words(
        '\\blaid before\\b|\\bput (?:as (?:a )?recommendations? )?to the (?:BODY|[a-z]+ (?:& |and )?[a-z]+ (?:committee|board|council))\\b',
      ),
      words('\\bgoverned by\\b[^.]{0,60}\\bboard\\b'),
      words(
        '\\bminutes\\b[^.]{0,60}\\b(?:to the|received by the)\\b[^.]{0,40}\\b(?:board|committee|executive|council)\\b',
      ),
    ],
    not: [
      words('\\breport(?:ing)? (?:a|any|to the police|to hr)\\b[^.]{0,30}\\b(?:concern|violation|incident|breach)'),
    ],
    mentions: [
      words('\\baccountab(?:le|ility)\\b'),
      words('\\b(?:annual|progress|regular) reports?\\b'),
      words(
        '\\b(?:brings?|takes?|passes|feeds?)\\b[^.]{0,40}\\bto (?:the|its) (?:[a-z]+ ){0,3}(?:board|committee|trustees?|executive|council)\\b',
      ),
      words('\\b(?:distributed|circulated|sent|copied) to\\b[^.]{0,60}\\b(?:board|council|executive|parent)\\b'),
      words('\\bkeep\\b[^.]{0,60}\\binformed\\b'),
      words('\\b(?:decisions|outcomes|action points)\\b[^.]{0,60}\\b(?:distributed|communicated) to\\b'),
      words('\\bcommunicated (?:back )?to\\b'),
      words(
        '\\bfinancial (?:report|statement)s?\\b|\\b(?:present|prepar)[a-z]{0,3} (?:the |annual )?accounts\\b|\\bpresent (?:them|it) to the (?:annual|agm|members)\\b',
      ),
      words('\\b(?:reports?|recommends?) to (?:the )?BODY\\b|\\b(?:inform|notify)(?:s|ing)?\\b[^.]{0,40}\\bof any\\b'),
    ],
    source,
  },
  review: {
    says: [
      words('\\b(?:terms|charter|group|committee|mandate)\\b[^.]{0,20}\\b(?:lapses?|expires?)\\b'),
      words('\\blooks? at (?:this|these) [a-z]+ again\\b'),
      words(
        '\\b(?:check|look at|read|go over|go through) (?:these|this|them|the terms)(?: terms| rules| document)? (?:again )?(?:every|each|once a|annually|yearly)\\b',
      ),
      words('\\btakes? stock of (?:this|these|the) (?:document|terms|arrangements)\\b'),
      words('\\bwhether (?:it|the BODY|they) (?:is|are) still (?:needed|required)\\b'),
      words('\\brevisits? (?:its|the|their|these)\\b'),
      words('\\bwound up\\b[^.]{0,80}\\b(?:unless|when|after|at)\\b'),
      words(
        "\\b(?:terms of reference|tors?|charter|constitution|document|these terms|rules of procedure|remit|membership|objectives|governance|arrangements?|effectiveness|committee's existence)\\b[^.]{0,100}\\b(?:reviewed|review|amended|amend|revised|revise|revisited|updated|refreshed|changed|altered|looked at again|looks? again|look again)\\b",
      ),
      words(
        '\\b(?:review|amend|revise|revisit|update)s?\\b[^.]{0,60}\\b(?:terms of reference|tors?|charter|constitution|these terms|this document|(?:this|these|the|our) (?:by-?laws|rules|regulations?))\\b',
      ),
      words('\\b(?:next|date of|last) review\\b'),
      words(
        '\\b(?:modify|modifies|amend|amends|revises?|changes? to) (?:this|the|our) (?:[a-z]+ )?(?:governance|goals|rules|procedures|policies)\\b',
      ),
      words('\\breview(?:ed)? (?:date|due|by)?\\s?:\\s?\\S'),
      words('\\breview date\\b'),
      words('\\blooks? (?:at [^.]{1,40})?again\\b[^.]{0,80}\\b(?:terms|remit|membership|need for)\\b'),
      words(
        "\\b(?:changes?|modifications?|amendments?) (?:to|of|in) (?:this|the|these) (?:[a-z']+ ){0,3}(?:remit|goals|scope|mandate|terms of reference|tors?|charter|constitution|document|rules|terms|by-?laws)\\b",
      ),
      words('\\b(?:this|these|it|they|which) WILL be (?:re-?viewed|revisited|re-?evaluated)\\b'),
      words('\\b(?:annual|yearly|periodic|regular) review (?:of|WILL|is)\\b'),
      words(
        '\\b(?:guidelines|terms|rules|by-?laws|section|agreement|memorandum)\\b[^.]{0,40}\\b(?:can|may|WILL) be (?:updated|modified|amended|changed|revised)\\b',
      ),
      words('^(?:document |current |this )?(?:version|revision)(?: is)? (?:no\\.? ?|number )?\\d'),
      words(
        '\\b(?:BODY|it) (?:WILL )?(?:be )?review(?:ed|s)? (?:annually|yearly|every|after|its (?:own )?(?:performance|effectiveness|terms))\\b',
      ),
    ],
    not: [
      words('\\bcode of conduct\\b[^.]{0,60}\\b(?:review|revis|updat)'),
      words('\\bmembership (?:of|lists?)\\b[^.]{0,60}\\breview'),
      words('\\b(?:regularly |annually )?review(?:s|ed)? (?:the )?membership\\b'),
      words('\\bmembership\\b[^.]{0,80}\\breview'),
      words(
        '\\b(?:will|to) review (?:the )?(?:issues|applications|proposals|progress|data|evidence|the membership)\\b',
      ),
    ],
    mentions: [
      words('\\bre-?evaluates?\\b|\\b(?:amends?|revises?)\\b[^.]{0,60}\\b(?:by-?laws|regulations?|governance)\\b'),
      words('\\b(?:purpose|remit|scope|mandate)\\b[^.]{0,40}\\bchanges?\\b'),
      words(
        '\\bchang(?:e|es|ing) (?:to |in |of )?(?:these |the |this )?(?:[a-z]+ )?(?:guidelines|rules|procedures|process)\\b',
      ),
      words('\\bopen to (?:revision|amendment)\\b|\\breview its (?:sub-?committees|sub-?groups|working groups)\\b'),
    ],
    source,
  },
  conduct: {
    says: [
      words('\\b(?:leaves?|withdraws? from) the (?:room|meeting|item|discussion|decision)\\b'),
      words(
        '\\b(?:not take part|takes? no part)\\b[^.]{0,80}\\b(?:consideration|discussion|decision|evaluation|review|vote)',
      ),
      words(
        '\\bnot (?:vote|take part|participate|review|be present)\\b[^.]{0,120}\\b(?:interest|conflict|applicant|connection|bid)\\b',
      ),
      words(
        '\\b(?:interests?|stake|involved in|connection with)\\b[^.]{0,120}\\b(?:not (?:vote|take part|participate|be present)|sit (?:that |the )?vote out|no part|abstain|withdraw)\\b',
      ),
      words('\\bconflicts? of interests?\\b'),
      words('\\bcode[- ]of[- ](?:conduct|ethics)\\b'),
      words(
        '\\brespectful(?:ly)? (?:interactions?|behaviou?r|discussions?|debate|conduct|manner|language|dialogue|communication|listening)\\b',
      ),
      words(
        '\\b(?:with|show(?:ing)?) (?:mutual |dignity and |courtesy and )?(?:respect|courtesy|dignity)\\b(?! (?:to|thereto|of))',
      ),
      words('\\bgroup agreement\\b|\\bnon-confrontational\\b'),
      words('\\bcourteous(?:ly)?\\b|\\b(?:valued and|is|are|be) respected\\b'),
      words(
        '\\b(?:acceptable|unacceptable|good|appropriate|inappropriate|expected|disruptive|actions or|refrain from|standards of) behaviou?rs?\\b',
      ),
      words(
        '\\b(?:(?:members|participants|attendees|people|everyone|we) [^.]{0,40}\\bbehave|behave (?:with|in an?|respectfully|professionally|courteously)|conduct themselves|good faith|treat each other|abide by [^.]{0,30}(?:guidelines|rules))\\b',
      ),
      words('\\b(?:financial|personal|pecuniary|prejudicial) interests?\\b|\\bregister of interests\\b'),
      words('\\bdeclar(?:e|es|ing|ation of|ations of)\\b[^.]{0,40}\\binterests?\\b'),
      words('\\bnolan principles\\b|\\bprinciples of public life\\b'),
    ],
    not: [words('\\bgood faith (?:consideration|estimates?|belief|assessment)\\b')],
    mentions: [
      words(
        '\\b(?:BODY|members|we|wg)\\b[^.]{0,40}\\b(?:compliant|comply|complies) with\\b[^.]{0,40}\\b(?:polic(?:y|ies)|guidelines)\\b',
      ),
      words('\\b(?:misconduct|unethical|expel(?:led)?|expulsion|grievances?|disciplinary|conflict resolution)\\b'),
    ],
    source,
  },
}

/** What the opening of a document tells of its group it tells to say what the group is for, in whatever words. */
export const opening: Pick<StatementWords, 'says' | 'not'> = {
  says: [words('\\b(?:BODY|we)(?: \\([^()]{1,20}\\))?,? (?:[a-z]+ ){0,3}[a-z]{3,}\\b')],
  not: [
    words(
      '\\b(?:established|set up|constituted|formed|comprises?|consists?|composed|elected|appointed|governed|chaired|serve without|current list|see the|sub-?committee of|sub-?group of|adopted|approved|meets?)\\b(?!.{0,80}\\band (?:shall|will)\\b)|=',
    ),
  ],
}

/** Sentences by which a document takes over the terms of another, and the elements that the other may supply. */
export const incorporations: readonly {readonly words: RegExp; readonly supplies: readonly ElementName[]}[] = [
  {
    words: words(
      '\\b(?:read (?:together|alongside|in conjunction) with|supplements?|in addition to|incorporat(?:e|es|ing)|subject to|applies? to|as set out in)\\b[^.]{0,40}\\b(?:common|general|overarching|standard|parent|main) (?:terms of reference|tor|charter)\\b',
    ),
    supplies: elementNames,
  },
  {
    words: words(
      "\\b(?:governed by|conducted (?:under|according to|in accordance with)|(?:proceedings|meetings) (?:shall |will )?follow)\\b[^.]{0,50}\\b(?:standing orders|rules of procedure|procedure rules|council's constitution|articles of association|by-?laws)\\b",
    ),
    supplies: ['quorum', 'decision-making', 'conduct'],
  },
]
