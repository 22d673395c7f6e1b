import {log} from './log'

const seen = new Set<string>()

/**
 * For what cannot happen: `never(index < 0, 'index before the text')`.
 * Throws while tests run, so that a wrong belief stops a test; in use it logs once per text and lets work go on.
 * Returns the condition, so that a caller can leave early.
 */
export function never(condition: boolean, text: string): boolean {
  if (!condition) return false
  if (globalThis.TOR_TESTING === true) throw new Error(`never: ${text}`)
  if (!seen.has(text)) {
    seen.add(text)
    log(`never: ${text}`)
  }
  return true
}

declare global {
  /** Set by the test harness only. */
  var TOR_TESTING: boolean | undefined
}
