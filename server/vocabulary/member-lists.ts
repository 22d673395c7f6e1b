import {commissioners, councilNames, local, regional, serving, upperTier} from './local-bodies'
import {optional, registered, type StandardEntry} from './standard-entry'

export type {StandardEntry}

/** Members of one sort, under one label. */
export interface StandardGroup {
  readonly label: string
  /** Words or phrases in lower case, of which a label for this group contains at least one. */
  readonly labelWords: readonly string[]
  /** True if the councils of the area belong here, before the entries. */
  readonly councils?: true
  readonly entries: readonly StandardEntry[]
}

/** Who usually belongs to a body of one kind. */
export interface StandardMemberList {
  readonly id: string
  readonly label: string
  /** Each a set of words in lower case; the list fits a body whose name has all the words of one of them. */
  readonly fits: readonly string[]
  readonly source: string
  readonly groups: readonly StandardGroup[]
}

/** National bodies that the lists name. */
const national = {
  homeOffice: registered('Home Office'),
  ukvi: registered('UK Visas and Immigration'),
  ice: registered('Immigration Compliance and Enforcement', ['Immigration Enforcement']),
  sanctions: registered('Interventions and Sanctions Directorate'),
  resettlement: registered('Resettlement, Asylum Support and Integration Directorate'),
  borderForce: registered('Border Force'),
  mhclg: registered('Ministry of Housing, Communities and Local Government'),
  dwp: registered('Department for Work and Pensions'),
  fairWork: registered('Fair Work Agency'),
  education: registered('Department for Education'),
  fcdo: registered('Foreign, Commonwealth and Development Office'),
  justice: registered('Ministry of Justice'),
  ukhsa: registered('UK Health Security Agency', ['Public Health England']),
  ohid: registered('Office for Health Improvement and Disparities'),
  redCross: registered('British Red Cross'),
  refugeeCouncil: registered('Refugee Council'),
  migrantHelp: registered('Migrant Help'),
  sanctuary: registered('City of Sanctuary UK'),
  jobcentre: registered('Jobcentre Plus'),
  trade: registered('Department for Business and Trade', ['Department for Business, Energy and Industrial Strategy']),
  culture: registered('Department for Culture, Media and Sport', ['Office for Civil Society']),
  hmrc: registered('HM Revenue and Customs'),
  hse: registered('Health and Safety Executive'),
}

const authorityLabels = ['local authority', 'local authorities', 'local government', 'councils']
const governmentLabels = [
  'home office',
  'government',
  'government department',
  'government departments',
  'central government',
]
const policeLabels = ['police', 'police forces', 'policing', 'law enforcement']
const healthLabels = ['health', 'nhs']
const fireLabels = ['fire', 'fire and rescue']
const voluntaryLabels = [
  'voluntary',
  'third sector',
  'ngo',
  'ngos',
  'charities',
  'charity',
  'civil society',
  'community groups',
  'community organisations',
  'community sector',
]
const providerLabels = ['provider', 'providers', 'contractor', 'contractors', 'contracted']
const academicLabels = ['academic', 'academics', 'researchers', 'research', 'university', 'universities']

