import {bareEntry, underHeadings} from './parse-entries'
import type {Organisation} from './types'

const founded = '2022-07-01'
const merged = '2026-04-01'
const unseen = 'Announced in 2025 for 1 April 2026; no page of a later date was read'

/** The integrated care boards: short name, letters, last day or "new", short names of the successors, counties. */
export function parseBoards(data: string): readonly Organisation[] {
  return underHeadings(data).map(({category, source, line}): Organisation => {
    const [short = '', letters = '', end = '', successors = '', areas = ''] = line.split('|').map(field => field.trim())
    const isNew = end === 'new'
    const ended = /^\d/.test(end)
    return {
      ...bareEntry(boardName(short), category, source),
      // Letters such as "BOB" alone are words and other things: "BOB ICB" is what people write.
      aliases: [`${short} Integrated Care Board`, `${short} ICB`, `NHS ${short} ICB`],
      // Trusts and boards of other years were called so too.
      weakAliases: [`NHS ${short}`],
      shortForms: letters === '' ? [] : [`${letters} ICB`],
      weakShortForms: letters === '' ? [] : [letters],
      from: isNew ? merged : founded,
      until: ended ? end : undefined,
      fate: ended ? 'merged' : undefined,
      successors: ended ? successors.split('; ').map(boardName) : [],
      areas: areas.split('; '),
      doubt: isNew ? unseen : undefined,
    }
  })
}

function boardName(short: string): string {
  return `NHS ${short} Integrated Care Board`
}
