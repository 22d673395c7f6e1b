import {statementSource, words, type StatementWords} from './words'

/** How sentences say what the body is for. */
export const purpose: StatementWords = {
  says: [
    words(
      '\\b(?:BODY|it|guild|company|club|union|league|fellowship)(?: of [a-z ]{2,30})? is for (?:the )?[a-z]+(?:ing|ion|ment|ance)\\b',
    ),
    words(
      '\\b(?:is|are) (?:held )?(?:in trust |on trust )?for the (?:[a-z]+ (?:and |or )?){0,3}(?:use|benefit|recreation|welfare|enjoyment) (?:and [a-z]+ )?of\\b',
    ),
    words('\\b(?:objects?|charitable purposes?) of (?:the|this|our) [^.:]{1,80}?\\b(?:is|are|WILL be)\\b'),
    words('\\borgani[sz]ed (?:and operated )?(?:exclusively |solely )?for\\b[^.]{0,60}\\bpurposes?\\b'),
    words('\\bit is the (?:function|role|task|duty|purpose|aim) of (?:the|this) BODY to\\b'),
    words('\\b(?:its|our|BODY) (?:main |overall )?(?:object|task|job) (?:is|are) to\\b'),
    words(
      '\\b(?:is|was|been|be|are|were) (?:established|set up|formed|created|convened|chartered|constituted)\\b[^.]{0,60}\\bto [a-z]{3,}\\b',
    ),
    words(
      '\\b(?:set up|establish(?:es)?|forms?|creates?) an? (?:[a-z-]+ ){0,4}BODY (?:of [a-z ]{1,40})?to [a-z]{3,}\\b',
    ),
    words(
      '\\b(?:purposes?|aims?|mission|objectives?|remit|vision|role|goal) of (?:the|this|our) (?!(?:co-)?chairs?\\b|officers|secretary|members|vice)[^.:]{1,120}?\\b(?:is|are|was|shall be|will be)\\b(?! (?:to be|consensus)\\b)',
    ),
    words(
      '\\b(?:its|our|BODY) (?:main |core |overall |primary |key )?(?:purposes?|aims?|mission|objectives?|remit|vision|goal) (?:is|are|will be)\\b',
    ),
    words(
      '\\b(?:BODY|it|we) (?:(?:exists?|aims?|seeks?)\\b[^.]{0,60}\\b(?:to|for|following)|has as its (?:[a-z]+ )?aims?)\\b',
    ),
    words(
      '\\b(?:BODY)[^.]{0,80}\\b(?:has been|is|was|will be) (?:established|set up|formed|created|constituted|convened|brought together)\\b[^.]{0,100}\\b(?<!\\b(?:pursuant|according|subject|addition|response|due) )to\\b',
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
    words(
      '^to (?:provide|act as) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:forum|leadership|point of contact|focal point|voice|link)\\b',
    ),
  ],
  not: [
    words("\\b(?:chair|secretary|secretariat|sub-?group|vice|member)(?:person|man)?(?:'s)? (?:is|exists|aims)\\b"),
    words(
      '\\b(?:pull request|pr|issue|poll|sub[- ]?committees?|sub-?groups?|task forces?)\\b[^.]{0,20}\\b(?:is|are|be) (?:created|formed|set up|established)\\b',
    ),
    words('\\bcontributions? (?:is|was|were) created\\b'),
    words('\\bvacanc(?:y|ies)\\b|\\baims? (?:for|at|to reach) (?:[a-z]+ )?consensus\\b'),
    words('\\bpurpose of (?:this|the) (?:document|page|paper|meeting|report|template)\\b'),
  ],
  mentions: [
    words('\\bwhat (?:the|this|our) [a-z ]{3,40} is for\\b'),
    words('^to (?:promote|encourage|foster|advance|further|champion) (?:the |and )?[a-z]'),
    words('\\b(?:BODY|it) is (?:a chance|a way|how|where|there)\\b|\\bwe want [^.]{2,60} to be\\b'),
    words('\\bestablished the [^.]{1,60} as an? (?:advisory|consultative)\\b'),
    words(
      '\\bBODY(?: \\([^()]{1,40}\\))? WILL (?:endeavou?r|strive|seek|try) to (?!operate|work|reach|decide|meet|make|act)\\w',
    ),
    words('\\bWILL vest in the (?:[a-z]+ ){0,4}BODY\\b|\\bBODY in charge of\\b'),
    words('\\bis the [^.]{0,40}\\bbody\\b'),
    words(
      '\\b(?:duty|task|job|charge) of (?:advising|promoting|overseeing|supporting|providing)\\b|\\bis governed by an? [^.]{0,40}\\bBODY\\b',
    ),
    words(
      '\\b(?:BODY|we)\\b[^.]{0,40}\\b(?:is there to|brings?|looks? after|deals? with|asked for|helps?|works? (?:to|with|on)|is advisory)\\b',
    ),
    words('\\b(?:purpose|mission|aims|goals) of the (?:BODY)\\b'),
    words(
      '\\b(?:BODY|we)(?: \\([^()]{1,20}\\))?,? (?:also |WILL )?(?:represents?|supports?|reviews?|makes? recommendations|advises?|oversees?|co-?ordinates?|functions? as|exists?|serves?|acts?|provides?|promotes?|is charged|is responsible)\\b',
    ),
    words(
      '\\b(?:members|it|they|we) (?:WILL )?provides?\\b[^.]{0,60}\\b(?:advice|guidance|support|evaluation|oversight|input)\\b',
    ),
    words('\\b(?:BODY)\\b[^.]{0,40}\\bis a (?:[a-z]+ ){0,3}(?:community|forum|network)\\b'),
  ],
  source: statementSource,
}
