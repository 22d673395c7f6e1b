/** Matters that a document may speak of without a section of their own, beyond the elements of terms of reference. */
export const matterNames = [
  'interests',
  'amendment',
  'deputy',
  'dating',
  'minutes',
  'spending',
  'authority',
  'resources',
  'risks',
  'approval',
  'summary',
  'next-steps',
  'reports',
  'work',
] as const
export type Matter = (typeof matterNames)[number]

export interface MatterWords {
  /** Any of these in a heading or a sentence speaks of the matter. */
  readonly says: RegExp
  /** Unless the sentence reads like this. */
  readonly not?: RegExp
  /** Only headings count. */
  readonly headingOnly?: true
  readonly source: string
}

const source = 'wording of published terms of reference, plans and reports of partnerships and committees'

/** How documents speak of each matter; generous, because a matter that is mentioned must not be reported as missing. */
export const matters: Readonly<Record<Matter, MatterWords>> = {
  interests: {
    says: /\b(?:(?:conflicts?|declar\w{1,8}|registers?|disclos\w{1,6}) (?:of |any |their |all |an |relevant |potential )*interests?|declar\w{1,8} (?:[a-z]+ ){1,6}interests?|(?:financial|personal|pecuniary|prejudicial|competing|vested|registrable|other|own) interests?|financial (?:links?|ties|stakes?)|stands? to (?:gain|benefit)|keeps? (?:[a-z-]+ ){1,8}to (?:themselves|yourself|ourselves)|stays? in the room|withdraws? from the (?:item|discussion|meeting|room)|interests? (?:in|to declare)|confidential\w{0,5}|(?:information|data)[- ](?:sharing|protection|governance)|share (?:personal )?(?:information|data)|gdpr|chatham house|non-?disclosure|privacy|code of (?:conduct|ethics)|nolan|anti-?trust)\b/i,
    not: /\b(?:express(?:ed|ion)s? of interests?|interest rates?)\b/i,
    source,
  },
  amendment: {
    says: /\b(?:(?:amend|revis|chang|modif|updat|alter|review)\w{0,6} (?:to |of |in )?(?:[a-z]+ ){0,3}(?:terms|tors?|charter|constitution|document|remit|rules|by-?laws|arrangements|guidelines|policy)|(?:terms of reference|tors?|charter|constitution|document|remit|rules|by-?laws|guidelines) [^.]{0,80}(?:amended|revised|changed|modified|updated|altered|reviewed|evolve)|amendments?|dissol(?:ve|ved|ution)|disband\w{0,4}|w(?:ind|ound)(?:ing)?[- ]up|duration|sunset|(?:ceases?|continues?) (?:to exist|until)|time-?limited|fixed term|exit (?:strategy|arrangements?)|terminat\w{1,5}|remain in (?:force|place)|lifespan|life of the|task and finish|(?:period|term) of (?:\w+ ){0,2}(?:months|years)|ends? (?:on|in|when)|until (?:\w+ ){0,3}(?:19|20)\d\d)\b/i,
    source,
  },
  deputy: {
    says: /\b(?:vice|deput\w{1,5}|co-?(?:chair\w{0,6}|conven\w{1,3}|lead\w{0,6})|joint(?:ly)? (?:chair\w{0,6}|lead\w{0,6})|chairmen|convenors|conveners|(?:chairs|leads)(?! (?:the|this|these|its|our|all|each|every|meetings?|it|an?)\b)|alternat\w{1,5}|substitut\w{1,6}|stand(?:s|ing)?[- ]in|acting chair|chair of the day|absen(?:t|ce|ces)|absentia|unavailable|unable to|not (?:available|present|able)|cannot (?:attend|be present)|if neither|in (?:his|her|their|its) place|rotat\w{1,5}|in turn|taking turns|take turns|nominee|delegate\w{0,3} (?:to|the chair\w{0,6})|another member|each meeting (?:will|shall) (?:choose|elect|appoint)|secretary|treasurer|(?:other|further) officers|away|cover|moderators?|designees?|designated)\b/i,
    source,
  },
  dating: {
    says: /\b(?:version|revision|issue|draft|v)\s?(?:no\.?|number)?\s?[:#-]?\s?v?\d|\b(?:(?:last )?(?:approved|adopted|ratified|endorsed|signed off|agreed|updated|revised|modified|reviewed|amended|issued|published|effective|enacted|accepted|voted|dated|created|drafted|prepared|written|coming into force|in force|valid|passed)\b[^.\n]{0,60}\b(?:(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]\d\d)|(?:document control|version (?:control|history)|change ?log|revision history|document history|date of (?:issue|approval|adoption|review|this)|review date|next review|document owner|owner of this document|last (?:updated|modified|reviewed|revised))\b|(?:approved|adopted|ratified|endorsed|signed off) by\b)/i,
    source,
  },
  minutes: {
    says: /\b(?:minutes|(?:meeting|action) notes|notes of (?:the|each|all|every) meetings?)\b[^.;]{0,50}\b(?:will|shall|should|must|are|to) (?:also )?(?:be )?(?:prepared|taken|kept|recorded|circulated|produced|written|issued|distributed|made|shared|published|sent)\b/i,
    not: /\b(?:ensur\w{1,3}|appoints?|note[- ]taker|minute[- ]taker)\b/i,
    source,
  },
  spending: {
    says: /\b(?:commission(?:s|ing)?(?: and (?:manage|fund|oversee))? (?:of )?(?:activit|service|research|project|work\b|stud|provision|evaluation|training)|(?:allocat|award|distribut|approv|authoris|authoriz|agree|spend|disburs|administer)(?:e|es|s|ing|ion|ions)? (?:of |on |the |any |all |its |small |project |grant |annual ){0,3}(?:funds?\b|funding|grants?\b|money|monies|budgets?\b|expenditure|spending|contracts?\b|spend\b)|manag\w{1,4} (?:of |the |any |its |a |annual ){0,3}(?:budgets?\b|funds?\b|pooled)|procure(?:s|ment)? (?:of )?(?:goods|services)|let contracts?\b)/i,
    source,
  },
  authority: {
    says: /\b(?:delegat\w{1,4}|financial (?:limit|regulation|rules|authority|procedure|threshold)\w{0,3}|scheme of delegation|standing (?:orders|financial)|accountable body|budget holder|authoris(?:ed|ation)|authoriz(?:ed|ation)|authority to|powers? to|no (?:powers?|authority|budget|delegated)|within (?:its|the|an|any) (?:\w+ ){0,2}budgets?|subject to (?:the )?(?:\w+ ){0,4}(?:approval|agreement|budget)|recommend\w{0,6}|up to £|decision[- ]making (?:powers?|authority)|treasurer|signator)/i,
    source,
  },
  resources: {
    says: /\b(?:resourc\w{0,5}|budgets?|funding|funded|funds?|finance\w{0,2}|financial\w{0,2}|costs?|costed|grants?|staff(?:ing)?|expenditure|income|capacity)\b|£|\$\d/i,
    source,
  },
  risks: {
    says: /\b(?:risks?|threats?|barriers?|challenges?|issues?|obstacles?|constraints?|contingenc\w{1,3})\b/i,
    source,
  },
  approval: {
    says: /\b(?:approv|agree|adopt|endors|ratif|sign(?:ed)? off|version|draft|signatur)\w{0,5}\b/i,
    source,
  },
  summary: {
    says: /\b(?:summary|overview|highlights?|introduction|at a glance|headlines?|key (?:achievements|messages|points|findings)|background|progress|update|report|in brief|foreword|context)\b/i,
    headingOnly: true,
    source,
  },
  'next-steps': {
    says: /\b(?:next (?:steps?|period|quarter|year|phase|months?|six months|stage|half|report)|forward (?:plan|look)|looking (?:ahead|forward)|future (?:work|plans?|priorities|actions?|steps?)|priorities for|coming (?:year|months|period|quarter)|plans? for|will be (?:taken|carried) forward|outlook|actions? (?:required|planned|to be)|remaining|recommendations?|going forward|follow-?up)\b/i,
    source,
  },
  reports: {says: /\b(?:reports?|reporting|accountab\w{2,5}|governance)\b/i, headingOnly: true, source},
  work: {
    says: /\b(?:scope|deliverables?|activit\w{2,3}|tasks?|work|goals?|mission|requirements|programme|what we do)\b/i,
    headingOnly: true,
    source,
  },
}
