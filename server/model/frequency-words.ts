import type {Frequency} from './types'

/** A frequency as it was understood, in words: "at least 3 meetings a year", "“regularly”, which gives no number". */
export function frequencyInWords({text, perYear, exactness}: Frequency): string {
  if (exactness === 'ambiguous') return `“${text}”, which can be read in two ways`
  const {min, max} = perYear ?? {}
  if (min !== undefined && max !== undefined) {
    return min === max ? meetings(min) : `between ${inDigits(min)} and ${meetings(max)}`
  }
  if (min !== undefined) return `at least ${meetings(min)}`
  if (max !== undefined) return `at most ${meetings(max)}`
  return `“${text}”, which gives no number`
}

function meetings(count: number): string {
  const about = Number.isInteger(count) ? '' : 'about '
  return `${about}${inDigits(count)} ${count === 1 ? 'meeting' : 'meetings'} a year`
}

/** Every six weeks is 8.7 times a year; more digits than that say nothing. */
function inDigits(count: number): string {
  return String(Math.round(count * 10) / 10)
}

/** The same as a short note beside the words: "≥ 3 a year", "≈ 8.7 a year"; undefined where no number was understood. */
export function frequencyInSigns({perYear, exactness}: Frequency): string | undefined {
  const {min, max} = perYear ?? {}
  if (exactness === 'ambiguous' || (min ?? max) === undefined) return undefined
  if (min === undefined) return `≤ ${inDigits(max ?? 0)} a year`
  if (max === undefined) return `≥ ${inDigits(min)} a year`
  if (min !== max) return `${inDigits(min)} to ${inDigits(max)} a year`
  return `${Number.isInteger(min) ? '=' : '≈'} ${inDigits(min)} a year`
}
