/** How long an editor may take to show what it was asked for. Generous: the machines of a test run are slow. */
const patience = 20_000

/**
 * Looks again and again until `good` accepts what `look` saw, and returns that; otherwise fails, saying what was
 * expected and what was seen last. `look` returns plain data, so that it can be printed.
 */
export async function until<T>(expected: string, look: () => T | Promise<T>, good: (seen: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + patience; ;) {
    const seen = await look()
    if (good(seen)) return seen
    if (Date.now() > deadline) throw new Error(`expected ${expected}; saw ${JSON.stringify(seen, undefined, 1)}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** Fails, saying what was seen, unless the condition holds. */
export function expect(condition: boolean, expected: string, seen: unknown): void {
  if (!condition) throw new Error(`expected ${expected}; saw ${JSON.stringify(seen, undefined, 1)}`)
}
