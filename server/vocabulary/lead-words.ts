/** Last or first words of posts, in the singular and lower case. Source: lead columns of published plans, job titles. */
export const postWords: readonly string[] = [
  ...['manager', 'officer', 'director', 'lead', 'leader', 'co-ordinator', 'coordinator', 'chair', 'chairman'],
  ...['chairperson', 'chairwoman', 'vice-chair', 'convenor', 'convener', 'clerk', 'secretary', 'treasurer', 'head'],
  ...['chief', 'executive', 'adviser', 'advisor', 'administrator', 'analyst', 'specialist', 'consultant', 'planner'],
  ...['commissioner', 'minister', 'representative', 'champion', 'councillor', 'portfolio holder', 'supervisor'],
  ...['facilitator', 'assistant', 'registrar', 'principal', 'warden', 'trustee', 'librarian', 'nurse', 'engineer'],
  ...[
    'support',
    'holder',
    'steward',
    'editor',
    'inspector',
    'superintendent',
    'president',
    'captain',
    'worker',
    'ranger',
    'master',
    'teacher',
    'archivist',
    'governor',
    'curator',
    'technician',
    'caretaker',
    'churchwarden',
    'mayor',
    'sec',
    'mgr',
    'co-ord',
    'coord',
    'rep',
  ],
]

/** Those of them that also stand inside longer names: "Support and Advice Team", "Head and Deputy". */
export const postsThatGoOn: readonly string[] = [
  ...['support', 'head', 'chief', 'executive', 'lead', 'leader', 'specialist', 'principal', 'assistant', 'master'],
]

/** Last words of bodies, in the singular and lower case. Source: lead columns of published plans. */
export const bodyWords: readonly string[] = [
  ...['council', 'board', 'group', 'sub-group', 'subgroup', 'partnership', 'committee', 'sub-committee', 'team'],
  ...['authority', 'office', 'agency', 'department', 'service', 'association', 'forum', 'network', 'trust', 'party'],
  ...['secretariat', 'university', 'college', 'school', 'police', 'ministry', 'unit', 'directorate', 'commission'],
  ...['society', 'federation', 'consortium', 'alliance', 'institute', 'institution', 'charity', 'company', 'ltd'],
  ...['plc', 'nhs', 'centre', 'center', 'foundation', 'union', 'assembly', 'panel', 'executive', 'bureau', 'church'],
  ...[
    'government',
    'region',
    'district',
    'county',
    'hub',
    'club',
    'library',
    'museum',
    'hospital',
    'body',
    'taskforce',
  ],
  ...['task force', 'steering group', 'cluster', 'division', 'branch', 'partner', 'member', 'provider', 'landlord'],
  ...[
    'volunteer',
    'staff',
    'organisation',
    'organization',
    'stakeholder',
    'resident',
    'employer',
    'colleague',
    'all',
    'guild',
    'wg',
    'cc',
    'bc',
    'dc',
    'mbc',
  ],
]

/** Words that join two leads. Each side must be a name by itself. */
export const leadJoiners: readonly string[] = [
  'in conjunction with',
  'in partnership with',
  'in collaboration with',
  'in liaison with',
  'together with',
  'jointly with',
  'working with',
  'as well as',
  'along with',
  'supported by',
  'assisted by',
  'with support from',
  'with',
  'and',
  'or',
  'plus',
  '&',
  '+',
]

/** Words of titles by which a personal name is known. */
export const personTitles: readonly string[] = [
  'cllr',
  'councillor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
  'revd',
  'cr',
]

/** Fields of work that stand for the people who do it: "Public Health", "Comms". Source: lead columns of council plans. */
export const fieldWords: readonly string[] = [
  ...['health', 'housing', 'highways', 'comms', 'communications', 'finance', 'resources', 'planning', 'education'],
  ...['transport', 'environment', 'legal', 'policy', 'procurement', 'property', 'leisure', 'regeneration', 'needs'],
  ...['safeguarding', 'libraries', 'culture', 'economy', 'development', 'care', 'sport', 'marketing', 'technology'],
  ...['safety', 'learning', 'skills', 'integration', 'performance', 'administration', 'business', 'operations'],
]
