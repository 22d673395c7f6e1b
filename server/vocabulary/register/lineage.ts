import {register} from './register'
import {byBeginning, lastDay, statusOn} from './status'
import type {Organisation} from './types'

const furthest = 20

/** The entries that took over from `entry`; of a name that was used twice, the body after it. */
export function successorsOf(entry: Organisation): readonly Organisation[] {
  const {byName} = register()
  const end = lastDay(entry.until ?? '')
  return entry.successors.flatMap(name => {
    const named = [...(byName.get(name) ?? [])].sort(byBeginning)
    return named.find(({until}) => until === undefined || lastDay(until) > end) ?? []
  })
}

/** The bodies that do on `day` what `entry` did: itself while it is in being, else those that followed, step by step. */
export function inBeingOn(entry: Organisation, day: string): readonly Organisation[] {
  if (statusOn(entry, day) === 'planned') return []
  const found = new Set<Organisation>()
  const visit = (each: Organisation, depth: number): void => {
    const status = statusOn(each, day)
    // Years that are not exact may leave a gap between two bodies: the work was never nobody's.
    if (status === 'current' || status === 'planned') found.add(each)
    else if (depth < furthest) for (const next of successorsOf(each)) visit(next, depth + 1)
  }
  visit(entry, 0)
  return [...found]
}

/** True if each of `entries` came from the one before it, so that one short form or name may pass from one to the next. */
export function isOneLine(entries: readonly Organisation[]): boolean {
  const [first, ...later] = [...entries].sort(byBeginning)
  if (!first) return false
  const line = new Set<Organisation>()
  const visit = (each: Organisation): void => {
    if (line.has(each)) return
    line.add(each)
    successorsOf(each).forEach(visit)
  }
  visit(first)
  return later.every(each => line.has(each))
}

/** Of a line of bodies the one that bears the name on `day`; without a day the last. */
export function bearerOn(entries: readonly Organisation[], day: string | undefined): Organisation | undefined {
  const line = [...entries].sort(byBeginning)
  if (day === undefined) return line.at(-1)
  const begun = line.filter(each => statusOn(each, day) !== 'planned')
  return begun.find(each => statusOn(each, day) === 'current') ?? begun.at(-1) ?? line[0]
}
