/** A line of a text, and the number that it begins with. */
export interface Line {
  /** Where it begins in its text. */
  readonly at: number
  readonly text: string
  /** "2.1 " is [2, 1], "3.0" is [3]. */
  readonly number: readonly number[] | undefined
  /** True for a number and nothing else, as lines are copied from PDF files: the words follow on the next line. */
  readonly isNumberAlone: boolean
}

const numberAtStart = /^\s{0,9}(\d{1,2}(?:\.\d{1,2}){0,3})([.):]?)(?:\s{1,30}(?=["'([]?[A-Z])|\s*$)/

/** The lines of a text; `number` is that of a list's item, which is no part of its text. */
export function linesOf(plain: string, number?: string): Line[] {
  let at = 0
  return plain.split('\n').map((text, i) => {
    const [found = '', typed, stop] = numberAtStart.exec(text) ?? []
    const isNumberAlone = typed !== undefined && found.length === text.length
    const counts = typed !== undefined && !(isNumberAlone && stop === '' && !typed.includes('.'))
    const line = {at, text, number: numbersIn(i === 0 && number ? number : counts ? typed : ''), isNumberAlone}
    at += text.length + 1
    return line
  })
}

function numbersIn(number: string): readonly number[] | undefined {
  if (!/^\d/.test(number)) return undefined
  const parts = number.split('.').map(Number)
  return parts.at(-1) === 0 ? parts.slice(0, -1) : parts
}

/**
 * Lines whose numbers go on from one another (1, 1.1, 1.2, 2, …): the clauses of a document. Lists that count anew may
 * stand between them.
 */
export function clausesAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const runs: Line[][] = []
  for (const line of lines) {
    const {number} = line
    if (number === undefined) continue
    const run = runs.slice(-openRuns).findLast(run => follows(number, run.at(-1)?.number ?? []))
    if (run) run.push(line)
    else if (number.every(part => part === 1)) runs.push([line])
  }
  return new Set(runs.filter(run => run.length >= 3).flat())
}

/** How many lists may be open at a time. */
const openRuns = 6

/** True for 2.2, 3 and 2.1.1 after 2.1. */
function follows(number: readonly number[], before: readonly number[]): boolean {
  const last = number.length - 1
  const isSame = (until: number) => number.slice(0, until).every((part, i) => part === before[i])
  if (number.length === before.length + 1) return number[last] === 1 && isSame(last)
  return number.length <= before.length && isSame(last) && number[last] === (before[last] ?? 0) + 1
}
