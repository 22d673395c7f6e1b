/** A short name for `text`: equal for equal texts, and for different ones as good as never (FNV-1a twice, and the length). */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x85ebca6b)
  }
  return [first >>> 0, second >>> 0, text.length].map(part => part.toString(36)).join('-')
}
