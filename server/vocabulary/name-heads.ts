/** What a proper name means that ends in, or is headed by, a certain noun. */
export interface NameHead {
  readonly kind: 'body' | 'post' | 'scheme' | 'document'
  /** Words that make it something else right before the noun: a "Work Programme" is no scheme. */
  readonly notAfter?: readonly string[]
  /** Words of which one must stand before the noun: only "Action Plan" and the like is a document. */
  readonly after?: readonly string[]
  /** Links with which the name may go on to the right: "Board of Trustees", "Cabinet Member for Housing". */
  readonly links?: readonly string[]
  /** True if the name is only one with such a link: "Head of Partnership", never "the Head". */
  readonly needsLink?: true
  /** How many words before the noun a name has at least; 1 where nothing is said. */
  readonly least?: number
}

const body: NameHead = {kind: 'body', links: ['of', 'for', 'on']}
const post: NameHead = {kind: 'post', links: ['of', 'for', 'to']}
const paper: NameHead = {kind: 'document', links: ['for']}

/**
 * The nouns, in small letters and in the singular.
 * Source: bodies: see `bodyNouns`; posts: staff pages and constitutions of English councils and partnerships; schemes:
 * Home Office programmes; documents: publication schemes of public bodies.
 */
export const nameHeads: ReadonlyMap<string, NameHead> = new Map<string, NameHead>([
  ['board', body],
  ['committee', body],
  ['subcommittee', body],
  ['sub-committee', body],
  ['group', body],
  ['subgroup', body],
  ['sub-group', body],
  ['council', body],
  ['partnership', body],
  ['forum', body],
  ['network', body],
  ['panel', body],
  ['assembly', body],
  ['commission', body],
  ['association', body],
  ['federation', body],
  ['alliance', body],
  ['consortium', {kind: 'body'}],
  ['trust', {kind: 'body'}],
  ['taskforce', body],
  ['force', {kind: 'body', after: ['task'], links: ['on', 'for']}],
  ['party', {kind: 'body', after: ['working'], links: ['on']}],
  ['collaborative', {kind: 'body'}],

  ['head', {kind: 'post', links: ['of'], needsLink: true}],
  ['director', post],
  ['manager', post],
  ['officer', {kind: 'post', links: ['for']}],
  ['coordinator', {kind: 'post', links: ['for']}],
  ['co-ordinator', {kind: 'post', links: ['for']}],
  ['administrator', {kind: 'post'}],
  ['analyst', {kind: 'post'}],
  ['adviser', {kind: 'post', links: ['to', 'on']}],
  ['advisor', {kind: 'post', links: ['to', 'on']}],
  ['accountant', {kind: 'post'}],
  ['superintendent', {kind: 'post'}],
  ['commissioner', {kind: 'post', links: ['for']}],
  ['constable', {kind: 'post', after: ['chief'], links: ['of']}],
  ['executive', {kind: 'post', after: ['chief'], links: ['of']}],
  ['leader', {kind: 'post', links: ['of']}],
  ['mayor', {kind: 'post', links: ['of'], needsLink: true}],
  ['minister', {kind: 'post', links: ['for'], needsLink: true}],
  ['member', {kind: 'post', after: ['cabinet', 'lead', 'portfolio', 'executive'], links: ['for'], needsLink: true}],
  ['lead', {kind: 'post', links: ['for', 'on']}],
  ['chair', post],
  ['vice-chair', post],
  ['co-chair', post],
  ['chairman', post],
  ['chairwoman', post],
  ['chairperson', post],
  ['convenor', post],
  ['convener', post],
  ['secretary', post],
  ['treasurer', post],
  ['clerk', post],

  ['scheme', {kind: 'scheme', least: 2}],
  ['fund', {kind: 'scheme', least: 2}],
  ['programme', {kind: 'scheme', least: 2, notAfter: ['work', 'training', 'forward']}],

  [
    'plan',
    {
      kind: 'document',
      links: ['for'],
      after: [
        'business',
        'action',
        'delivery',
        'work',
        'strategic',
        'annual',
        'corporate',
        'improvement',
        'implementation',
      ],
    },
  ],
  ['strategy', paper],
  ['agreement', {kind: 'document', links: ['on']}],
  ['act', {kind: 'document', least: 2}],
  ['regulations', {kind: 'document', least: 2}],
  ['constitution', {kind: 'document'}],
  ['charter', {kind: 'document'}],
  ['protocol', paper],
  ['policy', paper],
  ['framework', paper],
  ['handbook', {kind: 'document'}],
  ['concordat', {kind: 'document'}],
  ['register', {kind: 'document', after: ['risk']}],
  ['report', {kind: 'document', after: ['annual', 'progress', 'half-yearly', 'quarterly', 'mid-year'], links: ['for']}],
  ['orders', {kind: 'document', after: ['standing']}],
  ['conduct', {kind: 'document', after: ['of']}],
  ['understanding', {kind: 'document', after: ['of']}],
  ['reference', {kind: 'document', after: ['of']}],
])

/** Nouns that head a document of which there is one: "the Constitution" needs no further word. Source: as above. */
export const soleDocuments: ReadonlySet<string> = new Set(['constitution', 'charter', 'concordat'])

/** Words that say whose or what sort of post, body or document it is without telling it from others. Source: as above. */
export const plainQualifiers: ReadonlySet<string> = new Set(
  `vice deputy co joint acting interim current elected independent lead leading responsible named relevant key senior
  accountable action project task team group local national regional sub-regional county district borough city town
  parish unitary metropolitan functional standing special authority council committee board partnership panel forum network association
  commission assembly federation alliance trust public government central strategic equality chief`
    .split(/\s+/)
    .filter(word => word !== ''),
)
