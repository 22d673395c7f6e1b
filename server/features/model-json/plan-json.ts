import type {Action, Objective, Phrase} from '../../model/types'

/** An objective; `text` is the list's wording, or the table's where there is no list. */
export interface ObjectiveJson {
  readonly number: string | null
  readonly text: string
  readonly line: number
  readonly listed: {readonly text: string; readonly line: number} | null
  readonly inTable: {readonly text: string; readonly line: number} | null
}

/** An action; a cell that a page break parts is one text here. */
export interface ActionJson {
  readonly objective: string | null
  readonly number: string | null
  readonly action: string
  readonly indicators: string | null
  readonly target: string | null
  readonly lead: string | null
  readonly leadSort: string | null
  readonly leadNames: readonly {readonly text: string; readonly sort: string}[]
  readonly timescale: string | null
  readonly timescaleSort: string | null
  readonly from: string | null
  readonly until: string | null
  readonly perYear: {readonly min: number | null; readonly max: number | null} | null
  readonly outcome: string | null
  readonly progress: string | null
  readonly status: string | null
  readonly statusValue: string | null
  readonly line: number
}

type LineOf = (phrase: Pick<Phrase, 'range'>) => number

/** An objective as JSON. */
export function objectiveJson({number, wording, listed, tabled}: Objective, lineOf: LineOf): ObjectiveJson {
  const placed = (phrase: Phrase | undefined) => (phrase ? {text: whole(phrase), line: lineOf(phrase)} : null)
  return {
    number: number ?? null,
    text: whole(tabled && wording === tabled ? tabled : wording),
    line: lineOf(wording),
    listed: placed(listed),
    inTable: placed(tabled),
  }
}

/** An action as JSON. */
export function actionJson(
  {objective, number, action, lead, timescale, status, ...cells}: Action,
  lineOf: LineOf,
): ActionJson {
  const text = (phrase: Phrase | undefined) => (phrase ? whole(phrase) : null)
  return {
    objective: objective ?? null,
    number: number ?? null,
    action: whole(action),
    indicators: text(cells.indicators),
    target: text(cells.target),
    lead: text(lead),
    leadSort: lead?.sort ?? null,
    leadNames: (lead?.names ?? []).map(name => ({text: name.text, sort: name.sort})),
    timescale: text(timescale),
    timescaleSort: timescale?.sort ?? null,
    from: timescale?.from ?? null,
    until: timescale?.until ?? null,
    perYear: timescale?.perYear ? {min: timescale.perYear.min ?? null, max: timescale.perYear.max ?? null} : null,
    outcome: text(cells.outcome),
    progress: text(cells.progress),
    status: text(status),
    statusValue: status?.value ?? null,
    line: lineOf(action),
  }
}

function whole(phrase: Phrase & {readonly continued?: readonly Phrase[]}): string {
  return [phrase.text, ...(phrase.continued ?? []).map(piece => piece.text)].join(' ')
}
