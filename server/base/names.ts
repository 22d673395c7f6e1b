/** A word of running text: how it stands there, its form for comparing, and where it stands in the plain text. */
export interface Word {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

const word = /&|[\p{L}\p{N}]+(?:['\u2019][\p{L}\p{N}]+)*/gu

/** The words of `plain`, in order; "&" counts as the word "and", a possessive ending does not count. */
export function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = []
  for (const {0: written, index} of plain.matchAll(word)) {
    const text = written.replace(/['\u2019]s$/i, '')
    words.push({text, folded: foldWord(written.toLowerCase()), start: index, end: index + text.length})
  }
  return words
}

/** True for a word with which a name may begin: with a capital or a figure in front. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\p{N}]/u.test(word.text)
}

/**
 * A name in the form in which names are compared: its words as {@link wordsOf} folds them, in small letters and without
 * marks, single blanks between them, no leading "the".
 */
export function foldName(name: string): string {
  const words = (name.toLowerCase().match(word) ?? []).map(foldWord)
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}

function foldWord(lower: string): string {
  if (lower === '&') return 'and'
  return /['\u2019]/.test(lower) ? lower.replace(/['\u2019]s$|['\u2019]/g, '') : lower
}
