import type {FlawWords} from './flaw-types'

const source = 'words confused in published terms of reference, plans and reports; lists of words often confused'

const confused = (pattern: string, instead: string): FlawWords => ({
  sort: 'confused',
  pattern: new RegExp(pattern, 'g'),
  instead,
  source,
})

/** What a body owns: stands after "its", never after "it is". */
const owned =
  'own|(?:(?:statutory|strategic|key|main|agreed|joint|core|regular|local|wider|existing) )?(?:members|membership|terms of reference|remit|objectives|aims|functions|duties|responsibilities|powers|partners|sub-?groups|decisions|recommendations|activities|minutes|findings|meetings)|(?:first|second|third|next|last|annual|inaugural|quarterly|monthly|regular|current) (?:meeting|report|review|year|term|plan|session)s?'
/** Words that may follow "it is". */
const afterIs =
  'a|an|the|not|no|been|being|going|to|so|too|very|more|all|only|just|also|now|up|about|that|this|what|how|where|when|why|who|because|important|essential|necessary|vital|likely|possible|clear|hard|easy|difficult|good|best|better|in|on|of|at|for|with|by|from|and|or'
const inside = 'of|at|in|to|by|with|on|from|under|through|within|into|over|during|throughout|towards|against'
const doing =
  '(?:discharg|exercis|achiev|undertak|updat|chang|approv)(?:e|es|ing)|(?:fulfil|conduct|deliver|hold|perform|amend|elect|appoint)(?:s|ing)?|publish(?:es|ing)?'
/** What several people have: stands after "their", never after "there" but in "are there". */
const theirs =
  'own|respective|organisations?|behalf|deputy|deputies|responsibilities|duties|views|roles?|apologies|attendance|substitutes?|employer|nominated'
const adviceOf =
  '[Pp]rovid(?:e|es|ing)|[Gg]iv(?:e|es|ing)|[Oo]ffer(?:s|ing)?|[Ss]eek(?:s|ing)?|[Oo]btain(?:s|ing)?|[Ll]egal|[Ee]xpert|[Ii]ndependent|[Tt]echnical|[Pp]rofessional|[Ss]pecialist|[Ss]trategic|[Ii]mpartial|[Ff]inancial'
const practiceOf =
  '[Gg]ood|[Bb]est|[Cc]ommon|[Cc]urrent|[Ss]tandard|[Uu]sual|[Nn]ormal|[Ww]orking|[Pp]rofessional|[Cc]linical|[Ss]afe|[Ee]ffective|[Ss]ocial work|[Cc]odes? of|[Cc]ommunit(?:y|ies) of|[Ii]n|[Ii]nto|[Tt]he'
const practiceWhat = 'notes?|guidance|standards?|models?|frameworks?|manager|guides?'
const principalWhat =
  'officer|aims?|objectives?|purposes?|functions?|contact|roles?|dut(?:y|ies)|authority|author|planner|social worker|engineer|solicitor'
const people = '[Mm]ember|[Pp]artner|[Oo]rganisation|[Rr]epresentative|[Cc]ouncillor|[Tt]rustee|[Oo]fficer|[Mm]eeting'
/** Bodies and areas; with "will" and "may" after them they may own ("the council's will"). */
const bodies = '[Cc]ouncil|[Gg]roup|[Bb]oard|[Cc]ommittee|[Rr]egion|[Dd]istrict|[Bb]orough|[Ss]ervice|[Oo]fficer'
const several =
  '[Aa]ll|[Bb]oth|[Tt]hese|[Tt]hose|[Ss]everal|[Mm]any|[Vv]arious|[Mm]ost|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve'
/** Behind "than the council's" a thing of the council's is left out. */
const notCompared = '(?<!\\b(?:than|as|like|and|or|of|from|with)(?: the| our| its| this| that)?(?: [\\w-]{1,20})? )'
const plural = 'are|were|will|shall|should|must|may|have'

