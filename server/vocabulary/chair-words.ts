/**
 * What sentences say around the chair without saying who it is, and who stands in for the chair.
 * Source: chairing clauses in terms of reference, constitutions and by-laws of committees and societies.
 */

const otherBody =
  '(?:sub-?\\s?(?:committees?|groups?|panels?)|working (?:groups?|parties)|task (?:groups?|forces?|and finish)|each (?:committee|group|panel))'

/** True of sentences that speak of a chair but say who may not be it, who stands in, or who heads something else. */
export const besideTheChair = new RegExp(
  [
    "\\b(?:no-?\\s?one|nobody|no (?:member|person|officer)|neither|not|never|cannot|[a-z]n't|no requirement)\\b[^.;]{0,60}\\bchair(?:man|person|woman|ed)?\\b",
    '\\bmay not (?:be|act as|serve as) (?:the )?chair',
    `\\b${otherBody}\\b[^.;]{0,80}\\bchair|\\bchair[^.;]{0,40}\\b${otherBody}\\b`,
    "\\bif\\b[^.;]{0,60}(?:\\baway\\b|\\bunable\\b|n't (?:be|attend|come|make))",
    '\\b(?:absent|absence|not (?:be )?(?:present|available)|unavailable|indisposed|requisition|signed)\\b',
    '\\bchair(?:man|person|woman)? (?:is|shall be|will be|are) (?:accountable|responsible|answerable|entitled|expected|paid|free)\\b',
    '\\b(?:other than|except(?: for)?|besides|apart from) the (?:chair|conven[oe]r|president)',
    '^(?:below|beneath|under|alongside) the (?:board|committee|group|partnership|forum|council|panel|executive)\\b',
    '\\bmeetings? (?:shall|will|may|can|must|is to|are to|to)?\\s?(?:be )?convened by\\b',
  ].join('|'),
  'i',
)

const absence =
  "(?:absen(?:t|ce)|\\baway|unable|unavailable|indisposed|not (?:present|available|there|able)|(?:can't|cannot|can not) (?:be|attend|come|make|chair))"
const someone =
  "(?:the )?(?!(?:Chair|Chairman|Chairperson|Convenor|Convener|Members?|Directors|Trustees|Governors|Those|Board|Committee|Group|Meeting|Panel|Partners|Another|Any|One|They|We|It|He|She|This|If|In|When)\\b)[A-Z][\\w.'-]{1,30}(?: [\\w.'&-]{1,30}){0,6}?"
const act =
  '(?:(?:will|shall|to|is to|does) (?:do so|preside|chair|deputi[sz]e|take|act|stand in|cover|lead)|covers|presides|chairs|deputi[sz]es|stands in|takes (?:over|the chair|it|her place|his place)|steps in|does (?:it|so)|leads|runs)'

/** Sentences that name who stands in for the chair, by whatever title. */
export const standsIn: readonly RegExp[] = [
  // "In her absence Dr Example will do so", "If the Chairman can't be there then the Secretary takes the chair"
  new RegExp(
    `\\b(?:[Ii]f|[Ww]hen|[Ii]n|[Ss]hould)\\b[^.;]{0,80}${absence}[^.;]{0,60}?[, ](?:then )?${someone} ${act}\\b`,
  ),
  // "Dr Example chairs in her absence", "The Secretary deputises for the chair"
  new RegExp(
    `(?:^|, |and )${someone} (?:${act} (?:in|when|if|whenever)\\b[^.;]{0,40}${absence}|deputi[sz]es for the)\\b`,
    'm',
  ),
  // "The Secretary, to stand in for the President", "preside at meetings in the absence of the president"
  /\b(?:stands?|standing|steps?|fills?) in (?:for|when|if) the (?:chair\w*|president|conven[oe]r|captain|master)\b/i,
  /\bpreside\b[^.;]{0,60}\b(?:absence of|if) the (?:chair\w*|president|conven[oe]r)\b/i,
  // "whoever is not chairing that year is vice"
  /\bis (?:the )?vice\b(?![- ]?\w)/i,
  // "in the absence of the Master, the Deputy Master"
  /\b(?:vice|deputy)[- ](?:master|captain|commodore|warden|dean|moderator|speaker)s?\b(?! of)/i,
]

/** Words for the head of a body, in whose absence somebody else leads. */
export const wordsOfHead = /\b(?:chair\w*|conven[oe]r|presid\w+|master|captain|vice)\b/i

/** A label before whoever stands in, where the text speaks of the chair: "Deputy: A. Example". */
export const deputyLabel = /^(?:vice|deputy)\s?[:-]\s?\S/i
