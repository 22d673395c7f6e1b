import {bareEntry, termOf, underHeadings} from './parse-entries'
import type {CouncilType, Organisation} from './types'

/** How a council is called by the letters behind its place. */
const styles: Readonly<Record<string, (place: string) => string>> = {
  cc: place => `${place} County Council`,
  cb: place => `${place} County Borough Council`,
  b: place => `${place} Borough Council`,
  c: place => `${place} City Council`,
  d: place => `${place} District Council`,
  m: place => `${place} Metropolitan Borough Council`,
  n: place => `${place} Council`,
  y: place => `City of ${place} Council`,
  lb: place => `London Borough of ${place}`,
  rb: place => `Royal Borough of ${place}`,
}

const doubts: Readonly<Record<string, string>> = {
  open: 'Reorganisation was consulted on in 2025-26 and is planned for 1 April 2028; no decision was found',
  decided: 'To be replaced on 1 April 2028 by a decision of 2026; the names of the new councils are not settled',
}

/** The councils of a piece of data, line by line: type, county, years and successors, doubt, source, names. */
export function parseCouncils(data: string): readonly Organisation[] {
  return underHeadings(data).flatMap(({category: region, line}) => {
    const [type = '', county = '', term = '', doubt = '', source = '', names = ''] = line.split('|').map(x => x.trim())
    const [dates = '', successors] = term.split(' > ')
    const ended = dates === '' ? {} : {...termOf(dates), ...termOf(`abolished${successors ? ` > ${successors}` : ''}`)}
    const about = {type: type as CouncilType, county: county === '' ? undefined : county, region}
    return names.split('; ').map((token): Organisation => {
      const {name, places, shorts, from} = readToken(token)
      return {
        ...bareEntry(name, 'council', source === '' ? 'councils' : source),
        ...ended,
        from,
        weakShortForms: shorts,
        doubt: doubts[doubt],
        council: {...about, places},
      }
    })
  })
}

/** "Ashford b", "=Hull City Council/Kingston upon Hull/Hull c" (name, then places), with short forms in brackets and a first day where they are known. */
function readToken(token: string) {
  const [, whole = '', style = '', shorts, from] =
    /^(.{2,120}?) (cc|cb|lb|rb|[bcdmnyx])(?: \(([^)]{1,40})\))?(?: ([\d-]{4,10}))?$/.exec(token) ?? []
  const [full, ...places] = whole.replace(/^=/, '').split('/')
  const name = whole.startsWith('=') ? full : styles[style]?.(whole)
  return {name: name ?? token, places: places.length > 0 ? places : [whole], shorts: shorts?.split(',') ?? [], from}
}
