import {describe, expect, it} from 'vitest'
import {areaOf, councilsOf, servicesOf} from '../server/vocabulary/register/area'
import {foldWording} from '../server/vocabulary/register/fold'
import {isOneLine, successorsOf} from '../server/vocabulary/register/lineage'
import {register} from '../server/vocabulary/register/register'
import {lastDay, statusOn} from '../server/vocabulary/register/status'
import {sources} from '../server/vocabulary/register/data/sources'
import type {Organisation} from '../server/vocabulary/register/types'
import {wordingsOf} from '../server/vocabulary/register/wordings'

const {entries, byName, byWording, byShortForm} = register()
const today = '2026-11-22'

/** Short forms that are known to mean several things; a new one is looked at before it is added here. */
const shared = new Set(
  `BCC BTP COMPAS CPS FFT GLA HCC IAA ICE LAA LSC MIF NPS OCC PBC PCC RCC REC SBS SFRS SMG TSA`.split(/\s+/),
)

describe('every entry of the register', () => {
  it('has a source that the table of sources explains', () => {
    expect(failing(entry => entry.source in sources)).toEqual([])
    const used = new Set(entries.map(({source}) => source))
    expect(Object.keys(sources).filter(key => !used.has(key))).toEqual([])
  })

  it('has dates in order, and an end if and only if it came to one', () => {
    expect(failing(({from, until}) => [from, until].every(isDate))).toEqual([])
    expect(failing(({from, until}) => from === undefined || until === undefined || from <= lastDay(until))).toEqual([])
    expect(failing(({until, fate}) => (until !== undefined) === (fate !== undefined && fate !== 'planned'))).toEqual([])
  })

  it('has successors that are in the register and were there when it ended', () => {
    expect(failing(entry => successorsOf(entry).length === entry.successors.length)).toEqual([])
    const late = entries.flatMap(entry =>
      successorsOf(entry)
        .filter(({from}) => from !== undefined && entry.until !== undefined && nextYear(lastDay(entry.until)) < from)
        .map(({name}) => `${entry.name} > ${name}`),
    )
    expect(late).toEqual([])
  })

  it('comes to an end when one follows its successors', () => {
    expect(failing(entry => !followersOf(entry).includes(entry))).toEqual([])
  })

  it('has areas that councils lie in', () => {
    const counties = new Set(entries.flatMap(({council}) => council?.county ?? []))
    expect(
      entries.flatMap(({name, areas}) => areas.filter(area => !counties.has(area)).map(area => `${name}: ${area}`)),
    ).toEqual([])
  })

  it('is told apart from all others by its name, or by the years in which it bore it', () => {
    const overlapping = [...byName].filter(([, bearers]) => bearers.length > 1 && !isOneLine(bearers))
    expect(overlapping.map(([name]) => name)).toEqual([])
  })

  it('shares no name, form or short form with another unless that is known', () => {
    const words = [...byWording].filter(([, claims]) => claims.length > 1 && !isOneLine(claims.map(({entry}) => entry)))
    expect(words.map(([name]) => name)).toEqual([])
    const letters = [...byShortForm].filter(([, claims]) => !isOneLine(claims.map(({entry}) => entry)))
    const listed = letters.filter(([, claims]) => claims.some(({entry}) => !entry.council))
    expect(listed.map(([short]) => short).filter(short => !shared.has(short))).toEqual([])
  })

  it('writes no wording twice', () => {
    const twice = entries
      .filter(({council}) => !council)
      .flatMap(entry => {
        const keys = wordingsOf(entry).map(({text}) => foldWording(text))
        return keys.filter((key, i) => keys.indexOf(key) !== i).map(key => `${entry.name}: ${key}`)
      })
    expect(twice).toEqual([])
  })

  it('says so where it rests on memory', () => {
    expect(failing(({doubt}) => doubt === undefined || doubt.length > 8)).toEqual([])
    expect(entries.filter(({doubt}) => doubt !== undefined).length).toBeGreaterThan(100)
  })
})

