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
    words: String.raw`\b(?:sub-? ?group|sub-? ?committee|working group|working party|task group|task and finish group) of`,
    source: 'opening sentences of published terms of reference',
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
  'problems?',
  'violations?',
  'breaches',
]

/** Headings under which the upper body stands alone. Source: labels and two-column tables of published terms of reference. */
export const reportingLabels: readonly string[] = ['reports? to', 'reporting to', 'accountable to', 'answerable to']
