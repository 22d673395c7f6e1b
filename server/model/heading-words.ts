import type {TextRange} from '../base/range'

export function startsLikeTitle(words: string): boolean {
  return /^["'([]?[A-Z0-9]/.test(words)
}

export function isCapitals(words: string): boolean {
  return /[A-Z]{3}/.test(words) && !/[a-z]/.test(words) && /[A-Z]{2}\W+[A-Z]{2}|[A-Z]{6}/.test(words)
}

/** True for "Who comes?": everyday headings ask what the text under them answers. */
export function isQuestion(line: string): boolean {
  return /^\s{0,9}(?:who|what|when|where|why|how)\b[^?.;]{2,60}\?\s*$/i.test(line)
}

export function isSentence(words: string): boolean {
  return /\b(?:is|are|was|were|will|shall|should|must|may|can|has|have)\b/i.test(words)
}

/** Leaves out blanks, a closing colon and the like at both ends of `plain.slice(start, end)`. */
export function trimTitle(plain: string, start: number, end: number): TextRange {
  let from = start
  let to = end
  while (from < to && /\s/.test(plain.charAt(from))) from++
  while (to > from && /[\s:]/.test(plain.charAt(to - 1))) to--
  return {start: from, end: to}
}
