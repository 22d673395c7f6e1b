import {statementSource, words, type StatementWords} from './words'

/** How sentences say how the body decides. */
export const decisionMaking: StatementWords = {
  says: [
    words(
      "\\bif (?:it|it's|it is|opinion|the [a-z]{4,12}|votes|we|we're|we are|they|they're|they are)(?: is| are)? (?:equally |evenly )?(?:split|divided|deadlocked)\\b|\\bvotes? counts? (?:twice|double)\\b",
    ),
    words(
      '\\b(?:gets?|are|is|be) (?:decided|settled|voted on|agreed) (?:there|then|at (?:the|each|a) (?:[a-z]+ ){0,3}(?:meeting|BODY))\\b',
    ),
    words('\\bmore (?:green|yes|ayes|for|votes for|in favou?r)\\b[^.]{0,20}\\bthan (?:red|no|noes|against)\\b'),
    words(
      '\\b(?:second|additional|extra|further) (?:or casting )?(?:vote|voice)\\b|\\b(?:votes|voices) are equal\\b|\\bmajority WILL (?:rule|decide|prevail|carry|be final)\\b',
    ),
    words('\\bacts? of (?:a|the) majority\\b|\\b(?:directors|members|those) present and voting\\b'),
    words(
      '\\b(?:votes?|voting) (?:are|is|being|WILL be) (?:even|equal|tied|level|split)\\b|\\bequality of votes\\b|\\b(?:decid|break|settl)(?:e|es|ing) (?:a |any |the )?ties?\\b|\\bsecond (?:or casting )?vote\\b',
    ),
    words(
      "\\bif (?:it's|it is|they are|they're|we're|we are) (?:\\d{1,2} ?- ?\\d{1,2}|tied|a tie|level|even|equal)\\b",
    ),
    words('\\bmajority (?:carr(?:y|ies)|decides|rules|prevails|is enough|suffices)\\b'),
    words('^(?:by (?:a )?)?(?:simple |bare |straight )?majority(?:$|,)'),
    words(
      '\\b(?:every|each|any|a|no) (?:matter|question|issue|motion|resolution)\\b[^.]{0,60}\\b(?:are|is|WILL be) (?:settled|decided|determined|resolved|passed|carried)\\b',
    ),
    words(
      '\\b(?:decided|settled|carried|passed|resolved|determined) (?:by|on) (?:a |an |the )?(?:[a-z]+ ){0,2}(?:majority|votes?|show)\\b',
    ),
    words('\\bvoting (?:is|WILL be|to be)(?: normally| usually)? by\\b|\\bshow of (?:cards|voting cards)\\b'),
    words(
      '^(?:(?:everything|usually|mostly|normally|always|where possible),? )?by (?:common |general |mutual )?(?:agreement|consent)\\b',
    ),
    words(
      '\\bagreement is (?:reached|when|by|sought(?! (?:that|from|for|on|to)\\b))\\b|\\bnothing is (?:decided|agreed) (?:unless|until)\\b',
    ),
    words(
      '\\b(?:everyone|everybody|(?:all|both) (?:the )?(?:partners|sides|parties|members|practices|councils)) (?:(?:has|have|needs?) to|must) (?:be (?:happy|content|on board|ok)|agree|say yes)\\b|\\b(?:all|both) (?:the )?(?:partners|sides|parties|practices|councils) (?:to agree|agree|assent)\\b',
    ),
    words('\\bhands up\\b|^(?:a |by )?(?:(?:simple|bare|two[- ]thirds) )?majority\\b'),
    words(
      "\\bchair(?:man|person|woman)?(?:'s)?\\b[^.]{0,20}\\b(?:decision is final|breaks? (?:a |the |any )?tie)\\b|\\b(?:a|the|any) tie (?:means|is|goes)\\b|\\b(?:in the event of|if there is|in case of) a tie\\b",
    ),
    words('\\bresolutions?\\b[^.]{0,20}\\b(?:carried|passed) (?:by|if|when|on)\\b|\\bvoting (?:is|WILL be) by\\b'),
    words('\\bcomes? to (?:a |its |our )?decisions? (?:by|through|after)\\b'),
    words('\\bby general (?:agreement|consent)\\b'),
    words(
      '\\b(?:we|they|members) agree (?:things|matters|most things|what to do) by\\b|\\b(?:NUMBER|majority) of (?:all )?(?:the )?(?:members|trustees) (?:have to|must|need to) (?:say yes|agree|approve)\\b',
    ),
    words('\\b(?:accepted|approved|adopted|merged)\\b[^.]{0,40}\\b(?:no|without)\\b[^.]{0,20}\\bobjections?\\b'),
    words('\\bmajority of [^.]{1,40} (?:have |has )?agreed?\\b|\\bat least NUMBER [^.]{0,20}members agree\\b'),
    words('\\bmajority wins\\b|\\bhands go up\\b|\\bwe try to agree\\b'),
    words('\\bwe vote\\b|\\bhalf plus one\\b'),
    words('\\b(?:matter|question|issue|motion)\\b[^.]{0,20}\\bto be (?:settled|decided|determined|resolved) by\\b'),
    words(
      '\\b(?:reach|come to|arrive at)(?:es)? (?:an )?agreement (?:through|by|on)\\b|\\b(?:we|BODY|members) (?:WILL )?seeks? agreement\\b',
    ),
    words('\\b(?:adopted|accepted|passed) (?:when|if|where|once)\\b[^.]{0,60}\\b(?:majority|agree|votes?)\\b'),
    words(
      '\\bdecisions?\\b[^.]{0,80}\\b(?:WILL|are|is|be|being)\\b[^.]{0,40}\\b(?:made|taken|reached|by|agreed|consensus|approved)\\b',
    ),
    words(
      '\\b(?:make|take|reach)(?:s|ing)? (?:[a-z]+ ){0,3}decisions?\\b[^.]{0,60}\\b(?:by|through|consensus|consensual|consensually|majority|vote)\\b',
    ),
    words('\\bdecisions?\\b[^.]{0,60}\\b(?:consensus|consensually|majority|(?:by|to a|put to the) vote)\\b'),
    words(
      '\\b(?<!\\b(?:drive|build|building|foster|seek) )consensus\\b(?! (?:was reached|advice|algorithms?|standards?|documents?|reports?|specifications?|technical|statements?|on [a-z ]{0,30}standards))|\\b(?:majority vote|simple majority|casting vote|one vote|show of hands)\\b|\\b(?:works?|proceeds?) by agreement\\b',
    ),
    words(
      '\\bmember[^.]{0,40}\\b(?:has|have) (?:one|a|equal) votes?\\b|\\bdeciding vote\\b|\\bmajority of (?:the )?votes\\b',
    ),
    words(
      '\\b(?:no (?:member|one|body)|nobody|no objections?)\\b[^.]{0,60}\\b(?:objects?|accepted|approved|adopted|passed|received|raised)\\b',
    ),
    words('\\b(?:more yes than no|votes? carr(?:y|ies))\\b'),
    words('\\b(?:matters|questions|issues|motions) (?:are|WILL be) (?:settled|decided|determined|resolved|passed)\\b'),
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
    words('\\bvot(?:e|es|ing)\\b[^.]{0,60}\\b(?:decide[sd]?|carried|passed|majority|proxy|email)\\b'),
  ],
  not: [
    words('\\b(?:picks?|chooses?|elects?|selects?) (?:our|their|its) own\\b'),
    words(
      '\\b(?:picks?|chooses?|selects?)\\b[^.]{0,60}\\bchair\\b[^.]{0,60}\\b(?:show of hands|ballot|vote|majority)\\b',
    ),
    words(
      '\\b(?:appoint|elect|remov|terminat|amend|revis|modif|dissol|alterat|altere|rescind)[a-z]{0,5}\\b[^.]{0,100}\\b(?:majority|vote|consensus|two-thirds|show of hands|ballots?)\\b',
    ),
    words('\\b(?:majority|vote|two-thirds)\\b[^.]{0,100}\\b(?:appoint|elect|remov|terminat|amend|revis|modif)'),
    words('\\b(?:co-?)?chair(?:person|man|woman)?\\b[^.]{0,60}\\b(?:decided|chosen|selected)\\b'),
    words(
      '\\bdecisions? to (?:add|admit|accept|appoint|invite|remove|suspend|expel)\\b|\\b(?:whom|which) (?:the|a) decisions?\\b',
    ),
    words('\\b(?:charter|terms of reference|constitution)\\b[^.]{0,120}\\b(?:approved|majority|consensus|vote)'),
    words(
      '\\bdecisions? (?:WILL|are) (?:be )?(?:made|taken|reached) (?:in a (?:timely|transparent)|promptly|quickly|openly|transparently)\\b(?!.*\\b(?:consensus|vot|majority|agree))',
    ),
    words('\\bdecisions? (?:WILL|are) (?:be )?(?:published|recorded|communicated|circulated)\\b'),
    words('\\bquorum\\b[^.]{0,140}\\bmajority\\b'),
    // How one matter was or is to be decided does not tell how others are.
    words('\\b(?:adopted|approved|ratified)\\b[^.]{0,60}\\bvote\\b[^.]{0,60}\\b(?:19|20)\\d\\d\\b'),
    words(
      '\\b(?:altered|amended|changed|varied)\\b[^.]{0,60}\\bresolution\\b|\\baction (?:taken )?against (?:a|any) member\\b',
    ),
    words(
      '\\b(?:candidates?|nominees?|nominations?)\\b[^.]{0,80}\\bvot|\\bvot(?:e|es|ing)\\b[^.]{0,80}\\b(?:candidates?|nominees?|nominations?)\\b',
    ),
  ],
  mentions: [
    words('\\b(?:final|ultimate) (?:say|decisions?|authority|approval|responsibility)\\b'),
    words('\\b(?:can|may|WILL)\\b[^.]{0,40}(?:&|and|or|also) vote\\b(?! (?:of|for [a-z]+ (?:candidate|officer)))'),
    words(
      '\\bdecisions?\\b[^.]{0,60}\\b(?:is|are|be|WILL be) (?:for|with|left to|down to|up to|reserved (?:for|to)|a matter for) (?!the purpose|all\\b|more\\b)|\\b(?:is|are|be) for [^.]{2,40} to (?:decide|settle|determine)\\b',
    ),
    words(
      '\\b(?:final )?authority (?:rests|lies|resides|is vested)\\b|\\b(?:fixed|set|approved|ratified|confirmed|determined|decided|agreed) by (?:the )?(?:members|GENERAL)',
    ),
    words('\\bable to (?:take|make) decisions\\b'),
    words(
      '\\b(?:two|three)[- ](?:thirds?|quarters|fourths?) (?:majority |of the |affirmative )?(?:vote|majority)\\b|\\b(?:2/3|3/4)(?:rds|ths)? (?:majority|vote)|\\b(?:a|by|simple|absolute) majority\\b|\\bmajority (?:vote|of (?:the )?(?:votes|members|those))\\b|\\bvoted (?:on|upon)\\b|\\bvot(?:e|es|ing) (?:down\\b|in favou?r\\b|(?:on|upon) (?:it|them|the|this|these|any|all|each|changes|proposals|matters)\\b)|\\bshow of hands\\b|\\b(?:a|the) vote (?:is|WILL be|to)\\b|\\bby (?:a )?(?:vote|ballot)\\b|\\bspecial resolution\\b',
    ),
    words(
      "\\b(?:till|until) (?:nobody|no one|everyone|everybody|we all)(?:'s| is| are)? (?:un)?(?:happy|content|agreed?|agrees|ok|objects)\\b",
    ),
    words("\\brobert's rules\\b|\\brules of order\\b"),
    words("\\b(?:does|do|WILL) not vote\\b|\\b(?:does|do)n't vote\\b|\\btalks? until (?:we|they|it|all)\\b"),
    words(
      "\\b(?:takes?|makes?) no decisions\\b|\\b(?:can't|cannot|doesn't|does not|may not) (?:itself )?(?:make|take) (?:any )?(?:[a-z]+ )?decisions\\b|\\bno (?:power|authority) to (?:decide|make|take)\\b|\\bno (?:decision[- ]making|executive) (?:powers?|authority)\\b",
    ),
    words(
      '\\bno (?:power of )?veto\\b|\\bby proxy\\b|\\bprox(?:y|ies)\\b[^.]{0,40}\\bvot|\\b(?:have|has) no votes?\\b|\\bonly [a-z ]{2,40} (?:may|can) vote\\b|\\bmay (?:act|take action|decide) (?:between meetings|on behalf of the BODY)\\b',
    ),
    words('^(?:the |our )?(?:[a-z]+ ){0,3}BODY decides (?:on|whether|if|how|who|what|which)\\b'),
    words('\\b(?:when|if|where) (?:we|they|members) (?:still |cannot )?disagree\\b'),
    words('\\btie[- ]?breaking\\b'),
    words('\\btr(?:y|ies) to find agreement\\b|\\b(?:has|have) the (?:last word|final say)\\b'),
    words('\\bmakes? decisions (?:on (?!behalf)|in|at|via)\\b'),
    words('\\bif [^.]{2,60} (?:don.t|can.t|cannot|do not) agree\\b'),
    words('\\b(?:chair|lead|leader|director|president|mayor) decides\\b'),
    words('\\buntil (?:we |they )?(?:all|everyone)\\b[^.]{0,20}\\b(?:agrees?|ok|content|happy)\\b'),
    words(
      '\\bnot a decision[- ]making\\b|\\bunanimous (?:agreement|decisions?|support|vote)\\b|\\b(?:authority|power|powers) to (?:make|take) (?:[a-z]+ )?decisions\\b',
    ),
    words('\\bunanimous (?:written )?consent\\b|\\b(?:elicits?|calls? for|holds?|takes?|puts? to) an? vote\\b'),
    words(
      '\\bmembers vote\\b|\\bdelegated powers\\b|\\bdecision meetings?\\b|\\bdelegates?\\b[^.]{0,40}\\bapproval\\b',
    ),
    words(
      '\\b(?:speak and vote|voting rights|entitled to vote|no powers? to|WILL vote|WILL not vote|right to vote)\\b',
    ),
    words(
      '\\b(?:(?:with|full) delegated authority|^delegated authority|decision[- ]making (?:powers?|authority|group)|makes? (?:the )?(?:final|all|the) decisions?|(?:cannot|fails? to|unable to) agree|disputes? WILL)\\b',
    ),
  ],
  headings: /\bhow (?:do )?we (?:prioriti[sz]e|choose|pick)\b|\bdelegated (?:authority|powers)\b/i,
  source: statementSource,
}
