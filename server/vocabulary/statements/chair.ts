import {statementSource, words, type StatementWords} from './words'

/** How sentences name who chairs the body, or say how the chair is found. */
export const chair: StatementWords = {
  says: [
    words('\\bWILL be (?:the )?(?:joint |alternate )?chairmen\\b|\\b(?:joint |co-)chairmen (?:are|WILL)\\b'),
    words('\\b(?:agreed|asked|invited) to (?:lead|chair|moderate)\\b'),
    words('\\((?:who )?(?:leads|chairs|convenes)\\b'),
    words('\\btakes? it in turns?\\b[^.]{0,20}\\bto (?:lead|chair|run|host|facilitate)\\b'),
    words('^[a-z]+ (?:[a-z]+ )?leads the BODY\\b(?! (?:in|on|to)\\b)'),
    words('\\b(?:BODY|it) has (?:an? |NUMBER )(?:[a-z]+ )?(?:co-)?chairs?\\b|\\bwho (?:also )?chairs\\b'),
    words(
      '\\bprovides? an? chair\\b|\\bholds? the chair\\b|\\bchair (?:alternates?|passes|rotates|moves|goes) (?:between|to|round|each|every|from|in turn)\\b|\\bis the (?:co-)?chair\\b(?! of)',
    ),
    words('\\b(?:picks?|elects?|chooses?|appoints?) (?:its|our|their) own (?:chair|conven[eo]r|lead|leader)\\b'),
    words(
      '(?<!\\b(?:vice|deputy))[-,(]\\s?(?:first |acting |co-)?chair(?:person|man|woman)?\\)$|\\s-\\s(?:co-)?chair\\b(?! (?:of|to|WILL|is|and vice))',
    ),
    words('\\b(?:who (?:also )?|[a-z]{4,20} )runs (?:the|our|all|its) meetings?\\b'),
    words(
      '\\b(?:is|are) (?:the |our )?(?:joint |co-?)chairs\\b|\\bthere (?:WILL be|is|are) (?:an? |NUMBER )?(?:joint |co-)?(?:chair(?:person|man|woman)?|conven[eo]r|president)s?\\b',
    ),
    words('\\(\\s?(?:team |group |wg )?lead\\)'),
    words('\\(chair\\s?[-:,]'),
    words('\\bofficers\\b[^.]{0,40}\\b(?:are|is|include|comprise)\\b[^.]{0,40}\\b(?:chair|president|convenor)\\b'),
    words(
      '\\b(?:we are|it is|group is|team is|currently|now) (?:currently |jointly )?(?:led|convened|run|coordinated) by\\b',
    ),
    words('\\b(?:choose|elect|appoint|pick|nominate|select)s?\\b[^.]{0,60}\\bto lead (?:its|the|our) meetings\\b'),
    words(
      '\\btakes? the chair\\b|\\bin the chair\\b(?!\\Ws\\b| (?:(?:shall|will|may|also) )?(?:has|have|exercises?|casts?)\\b)|\\bwho presides\\b|\\b(?:appointed|elected|serves|acts) as (?:its |the )?chair',
    ),
    words('\\b(?:consists? of|comprises?|members?)\\b[^.]{0,80}\\b(?:a|one) (?:co-)?chair\\b(?! of)'),
    words('\\bmoderators?\\b[^.]{0,60}\\b(?:runs?|leads?|approved|appointed|elected|chosen)\\b'),
    words('\\b(?:is|are|WILL be|was) headed (?:up )?by\\b'),
    words('\\b(?:co-)?chaired by\\b|\\bvotes? (?:on|for|in) (?:an? |the |its |new )?(?:co-)?chairs?\\b'),
    words(
      '\\b(?:to|WILL|who) (?:(?:act as|be|serve as|take) (?:the )?)?(?:co-)?chair(?:person|man|woman)?\\b(?! (?:may|of (?:a|any|each)))',
    ),
    words(
      '\\b(?:appoints?|elects?|electing|nominates?|chooses?|selects?|designates?)\\b[^.;]{0,60}\\b(?<!vice[- ])(?<!deputy )(?:co-)?chair(?:s|person|man|woman|persons)?\\b',
    ),
    words(
      '(?<!vice[- ])(?<!deputy )\\b(?:co-)?chair(?:s|person|man|woman|persons|manship)?\\b[^.;]{0,60}\\b(?:appointed|elected|nominated|chosen|selected|designated|rotates?|rotated|rotating|held by)\\b',
    ),
    words(
      '\\b(?:the |current |our |interim )(?:co-)?chair(?:s|person|man|woman)?(?: of (?:the|this) [^.;,]{1,60}?)? (?:is|are|will be|shall be)\\b(?! (?:to|responsible|expected|entitled|required|able|unable|absent|unavailable|not|present|also|appointed by the chair))',
    ),
    words('\\b(?:is|serves as|acts as) (?:the |our )?(?:current |interim )?(?:co-)?chair of (?:the|this|our)\\b'),
    words('\\([^()]{1,40}(?:&|\\band\\b|,|/)\\s?(?<!\\b(?:vice|deputy) )chair(?:person|man|woman)?\\)'),
    words('\\((?:co-|current |interim |acting )?chair(?:person|man|woman|s)?\\)'),
    words('^(?:co-)?chairs?(?:person|man|woman)?(?:\\(s\\))?\\s?(?::|-|=|\\.{4,})\\s?\\S'),
    words('^(?:an? |the )?(?:co-)?chair(?:person|man|woman)?(?:\\(s\\))?[,;]?(?: and)?$'),
    words('^(?:an? |the )?(?:co-)?chair(?:person|man|woman)?,? who\\b'),
    words('^(?:committee|group|board|network|forum|lead) (?:co-?ordinator|conven[eo]r|lead|leader|facilitator)(?:,|$)'),
    words(',\\s(?:first |second |acting |co-)?chair(?:person|man|woman)?$'),
    words('\\b(?:convened|led|presided over) by\\b[^.]{0,80}\\b(?:who|leader|director|head|member)\\b'),
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
    // That a quorum or a vote needs the chair does not say who it is.
    words(
      '\\bquor(?:um|ate)\\b|\\bin the chair (?:(?:shall|will|may|also) )?(?:has|have|exercises?|casts?)\\b|\\?$|\\btb[acd]\\b|\\bchair (?:of|for) (?:the )?(?:trustees|governors)\\b|\\b(?:product|technical|operational) leads?\\b',
    ),
    words('\\b(?:former|emeritus|previous|past|ex-|outgoing) (?:co-)?chair'),
    words('\\b(?:which|whose meetings) (?:is|are|will be|shall be) (?:co-)?chaired by\\b'),
    words('\\b(?:pc|program(?:me)? committee|session|conference|workshop) (?:co-)?chairs?\\b'),
    words('\\bappoints?\\b[^.]{0,20}\\b(?:wg|sig|working group|sub-?committee|task force) chairs\\b'),
    words('\\bchair (?:of|for) each\\b'),
    words('\\bchairs of (?:the )?(?:relevant|locality|other|sub|all|each)\\b'),
    words(
      '^(?!.{0,200}\\bchaired by\\b).*\\bchair of the (?:(?!(?:is|are|WILL)\\b)[A-Za-z]+ ){0,6}(?:council|association|cabinet|trust)\\b',
    ),
    words('\\b(?:no|without a|absence of (?:the|a)) chair\\b'),
    words('\\bby the [^.,;]{3,80}, chaired by\\b'),
  ],
  mentions: [
    words(
      '\\b(?:captain|master|provost|warden|commodore|head|director|mayor|dean|speaker|steward|prior|leader|marshal) WILL be (?:chosen|elected|appointed|nominated)\\b|\\b(?:WILL have|has|take|takes|in) (?:overall )?charge\\b',
    ),
    words('\\((?:[a-z]+ )?(?:coordinator|co-ordinator|facilitator)\\)'),
    words(
      '\\bproject lead(?:er)?\\b|\\bproject leads:|\\bmoderators? for (?:each|the|every) meeting\\b|^shepherds?\\s?:',
    ),
    words(
      '\\b(?:co-?)?(?:chair(?:s|ed|ing|person|man|woman|persons|manship)?|conven[eo]rs?|facilitators?|spokes(?:person|people|man|woman))\\b',
    ),
    words('\\b(?:presides?|presided|presiding|president)\\b'),
    words(
      '^(?:[a-z]+ ){0,2}(?:co-?)?leads?\\b\\s?(?:\\(\\d\\) ?)?(?:-|:)\\s?\\S|(?:, | - |\\()(?:the |team |group |duty )?(?:co-?)?lead(?: officer| organi[sz]er)?(?:\\)|$)',
    ),
    words(
      '\\bco-?leads?\\b(?! (?:to|the|by)\\b)|\\(the lead officer\\)|^(?:the )?(?:team |group )?lead(?:er)? (?:pays|is|WILL|runs|organi[sz]es|convenes)\\b',
    ),
    words(
      '\\b(?:BODY|steering|duty) lead(?:er)?s?\\b(?! (?:to|on|in|the|by|for|up|a|with|authority|authorities|member|agency|body|instrument|role)\\b)',
    ),
    words('\\b(?:BODY|it|meetings?)\\b[^.]{0,160}\\b(?:is|are) (?:jointly )?(?:led|lead|run|coordinated) by\\b'),
    words('\\bWILL (?:convene|be led)\\b'),
    words('\\b(?:names?|elects?|appoints?|chooses?) (?:the|an?|its|our) (?:[a-z]+ )?(?:speaker|captain|leader)\\b'),
    words('^(?:co-?)?(?:leaders?|co-?ordinators?|organi[sz]ers?)\\s?[:=]\\s?\\S'),
    words(
      '\\b(?:managers?|coordinators?|co-ordinators?|leads?|leaders?)\\b[^.]{0,40}\\b(?:lead|leads|organi[sz]e|run)\\b[^.]{0,40}\\b(?:BODY|wg|meetings?)\\b',
    ),
    words('\\b(?:organi[sz]ing|leading|running) and (?:leading|organi[sz]ing|running)\\b[^.]{0,40}\\bmeetings?\\b'),
  ],
  cells: /^(?:(?:team |group |wg )?lead(?:er)?|co-?ordinators?|facilitators?|conven[eo]r\b.{0,60})$/i,
  headings: /\b(?:co-?ordinators?|facilitators?|leads?|leaders?|managers?)\b/i,
  source: statementSource,
}