const subRegionalGroup: StandardMemberList = {
  id: 'sub-regional-migration-group',
  label: 'Sub-regional strategic migration group',
  fits: ['migration group', 'migration groups', 'migration forum', 'sub-regional group'],
  source:
    'Published terms of reference of the sub-regional groups in the South East of England; names checked against ' +
    'GOV.UK, NHS England and charity sites for November 2026.',
  groups: [
    {
      label: 'Local authorities',
      labelWords: authorityLabels,
      councils: true,
      entries: [
        {
          name: 'Children and Families Service',
          aliases: ["Children's Services", 'Children and Families', "Children's Social Care"],
        },
        {name: 'Adult Services', aliases: ['Adult Social Care', 'Adult Social Services', "Adults' Services"]},
        {name: 'Education', aliases: ['Education Service', 'Education Services', 'Schools and Education']},
        {name: 'No Recourse to Public Funds', aliases: ['NRPF', 'No Recourse to Public Funds Team', 'NRPF Team']},
        {name: 'Housing', aliases: ['Housing Service', 'Housing Services', 'Housing and Homelessness']},
        {
          name: 'Community Safety and Safeguarding',
          aliases: ['Community Safety', 'Safeguarding', 'Safeguarding and Community Safety'],
        },
        {name: 'Regulatory Services', aliases: ['Regulatory Service']},
        {name: 'Policy', aliases: ['Policy Team', 'Corporate Policy']},
        {name: 'Resettlement Team', aliases: ['Refugee Resettlement Team', 'Resettlement'], optional: true},
        {
          name: 'Unaccompanied Asylum Seeking Children Team',
          aliases: ['UASC Team', 'UASC', 'Unaccompanied Asylum Seeking Children'],
          optional: true,
        },
        {
          name: 'Gypsy and Traveller Unit',
          aliases: ['Gypsy and Travellers Unit', 'Gypsies and Travellers'],
          optional: true,
        },
        {name: 'Emergency Planning', aliases: ['Emergency Planners', 'Resilience Team'], optional: true},
      ],
    },
    {
      label: 'Home Office and other government departments',
      labelWords: governmentLabels,
      entries: [
        national.homeOffice,
        national.ukvi,
        national.ice,
        national.sanctions,
        national.resettlement,
        national.borderForce,
        national.mhclg,
        national.dwp,
        national.fairWork,
        optional(national.education),
        optional(national.fcdo),
        optional(national.justice),
      ],
    },
    {
      label: 'Police',
      labelWords: policeLabels,
      entries: [
        local.police,
        {
          name: '{Regional} Organised Crime Unit',
          aliases: ['Organised Crime Unit', 'ROCU', 'Serious and Organised Crime Unit'],
          optional: true,
          placeholder: true,
          inArea: regional('police regional'),
        },
        {
          name: 'Police and Crime Commissioner for {area}',
          aliases: ['Police and Crime Commissioner', 'PCC', 'OPCC'],
          optional: true,
          placeholder: true,
          inArea: commissioners,
        },
      ],
    },
    {
      label: 'Health',
      labelWords: healthLabels,
      entries: [
        {
          name: 'Public Health ({upper-tier council})',
          aliases: ['Public Health', 'Director of Public Health'],
          placeholder: true,
          inArea: upperTier(({name}) => `Public Health (${name})`),
        },
        local.carePlanning,
        {name: '{NHS trusts}', aliases: ['NHS', 'NHS trust', 'Hospital', 'Hospitals'], placeholder: true},
        {
          name: '{Ambulance trust}',
          aliases: ['Ambulance', 'Ambulance Service'],
          placeholder: true,
          inArea: serving('ambulance'),
        },
        {
          name: 'Healthwatch {area}',
          aliases: ['Healthwatch', 'Health Watch'],
          placeholder: true,
          inArea: upperTier(({place}) => `Healthwatch {${place}}`),
        },
        national.ukhsa,
        {
          name: 'Specialist in migrant health ({post})',
          aliases: [
            'Migrant health specialist',
            'Specialist in migrant health',
            'Specialist in migration and health',
            'Migration and health',
          ],
          placeholder: true,
        },
        optional(national.ohid),
      ],
    },
    {label: 'Fire and rescue', labelWords: fireLabels, entries: [local.fire]},
    {
      label: 'Voluntary and community organisations',
      labelWords: voluntaryLabels,
      entries: [
        national.redCross,
        national.refugeeCouncil,
        national.migrantHelp,
        national.sanctuary,
        {
          name: '{Local refugee support organisation}',
          aliases: ['Refugee Support', 'Refugee Action', 'Asylum Support Network', 'Refugee Welcome', 'Asylum Welcome'],
          placeholder: true,
          inArea: serving('voluntary'),
        },
        {name: 'Churches Together in {area}', aliases: ['Churches Together'], optional: true, placeholder: true},
        {
          name: '{Local voluntary sector council}',
          aliases: ['Council for Voluntary Service', 'CVS', 'Voluntary Action'],
          optional: true,
          placeholder: true,
        },
      ],
    },
    {label: 'Contracted providers', labelWords: providerLabels, entries: [local.accommodation]},
    {
      label: 'Academics',
      labelWords: academicLabels,
      entries: [local.academics, optional(registered('Migration Observatory'))],
    },
  ],
}

