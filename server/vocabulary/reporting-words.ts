/**
 * Words between a body and the one that it answers to. Each ends where the upper body's name begins, an article aside;
 * what stands before them is the one who answers.
 */
export const reportingWords: readonly {readonly words: string; readonly source: string}[] = [
  {
    // "reports to", "will report quarterly on its work to", "is accountable to", "answers to"
    words: String.raw`\b(?:reports?|reporting|accountable|answerable|answers)(?: (?!to\b)[\w'-]{1,20},?){0,6} to`,
    source: 'reporting sections of published terms of reference',
  },
  {
    words: String.raw`\b(?:sub-? ?group|sub-? ?committee|standing committee|working group|working party|task group|task and finish group) of`,
    source: 'opening sentences of published terms of reference',
  },
  {
    // "is a committee of", "is an advisory panel of"
    words: String.raw`\b(?:is|as|be|becomes?) an? (?:[\w-]{1,20} ){0,3}(?:committee|panel|board|forum) of`,
    source: 'opening sentences of published terms of reference',
  },
  {
    words: String.raw`\bresponsible(?: (?!to\b|for\b)[\w'-]{1,20},?){0,2} to`,
    source: 'reporting sections of published terms of reference',
  },
  {
    // "acts under the authority of", "under the general direction of"
    words: String.raw`\bunder the (?:[\w-]{1,20} ){0,2}(?:authority|direction|oversight|supervision|auspices|control|governance) of`,
    source: 'charters of committees and of working groups in public repositories',
  },
  {
    // "was established by the Board, to which it reports"
    words: String.raw`\b(?:established|set up|created|appointed|convened|constituted) by(?=[^.;]{1,160}\bto (?:which|whom) (?:it|the [\w-]{1,20}(?: [\w-]{1,20})?) (?:[\w-]{1,20} )?(?:reports?|answers?|is (?:accountable|answerable|responsible)))`,
    source: 'opening sentences of published terms of reference',
  },
  {
    words: String.raw`\b(?:are|is|be|been) (?:[\w-]{1,20} )?reported(?: (?!to\b)[\w'-]{1,20},?){0,4} to`,
    source: 'reporting sections of published terms of reference',
  },
]

/** Those who report without it being their group that does. Source: as above. */
export const reportingPersons: readonly string[] = [
  'members?',
  'officers?',
  'staff',
  'co-?ordinators?',
  'managers?',
  'representatives?',
  'partners',
  'leads?',
  'secretar(?:y|iat)',
  'treasurer',
  'teams?',
  'projects?',
  'agencies',
  'authorities',
  'councils',
  'organi[sz]ations',
  'sub-? ?(?:groups?|committees?)',
  '(?:working|task|task and finish) (?:groups?|parties|party)',
  'who',
  'which',
]

/** Words of sentences about reporting an incident, or about not reporting. Source: codes of conduct beside such documents. */
export const otherReporting: readonly string[] = [
  'not',
  'no longer',
  'never',
  'neither',
  'nor',
  "\\w+n't",
  'if',
  'you',
  'please',
  'anyone',
  'it to',
  'them to',
  'incidents?',
  'concerns?',
  'complaints?',
  'breach',
  'losses',
  'fraud',
  'problems?',
  'violations?',
  'breaches',
]

/** Last words of a name that is written out with a short form and is no body. Source: names in such documents. */
export const noBodies =
  /\b(?:officers?|directors?|managers?|leads?|secretar(?:y|iat)|executive officer|chief executive|commissioners?|ministers?|acts?|schemes?|programmes?|plans?|strateg(?:y|ies)|systems?|policy|policies|agreement|fund|framework|standards?|repository|website|list)$/i

/** Headings under which the upper body stands alone. Source: labels and two-column tables of published terms of reference. */
export const reportingLabels: readonly string[] = ['reports? to', 'reporting to', 'accountable to', 'answerable to']
