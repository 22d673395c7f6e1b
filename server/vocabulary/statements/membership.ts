import {statementSource, words, type StatementWords} from './words'

/** How sentences say who belongs to the body. */
export const membership: StatementWords = {
  says: [
    words(
      '\\b(?:managed|administered|run|governed|vested)\\b[^.]{0,20}\\b(?:by|in) an? (?:[a-z-]+ ){0,4}(?:committee|council|board)\\b (?:of|consisting|composed|made up)\\b',
    ),
    words(
      '\\b(?:BODY|trustees|directors|governors|officers)\\b[^.]{0,60}\\b(?:consists?|number|comprises?)(?: (?:when complete|at all times|normally|ordinarily))? of\\b|\\b(?:BODY|trustees|directors) WILL number\\b',
    ),
    words('\\bthere (?:are|is|WILL be) (?:NUMBER|[a-z]{3,5}teen|twenty) (?:seats|places)\\b'),
    words('\\bmembership (?:is )?to (?:include|comprise|consist|be drawn)\\b'),
    words(
      "\\b(?:it|they|which|BODY)(?:'s| is| are) made up of\\b|\\bmembers are (?:those|the|drawn|all)\\b|\\bwe are the NUMBER (?:people|members|volunteers)\\b",
    ),
    words(
      '\\b(?:looked after|run|governed|overseen) by (?:a [a-z]+ of )?NUMBER (?:trustees|people|members|volunteers|students|directors|residents)\\b|\\ball [a-z -]{3,20}(?:holders|residents|parents|staff|students|customers) are members\\b',
    ),
    words(
      '\\bthere (?:are|is|WILL be) (?:always |normally |usually )?(?:between |up to |at least |currently )?NUMBER (?:and NUMBER |to NUMBER )?(?:of us\\b|of them\\b|trustees|directors|governors|members|seats|representatives|people on)|\\bup to NUMBER (?:people|members|trustees|volunteers) (?:can|may) serve\\b',
    ),
    words('\\b(?:leadership|executive|BODY)\\b[^.]{0,60}\\bmade (?:up )?of\\b'),
    words('\\b(?:partners|participants|members) at (?:the moment|present) are\\b'),
    words('\\b(?:officers?|representatives?|leads?|deput(?:y|ies)|members?)\\b[^.]{0,40}\\bfrom (?:each|every|all)\\b'),
    words(
      '\\bNUMBER (?:[a-z]+ ){0,2}(?:officers?|representatives?|members?|persons?|people|delegates?|councillors?) (?:from|per|for|of) each\\b',
    ),
    words(
      '\\b(?:BODY|membership|we|it)\\b[^.]{0,80}\\b(?:WILL )?(?:comprises?|consists? of|be (?:made up|composed|drawn|comprised|limited to|open to)|is (?:made up|composed|drawn|comprised|open to)|are (?:made up|composed|drawn))\\b',
    ),
    words(
      '\\b(?:BODY|membership|members)\\b[^.]{0,40}\\b(?:WILL )?includes?\\b[^.]{0,80}(?:\\brepresentatives?\\b|\\bmembers?\\b|:$)',
    ),
    words(
      '\\b(?:BODY|it)\\b[^.]{0,30}\\b(?:has|have|WILL have|WILL contain) (?:up to |between |at least |a (?:minimum|maximum) of |not more than )?(?:NUMBER|one) [^.]{0,40}\\b(?:members?|representatives?)\\b',
    ),
    words(
      '\\bmembers?(?:hip)?\\b[^.]{0,50}\\b(?:is|are|WILL be) (?:as follows|drawn from|appointed|open to|invited from|nominated|representatives? of)\\b',
    ),
    words('\\b(?:current|core|permanent|voting|standing) members? (?:include|are)\\b'),
    words('\\bmembers(?: of (?:the|this) BODY)? (?:are|include|WILL be)\\b[^.]{0,60}(?::$|\\bmaintainers\\b)'),
    words('\\bcomposition of (?:the|this|our) [^.]{1,60}\\b(?:is|are)\\b'),
    words('\\bBODY with (?:up to )?NUMBER (?:[a-z]+ ){0,2}(?:seats|members)\\b'),
    words('\\bBODY has the following members\\b|\\b(?:made up|comprised|consisting) of (?:up to |at least )?NUMBER\\b'),
    words('\\bcomposed of\\b|\\bwith members (?:representing|drawn from|appointed|from)\\b'),
    words('\\bparticipation (?:WILL |is )?(?:include|open|be open)|\\bopen (?:for|to) (?:public )?participation\\b'),
    words('\\b(?:each|every) [^.]{0,60}\\bWILL be represented\\b'),
    words(
      '\\bBODY has (?:[a-z]+ )?members from\\b|\\bfounding participants\\b|\\bparticipants,? including representatives\\b',
    ),
    words('\\bopen to (?:all|any|anyone|everyone)\\b'),
    words('\\b(?:attended by|representatives? (?:of|from)) (?:the following|each of)\\b'),
  ],
  not: [
    words('\\b(?:quorum|sub-?groups? (?:WILL|comprise|consist)|minutes)\\b'),
    words(
      '\\bmeetings? (?:WILL )?(?:consist|comprise|include)|\\bmeetings?(?: (?:which|that))? (?:WILL be|is|are) open to\\b',
    ),
    words(
      '\\b(?:deliverables?|artifacts|outputs?|products?|responsibilities|objectives|duties|tasks|functions|goals|aims)\\b[^.]{0,60}\\binclude',
    ),
  ],
  mentions: [
    words(
      '^(?:the |our )?(?:[a-z]+ )?(?:maintainers|committers)\\b|\\bBODY WILL be the\\b|\\b(?:company|guild|club|union|league|fellowship) WILL (?:be|consist)\\b',
    ),
    words('\\bWILL be joined by\\b'),
    words('\\bparticipat(?:es?|ing|ion) in (?:the|this|our) (?:[a-z]+ )?BODY\\b|\\bBODY participants\\b'),
    words('\\bany(?:one|body)\\b[^.]{0,60}\\b(?:volunteer|join|belong|stand|apply)\\b'),
    words('\\b(?:group|team|panel) of NUMBER\\b'),
    words(
      '\\bmembership\\b|\\b(?:our|its|new) members\\b|\\bmembers (?:of|from|are|include|join)\\b|\\b(?:representatives (?:from|of)|attended by|compris(?:es?|ing))\\b',
    ),
  ],
  headings: /\b(?:attendance|get involved|take part|joining|becoming an? [a-z]+|addition of)\b/i,
  source: statementSource,
}