describe('councils', () => {
  const councils = entries.filter(({council}) => council !== undefined)
  const inEngland = councils.filter(
    ({council}) => !['Scotland', 'Wales', 'Northern Ireland'].includes(council?.region ?? ''),
  )
  const inBeing = (list: readonly Organisation[], day: string) =>
    list.filter(entry => statusOn(entry, day) === 'current')

  it.each([
    ['today', today, 317],
    ['before Buckinghamshire became one council', '2020-03-31', 343],
    ['when Surrey is two councils', '2027-04-01', 307],
  ])('England has as many as there are: %s', (_when, day, count) => {
    expect(inBeing(inEngland, day).length).toBe(count)
  })

  it.each([
    ['Scotland', 32],
    ['Wales', 22],
    ['Northern Ireland', 11],
  ])('%s has %d', (nation, count) => {
    expect(
      inBeing(
        councils.filter(({council}) => council?.region === nation),
        today,
      ).length,
    ).toBe(count)
  })

  it.each([
    ['Kent', today, 'district', 12],
    ['Oxfordshire', today, 'district', 5],
    ['Buckinghamshire', '2016-06-01', 'district', 4],
    ['Berkshire', today, 'unitary', 6],
  ])('%s on %s: %s', (county, day, type, count) => {
    const there = councils.filter(({council}) => council?.county === county && council.type === type)
    expect(inBeing(there, day).length).toBe(count)
  })

  it('of the South East numbered 74 in 2016 and number 70 now', () => {
    const there = councils.filter(({council}) => council?.region === 'South East')
    expect([inBeing(there, '2016-06-01').length, inBeing(there, today).length]).toEqual([74, 70])
  })

  it('have a county whose police, fire service and board serve them', () => {
    const areas = (category: string) =>
      new Set(
        inBeing(
          entries.filter(entry => entry.category === category),
          today,
        ).flatMap(entry => entry.areas),
      )
    for (const category of ['police force', 'fire service', 'icb', 'ambulance']) {
      const served = areas(category)
      const unserved = inBeing(inEngland, today)
        .flatMap(({council}) => council?.county ?? [])
        .filter(county => !served.has(county))
      expect([...new Set(unserved)], category).toEqual([])
    }
  })
})

it('there are 43 police forces in England and Wales, and 36 integrated care boards', () => {
  const now = (category: string) =>
    entries.filter(entry => entry.category === category && statusOn(entry, today) === 'current')
  expect([now('police force').length, now('icb').length]).toEqual([43, 36])
})

function failing(holds: (entry: Organisation) => boolean): readonly string[] {
  return entries.filter(entry => !holds(entry)).map(({name}) => name)
}

function isDate(date: string | undefined): boolean {
  return date === undefined || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)
}

function nextYear(date: string): string {
  return `${String(Number(date.slice(0, 4)) + 1)}${date.slice(4)}`
}

function followersOf(entry: Organisation): readonly Organisation[] {
  const found = new Set<Organisation>()
  const visit = (each: Organisation): void => {
    for (const next of successorsOf(each)) {
      if (found.has(next)) continue
      found.add(next)
      visit(next)
    }
  }
  visit(entry)
  return [...found]
}

describe('the area of', () => {
  it.each([
    ['Kent', 14, 'Kent Police', 'NHS Kent and Medway Integrated Care Board'],
    ['the Thames Valley', 14, 'Thames Valley Police', 'NHS Thames Valley Integrated Care Board'],
    ['Sussex and Surrey', 27, 'Surrey Police, Sussex Police', 'NHS Surrey and Sussex Integrated Care Board'],
    [
      'Hampshire and the Isle of Wight',
      15,
      'Hampshire and Isle of Wight Constabulary',
      'NHS Hampshire and Isle of Wight Integrated Care Board',
    ],
    ['Reading & Slough', 2, 'Thames Valley Police', 'NHS Thames Valley Integrated Care Board'],
  ])('%s has its councils, police and board', (place, councils, police, board) => {
    const area = areaOf(place)
    if (!area) throw new Error(`no area for ${place}`)
    const namesOf = (bodies: readonly Organisation[]) => bodies.map(({name}) => name).join(', ')
    expect(councilsOf(area, today)).toHaveLength(councils)
    expect(namesOf(servicesOf(area, 'police force', today))).toBe(police)
    expect(namesOf(servicesOf(area, 'icb', today))).toBe(board)
  })

  it.each(['South East', 'Yorkshire and Humber', 'Wales'])('%s is a region', place => {
    expect(areaOf(place)?.regions).toHaveLength(1)
  })

  it.each(['Aldermoor', 'Kent and Aldermoor', 'West Midlands', 'and', ''])('“%s” is not known', place => {
    expect(areaOf(place)).toBeUndefined()
  })

  it('Birmingham is one council, and which of the county’s boards is its own is not guessed', () => {
    const area = areaOf('Birmingham')
    expect(area && councilsOf(area, today)).toHaveLength(1)
    expect(area && servicesOf(area, 'icb', today)).toEqual([])
  })
})
