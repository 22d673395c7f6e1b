import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {organisationsIn} from '../server/model/organisations'
import {foldWording} from '../server/vocabulary/register/fold'
import {register} from '../server/vocabulary/register/register'
import {anyString, runs} from './harness/arbitrary'

function namesIn(
  text: string,
  day?: string,
  expansions: readonly (readonly [string, string])[] = [],
): readonly string[] {
  return organisationsIn(text, {day, expansions: new Map(expansions)}).map(
    ({start, end, entry}) => `${text.slice(start, end)} = ${entry.name}`,
  )
}

describe('names of the register in running text', () => {
  it.each([
    ['The Home Office and Kent Police were there.', ['Home Office = Home Office', 'Kent Police = Kent Police']],
    [
      'a talk by Kent Police and Crime Commissioner',
      ['Kent Police and Crime Commissioner = Police and Crime Commissioner'],
    ],
    [
      'the Ministry of Housing, Communities & Local Government’s grant',
      ['Ministry of Housing, Communities & Local Government = Ministry of Housing, Communities and Local Government'],
    ],
    [
      "King's Lynn and West Norfolk Borough Council's officer",
      ["King's Lynn and West Norfolk Borough Council = Borough Council of King's Lynn and West Norfolk"],
    ],
    [
      'London Borough of Richmond upon Thames',
      ['London Borough of Richmond upon Thames = London Borough of Richmond upon Thames'],
    ],
    [
      'through the Gangmasters Labour Abuse Authority',
      ['Gangmasters Labour Abuse Authority = Gangmasters and Labour Abuse Authority'],
    ],
    [
      'places on the VPRS and money from DCLG',
      ['VPRS = Vulnerable Persons Resettlement Scheme', 'DCLG = Department for Communities and Local Government'],
    ],
    [
      'Refugee Council, Refugee Action and STAR',
      ['Refugee Council = Refugee Council', 'Refugee Action = Refugee Action', 'STAR = Student Action for Refugees'],
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    'At Home, in Action, and taking Refuge with the Police',
    'a border force, the home office and the refugee council of the town',
    'The Executive Office of the group, its Probation Service and its Community Fund',
    'The Border Force Choir and the Wendmere Home Office Singers',
    'The Passage of time is a Crisis for the Mind',
    'The GLA, the LSC, the SMG, ICE and BTP',
    'THE CAN DO TEAM',
    'Kent, Medway and Sussex',
    'Kent and County Council matters',
    'Terms of Reference of the Local Authority',
  ])('%s: nothing', text => {
    expect(namesIn(text)).toEqual([])
  })

  it('a short form means what the document writes out, whatever else it can mean', () => {
    expect(namesIn('The LSC met.', undefined, [['LSC', 'Learning and Skills Council']])).toEqual([
      'LSC = Learning and Skills Council',
    ])
    expect(namesIn('The DWP met.', undefined, [['DWP', 'Drum and Whistle Players']])).toEqual([])
  })

  it('a name that passed on means the body of the day', () => {
    expect(namesIn('The DCMS paid.', '2019-05-01')).toEqual(['DCMS = Department for Digital, Culture, Media and Sport'])
  })

  it('every name that is searched for is found where it stands alone', () => {
    const {entries, inProse} = register()
    const lost = entries.filter(
      ({name}) =>
        /^\p{Lu}[^()–]*\p{L}$|^\p{Lu}[^()–]* Act \d{4}$/u.test(name) &&
        inProse.get(foldWording(name)) &&
        namesIn(`with ${name}.`).length === 0,
    )
    expect(lost.map(({name}) => name)).toEqual([])
  })

  it('lie in the text, in order, and never within one another', () => {
    const text = fc.array(
      fc.oneof(anyString, fc.constantFrom('Home Office', 'Kent', ' and ', 'Police', 'NHS ', 'City of')),
      {maxLength: 8},
    )
    fc.assert(
      fc.property(text, parts => {
        const whole = parts.join(' ')
        let end = 0
        for (const found of organisationsIn(whole, {day: undefined, expansions: new Map()})) {
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.end).toBeLessThanOrEqual(whole.length)
          end = found.end
        }
      }),
      runs,
    )
  })
})
