import type {TextRange} from '../../server/base/range'
import {parseAnnotation, rangeOf, type Annotation, type ParsedAnnotation} from './annotation'

/** One document of a fixture, without its annotations and its cursor. */
export interface FixtureDocument {
  readonly path: string
  readonly text: string
  readonly annotations: readonly Annotation[]
  /** Ranges marked `target`. */
  readonly targets: readonly TextRange[]
  /** Offset of `<|>`. */
  readonly cursor: number | undefined
}

/** A text file that shows a case: documents, what is expected in them, and goldens. */
export interface Fixture {
  /** The file's own text. */
  readonly source: string
  /** What stands before the first section and says what the case shows. */
  readonly description: string
  readonly documents: readonly FixtureDocument[]
  readonly goldens: ReadonlyMap<string, string>
}

const cursorSign = '<|>'

/**
 * Reads the fixture language: `-- path --` begins a document, `-- @name --` a golden, `<|>` is the cursor and lines that
 * begin with `^` annotate the line above (see annotation.ts). Without sections the whole file is one document `name`.
 * Throws on a fixture that is wrong in itself, for example one whose annotated words are not in the line.
 */
export function parseFixture(source: string, name = 'document.md'): Fixture {
  const {opening, sections} = split(source)
  const parts = sections.length > 0 ? sections : [{name, text: source}]
  return {
    source,
    description: sections.length > 0 ? opening.trim() : '',
    documents: parts.filter(part => !part.name.startsWith('@')).map(part => parseDocument(part.name, part.text)),
    goldens: new Map(parts.filter(part => part.name.startsWith('@')).map(part => [part.name.slice(1), part.text])),
  }
}

/** `source` with the golden `name` replaced, or added at the end if it has none yet. */
export function withGolden(source: string, name: string, golden: string): string {
  const {opening, sections} = split(source)
  const fresh = {name: `@${name}`, text: golden}
  const known = sections.some(section => section.name === fresh.name)
  const wanted = known ? sections.map(section => (section.name === fresh.name ? fresh : section)) : [...sections, fresh]
  const parts = [opening, ...wanted.map(section => `-- ${section.name} --\n${section.text}`)]
  return parts.reduce((before, part) => (before === '' || before.endsWith('\n') ? before : `${before}\n`) + part)
}

interface Section {
  readonly name: string
  readonly text: string
}

function split(source: string): {readonly opening: string; readonly sections: readonly Section[]} {
  const titles = [...source.matchAll(/^-- (\S+) --$\n?/gm)]
  const sections = titles.map((title, index) => ({
    name: title[1] ?? '',
    text: source.slice(title.index + title[0].length, titles[index + 1]?.index),
  }))
  return {opening: source.slice(0, titles[0]?.index), sections}
}

function parseDocument(path: string, marked: string): FixtureDocument {
  const kept: string[] = []
  const marks: {readonly line: string; readonly lineStart: number; readonly annotation: ParsedAnnotation}[] = []
  let lineStart = 0
  let length = 0
  for (const line of marked.split('\n')) {
    const annotation = parseAnnotation(line)
    if (annotation) {
      if (kept.length === 0) throw new Error(`${path}: an annotation needs a line above it: ${line}`)
      marks.push({line, lineStart, annotation})
    } else {
      lineStart = length
      length += line.replace(cursorSign, '').length + 1
      kept.push(line)
    }
  }
  const withCursor = kept.join('\n')
  const text = withCursor.replace(cursorSign, '')
  const cursor = withCursor.indexOf(cursorSign)
  const annotations: Annotation[] = []
  const targets: TextRange[] = []
  for (const mark of marks) {
    const {place, expected} = mark.annotation
    const range = rangeOf(place, text, mark.lineStart)
    if (!range) throw new Error(`${path}: what this annotates is not in the line above it: ${mark.line}`)
    if (expected === 'target') targets.push(range)
    else annotations.push({range, ...expected})
  }
  return {path, text, annotations, targets, cursor: cursor < 0 ? undefined : cursor}
}
