import {statementSource, words, type StatementWords} from './words'

/** Words that speak of the body's meetings; how often it meets is read by `frequency-words.ts`. */
export const frequency: StatementWords = {
  says: [],
  not: [],
  mentions: [
    words("\\b(?:agm|annual general meetings?|general meetings?|annual (?:members'? )?meetings?)\\b"),
    words(
      '\\bmeetings? (?:is|are|WILL be|may be|can be) (?:held|called|convened|scheduled|arranged|announced|organi[sz]ed)\\b',
    ),
    words(
      '\\b(?:calls?|convenes?|schedules?|holds?|arranges?) (?:an? |the |any |all |special |regular |its |our |extraordinary ){0,3}(?:[a-z]+ )?meetings\\b',
    ),
    words('\\b(?:attends?|invited to attend) (?:each|every|all)\\b[^.]{0,40}\\bmeetings?\\b'),
    words(
      '\\bannual and [a-z]+ meetings?\\b|\\b(?:meetings?|BODY) WILL be (?:held|called|convened) (?:at|on) (?:such|a) (?:time|date|place)',
    ),
    words('\\b(?:gets?|comes?) together (?:on|every|each|before|after|once|when)\\b'),
    words(
      "\\b(?:we|they|it|BODY)(?:'ll| WILL| also)? (?:normally |usually )?meets? (?:before|after|ahead of|following|between|around|during) (?:each|every)\\b",
    ),
    words('\\bmeetings? (?:is|are|WILL be) (?:called|summoned|convened) by\\b'),
    words('\\bBODY (?:does|do) not meet\\b'),
    words('\\bNUMBER (?:[a-z]+ )?meetings that\\b[^.]{0,60}\\b(?:each|every|a|per) year\\b'),
    words(
      '^(?:weekly|fortnightly|monthly|quarterly|bi-?monthly|termly|yearly)\\b[^.]{0,60}\\b(?:minutes|hours?|teams|zoom|online|in person|room|office)\\b',
    ),
    words('\\bNUMBER (?:[a-z]+ )?meetings (?:between|from|over|during)\\b'),
    words('^(?:the|this|our) (?:[a-z]+ ){0,4}BODY WILL meet\\b'),
    words(
      '\\b(?:periodic|occasional|physical) (?:[a-z]+ )?meetings?\\b|\\bfrom time to time\\b[^.]{0,40}\\bmeetings?\\b|\\bmeetings? (?:from time to time|now and (?:then|again)|occasionally)\\b',
    ),
    words('\\bholds? (?:one|its|a) (?:[a-z]+ )?meetings?\\b'),
    words(
      '\\b(?:recurring|regularly scheduled|scheduled|monthly|weekly|quarterly|annual general) (?:[a-z&,-]+ ){0,5}meetings?\\b',
    ),
    words(
      '\\b(?:schedul|organi[sz]|hold|lead|chair|run|conven|arrang|host)[a-z]{0,3}\\b[^.]{0,40}\\bregular (?:[a-z&,-]+ ){0,5}meetings?\\b',
    ),
    words('\\b(?:uses?|hosts?|has|have|regular, ) ?(?:[a-z-]+, ?)?(?:regular |ad hoc ){1,2}meetings\\b'),
    words('\\bmeetings? (?:schedule|calendar|dates|times|frequency)\\b'),
    words(
      '(?<!\\b(?:before|prior to|after|from|of|until) (?:the )?)\\b(?:dates?|schedule|calendar|times?) (?:of|for) (?:all |the |each )?(?:[a-z-]+ )?meetings?\\b',
    ),
  ],
  source: statementSource,
}
