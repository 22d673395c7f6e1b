/** The first line of a fence that says it holds Markdown. */
const opening = /^ {0,3}(`{3,20}|~{3,20}) ?(?:markdown|md)[ \t]*$/im
/** A fence that holds less of the text is an example in it. */
const leastShare = 1 / 3

/**
 * `source` with the lines of such a fence blanked, each offset as before. Chat assistants and converters wrap a document,
 * or what goes on with it, in a fence of Markdown: what it holds is no code but the document.
 */
export function withoutWrappingFence(source: string): string {
  const open = opening.exec(source)
  if (!open?.[1]) return source
  const from = open.index + open[0].length
  const after = source.slice(from)
  const close = new RegExp(`^ {0,3}${open[1]}[\`~]{0,20}[ \\t]*$`, 'm').exec(after)
  const held = after.slice(0, close?.index)
  if (written(held) < written(source) * leastShare) return source
  const rest = close ? `${blank(close[0])}${after.slice(close.index + close[0].length)}` : ''
  return `${source.slice(0, open.index)}${blank(open[0])}${held}${rest}`
}

const blank = (line: string): string => ' '.repeat(line.length)
const written = (text: string): number => text.replace(/\s+/g, '').length
