/** One line of a standard member list. */
export interface StandardEntry {
  /** The name to write. A part in braces is for the drafter to replace: "Healthwatch {area}". */
  readonly name: string
  /** Other names under which it may already stand in a list: short forms, former names, usual misspellings. */
  readonly aliases: readonly string[]
  /** Offered, but not part of the list that is inserted as a whole. */
  readonly optional?: true
  /** The name differs from area to area; the aliases are the words that give it away ("Police" in "Kent Police"). */
  readonly placeholder?: true
}

/**
 * National bodies that more than one standard list names, as they are called in November 2026.
 * Aliases hold short forms, common misspellings and former names whose work the body has taken over.
 * Source: GOV.UK organisation pages and announcements; NHS England pages; the bodies' own sites.
 */
export const national = {
  homeOffice: {name: 'Home Office', aliases: ['HO']},
  ukvi: {name: 'UK Visas and Immigration', aliases: ['UKVI', 'Home Office UKVI']},
  ice: {
    name: 'Immigration Compliance and Enforcement',
    aliases: ['ICE', 'ICE teams', 'Immigration Enforcement'],
  },
  sanctions: {
    name: 'Interventions and Sanctions Directorate',
    aliases: ['Interventions and Sanctions', 'ISD', 'UKVI Interventions and Sanctions'],
  },
  resettlement: {
    name: 'Resettlement, Asylum Support and Integration Directorate',
    aliases: [
      'Resettlement, Asylum Support and Integration',
      'RASI',
      'Refugees, Asylum, Safeguarding and Integration',
      'Refugees, Asylum Support and Integration',
    ],
  },
  borderForce: {name: 'Border Force', aliases: ['UK Border Force']},
  mhclg: {
    name: 'Ministry of Housing, Communities and Local Government',
    aliases: [
      'MHCLG',
      'Ministry for Housing, Communities and Local Government',
      'Ministry of Communities and Local Government',
      'Department for Levelling Up, Housing and Communities',
      'DLUHC',
      'Department for Communities and Local Government',
      'Department of Communities and Local Government',
      'DCLG',
    ],
  },
  dwp: {name: 'Department for Work and Pensions', aliases: ['DWP', 'Department of Work and Pensions']},
  fairWork: {
    name: 'Fair Work Agency',
    aliases: [
      'FWA',
      'Gangmasters and Labour Abuse Authority',
      'Gangmasters Labour Abuse Authority',
      'Gangmasters and Labour Abuse Agency',
      'GLAA',
      'Gangmasters Licensing Authority',
    ],
  },
  education: {name: 'Department for Education', aliases: ['DfE']},
  fcdo: {
    name: 'Foreign, Commonwealth and Development Office',
    aliases: [
      'FCDO',
      'Foreign and Commonwealth Office',
      'Department for International Development',
      'Department of International Development',
      'DFID',
    ],
  },
  justice: {name: 'Ministry of Justice', aliases: ['MoJ']},
  ukhsa: {
    name: 'UK Health Security Agency',
    aliases: ['UKHSA', 'United Kingdom Health Security Agency', 'Public Health England', 'PHE'],
  },
  ohid: {name: 'Office for Health Improvement and Disparities', aliases: ['OHID']},
  redCross: {name: 'British Red Cross', aliases: ['Red Cross', 'British Red Cross Society']},
  refugeeCouncil: {name: 'Refugee Council', aliases: ['British Refugee Council']},
  migrantHelp: {name: 'Migrant Help', aliases: ['Migrant Help UK']},
  sanctuary: {name: 'City of Sanctuary UK', aliases: ['City of Sanctuary']},
  jobcentre: {name: 'Jobcentre Plus', aliases: ['Job Centre Plus', 'Jobcentre', 'JCP']},
  trade: {
    name: 'Department for Business and Trade',
    aliases: ['DBT', 'Department for Business, Energy and Industrial Strategy', 'BEIS'],
  },
  culture: {
    name: 'Department for Culture, Media and Sport',
    aliases: ['DCMS', 'Department for Digital, Culture, Media and Sport', 'Office for Civil Society'],
  },
  hmrc: {name: 'HM Revenue and Customs', aliases: ['HMRC', 'His Majesty’s Revenue and Customs']},
  hse: {name: 'Health and Safety Executive', aliases: ['HSE']},
} as const satisfies Readonly<Record<string, StandardEntry>>

/** Bodies that every area has under its own name; see {@link StandardEntry.placeholder}. */
export const local = {
  police: {
    name: '{Local police force}',
    aliases: ['Police', 'Police force', 'Police forces', 'Constabulary'],
    placeholder: true,
  },
  carePlanning: {
    name: '{Local} Integrated Care Board',
    aliases: [
      'Integrated Care Board',
      'Integrated Care Boards',
      'ICB',
      'ICBs',
      'Clinical Commissioning Group',
      'Clinical Commissioning Groups',
      'CCG',
      'CCGs',
    ],
    placeholder: true,
  },
  fire: {
    name: '{Local} Fire and Rescue Service',
    aliases: [
      'Fire and Rescue',
      'Fire and Rescue Service',
      'Fire and Rescue Services',
      'Fire and Rescue Authority',
      'Fire Service',
      'Fire Authority',
    ],
    placeholder: true,
  },
  accommodation: {
    name: 'Asylum accommodation provider ({Clearsprings Ready Homes, Mears Group or Serco})',
    aliases: [
      'Asylum accommodation provider',
      'Accommodation provider',
      'Clearsprings',
      'Clear Springs Ready Homes',
      'Mears',
      'Serco',
    ],
    placeholder: true,
  },
  academics: {
    name: 'Academics and researchers on migration ({university})',
    aliases: ['Academic', 'Academics', 'Researchers', 'University'],
    placeholder: true,
  },
} as const satisfies Readonly<Record<string, StandardEntry>>
