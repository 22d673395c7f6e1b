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

const aboutTimes =
  /\b(?:years?|months?|day|dates?|start|end|state|host|in being|announced|assent|repealed|consulted|replaced)\b/i

/** True where the register is not sure of an entry as a whole or of its name; when a body began or ends is another matter. */
export function isNameInDoubt({doubt, council}: Organisation): boolean {
  if (doubt === undefined || council) return false
  return /\bname\b/i.test(doubt) || !aboutTimes.test(doubt)
}
