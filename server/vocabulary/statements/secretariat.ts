import {statementSource, words, type StatementWords} from './words'

/** How sentences say who does the paperwork of the body. */
export const secretariat: StatementWords = {
  says: [
    words(
      '(?:\\s-|,)\\s{1,3}(?:hon(?:orary|\\.)? |minutes? |note )?(?:secretary|taker|minutes|notes)(?: to the (?:[a-z]+ ){0,4}BODY)?$',
    ),
    words(
      '^(?:hon(?:orary|\\.)? |committee |group |board |meeting )?(?:secretary|clerk|secretariat|administrator|(?:servicing|support) officer)\\s?[:=-]\\s?(?!tb[acd]\\b)\\S',
    ),
    words(
      '\\b(?:unit|secretariat|administrators?|business (?:unit|support|team))\\b.{0,120}\\bsupports? the (?:[a-z]+ ){0,3}BODY\\b',
    ),
    words('\\bcirculates? (?:[a-z]+ and )?notes\\b'),
    words('\\((?:[a-z ]{2,20}(?:,| \\+| &| and) )?(?:notes|minutes|admin)(?:(?:,| \\+| &| and) [^()]{1,30})?\\)'),
    words('\\bminutes? (?:the|its|our|each|every) meeting\\b'),
    words(
      '\\b(?:gives?|provides?|offers?) (?:[a-z]+ ){0,2}(?:administrative|secretarial|clerical) (?:help|assistance)\\b',
    ),
    words('\\bminute[- ]taking\\b'),
    words(
      '\\bcirculates? (?:the |an? )?(?:note|action log|actions)\\b|\\b(?:WILL|to) minute\\b(?! by)|\\bdoes the (?:agenda|paperwork)\\b',
    ),
    words('\\bmeetings? WILL be (?:supported|serviced|administered|organi[sz]ed|arranged) by\\b'),
    words('\\b(?:agendas?|minutes|notes|papers)\\b[^.]{0,40}\\bresponsibility of\\b'),
    words('\\((?:minutes|notes|minute[- ]taker|secretariat|admin)\\)'),
    words('\\b(?:does|do|takes|writes) the (?:notes|minutes|admin)\\b'),
    words('\\bloggist\\b'),
    words('\\blooks? after the [^.]{0,40}\\b(?:minutes|papers|notes|invitations)\\b'),
    words(
      '\\b(?:agendas?|papers|minutes|notes)\\b[^.]{0,60}\\b(?:despatched|dispatched|distributed|drawn up|typed|sent out|sent round)\\b[^.]{0,30}\\bby\\b',
    ),
    words('\\barranges? for (?:the )?minutes\\b|\\bfor minutes to be taken\\b'),
    words(
      '\\b(?:prepares?|provides?|compiles?|drafts|distributes?|sends? (?:round|out|around)|circulates?) (?:the |an? )?(?:agendas?|minutes|papers|(?:meeting )?notes)\\b',
    ),
    words(
      '\\b(?:clerk|officer|manager|co-?ordinator|assistant|administrator)\\b[^.]{0,80}\\b(?:keeps?|records?) (?:the |accurate )?minutes\\b',
    ),
    words('\\b(?:office|unit|team|secretariat|staff)\\b[^.]{0,40}\\bsupports? the (?:[a-z]+ ){0,3}BODY\\b'),
    words('^minutes? meetings\\b'),
    words(
      '\\b(?:administrator|co-?ordinator|manager|staff)\\b[^.]{0,60}\\b(?:scheduling|organi[sz]ing|arranging|administering) (?:the |all |its |our )?(?:[a-z]+ )?(?:meetings?|calls?|teleconferences?)\\b',
    ),
    words('\\band minutes? meetings\\b|\\bminutes? (?:the|its|our|all) meetings\\b'),
    words('\\bproduc(?:es?|ing) the (?:agenda|minutes|notes)\\b'),
    words('\\bclerks? the (?:[a-z]+ ){0,3}(?:BODY|meetings?)\\b'),
    words(
      '\\b(?:officer|unit|team|administrator|office)\\b[^.]{0,80}\\b(?:send|sends|book|books|posts?)\\b[^.]{0,60}\\b(?:papers|list|room|agenda)',
    ),
    words('\\bsecretariat\\b|\\bsecretary to the\\b'),
    words(
      '\\b(?:staff|officer|administrative|admin|professional|logistical|organi[sz]ational|business) support\\b[^.]{0,40}\\b(?:is|are|WILL be) provided\\b|\\bsupport (?:for|to) the (?:[a-z]+ ){0,3}BODY (?:comes|is given|WILL come)\\b',
    ),
    words(
      '\\b(?:actions?|papers?|notes?)\\b[^.]{0,60}\\b(?:recorded|circulated|(?<!actions )taken|prepared|produced|sent out|issued)\\b[^.]{0,60}\\bby (?:the|an?|our)\\b(?! (?:co-)?chair)',
    ),
    words('\\b(?:posts?|uploads?|shares?|writes?|types?|circulates?) (?:up )?the (?:meeting )?(?:notes|minutes)\\b'),
    words('^(?:minutes|(?:note|minute)[- ]taker)\\s?[:=-]\\s?(?:the )?[a-z]{3,}'),
    words(
      '\\b(?:a|an|the) (?:[a-z-]+ ){0,2}secretary\\b[^.]{0,40}\\b(?:WILL|is|provided|appointed|elected|drawn|records?|arranges?|keeps?|circulates?|organi[sz]es?|maintains?)\\b',
    ),
    words('\\b(?:elects?|appoints?|provides?|nominates?)\\b[^.]{0,60}\\bsecretary\\b'),
    words('^secretary\\b'),
    words('\\(secretary\\)'),
    words('\\b(?:secretarial|administrative|admin|secretariat|clerical) (?:support|services?|help|assistance)\\b'),
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
    words('\\bnotes are (?:captured|taken|recorded)\\b'),
    words('\\b(?:minute|note)[- ]?taker\\b'),
    words(
      '\\bclerked\\b|\\bclerk to the\\b|\\b(?:acts?|serves?) as (?:the |its )?(?:clerk|secretary)\\b|\\bclerk WILL\\b',
    ),
    words('\\b(?:take|takes|taking) (?:the |meeting )?minutes\\b|\\bprovides? (?:the )?administration\\b'),
    words('\\b(?:BODY|meetings?)\\b[^.]{0,60}\\bserviced by\\b|\\bservices? (?:the|its|our) (?:BODY|meetings)\\b'),
  ],
  not: [
    // The chair's agenda and the committee's own minutes tell nothing of who supports them; nor does a question.
    words(
      '\\b(?:chair(?:person|man|woman|s|\\(s\\))?|president|curator|facilitator|conven[eo]r)\\b[^.]{0,60}\\b(?:circulates?|prepares?|distributes?|sends?|shares?|establish(?:es|ing)|organi[sz](?:es|ing)|responsible)\\b [^.]{0,30}\\bagendas?\\b|\\bagendas?\\b[^.]{0,80}\\bby the chair(?:man|person|woman)?\\b(?! and)|\\?$',
    ),
    words(
      '\\b(?:BODY|we)(?: WILL)? (?:keep|ensure|record|organi[sz]e|post|publishe?|share)s?\\b[^.]{0,40}\\b(?:minutes|notes|meetings)\\b',
    ),
    words(
      '\\bchair(?:person|man|woman|s)?\\b[^.]{0,60}\\b(?:arranges?|organi[sz]es?|calls?|schedules?) (?:the |all |regular ){0,3}meetings\\b',
    ),
    // What a member gives instead of a fee, and what comes with an agenda.
    words('\\bin[- ]kind\\b|\\bagendas?\\b[^.]{0,30}\\b(?:accompanied|followed|preceded) by\\b'),
    words('\\bsecretary of state\\b|\\bcompany secretary\\b(?!.{0,60}\\b(?:secretary (?:to|of)|minutes|support))'),
  ],
  mentions: [
    words('\\bwrites? up (?:the |our )?(?:meetings?|notes|minutes|suppers)\\b'),
    words(
      '\\bsecretar(?:y|ies|iat)\\b(?<!\\b(?:company|permanent|cabinet|home|foreign|health|education|private|press|assistant|under|first|general) secretary)(?! (?:of (?:state|the (?:treasury|army|navy)|defen[cs]e|commerce|health|education)|general)\\b)',
    ),
    words('\\bnotes?\\b[^.]{0,40}\\b(?:taken|kept|circulated|recorded)\\b'),
    words(
      '\\b(?:sends?|circulates?|issues?|distributes?|e-?mails?)\\b[^.]{0,40}\\b(?:papers|invitations?|invites?|notices?|reminders?)\\b|\\b(?:notices?|invitations?|invites?|reminders?)\\b[^.]{0,40}\\b(?:sent|given|issued|circulated)\\b[^.]{0,20}\\bby\\b',
    ),
    words(
      '\\b(?:keeps?|maintains?|has custody of|custodian of|records?) (?:the |all |full |accurate |its |our |proper |and preserve ){0,3}(?:records?|minutes|books|papers|proceedings)\\b',
    ),
    words(
      '^(?:notes|agendas?|papers|admin)\\b[^.:-]{0,30}(?::|\\s-| from\\b| by\\b)\\s?(?!see\\b|this\\b|these\\b|the\\b)[a-z]{2,}',
    ),
    words('\\bactions? (?:points )?(?:are|is|WILL be) logged\\b|\\bminute[- ]?books?\\b'),
    words('\\bWILL support the BODY\\b'),
    words('\\blooks? after the (?:practicalities|arrangements|logistics|paperwork|admin|mailing list)\\b'),
    words('\\b(?:is|are|WILL be) supported by\\b[^.]{0,80}\\b(?:administrator|manager|officer|clerk|co-?ordinator)\\b'),
    words('\\breli(?:es|ed)\\b[^.]{0,60}\\badministrative\\b|\\brely\\b[^.]{0,60}\\badministrative\\b'),
    // Somebody does something with the papers of a meeting, or they are done by, with or from somebody.
    words(
      '\\b(?:prepares?|compiles?|drafts|draws? up|writes|types (?!of)|takes|keeps|records|produces|makes|does|sorts|sends|posts|e-?mails|circulates?|distributes|shares|uploads|provides|handles|collates?|looks? after|responsib[a-z]{2,9})\\b[^.;]{0,40}\\b(?<!release )(?<!sticky )(?<!\\d )(?:agendas?(?! items?\\b)|minutes|notes|a note|action logs?|invitations)\\b',
    ),
    words(
      '\\b(?:agendas?(?! items?\\b)|minutes|(?:action |meeting )notes|a note|action logs?)\\b[^.]{0,60}\\b(?:by|responsibility of) (?!(?:e-?mail|[a-z]+ing|all|any|the (?:[a-z]+ )?(?:chair|members|BODY|website))\\b)[a-z]',
    ),
    words('\\bagenda items?\\b[^.]{0,40}\\b(?:be|sent|submitted|emailed|go) (?:to|with)\\b'),
    words(
      '\\bbooks? (?:the |a )?(?:rooms?|halls?|venues?|meetings?)\\b|\\bsets? up the (?:meetings?|calls?|sessions?)\\b',
    ),
    words('\\b(?:book[- ]?keeping|note[- ]?taking)\\b'),
    words('\\bWILL (?:organi[sz]e|arrange|host) (?:the )?(?:BODY )?meetings\\b'),
    words(
      '\\b(?:organi[sz]es|facilitates?|hosts?|arranges?) (?:(?:the|all|our|its|regular) ){0,3}(?:[a-z]+ )?(?:meetings|sessions|calls)\\b|\\bresponsible for scheduling\\b',
    ),
    words(
      '\\b(?:oversees?|handles?|manages?) the (?:general |day-to-day )?administration\\b|\\bsupports the (?:governance|work|running) of\\b',
    ),
    words('\\bstaff\\b[^.]{0,30}\\b(?:makes?|posts?|publish(?:es)?|prepares?)\\b'),
    words('\\bkeep\\b[^.]{0,30}\\bmeeting notes\\b|\\bcompiles?\\b[^.]{0,60}\\bsummary\\b'),
  ],
  cells: /^(?:minutes|note[- ]?taker|clerk)\b.{0,30}$/i,
  headings: /^notes$|\badministrator\b/i,
  source: statementSource,
}
