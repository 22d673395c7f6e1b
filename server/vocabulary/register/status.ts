import type {Organisation, Status} from './types'

/** Where a body stands on `day` (ISO). Inexact dates count in its favour: "2018" as a last day lasts the whole year. */
export function statusOn(entry: Organisation, day: string): Status {
  if (entry.fate === 'planned' || (entry.from !== undefined && entry.from > day)) return 'planned'
  if (entry.until === undefined || day <= lastDay(entry.until)) return 'current'
  return entry.fate ?? 'abolished'
}

/** The last day that an inexact date can mean. */
export function lastDay(date: string): string {
  return `${date}-99-99`.slice(0, 10)
}

/** Compares entries by their beginnings; an unknown one is the earliest. */
export function byBeginning(a: Organisation, b: Organisation): number {
  return (a.from ?? '').localeCompare(b.from ?? '')
}
