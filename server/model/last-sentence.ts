/** A sentence that is looked at is shorter. */
const longest = 300

/** The last sentence of a text on one line: what announces the list below it. */
export function lastSentence(text: string): string {
  return text
    .slice(-longest)
    .trimEnd()
    .replace(/^[\s\S]*[.!?]\s/, '')
    .replace(/\s+/g, ' ')
}
