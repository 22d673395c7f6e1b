/** The words at the start of a comment that silences rules. Source: our own convention, after that of ESLint. */
export const ignoreWords = {
  file: 'tor-disable',
  'next-line': 'tor-disable-next-line',
} as const

/** What stands in place of a reason until the author writes one. */
export const placeholderReason = 'say why'
