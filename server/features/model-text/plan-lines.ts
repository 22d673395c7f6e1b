import type {Action, CellWords, DateSpan, Lead, Objective, Timescale} from '../../model/types'
import type {ModelLine, Print} from './line'

/** Objectives with their wordings, and actions with their cells; what a page break parted is printed piece by piece. */
export function planLines(print: Print, {objectives, actions}: PlanFacts): readonly ModelLine[] {
  const cell = (name: string, words: CellWords | undefined, note?: string): readonly ModelLine[] => [
    ...print(name, words, note),
    ...(words?.continued ?? []).flatMap(piece => print(`${name.slice(0, name.search(/\S|$/))}  continued`, piece)),
  ]
  return [
    ...objectives.flatMap(({number, wording, listed, tabled}) => [
      ...print(`objective ${number ?? '-'}`, listed ?? wording, listed ? 'listed' : 'in the table'),
      ...(listed
        ? cell('  in the table', tabled)
        : (tabled?.continued ?? []).flatMap(piece => print('  continued', piece))),
    ]),
    ...actions.flatMap(action => [
      ...cell(`action of objective ${action.objective ?? '-'}`, action.action, numberNote(action)),
      ...cell('  indicators', action.indicators),
      ...cell('  target', action.target),
      ...cell('  lead', action.lead, action.lead && leadNote(action.lead)),
      ...cell('  timescale', action.timescale, action.timescale && timescaleNote(action.timescale)),
      ...cell('  outcome', action.outcome),
      ...cell('  progress', action.progress),
      ...cell('  status', action.status, action.status?.value ?? 'not known'),
    ]),
  ]
}

interface PlanFacts {
  readonly objectives: readonly Objective[]
  readonly actions: readonly Action[]
}

/** The days of a period: one day, from one to another, or only its beginning or end; nothing if neither is told. */
export function daysOf({from, until}: DateSpan): string {
  if (from === until) return from ?? ''
  if (from === undefined) return `until ${until ?? ''}`
  return until === undefined ? `from ${from}` : `${from} to ${until}`
}

function numberNote({number}: Action): string {
  return number === undefined ? '' : `number ${number}`
}

function leadNote({sort, names}: Lead): string {
  const named = names.map(name => (sort === 'several' ? `${name.text} [${name.sort}]` : name.text))
  return named.length === 0 ? sort : `${sort}: ${named.join('; ')}`
}

function timescaleNote(timescale: Timescale): string {
  const {sort, perYear} = timescale
  return [sort, perYear ? rateOf(perYear) : '', daysOf(timescale)].filter(part => part !== '').join(', ')
}

function rateOf({min, max}: NonNullable<Timescale['perYear']>): string {
  const times = (count: number | undefined) => String(Math.round((count ?? 0) * 10) / 10)
  if (min === max) return `${times(min)} a year`
  if (min === undefined) return `at most ${times(max)} a year`
  return max === undefined ? `at least ${times(min)} a year` : `${times(min)} to ${times(max)} a year`
}