const executiveBoard: StandardMemberList = {
  id: 'migration-executive-board',
  label: 'Executive board of a strategic migration partnership',
  fits: ['executive board', 'migration board', 'partnership board'],
  source:
    'Published business plans and board papers of English strategic migration partnerships (South East, West ' +
    'Midlands); names checked against GOV.UK and NHS England for November 2026.',
  groups: [
    {
      label: 'Elected members',
      labelWords: ['elected', 'councillors', 'chair'],
      entries: [
        {
          name: 'Elected member of {council}, chair',
          aliases: ['Elected member', 'Leader of', 'Council leader', 'Councillor', 'Cllr'],
          placeholder: true,
        },
      ],
    },
    {
      label: 'Local authorities',
      labelWords: authorityLabels,
      entries: [
        {
          name: 'Chief executive from each sub-region ({councils})',
          aliases: ['Chief Executive', 'Chief Executives'],
          placeholder: true,
        },
        {
          name: "Lead officer for children's services ({council})",
          aliases: ["Children's Services", 'Children and Families'],
          placeholder: true,
        },
        {
          name: 'Lead officer for adult services ({council})',
          aliases: ['Adult Services', 'Adult Social Care'],
          placeholder: true,
        },
        {name: 'Lead officer for housing ({council})', aliases: ['Housing'], placeholder: true},
      ],
    },
    {
      label: 'Sub-regional groups',
      labelWords: ['sub-regional', 'sub regional', 'sub-regions', 'sub regions', 'groups'],
      entries: [
        {
          name: 'One representative of each sub-regional group ({groups})',
          aliases: [
            'Sub-regional group',
            'Sub-regional groups',
            'Strategic Migration Group',
            'Strategic Migration Groups',
          ],
          placeholder: true,
        },
      ],
    },
    {
      label: 'Home Office and other government departments',
      labelWords: governmentLabels,
      entries: [
        national.ukvi,
        national.ice,
        national.sanctions,
        national.resettlement,
        national.borderForce,
        national.mhclg,
        national.dwp,
        national.fairWork,
        optional(national.homeOffice),
      ],
    },
    {
      label: 'Police',
      labelWords: policeLabels,
      entries: [
        local.police,
        {
          name: '{Regional} Organised Crime Unit',
          aliases: ['Organised Crime Unit', 'ROCU', 'Serious and Organised Crime Unit', 'Regional Police Intelligence'],
          placeholder: true,
          inArea: regional('police regional'),
        },
      ],
    },
    {
      label: 'Health',
      labelWords: healthLabels,
      entries: [local.carePlanning, national.ukhsa, optional(national.ohid)],
    },
    {label: 'Fire and rescue', labelWords: fireLabels, entries: [local.fire]},
    {
      label: 'Voluntary and community organisations',
      labelWords: voluntaryLabels,
      entries: [national.refugeeCouncil, national.redCross, national.migrantHelp],
    },
    {label: 'Contracted providers', labelWords: providerLabels, entries: [local.accommodation]},
    {label: 'Academics', labelWords: academicLabels, entries: [local.academics]},
    {
      label: 'In attendance',
      labelWords: ['attendance', 'officers', 'secretariat'],
      entries: [
        {name: 'Head of Partnership', aliases: ['Partnership Manager', 'Regional Manager']},
        {
          name: 'Host body ({council or association})',
          aliases: ['Host body', 'Host authority', 'Host organisation'],
          placeholder: true,
        },
      ],
    },
  ],
}

const steeringGroup: StandardMemberList = {
  id: 'migrant-worker-steering-group',
  label: 'Migrant worker steering group',
  fits: ['migrant steering group', 'migration steering group', 'migrant worker group', 'migrant workers group'],
  source:
    'Published terms of reference of the migrant worker steering group in the East of England; names checked ' +
    "against GOV.UK and the organisations' own sites for November 2026.",
  groups: [
    {
      label: 'Strategic migration partnership',
      labelWords: ['partnership', 'lead organisation'],
      entries: [
        {
          name: '{Regional} Strategic Migration Partnership',
          aliases: ['Strategic Migration Partnership', 'Strategic Partnership for Migration', 'SMP'],
          placeholder: true,
          inArea: regional('migration partnership'),
        },
      ],
    },
    {
      label: 'Government departments',
      labelWords: governmentLabels,
      entries: [national.homeOffice, national.dwp, national.jobcentre, national.trade, national.culture],
    },
    {
      label: 'Enforcement bodies',
      labelWords: ['enforcement', 'regulators', 'compliance'],
      entries: [national.fairWork, national.hmrc, national.hse],
    },
    {
      label: 'Local authorities',
      labelWords: authorityLabels,
      entries: [
        {
          name: '{Local authorities}',
          aliases: ['Local authority', 'County Council', 'District Council', 'Borough Council', 'City Council'],
          placeholder: true,
          inArea: councilNames,
        },
      ],
    },
    {label: 'Health', labelWords: healthLabels, entries: [national.ukhsa, local.carePlanning]},
    {label: 'Police', labelWords: policeLabels, entries: [local.police]},
    {
      label: 'Employer organisations',
      labelWords: ['employer', 'employers', 'business', 'businesses'],
      entries: [
        registered('Confederation of British Industry'),
        registered('Federation of Small Businesses'),
        registered("National Farmers' Union"),
        registered('Association of Labour Providers'),
        registered('British Chambers of Commerce', ['Chamber of Commerce']),
      ],
    },
    {
      label: 'Trade unions',
      labelWords: ['union', 'unions'],
      entries: [registered('Trades Union Congress')],
    },
    {
      label: 'Migrant support organisations',
      labelWords: ['migrant support', 'support organisations', ...voluntaryLabels],
      entries: [
        registered('Citizens Advice'),
        {
          name: '{Local migrant support organisation}',
          aliases: ['Migrant support organisation', 'Migrant support organisations', 'Migrant support'],
          placeholder: true,
        },
        optional(registered('GYROS')),
        optional(registered('Rosmini Centre Wisbech')),
      ],
    },
  ],
}

