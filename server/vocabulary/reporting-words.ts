/**
 * Words between a body and the one that it answers to. Each ends where the upper body's name begins, an article aside;
 * what stands before them is the one who answers.
 */
export const reportingWords: readonly {readonly words: string; readonly source: string}[] = [
  {
    // "reports to", "will report quarterly on its work to", "reports into", "is accountable to", "answers to"
    words: String.raw`\b(?:reports?|reporting|accountable|answerable|answers?)(?: (?!(?:in)?to\b)[\w'-]{1,20},?){0,6} (?:in)?to`,
    source: 'reporting sections of published terms of reference',
  },
  {
    words: String.raw`\b(?:sub-? ?group|sub-? ?committee|standing committee|working group|working party|task group|task and finish group) of`,
    source: 'opening sentences of published terms of reference',
  },
  {
    // "is a committee of", "is an advisory panel of"
    words: String.raw`\b(?:is|as|be|becomes?) an? (?:[\w-]{1,20} ){0,3}(?:committee|panel|board|forum) of(?! (?:trustees|governors|directors)\b)`,
    source: 'opening sentences of published terms of reference',
  },
  {
    words: String.raw`\bgo(?:es)? on(?:to)?(?=[^.;]{1,60} agenda\b)`,
    source: 'terms of reference of parish working groups',
  },
  {
    words: String.raw`\bfeeds? (?:back )?(?:in)?to`,
    source: 'terms of reference of working groups',
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
    words: String.raw`\b(?:established|set up|created|appointed|convened|constituted) by(?=[^.;]{1,160}\bto (?:which|whom) (?:it|the [\w-]{1,20}(?: [\w-]{1,20})?) (?:[\w-]{1,20} )?(?:reports?|answers?|is (?:accountable|answerable|responsible))|[^.;]{1,160}\b(?:reports?|answers?|accountable|answerable|responsible) (?:[\w-]{1,20} ){0,2}to (?:it|them)\b)`,
    source: 'opening sentences of published terms of reference',
  },
  {
    words: String.raw`\b(?:are|is|be|been) (?:[\w-]{1,20} )?reported(?: (?!to\b)[\w'-]{1,20},?){0,4} to`,
    source: 'reporting sections of published terms of reference',
  },
]

/** What a body sends to the one above it. */
const papers = String.raw`(?:reports?|minutes|notes|recommendations?|summar(?:y|ies)|accounts?|updates?|findings|conclusions|proceedings|returns?|assurances?)`

/** Words before "to", "before" or "by" and the name of the body that hears of the work, up to the end of what is given. Source: as above. */
export const paperWords: readonly RegExp[] = [
  // "sends a copy of the minutes", "shall present its annual report"
  new RegExp(
    String.raw`\b(?:sends?|submit|submits|present|presents|brings?|gives?|makes?|provides?|forwards?|takes?|pass|passes|renders?|lays?|copies|recommends?)\b[^;]{0,60}\b${papers}\b[^;]{0,50}$`,
    'i',
  ),
  // "our reports go", "minutes are submitted", "any recommendations to go"
  new RegExp(
    String.raw`\b${papers}\b[^;]{0,50}\b(?:go|goes|(?:is|are|be|been) (?:\w{2,15} ){0,2}(?:sent|submitted|presented|brought|given|made|forwarded|taken|passed|laid|copied|referred|put|returned))\b[^;]{0,30}$`,
    'i',
  ),
  /\b(?:takes?|presents?|passes) (?:it|them)(?: back| up| on)? $/i,
  /^(?:(?:highlight|progress|written|verbal|brief|monthly|quarterly|termly|annual) )?(?:reports?|minutes)\b(?! to be\b)[^;]{0,30}$/i,
]

/** "the minutes are received" by somebody. */
export const receivedBy = new RegExp(
  String.raw`\b${papers}\b[^;]{0,60}\b(?:received|considered|noted|scrutini[sz]ed) $`,
  'i',
)

/** "shall submit | to the Senate | an annual report": what is given stands behind the name. */
export const givenBefore = /\b(?:submits?|sends?|presents?|gives?|makes?|provides?)(?: back)? (?:to )?$/i
export const givenAfter = new RegExp(String.raw`^(?:,? \w{1,12}){0,5} ${papers}\b`, 'i')

