import {councilsOf, servicesOf, type Area, type LocalCategory} from './register/area'
import {register} from './register/register'
import {statusOn} from './register/status'
import type {StandardEntry} from './standard-entry'

type InArea = NonNullable<StandardEntry['inArea']>

/** More than so many of one sort are left to the drafter. */
const mostOfOneSort = 3

/** Who houses people seeking asylum. Source: the Home Office's contracts of 2019, by region or nation. */
const accommodationProviders: Readonly<Record<string, string>> = {
  'South East': 'Clearsprings Ready Homes',
  'South West': 'Clearsprings Ready Homes',
  London: 'Clearsprings Ready Homes',
  Wales: 'Clearsprings Ready Homes',
  'North East': 'Mears Group',
  'Yorkshire and The Humber': 'Mears Group',
  'East Midlands': 'Serco',
  'West Midlands': 'Serco',
  'East of England': 'Serco',
  'North West': 'Serco',
}

/** The names of the councils of an area, upper tier first. */
export const councilNames: InArea = (area, day) => councilsOf(area, day).map(({name}) => name)

/** The bodies of one sort that serve an area. */
export function serving(category: LocalCategory): InArea {
  return (area, day) => servicesOf(area, category, day).map(({name}) => name)
}

/** The body of one sort of the register that bears the name of the area's region. */
export function regional(category: string): InArea {
  return ({regions}, day) => {
    const [region] = regions
    if (region === undefined || regions.length > 1) return []
    const named = register().entries.filter(
      entry => entry.category === category && entry.name.startsWith(`${region} `) && statusOn(entry, day) === 'current',
    )
    return named.length === 1 ? named.map(({name}) => name) : []
  }
}

/** `worded` for each council that runs social care and public health, unless there are many. */
export function upperTier(worded: (council: {readonly name: string; readonly place: string}) => string): InArea {
  return (area, day) => {
    const councils = councilsOf(area, day).filter(({council}) => council?.type !== 'district')
    if (councils.length > mostOfOneSort) return []
    return councils.map(({name, council}) => worded({name, place: council?.places[0] ?? name}))
  }
}

/** "Police and Crime Commissioner for Kent" by the force's name; London and some cities have none. */
export const commissioners: InArea = (area, day) =>
  servicesOf(area, 'police force', day)
    .filter(({name}) => !/London|Metropolitan|Greater Manchester|Yorkshire/.test(name))
    .map(({name}) => `Police and Crime Commissioner for {${name.replace(/ (?:Police|Constabulary)$/, '')}}`)

function accommodation({regions}: Area): readonly string[] {
  const names = new Set(regions.map(region => accommodationProviders[region]))
  const [name] = names
  return name === undefined || names.size > 1 ? [] : [`Asylum accommodation provider ({${name}})`]
}

/** Bodies that every area has under its own name; see {@link StandardEntry.placeholder}. */
export const local = {
  police: {
    name: '{Local police force}',
    aliases: ['Police', 'Police force', 'Police forces', 'Constabulary'],
    placeholder: true,
    inArea: serving('police force'),
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
    inArea: serving('icb'),
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
    inArea: serving('fire service'),
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
    inArea: accommodation,
  },
  academics: {
    name: 'Academics and researchers on migration ({university})',
    aliases: ['Academic', 'Academics', 'Researchers', 'University'],
    placeholder: true,
  },
} as const satisfies Readonly<Record<string, StandardEntry>>
