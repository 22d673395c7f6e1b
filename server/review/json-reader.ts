import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser'
import {closest} from '../base/closest'
import type {TextRange} from '../base/range'
import type {ConfigurationProblem} from './configuration'

/** Takes note of what is wrong with a value. */
export type Report = (node: Node, message: string, severity?: ConfigurationProblem['severity']) => void

/** Reads one value; undefined if it is of another sort, which has been reported then. */
export type Read<T> = (node: Node, report: Report) => T | undefined

/** The value in `text`, JSON that may hold comments and trailing commas; undefined if there is none. */
export function parseJson(text: string, problems: ConfigurationProblem[]): Node | undefined {
  if (text.trim() === '') return undefined
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  // One slip of the pen often makes several errors; the first is where to look.
  const [first] = errors
  if (first) {
    // What is missing at the end is shown at the last thing that is there.
    const start = Math.min(first.offset, text.trimEnd().length - 1)
    const range = {start, end: Math.max(first.offset + first.length, start + 1)}
    problems.push({range, severity: 'error', message: `This cannot be read: ${inWords(first)}`})
  }
  return root
}

/** Where a value stands. */
export function rangeOf({offset, length}: Node): TextRange {
  return {start: offset, end: offset + length}
}

export const readText: Read<string> = (node, report) => {
  if (typeof node.value === 'string' && node.value !== '') return node.value
  report(node, 'Words in quotation marks are expected here.')
  return undefined
}

/** One of a few words. */
export function readWord<const W extends string>(words: readonly W[], what: string): Read<W> {
  return (node, report) => {
    const known = words.find(word => word === node.value)
    if (known === undefined) {
      const given = typeof node.value === 'string' ? `“${node.value}” is no ${what}` : `A ${what} is expected here`
      report(node, `${given}: write one of ${words.map(word => `“${word}”`).join(', ')}.`)
    }
    return known
  }
}

/** The values of a list that can be read. */
export function readList<T>(read: Read<T>): Read<readonly T[]> {
  return (node, report) => {
    if (node.type === 'array') return (node.children ?? []).flatMap(child => read(child, report) ?? [])
    report(node, 'A list in square brackets [ ] is expected here.')
    return undefined
  }
}

/** One entry of an object. */
export interface Entry {
  readonly name: string
  readonly key: Node
  readonly value: Node
}

/** The entries of an object; those set to `null` count as not there. */
export function entriesOf(node: Node, report: Report): readonly Entry[] {
  if (node.type !== 'object') {
    report(node, 'Names with values in curly brackets { } are expected here.')
    return []
  }
  return (node.children ?? []).flatMap(({children: [key, value] = []}) =>
    key && value && value.type !== 'null' ? [{name: String(key.value), key, value}] : [],
  )
}

/** An object whose names are free, such as a profile's. */
export function readRecord<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (node, report) => {
    const read1 = entriesOf(node, report).map(({name, value}) => [name, read(value, report)] as const)
    return Object.fromEntries(read1.filter((entry): entry is readonly [string, T] => entry[1] !== undefined))
  }
}

/** The entries with one of `names`, by name; `what` says what the others are not. */
export function namedEntries(
  node: Node,
  names: readonly string[],
  what: string,
  report: Report,
): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>()
  for (const entry of entriesOf(node, report)) {
    if (names.includes(entry.name)) found.set(entry.name, entry)
    else reportUnknown(entry.key, entry.name, names, what, report)
  }
  return found
}

/** An object whose names are among `names`. */
export function readNamed<N extends string, T>(
  names: readonly N[],
  what: string,
  read: Read<T>,
): Read<Partial<Readonly<Record<N, T>>>> {
  return (node, report) => {
    const found: Partial<Record<N, T>> = {}
    for (const [key, {value}] of namedEntries(node, names, what, report)) {
      const result = read(value, report)
      const name = names.find(each => each === key)
      if (name !== undefined && result !== undefined) found[name] = result
    }
    return found
  }
}

/** Says that `name` is no `what`, and which one was probably meant. */
export function reportUnknown(node: Node, name: string, known: readonly string[], what: string, report: Report): void {
  const meant = closest(name, known)
  // Of dozens of rules a list would help nobody.
  const list = known.length > 8 ? '' : ` There are ${known.join(', ')}.`
  const remedy = meant === undefined ? list : ` Did you mean “${meant}”?`
  report(node, `There is no ${what} “${name}”.${remedy}`, 'warning')
}

/** The entry of an object that must be there. */
export function required(
  name: string,
  entries: ReadonlyMap<string, Entry>,
  node: Node,
  report: Report,
): Entry | undefined {
  const found = entries.get(name)
  if (!found && node.type === 'object') report(node, `“${name}” is missing here.`)
  return found
}

const errorWords: Readonly<Record<string, string>> = {
  InvalidSymbol: 'words stand in quotation marks, "like this".',
  InvalidNumberFormat: 'this is no number.',
  PropertyNameExpected: 'a name in quotation marks is expected here.',
  ValueExpected: 'a value is expected here.',
  ColonExpected: 'a colon is expected here.',
  CommaExpected: 'a comma is expected before this.',
  CloseBraceExpected: 'a closing bracket } is missing.',
  CloseBracketExpected: 'a closing bracket ] is missing.',
  EndOfFileExpected: 'nothing is expected after the last closing bracket.',
  UnexpectedEndOfComment: 'the comment is not closed by */.',
  UnexpectedEndOfString: 'the closing quotation mark is missing.',
}

function inWords({error}: ParseError): string {
  return errorWords[printParseErrorCode(error)] ?? 'these characters do not belong here.'
}