/** ", to whom we feed back", "(APMOC), to which it will send its notes": the body's name stands before it. Source: as above. */
export const backLink =
  /(?: \([^()]{1,20}\))?,? to (?:whom|which) (?:it|we|they|the (?:[\w-]{1,20} ){0,3}(?:committee|sub-?committee|board|group|sub-?group|panel|forum|network|partnership|council|party|team)) (?:(?:will|shall|also|must) ){0,2}(?:reports?|answers?|sends?|feeds?|submits?|presents?|gives?|makes?|provides?|is (?:accountable|answerable|responsible))\b/gi

/** Between two upper bodies: "and after that to the", ", who may refer them on to". Source: as above. */
export const furtherUp =
  /^(?: \([^()]{1,40}\))?,?(?:(?: and| as well as| or)?(?:,? (?:then|after that|thence|through it|from there|ultimately|indirectly))?(?: on)?(?: to)?(?: the| its| our)?|,? (?:who|which)(?: (?:may|can|will|shall|then|in turn)){1,2} (?:refers?|pass(?:es)?|forwards?|reports?|recommends?|sends?)(?: (?:them|it|these))?(?: on)? to(?: the)?) $/

/** Nouns that end the name of a body which others may answer to. Source: names of such bodies. */
export const upperHeads: readonly string[] = [
  '(?:Sub-?)?[Cc]ommittee',
  'Cttee',
  'Council',
  'Board',
  'Senate',
  'Court',
  'Synod',
  'Cabinet',
  'Executive',
  'Assembly',
  'Forum',
  'Panel',
  'Partnership',
  'Group',
  'Network',
  'Commission',
  'Commissioners',
  'Governors',
  'Trustees',
  'Directors',
  'Governing Body',
  'Chapter',
  'Conference',
  'Authority',
  'Parliament',
  'Alliance',
  'Consortium',
  'Federation',
  'Association',
  'Leadership Team',
  'Management Team',
  'General Meeting',
  'Office',
  'Agency',
  'Inspectorate',
  'Regulator',
]

/** Bodies that are named without a capital. Source: as above. */
export const plainUppers = String.raw`(?:(?:full|main|whole|parent|parish|parochial church|town|city|county|borough|district|community|local|management|executive|academic|trust|school|university|partnership|steering|governing|diocesan|strategic|health and wellbeing|planning|senior|wider|annual) ){0,3}(?:council|governing body|board of (?:trustees|governors|directors|management)|board|committee|trustees|governors|directors|senate|synod|cabinet|executive|leadership team|management team|general meeting|membership|members in general meeting|forum|partnership)`

/** Letters that name no body, and first words of posts. Source: as above. */
export const noUppers =
  /^(?:CEO|CFO|COO|MD|DPH|HR|IT|PA|MPs?|GPs?|UK|EU|USA?|TBC|TBA)$|^(?:Vice|Deputy|Chair|Co-?chairs?|Chief|Director|Heads?|Clerk|Leader|Secretary|Officer|Manager|Member|Minister|President|Conven[eo]r|Dean|Lead|Portfolio|Principal|Registrar|Treasurer|Police and Crime Commissioner)\b/

/** Where a sentence begins with one who speaks for the body: "Through its Chair, the Board reports to". Source: as above. */
export const onBehalf = /^(?:\(?\w{1,3}[.)] +)?(?:through|via|by) (?:the |its |our |their )?[\w' -]{2,40}, /i

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
  'each of (?:them|these)',
  'who',
  'which',
]

/** Those who send their own papers; an officer sends those of the group. Source: as above. */
export const paperSenders: readonly string[] = [
  // "… to the members in general meeting, and gives" tells who is above.
  '(?<!\\bto (?:the )?)members?',
  'staff',
  'representatives?',
  'partners',
  'projects?',
  'agencies',
  'authorities',
  'councils',
  'organi[sz]ations',
  'applicants?',
  'sub-? ?(?:groups?|committees?)',
  '(?:working|task|task and finish) (?:groups?|parties|party)',
  'each of (?:them|these)',
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
export const reportingLabels: readonly string[] = [
  '(?:upward )?reports? (?:in)?to',
  'reporting to',
  'accountable to',
  'answerable to',
  'responsible to',
  'feeds into',
  'parent (?:body|group|board|committee)',
  'reporting lines?',
  'lines? of (?:report|reporting|accountability)',
]

/** Headings under which it stands first in a sentence or alone: "Reporting: Parks Committee, twice a year". Source: as above. */
export const looseReportingLabels: readonly string[] = ['reporting', 'reports', 'accountab(?:le|ility)']

/** What may follow such a name. */
export const afterLooseName =
  /^(?:$|[.;,]|\s[(-]| (?:monthly|quarterly|termly|annually|yearly|weekly|twice|once|each|every|after|via|through|and)\b)/i
