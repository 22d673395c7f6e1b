import type {TorDocument} from './types'

/** The end of a list, and what parts another item from it: a line break and the list's marker. */
export interface ListEnd {
  readonly offset: number
  readonly lead: string
}

/** Where further members can be listed, each after `lead`; undefined where the members are no list of bullets. */
export function memberListEnd({memberGroups, parsed: {text}, lines}: TorDocument): ListEnd | undefined {
  const last = memberGroups.flatMap(({members}) => members).at(-1)
  if (!last) return undefined
  const prefix = text.slice(lines.lineStart(lines.positionAt(last.range.start).line), last.range.start)
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return /^\s*[-*+•]\s+$/.test(prefix) ? {offset: last.range.end, lead: eol + prefix} : undefined
}
