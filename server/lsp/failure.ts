/**
 * What may be logged of an error: its sort and where it came from. Never its message, which could quote a document.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frame = error.stack?.split('\n').find(line => line.startsWith('    at '))
  return frame === undefined ? error.name : `${error.name} ${frame.trim()}`
}

/** The message of an error that the host made for people, or its sort if it is not one. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'the reason is not known'
}
