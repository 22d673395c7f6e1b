/** A scheme, fund or contract by its name. */
export interface Scheme {
  readonly name: string
  /** Its short form in common use; `undefined` where it has none, or one that means other things as well. */
  readonly short: string | undefined
  /** Other names under which documents speak of it. */
  readonly aliases: readonly string[]
}

/**
 * Schemes, funds and contracts that documents about migration in the United Kingdom name.
 * Source: Home Office factsheets on resettlement (2021) and the National Transfer Scheme protocol (2025); GOV.UK guidance
 * on Community Sponsorship (2024); National Audit Office report on asylum accommodation (2020); GOV.UK scheme pages.
 */
export const schemes: readonly Scheme[] = [
  {
    name: 'Vulnerable Persons Resettlement Scheme',
    short: 'VPRS',
    aliases: ['Vulnerable Persons Relocation Scheme', 'Vulnerable Persons Resettlement Programme'],
  },
  {
    name: 'Syrian Vulnerable Persons Relocation Scheme',
    short: 'SVPRS',
    aliases: ['Syrian Vulnerable Persons Resettlement Scheme', 'Syrian Vulnerable Persons Scheme'],
  },
  {
    name: "Vulnerable Children's Resettlement Scheme",
    short: 'VCRS',
    aliases: ['Vulnerable Childrens Resettlement Scheme', 'Vulnerable Children Resettlement Scheme'],
  },
  {
    name: 'UK Resettlement Scheme',
    short: 'UKRS',
    aliases: ['United Kingdom Resettlement Scheme', 'UK Resettlement Programme'],
  },
  {name: 'Gateway Protection Programme', short: undefined, aliases: []},
  {name: 'Community Sponsorship', short: undefined, aliases: ['Community Sponsorship Scheme']},
  {name: 'Mandate Resettlement Scheme', short: undefined, aliases: []},
  {name: 'Afghan Citizens Resettlement Scheme', short: 'ACRS', aliases: []},
  {
    name: 'Afghan Relocations and Assistance Policy',
    short: 'ARAP',
    aliases: ['Afghan Relocation and Assistance Policy'],
  },
  {name: 'Afghanistan Response Route', short: undefined, aliases: []},
  {name: 'Afghan Resettlement Programme', short: undefined, aliases: []},
  {name: 'Homes for Ukraine', short: undefined, aliases: ['Homes for Ukraine Scheme']},
  {name: 'Ukraine Extension Scheme', short: undefined, aliases: []},
  {
    name: 'National Transfer Scheme',
    short: 'UASCNTS',
    aliases: [
      'National Transfer Scheme for Unaccompanied Asylum Seeking Children',
      'Unaccompanied Asylum Seeking Children Transfer Scheme',
      'UASC National Transfer Scheme',
      'UASC Transfer Scheme',
      'UASC NTS',
    ],
  },
  {name: 'Asylum Accommodation and Support Contracts', short: 'AASC', aliases: []},
  {name: 'Advice, Issue Reporting and Eligibility', short: 'AIRE', aliases: []},
  {
    name: 'Commercial and Operational Managers Procuring Asylum Support Services',
    short: 'COMPASS',
    aliases: [],
  },
  {name: 'Controlling Migration Fund', short: undefined, aliases: []},
  {name: 'Migration Impacts Fund', short: undefined, aliases: []},
  {name: 'Refugee Integration and Employment Service', short: 'RIES', aliases: []},
  {name: 'Asylum, Migration and Integration Fund', short: 'AMIF', aliases: []},
  {name: 'National Referral Mechanism', short: undefined, aliases: []},
  {name: 'Making Every Adult Matter', short: 'MEAM', aliases: []},
  {name: 'EU Settlement Scheme', short: 'EUSS', aliases: []},
  {name: 'Seasonal Worker Scheme', short: undefined, aliases: ['Seasonal Workers Pilot']},
  {name: 'Worker Registration Scheme', short: undefined, aliases: []},
]

/**
 * Agreements and Acts that the same documents name under more than one name.
 * Source: legislation.gov.uk; Home Office grants to strategic migration partnerships.
 */
export const namedDocuments: readonly {readonly name: string; readonly aliases: readonly string[]}[] = [
  {name: 'Enabling Grant Agreement', aliases: ['Enabling Grant']},
  {name: 'Modern Slavery Act 2015', aliases: ['Modern Slavery Act']},
  {name: 'Immigration Act 2016', aliases: ['2016 Immigration Act']},
]