/** All standard lists, the more particular before the more general. */
export const memberLists: readonly StandardMemberList[] = [steeringGroup, executiveBoard, subRegionalGroup]

/** The standard list for a body of this name, or undefined if none is known to fit. */
export function standardListFor(
  bodyName: string | undefined,
  own: readonly StandardMemberList[] = [],
): StandardMemberList | undefined {
  if (bodyName === undefined) return undefined
  const name = comparable(bodyName)
  return [...own, ...memberLists].find(list =>
    list.fits.some(words =>
      comparable(words)
        .split(' ')
        .every(word => holds(name, word)),
    ),
  )
}

/** The group of `list` that a label in a document ("Health including:") stands for, or undefined. */
export function standardGroupFor(list: StandardMemberList, label: string): StandardGroup | undefined {
  const text = comparable(label)
  return longest(list.groups, group => group.labelWords, text)
}

/**
 * The entry of `list` that a member, as a document words it, stands for, or undefined.
 * Reads "Name", "Name (NM)" and "Name, somebody"; for local bodies also "Kent Police".
 */
export function standardEntryFor(list: StandardMemberList, member: string): StandardEntry | undefined {
  const {answers} = namesOf(list)
  // Nearly all members are the same after a key press as before.
  if (!answers.has(member)) {
    if (answers.size >= mostRemembered) answers.clear()
    answers.set(member, findEntry(list, member))
  }
  return answers.get(member)
}

function findEntry(list: StandardMemberList, member: string): StandardEntry | undefined {
  const {byName, locals} = namesOf(list)
  for (const reading of readings(member)) {
    const named = byName.get(reading)
    if (named) return named
  }
  return longest(locals, entry => [entry.name, ...entry.aliases], comparable(member))
}

const mostRemembered = 2000

interface ListNames {
  readonly byName: ReadonlyMap<string, StandardEntry>
  readonly locals: readonly StandardEntry[]
  readonly answers: Map<string, StandardEntry | undefined>
}

const known = new WeakMap<StandardMemberList, ListNames>()

/** The entries of `list` by each comparable name, the first of several; worked out once. */
function namesOf(list: StandardMemberList): ListNames {
  const before = known.get(list)
  if (before) return before
  const entries = list.groups.flatMap(group => group.entries)
  const named = entries.flatMap(entry => [entry.name, ...entry.aliases].map(name => [comparable(name), entry] as const))
  const names = {
    byName: new Map(named.toReversed()),
    locals: entries.filter(entry => entry.placeholder),
    answers: new Map(),
  }
  known.set(list, names)
  return names
}

/** The ways in which a member's text may hold its name, the fullest first: names have commas of their own. */
function readings(member: string): readonly string[] {
  const [beforeBracket = '', inBracket = ''] = member.split(/[()]/)
  const [beforeComma = ''] = member.split(',')
  return [member, beforeBracket, inBracket, beforeComma].map(comparable).filter(text => text !== '')
}

/** Lower case, without punctuation and a leading article, `&` written out, single spaces. */
function comparable(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain.startsWith('the ') ? plain.slice(4) : plain
}

/** True if `phrase` stands in `text` as whole words; both are comparable already. */
function holds(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `)
}

/** The item with the longest phrase that `text` holds: "Police and Crime Commissioner" beats "Police". */
function longest<T>(items: readonly T[], phrases: (item: T) => readonly string[], text: string): T | undefined {
  let best: T | undefined
  let length = 0
  for (const item of items) {
    for (const phrase of phrases(item).map(comparable)) {
      if (phrase.length > length && holds(text, phrase)) [best, length] = [item, phrase.length]
    }
  }
  return best
}
