/**
 * How sentences say that somebody attends without being a member.
 * Source: clauses on attendance in terms of reference, ordinances and by-laws.
 */

const who = '^(?:\\(?\\w{1,4}[.)] |\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.? )?(?<who>[A-Z][^.;:]{2,160}?) '
const will = '(?:shall|may|will|can|should)'
/** What is no meeting of the body. */
const elsewhere =
  '(?! (?:all|every|each|at least|regularly|any (?:training|event|course)|the (?:AGM|Annual|General)|training|conferences?|court|events?|trade)\\b)'

/** Sentences whose subject attends, with the subject as a group. */
export const attends: readonly RegExp[] = [
  // "The Registrar and the Bursar shall have the right to attend", "The Manager shall not be a director but shall be entitled to attend"
  new RegExp(
    `${who}${will} (?:(?:also|normally|usually|regularly|ordinarily) )?(?:(?:not )?be [^.;,]{1,40}? but ${will} )?(?:(?:have the right|be (?:entitled|invited|asked|welcome)) to )?(?:attend|be in attendance|come along)\\b${elsewhere}`,
  ),
  // "The ward councillors and the officer are invited to attend"
  new RegExp(
    `${who}(?:is|are) (?:(?:also|always|normally) )?(?:invited|entitled|asked|welcome) to (?:attend|come|sit in|be in attendance|join)\\b${elsewhere}`,
  ),
  // "The lead member attends as a participant observer", "The archivist attends, advises and acts as secretary"
  new RegExp(
    `${who}attends?(?:, advises| (?:meetings |the board )?(?:as (?:an? )?(?:[a-z]+ )?(?:observers?|advis[eo]rs?)|in an advisory|without (?:a )?vot))`,
  ),
  // "The Manager and the clerk are in attendance", "The Registrar comes to every meeting but is not a member"
  new RegExp(
    `${who}(?:(?:is|are) (?:also |normally |usually )?in attendance\\b(?! (?:at (?!(?:all|each|every|its|the) (?:of its )?meetings))|(?:shall|may|will))|(?:comes?|attends?|sits? in)(?: (?:to|at|on))? (?:all |every |each |our |its |the )(?:[a-z]+ ){0,2}meetings?\\b[^.;]{0,20}\\b(?:not|n't|without|as|no)\\b)`,
  ),
  // "The regional adviser has a standing invitation", "The inspectorate is invited once a year"
  new RegExp(
    `${who}(?:(?:has|have) a standing invitation|(?:is|are) invited (?:once|twice|each|every|to the|for)|serves? as (?:an? )?(?:non-voting|advisory)\\b)`,
  ),
]

/** Subjects that name nobody beside the members: "Any member", "Substitutes", "The public". */
export const nobodyElse =
  /^(?:any|each|every|all|no|both|either|some|most|other|others|substitutes?|deput|alternates?|observers?|visitors?|guests?|anyone|anybody|nobody|no-one|they|we|it|he|she|you|if|when|where|while|at|in|on|for|to|as|those|these|this|that|which|persons?|people|non-members|members?|the (?:following|chair|chairman|committee|board|group|panel|forum|council|members?|public|meetings?|press|directors|trustees|officers|quorum|same|other)\b|(?:full |associate |ordinary |individual |co-opted |elected )?members?\b)/i
