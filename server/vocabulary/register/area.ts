import {foldWording} from './fold'
import {register} from './register'
import {statusOn} from './status'
import type {Organisation} from './types'

/** The part of the country that a place's name covers. */
export interface Area {
  readonly counties: readonly string[]
  /** Regions or nations that the counties lie in. */
  readonly regions: readonly string[]
  /** Places of councils, folded, where the name means those and no whole county; else empty. */
  readonly places: readonly string[]
}

/** The categories of the register whose bodies each serve some counties. */
export type LocalCategory = 'police force' | 'fire service' | 'icb' | 'ambulance' | 'voluntary'

/** Sorts of bodies after which whole groups of counties are called, the best known first. */
const namesakes: readonly LocalCategory[] = ['police force', 'icb', 'fire service']
const directions = new Set(['east', 'west', 'north', 'south', 'east riding of'])

interface Atlas {
  /** Counties by folded names: their own, those of halves taken together ("sussex"), those of services and regions. */
  readonly counties: ReadonlyMap<string, readonly string[]>
  readonly regionOf: ReadonlyMap<string, string>
}

let made: Atlas | undefined

const mostRemembered = 500
const remembered = new Map<string, Area | undefined>()
const bodies = new WeakMap<Area, Map<string, readonly Organisation[]>>()

/** The area of "Kent", "Sussex and Surrey", "Thames Valley", "the South East", "Medway"; undefined for any other name. */
export function areaOf(place: string): Area | undefined {
  if (place.length > 120) return undefined
  if (!remembered.has(place)) {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(place, readArea(place))
  }
  return remembered.get(place)
}

function readArea(place: string): Area | undefined {
  const whole = named(place)
  if (whole) return whole
  const parts = place.split(/,? and | & |, |\//)
  const areas = parts.length > 1 ? parts.map(named) : []
  const known = areas.filter(area => area !== undefined)
  if (known.length === 0 || known.length < areas.length) return undefined
  const wide = known.filter(({places}) => places.length === 0).flatMap(({counties}) => counties)
  const narrow = known.filter(({counties}) => counties.some(county => !wide.includes(county)))
  // "Kent and Medway" is all of Kent; "Reading and Slough" are two towns.
  const places = wide.length > 0 ? [] : narrow.flatMap(area => area.places)
  return areaFrom([...wide, ...narrow.flatMap(({counties}) => counties)], places)
}

/** The councils of an area that are in being on `day` (ISO), upper tier first. */
export function councilsOf(area: Area, day: string): readonly Organisation[] {
  return rememberedFor(area, `council ${day}`, () => findCouncils(area, day))
}

function findCouncils({counties, places}: Area, day: string): readonly Organisation[] {
  const inside = register().entries.filter(({council}) => {
    if (council?.county === undefined || !counties.includes(council.county)) return false
    if (places.length === 0 || council.type === 'county') return true
    return council.places.some(place => places.includes(foldWording(place)))
  })
  const tiers = ['county', 'unitary', 'metropolitan', 'london', 'district']
  return inside
    .filter(entry => statusOn(entry, day) === 'current')
    .toSorted((a, b) => tiers.indexOf(a.council?.type ?? '') - tiers.indexOf(b.council?.type ?? ''))
}

/**
 * The bodies of one sort that serve an area and are in being on `day` (ISO). None for a part of a county that has
 * several of them: which is the right one is not known.
 */
export function servicesOf(area: Area, category: LocalCategory, day: string): readonly Organisation[] {
  return rememberedFor(area, `${category} ${day}`, () => findServices(area, category, day))
}

function findServices({counties, places}: Area, category: LocalCategory, day: string): readonly Organisation[] {
  const found = register().entries.filter(
    entry =>
      entry.category === category &&
      entry.areas.some(county => counties.includes(county)) &&
      statusOn(entry, day) === 'current',
  )
  return places.length > 0 && found.length > 1 ? [] : found
}

/** What `find` gives, asked once for each area and question. */
function rememberedFor(area: Area, question: string, find: () => readonly Organisation[]): readonly Organisation[] {
  const known = bodies.get(area) ?? new Map<string, readonly Organisation[]>()
  bodies.set(area, known)
  const before = known.get(question)
  if (before) return before
  const found = find()
  known.set(question, found)
  return found
}

function named(place: string): Area | undefined {
  const key = foldWording(place)
  const counties = atlas().counties.get(key)
  if (counties) return areaFrom(counties, [])
  const councils = register().byPlace.get(key) ?? []
  const around = new Set(councils.flatMap(({council}) => council?.county ?? []))
  return around.size === 1 ? areaFrom([...around], [key]) : undefined
}

function areaFrom(counties: readonly string[], places: readonly string[]): Area {
  const {regionOf} = atlas()
  const distinct = [...new Set(counties)]
  return {counties: distinct, regions: [...new Set(distinct.flatMap(county => regionOf.get(county) ?? []))], places}
}

function atlas(): Atlas {
  return (made ??= drawAtlas())
}

function drawAtlas(): Atlas {
  const {entries} = register()
  const regionOf = new Map(
    entries.flatMap(({council}) => (council?.county === undefined ? [] : [[council.county, council.region] as const])),
  )
  const counties = new Map<string, readonly string[]>()
  const add = (name: string, covered: readonly string[]): void => {
    if (!counties.has(foldWording(name))) counties.set(foldWording(name), covered)
  }
  const regions = new Set(regionOf.values())
  for (const county of regionOf.keys()) add(county, [county])
  for (const region of regions) {
    const covered = [...regionOf].flatMap(([county, each]) => (each === region ? [county] : []))
    add(region, covered)
    add(region.replace(' The ', ' '), covered)
  }
  for (const [half, covered] of halves([...regionOf.keys()])) if (covered.length > 1) add(half, covered)
  for (const category of namesakes) {
    for (const {name, areas, category: sort} of entries)
      if (sort === category && areas.length > 0) add(stemOf(name), areas)
  }
  // The West Midlands are a county and a region: nothing tells which is meant.
  for (const region of regions) if (regionOf.has(region)) counties.delete(foldWording(region))
  return {counties, regionOf}
}

/** "East Sussex" and "West Sussex" together are Sussex. */
function halves(counties: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const county of counties) {
    const words = county.split(' ')
    const whole = words.at(-1) ?? ''
    if (directions.has(words.slice(0, -1).join(' ').toLowerCase()))
      found.set(whole, [...(found.get(whole) ?? []), county])
  }
  return found
}

function stemOf(name: string): string {
  return name
    .replace(/^NHS /, '')
    .replace(/ (?:Integrated Care Board|(?:County )?Fire and Rescue Service|Fire Brigade|Constabulary|Police)$/, '')
}
