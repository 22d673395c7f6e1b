import {resolve, type Match, type Resolution} from '../../vocabulary/register/resolve'
import {sources} from '../../vocabulary/register/data/sources'
import {today} from '../today'

/** The options of `organisation`; `date` is ISO. */
export interface OrganisationOptions {
  readonly date?: string
  readonly format: string
}

/** Prints what the register knows under a name or short form. */
export function showOrganisation(text: string, {date, format}: OrganisationOptions): void {
  const resolution = resolve(text, {date, today: today()})
  const print = format === 'json' ? organisationJson : organisationText
  process.stdout.write(print(resolution, date ?? today()))
}

/** Property names are a promise; what is not known is null. */
function organisationJson({query, matches}: Resolution): string {
  const json = matches.map(({entry, from, until, ...match}) => ({
    name: match.name,
    status: match.status,
    from: from ?? null,
    until: until ?? null,
    successors: match.successors,
    current: match.current,
    match: match.match,
    ambiguous: match.ambiguous,
    likely: match.likely,
    category: entry.category,
    shortForms: [...entry.shortForms, ...entry.weakShortForms],
    note: entry.note ?? null,
    doubt: entry.doubt ?? null,
    source: sources[entry.source] ?? null,
  }))
  return `${JSON.stringify({query, matches: json}, undefined, 2)}\n`
}

function organisationText({query, matches}: Resolution, day: string): string {
  if (matches.length === 0) return `“${query}” is not in the register.\n`
  const several = matches.length > 1 ? [`“${query}” has ${String(matches.length)} meanings:`, ''] : []
  const place =
    matches.length === 1 && matches[0]?.ambiguous ? [`“${query}” is the name of a place; the council is:`, ''] : []
  return [...several, ...place, matches.map(match => matchLines(match, day).join('\n')).join('\n\n'), ''].join('\n')
}

function matchLines({entry, ...match}: Match, day: string): readonly string[] {
  const short = [...entry.shortForms, ...entry.weakShortForms]
  const instead = match.status === 'current' ? [] : match.current
  return [
    `${match.name}${short.length > 0 ? ` (${short.join(', ')})` : ''}${match.likely ? ' – the only one in being on that day' : ''}`,
    `  ${entry.category}; ${match.status} as of ${day}${years(match)}`,
    ...line('taken over by', match.successors),
    ...line('in being on that day', instead),
    ...line('note', entry.note === undefined ? [] : [entry.note]),
    ...line('not sure', entry.doubt === undefined ? [] : [entry.doubt]),
    ...line('source', [sources[entry.source] ?? entry.source]),
  ]
}

function years({from, until}: Pick<Match, 'from' | 'until'>): string {
  return `${from === undefined ? '' : `; from ${from}`}${until === undefined ? '' : `; until ${until}`}`
}

function line(label: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`  ${label}: ${values.join('; ')}`]
}
