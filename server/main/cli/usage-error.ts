/** What is asked for cannot be done, for a reason that `message` gives to the user in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
