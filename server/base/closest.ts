import leven from 'leven'

/** The one of `known` that `word` was probably meant to be; undefined if none is near. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  // A slip in every third letter is still a slip; beyond it is another word.
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  let found: string | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const steps = leven(word.toLowerCase(), candidate.toLowerCase())
    if (steps < least) [least, found] = [steps, candidate]
  }
  return found
}
