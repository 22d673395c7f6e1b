import type {Phrase, TorDocument} from '../../model/types'

/** `words` written as the document writes the labels of its member groups: bold, as a heading, with a colon. */
export function labelLike(document: TorDocument, words: string): string {
  for (const {label} of document.memberGroups) {
    const signs = label && signsAround(document, label)
    if (signs) return signs.before + words + signs.after
  }
  return `${words}:`
}

/** The signs around a label that has its line to itself; undefined if other words stand there. */
function signsAround({parsed, lines}: TorDocument, {range}: Phrase): {before: string; after: string} | undefined {
  const start = lines.lineStart(lines.positionAt(range.start).line)
  const before = parsed.text.slice(start, range.start)
  const after = /^[^\r\n]*/.exec(parsed.text.slice(range.end))?.[0].trimEnd() ?? ''
  return /^[#*_ ]*$/.test(before) && /^[*_: ]*$/.test(after) ? {before, after} : undefined
}
