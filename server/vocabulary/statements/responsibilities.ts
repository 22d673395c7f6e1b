import {statementSource, words, type StatementWords} from './words'

/** How sentences say what the body does. */
export const responsibilities: StatementWords = {
  says: [
    words('\\b(?:BODY|we|it) WILL:?$'),
    words(
      '\\b(?:BODY|it) (?:has|have|WILL have) (?:the |full )?(?:delegated )?(?:powers?|dut(?:y|ies)|authority) to\\b',
    ),
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
      '\\b(?:BODY)\\b[^.]{0,40}\\bWILL (?:[a-z]+ ){0,4}(?:oversee|advise|monitor|co-?ordinate|develop|promote|identify|provide|lead|agree|approve|commission|champion|contribute)\\b',
    ),
  ],
  not: [
    words('^(?:the )?(?:vice[- ]|co-)?(?:chair|secretary|secretariat)\\b'),
    words(
      '\\b(?:chair(?:person|man|woman)?|he/she|he or she|secretary|treasurer|president)\\b[^.]{0,40}\\b(?:is|are|WILL be) (?:also )?responsible for\\b',
    ),
  ],
  mentions: [
    words('\\b(?:affairs|business|management)\\b[^.]{0,60}\\bin the hands of\\b'),
    words('\\b(?:managed|administered|vested|governed)\\b[^.]{0,20}\\b(?:by|in) (?:the|an?) (?:[a-z-]+ ){0,4}BODY\\b'),
    words('\\b(?:is|are) (?:managed|overseen|run|handled|co-?ordinated) by the (?:[a-z]+ ){0,4}BODY\\b'),
    words('\\b(?:exercises?|discharges?)\\b[^.]{0,20}\\b(?:powers|functions)\\b'),
    words('\\bdecisions? (?:are|is) (?:made|taken) by the (?:[a-z]+ ){0,4}BODY\\b'),
    // Whatever the group does is told in some such sentence.
    words(
      '^(?:they|we|it|(?:the |our )?(?:trustees|directors|governors|stewards|BODY)) (?!(?:is|are|was|were|has|have|had|meets?|WILL|met|consists?|comprises?)\\b)[a-z]{2,}\\b',
    ),
    words('\\bdo(?:es)? (?:this|so) by\\b'),
    words('\\b(?:BODY|it|we) (?:preserves?|chooses?|decides? on|selects?|manages?|receives?|handles?)\\b'),
    words('^to [a-z]{3,}\\b'),
    words('\\b(?:charged|tasked|entrusted) (?:by [^.]{1,40} )?with\\b'),
    words('\\b(?:in order to|functions as|is to|aims? to|works? to)\\b'),
    words('\\b(?:reviews?|advises?|oversees?|co-?ordinates?|maintains?|promotes?|organi[sz]es?)\\b'),
  ],
  headings: /^objectives$/i,
  source: statementSource,
}
