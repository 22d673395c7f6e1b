import {statementSource, words, type StatementWords} from './words'

/** How sentences say when the document is looked at again, or how it is changed. */
export const review: StatementWords = {
  says: [
    words(
      '\\b(?:DOCUMENT|this|these|they)[^.]{0,30} (?:is|are|WILL be) subject to (?:(?:periodic|regular|annual|rapid|further|ongoing|frequent|continuous)(?: and [a-z]+)? )?(?:revisions?|amendments?|review|iteration)\\b',
    ),
    words(
      '\\b(?:changes to (?:the|this|these) DOCUMENT|amendments|revisions|alterations) (?:can|may|WILL) be (?:proposed|suggested|submitted|put forward|moved|voted|adopted)\\b',
    ),
    words(
      '(?<!\\bbe )\\breviewed (?:in |on )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? (?:\\d{4}|\\d\\d)\\b|^due:? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d',
    ),
    words('\\bDOCUMENT (?:to |WILL )?(?:stand|remain|continue|hold)s? (?:good |in force )?until\\b'),
    words(
      '(?:^(?:[a-z\\d(][\\w.]{0,5}[.)]\\s{1,3})?|\\b(?:these|this|our|any|no|the) )DOCUMENT[^.]{0,40}\\b(?:(?:may|can|WILL|to)(?: only| not| at any time)? (?:only )?be|(?:is|are) only(?: to be)?|only) (?:rescinded(?: or [a-z]+)?|repealed|altered|amended|varied|changed|revised|added to)\\b',
    ),
    words(
      '\\bno (?:alterations?|amendments?|additions?|changes?)\\b[^.]{0,40}\\b(?:to|in|of) [^.]{0,20}DOCUMENT|\\bno (?:[a-z]+ )?(?:rule|clause|article|by-?e?-?law|regulation|provision)s?\\b[^.]{0,40}\\b(?:may|can|WILL) be (?:altered|amended|added|changed|rescinded|repealed|made)\\b',
    ),
    words(
      '\\b(?:alterations?|amendments?|additions?|changes?)(?: or [a-z]+)? (?:to|of|in) (?:any (?:of )?)?(?:the |these |this |our )?DOCUMENT[^.]{0,60}\\b(?:WILL|may|needs?|requires?|take|takes)\\b',
    ),
    words(
      '^(?:any |all |proposed )?(?:amendments?|alterations?)\\b(?!s? to (?:the )?(?:motion|minutes|budget|agenda|resolution|premises|building))[^.]{0,60}\\b(?:needs?|requires?|WILL|may|has to|have to|to be|only)\\b[^.]{0,80}\\b(?:majority|two[- ]thirds|three[- ]quarters|general meeting|agm|egm|sgm|votes?|approv[a-z]{2,4}|resolution|notice|consent)\\b',
    ),
    words('\\bto (?:change|alter|amend) (?:any (?:part )?of )?(?:this|these|it|them)\\b'),
    words(
      '\\b(?:we|members|they|it|BODY|meeting|trustees|directors) (?:can|may|WILL) (?:only |by [^.]{3,80} )?(?:change|alter|amend|add to|rescind|vary) (?:any of )?(?:this|these|the|our|any) DOCUMENT',
    ),
    words(
      '\\bDOCUMENT (?:only )?(?:lapses?|expires?|runs? (?:until|for|to)|must be re-?(?:submitted|newed|affirmed|adopted|registered))\\b',
    ),
    words(
      '\\blooks? at (?:it|them|this|these|things)(?: all)? (?:again|after (?:a |NUMBER|the |year)|every|each|once (?:a|in))\\b',
    ),
    words('\\blooked at (?:again )?(?:every|each|once|yearly|annually|at the)\\b'),
    words('\\bto review (?:it |them |this |these )?(?:every|annually|yearly|each year|once)\\b'),
    words('\\b(?:checks?|compares?) (?:the|these|its|our) DOCUMENT[^.]{0,30}\\b(?:against|every|each|with)\\b'),
    words('\\bchanges? (?:need to|must|have to|WILL) be (?:made |agreed |put )?in writing\\b'),
    words(
      '\\blook(?:s|ed|ing)? (?:at (?:it|this|these|them|things|everything|how [a-z ]{3,30}) )?again\\b[^.]{0,40}\\b(?:years?|months?|term|spring|summer|autumn|winter|easter|christmas|january|june|september|20\\d\\d|agm|elections?|annually)\\b',
    ),
    words(
      '\\b(?:these|this) (?:terms|note|paper|document|arrangements?|agreement|understanding|charter|rules|page)\\b[^.]{0,20}\\b(?:runs?|lasts?|holds? good|(?:is|are) (?:valid|in force))\\b[^.]{0,10}\\b(?:until|till|to|for)\\b|^valid (?:until|to)\\b|^(?:last|next) look(?:ed at)?\\b',
    ),
    words(
      '\\b(?:consider|assess|evaluate|review|check|appraise)s? (?:its|their|our) (?:own )?(?:effectiveness|performance|future|terms)\\b|\\bfuture of the (?:[a-z]+ ){0,3}BODY WILL be\\b|\\bsubject to (?:an? )?(?:annual|yearly|regular|periodic) review\\b',
    ),
    words(
      '\\b(?:whole|arrangements?|BODY|agreement) (?:WILL be|is|are) (?:reconsidered|evaluated|considered afresh)\\b|\\b(?:review(?: is)? due|due (?:again|for (?:review|renewal)))\\b',
    ),
    words(
      '\\b(?:schedule|protocol|constitution|charter|agreement|memorandum|document)\\b[^.]{0,30}\\b(?:may|can) (?:only )?be varied\\b',
    ),
    words('\\bnext due\\b'),
    words(
      '\\b(?:terms(?: of reference)?|rules|charter|document|paper)\\b[^.]{0,20}\\bWILL be (?:looked at|gone over|gone through)\\b',
    ),
    words('\\bgovernance(?: model| structure)?\\b[^.,]{0,40}\\b(?:not static|evolves?|WILL (?:evolve|grow|change))\\b'),
    words(
      '\\b(?:chang|amend|ammend|alter)(?:e|es|ing)?\\b[^.]{0,20}\\b(?:governing documents|articles of (?:incorporation|association)|by-?laws)\\b',
    ),
    words('\\bcomes? back to this (?:page|document|paper|charter)\\b'),
    words(
      '\\b(?:change|amend|withdraw|alter)\\b[^.]{0,20}\\b(?:the|this|our) (?:charter|terms of reference|constitution)\\b',
    ),
    words(
      '\\blook at (?:this|these) (?:agreement|document|paper|note|page|terms|rules)\\b[^.]{0,40}\\b(?:every|each|once)\\b',
    ),
    words('\\bchanges (?:can|may|WILL) only be made\\b'),
    words('\\brevis(?:ed?|ion of) (?:the )?(?:terms of reference|charter|tors?|constitution)\\b'),
    words(
      '\\b(?:refine|evaluate|update)[sd]? (?:and [a-z]+ )?this (?:document|structure|charter)\\b|\\bthis (?:structure|document|model|governance) (?:can|may|WILL) be (?:evaluated|refined|updated|adjusted|extended)\\b',
    ),
    words('\\bchanges? (?:need to|must|have to) be approved\\b|\\bsuggest a change to this (?:page|document)\\b'),
    words('\\b(?:procedures|guidelines|rules|polic(?:y|ies))\\b[^.]{0,20}\\b(?:are|is|WILL be) reviewed\\b'),
    words('\\b(?:alterations?|changes?|amendments?) (?:of|to) (?:these|this) [a-z]+ (?:require|need|shall|must)\\b'),
    words('\\blooked at again\\b|\\bto be reconsidered\\b|\\bterms\\b[^.]{0,40}\\b(?:refreshed|reconsidered)\\b'),
    words('\\b(?:terms|charter|group|committee|mandate)\\b[^.]{0,20}\\b(?:lapses?|expires?)\\b'),
    words('\\blooks? at (?:this|these) [a-z]+ again\\b'),
    words(
      '\\b(?:check|look at|read|go over|go through) (?:these|this|them|the terms)(?: terms| rules| document)? (?:again )?(?:every|each|once a|annually|yearly)\\b',
    ),
    words('\\btakes? stock of (?:this|these|the) (?:document|terms|arrangements)\\b'),
    words('\\brevisits? (?:its|the|their|these)\\b'),
    words('\\bwound up\\b[^.]{0,80}\\bunless\\b'),
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
    words('\\breview(?:ed)?(?: (?:due|by|on))?\\s?:\\s?\\S'),
    words('\\breview date\\b'),
    words('\\blooks? (?:at [^.]{1,40})?again\\b[^.]{0,80}\\b(?:terms|remit|membership|need for)\\b'),
    words(
      "\\b(?:changes?|modifications?|amendments?) (?:to|of|in) (?:this|the|these) (?:[a-z']+ ){0,3}(?:remit|goals|scope|mandate|terms of reference|tors?|charter|constitution|document|rules|terms|by-?laws)\\b",
    ),
    words('\\b(?:this|these|it|they|BODY) (?:WILL be|is|are) (?:re-?viewed|revisited|re-?evaluated)\\b'),
    words('\\b(?:annual|yearly|periodic|regular) review (?:of|WILL|is)\\b'),
    words(
      '\\b(?:guidelines|terms|rules|by-?laws|section|agreement|memorandum|(?:this|present) (?:document|page|charter))\\b[^.]{0,40}\\b(?:can|may|WILL) be (?:updated|modified|amended|changed|revised)\\b',
    ),
    words(
      '^(?:document |current |this )?(?:version|revision)(?: is)? (?:no\\.? ?|number )?\\d(?![\\d.]* (?:became|was|has|of)\\b)',
    ),
    words(
      '\\b(?:BODY|it) (?:WILL )?(?:be )?review(?:ed|s)? (?:annually|yearly|every|after|its (?:own )?(?:performance|effectiveness|terms))\\b',
    ),
  ],
  not: [
    words('\\brevised and (?:approved|adopted|agreed) (?:on|in|at)\\b|\\bsince the last version\\b'),
    words(
      '\\bobjectives (?:of|for) (?:the )?(?:ceo|chief executive|head(?:teacher| teacher)?|principal|director|manager|staff)\\b',
    ),
    words('^(?:for [^,]{1,40}, )?(?:please )?(?:review|see|read) the\\b'),
    words('\\bavailable for review\\b|\\breview (?:week|process|panel|committee|period)\\b'),
    words('\\b(?:meanings?|definitions?|use) of (?:the )?terms\\b'),
    words('\\bfrequency\\b[^.]{0,30}\\b(?:looked at again|reviewed)\\b'),
    words('\\bcode of conduct\\b[^.]{0,60}\\b(?:review|revis|updat)'),
    words('^(?!.*\\b(?:terms|constitution|charter|document)\\b).*\\breview(?:s|ed)? (?:the )?membership\\b'),
    words('^(?!.*\\b(?:terms|constitution|charter|document)\\b).*\\bmembership\\b[^.]{0,100}\\breview'),
    words('\\b(?:will|to) review (?:the )?(?:issues|applications|proposals|progress|data|evidence)\\b'),
  ],
  mentions: [
    words('\\b(?:changes|updates|amendments|maintenance)\\b[^.]{0,40}\\bof the (?:present|current) document\\b'),
    words(
      '\\b(?:feedback|suggestions|comments|pull requests?|proposals)\\b[^.]{0,60}\\b(?:welcome|this document|this page|these rules|this charter|to change)\\b',
    ),
    words(
      '\\b(?:chang(?:e|es|ing)|modify|modifies|alters?|amends?|revis(?:e|es|ing)|updates?|rewrites?|vary) (?:or [a-z]+ )?(?:any |all |of |the |these |our ){0,3}(?:rules?|DOCUMENT)\\b',
    ),
    words(
      '\\b(?:maintenance|maintain(?:s|ing)?|upkeep) of (?:an? |the |this |our )?(?:[a-z]+ ){0,3}(?:charter|terms of reference|constitution|by-?laws)\\b',
    ),
    words('\\bsubject to (?:[a-z]+ ){0,3}(?:revision|iteration)\\b'),
    words('\\bthis (?:to be|can be|may be|gets?) (?:redone|rewritten|looked at|undone)\\b'),
    words(
      '\\b(?:looked over|gone over|checked)\\b[^.]{0,40}\\b(?:each|every|once a|annually|yearly)\\b|\\brenewed (?:each|every|annually)\\b',
    ),
    words('^to be reviewed (?:in|by|at|on|every|each)\\b'),
    words('\\breviews? all (?:[a-z]+ )?(?:documents|policies|procedures)\\b'),
    words('\\bcharter\\b[^.]{0,20}\\bbe (?:renewed|extended)\\b'),
    words('\\b(?:they|it|these|this) (?:may|can) (?:only )?be (?:changed|amended|varied|altered)\\b'),
    words('\\bliving document\\b'),
    words('\\brules\\b[^.]{0,80}\\bmay be (?:varied|changed|altered)\\b'),
    words('\\bre-?evaluates?\\b|\\b(?:amends?|revises?)\\b[^.]{0,60}\\b(?:by-?laws|regulations?|governance)\\b'),
    words(
      '\\bchang(?:e|es|ing) (?:to |in |of )?(?:these |the |this )?(?:[a-z]+ )?(?:guidelines|rules|procedures|process)\\b',
    ),
    words('\\bopen to (?:revision|amendment)\\b|\\breview its (?:sub-?committees|sub-?groups|working groups)\\b'),
  ],
  headings: /\breview process\b|\bfuture governance\b|^changes$|\b(?:reforming|restructuring)\b/i,
  source: statementSource,
}
