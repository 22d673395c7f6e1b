import type {StandardEntry} from './standard-entry'

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