/** Right words in the wrong place, which no spelling checker finds; the words beside them leave no doubt. */
export const confusedWords: readonly FlawWords[] = [
  confused(`\\b([Ii])t's (${owned})\\b`, '$1ts $2'),
  confused(
    `\\b([Ii])t's (purpose|role|aim|function|constitution|chair|budget|agenda|secretariat)(?= (?:is|are|was|as|and|to|in|for)\\b|[.,;])`,
    '$1ts $2',
  ),
  confused(`(?<=\\b(?:${inside}|${doing}) )it's (?!(?:${afterIs}|${owned})\\b)([a-z]{3,20})`, 'its $1'),
  confused(
    `\\b([Ii])ts (a|an|the|not|been|(?:important|essential|necessary|vital|likely|clear) (?:to|that))(?= [a-z])`,
    "$1t's $2",
  ),
  confused(`\\b(${practiceOf}) practise(s?)\\b(?! (?:${practiceWhat})\\b)`, '$1 practice$2'),
  confused(`\\bpractise (${practiceWhat})\\b`, 'practice $1'),
  confused(`\\b(${adviceOf}) advise\\b`, '$1 advice'),
  confused(`\\b(will|shall|should|must|may|would) advice(?= (?:the|on|members|partners|and)\\b)`, '$1 advise'),
  confused(`\\b([Hh]ave|[Hh]as|[Hh]aving|had) an affect\\b`, '$1 an effect'),
  confused(`\\b([Ii]nto|[Ii]n|[Tt]akes?) affect(?= (?:of|on|from)\\b|[.,;]|$)`, '$1 effect'),
  confused(`\\b(adversely|negatively) effect(s|ed|ing)?\\b`, '$1 affect$2'),
  confused(`\\b([Ii]n) principal(?=[.,;)]|$| (?:to|that|and|by|agreed|agreement|approval|support)\\b)`, '$1 principle'),
  confused(`\\b([Gg]uiding|[Uu]nderlying|[Cc]ore|[Ff]ounding|[Ss]even|Nolan) principals\\b`, '$1 principles'),
  confused(`\\b([Pp])rinciple (${principalWhat})\\b`, '$1rincipal $2'),
  confused(`(?<!\\b(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|be) )\\bthere (${theirs})\\b`, 'their $1'),
  confused(`\\b([Tt])heir ((?:will|shall|should|must|may|can) be|is|are|was|were|(?:has|have) been)\\b`, '$1here $2'),
  confused(
    `\\b([Rr]ather|[Oo]ther|(?:[Nn]o|[Nn]ot) (?:later|less|more|fewer|longer|earlier)|[Mm]ore often) then\\b`,
    '$1 than',
  ),
  confused(`\\b([Mm]ore|[Ll]ess|[Ff]ewer) then(?= \\d)`, '$1 than'),
  confused(`\\b(is|are|was|were|be|been|being) lead by\\b`, '$1 led by'),
  confused(`\\b(may|will|could|would|might|not|to) loose(?= (?:the|their|its|any|all|a|out|members)\\b)`, '$1 lose'),
  confused(`\\b([Ww])ho's (roles?|remit|responsibilit(?:y|ies)|job|members|purpose|aims?)(?![\\w-])`, '$1hose $2'),
  confused(`\\b(could|should|would|might|must) of(?= (?!course|necessity)[a-z])`, '$1 have'),
  confused(`\\b([Cc])omplimentary to\\b`, '$1omplementary to'),
  confused(`\\b([Bb])are in mind\\b`, '$1ear in mind'),
  confused(
    `\\b([Pp])ubic ([Ss]ector|[Hh]ealth|[Mm]eetings?|[Bb]od(?:y|ies)|[Ss]ervices?|[Ii]nterest|[Cc]onsultation)\\b`,
    '$1ublic $2',
  ),
  confused(`\\b([Pp]ublic|[Mm]ental) ([Hh])eath\\b`, '$1 $2ealth'),
  confused(`\\b([Hh])eath and ([Ww]ell-?being|[Ss]ocial [Cc]are|[Ss]afety)\\b`, '$1ealth and $2'),
  confused(
    `\\b([Pp]roject|[Pp]rogramme|[Pp]artnership|[Ss]ervice|[Pp]olicy|[Tt]eam|[Ll]ine) ([Mm])anger(s?)\\b`,
    '$1 $2anager$3',
  ),
  confused(`\\b([Tt]o|and|will|[Ww]e) mange\\b`, '$1 manage'),
  confused(`\\b([Tt]o|and|will|[Ww]e) asses\\b`, '$1 assess'),
  // A plural takes no apostrophe.
  confused(`\\b(${people})'s (${plural})\\b(?! to\\b)`, '$1s $2'),
  confused(`\\b([Mm]ember|[Rr]epresentative)'s (of|from)(?= (?:the|each|all|local|other)\\b)`, '$1s $2'),
  confused(`${notCompared}\\b(${bodies})'s (are|were|have|shall|should|must)\\b(?! to\\b|-)`, '$1s $2'),
  confused(
    `\\b(${several}) ((?:(?!(?:the|our|its|their|this|that|each|of)\\b)[a-z-]{3,20} )?)(${people}|${bodies})'s(?= (?:of|from|in|to|with|who|that|which|on|within)\\b|[.,;:)]|$)`,
    '$1 $2$3s',
  ),
  confused(`\\b([A-Z]{2,6})'s (${plural})\\b(?! to\\b)`, '$1s $2'),
  confused(
    `\\b([Aa]ll|[Bb]oth|[Oo]ther|[Tt]hese|[Ss]everal|[Vv]arious|[Ll]ocal) ([A-Z]{2,6})'s(?= (?:and|or|to|in|with|who)\\b|[.,;:)]|$)`,
    '$1 $2s',
  ),
]
