import {basename} from 'node:path'
import {expect} from 'vitest'
import {applyEdits} from '../../server/base/edit'
import type {TextRange} from '../../server/base/range'
import {documentLinks} from '../../server/features/document-links'
import {foldsOf, type Fold} from '../../server/features/folding'
import {inlayHints} from '../../server/features/inlay-hints'
import {linkedRangesAt} from '../../server/features/linked-editing'
import {selectionsAt} from '../../server/features/selection'
import {tokensOf, type Token} from '../../server/features/tokens'
import {workspaceSymbols} from '../../server/features/workspace-symbols'
import {buildDocument} from '../../server/model/build'
import type {TorDocument} from '../../server/model/types'
import type {Workspace} from '../../server/workspace/types'
import {emptyWorkspace, withDocuments} from '../../server/workspace/workspace'
import {parseFixture, type Fixture} from './fixture'
import {checkGolden} from './golden'

// With the other check files the only place of the tests that calls the product's functions.

/** Demands that what can be folded is as in the golden `@folds`: first line and last line, then the words of the first. */
export function checkFolding(source: string, file: string): void {
  const {fixture, documents} = sceneOf(source, file)
  const lines = documents.flatMap(document =>
    foldsOf(document).map(({startLine, endLine}) => {
      const [first, last] = [startLine, endLine].map(line => lineOf(document, line))
      return `${String(startLine + 1)}-${String(endLine + 1)} ${first ?? ''} … ${last ?? ''}`
    }),
  )
  checkGolden(fixture, file, 'folds', text(lines))
}

/** Demands that what is selected from the cursor outwards is as in the golden `@selections`. */
export function checkSelection(source: string, file: string): void {
  const {fixture, document, cursor} = cursorScene(source, file)
  const [chain = []] = selectionsAt(document, [cursor])
  checkGolden(fixture, file, 'selections', text(chain.map(range => JSON.stringify(words(document, range)))))
}

/** Demands that the words that get a colour are as in the golden `@tokens`: place, type, words. */
export function checkTokens(source: string, file: string): void {
  const {fixture, documents} = sceneOf(source, file)
  const lines = documents.flatMap(document =>
    tokensOf(document).map(
      ({range, type, declares}) =>
        `${place(document, range.start)} ${type}${declares ? ' declared' : ''}: ${JSON.stringify(words(document, range))}`,
    ),
  )
  checkGolden(fixture, file, 'tokens', text(lines))
}

/** Demands that the words that can be followed are as in the golden `@links`: place, words, and where they lead. */
export function checkDocumentLinks(source: string, file: string): void {
  const {fixture, workspace, documents} = sceneOf(source, file)
  const lines = documents.flatMap(document =>
    documentLinks(workspace, document).map(({range, target, tooltip}) => {
      const to = `${target.uri} ${place(workspace.documents.get(target.uri), target.range.start)}`
      return `${document.uri} ${place(document, range.start)} ${words(document, range)} → ${to} (${tooltip})`
    }),
  )
  checkGolden(fixture, file, 'links', text(lines))
}

/** Demands that the places that change together with the one at the cursor are those marked `target`, or none. */
export function checkLinkedEditing(source: string, file: string): void {
  const {fixture, document, cursor} = cursorScene(source, file)
  const expected = fixture.documents.find(({path}) => path === document.uri)?.targets ?? []
  const actual = linkedRangesAt(document, cursor) ?? []
  const show = (range: TextRange) => `${place(document, range.start)} ${words(document, range)}`
  expect(actual.map(show), `${file}: ${fixture.description}`).toEqual(expected.map(show))
}

/** Demands that the first document with its notes, each in guillemets, is as in the golden `@hinted`. */
export function checkInlayHints(source: string, file: string): void {
  const {fixture, workspace, documents} = sceneOf(source, file)
  const [document] = documents
  if (!document) throw new Error(`${file} needs a document`)
  const {parsed} = document
  const hints = inlayHints(workspace, document, {start: 0, end: parsed.text.length})
  const edits = hints.map(({offset, label}) => ({range: {start: offset, end: offset}, newText: ` «${label}»`}))
  const tooltips = hints.map(({label, tooltip}) => `${label}: ${tooltip}`)
  checkGolden(fixture, file, 'hinted', `${applyEdits(parsed.text, edits)}${text(tooltips)}`)
}

/**
 * Demands that the searches in the golden `@found` give what stands there: each line `> query` with at most eight of the
 * things found, best first.
 */
export function checkWorkspaceSymbols(source: string, file: string): void {
  const {fixture, workspace} = sceneOf(source, file)
  const queries = [...(fixture.goldens.get('found') ?? '').matchAll(/^>.*$/gm)].map(([line]) => line.trimEnd())
  const lines = queries.flatMap(query => [
    query,
    ...workspaceSymbols(workspace, query.slice(1), 8).map(
      ({kind, name, uri, range, container}) =>
        `${kind} ${name} (${container}) ${uri} ${place(workspace.documents.get(uri), range.start)}`,
    ),
  ])
  expect(queries, `${file} needs queries in @found`).not.toEqual([])
  checkGolden(fixture, file, 'found', text(lines))
}

/** What the properties ask of one text that stands alone. */
export function displayOf(content: string): {
  readonly folds: readonly Fold[]
  readonly tokens: readonly Token[]
  tokensWithin(range: TextRange): readonly Token[]
  selections(offsets: readonly number[]): readonly (readonly TextRange[])[]
  /** Of links, of notes (empty ranges) and of all that changes together with a place, each in order. */
  readonly ranges: readonly (readonly TextRange[])[]
  readonly lineCount: number
} {
  const document = buildDocument('file:///work/terms-of-reference.md', content)
  const workspace = withDocuments(emptyWorkspace, [document])
  const hints = inlayHints(workspace, document, {start: 0, end: content.length})
  const linked = document.shortForms.map(({short}) => linkedRangesAt(document, short.range.start) ?? [])
  return {
    folds: foldsOf(document),
    tokens: tokensOf(document),
    tokensWithin: range => tokensOf(document, range),
    selections: offsets => selectionsAt(document, offsets),
    ranges: [
      documentLinks(workspace, document).map(({range}) => range),
      hints.map(({offset}) => ({start: offset, end: offset})),
      ...linked,
    ],
    lineCount: document.lines.lineCount,
  }
}

interface Scene {
  readonly fixture: Fixture
  readonly workspace: Workspace
  readonly documents: readonly TorDocument[]
}

function sceneOf(source: string, file: string): Scene {
  const fixture = parseFixture(source, basename(file))
  const documents = fixture.documents.map(({path, text: content}) => buildDocument(path, content))
  return {fixture, documents, workspace: withDocuments(emptyWorkspace, documents)}
}

/** The fixture's workspace and the one document with the cursor. */
function cursorScene(source: string, file: string): Scene & {readonly document: TorDocument; readonly cursor: number} {
  const scene = sceneOf(source, file)
  const [found, ...more] = scene.fixture.documents.filter(({cursor}) => cursor !== undefined)
  const document = found && scene.workspace.documents.get(found.path)
  if (!document || found.cursor === undefined || more.length > 0) throw new Error(`${file} needs one cursor`)
  return {...scene, document, cursor: found.cursor}
}

function words({parsed}: TorDocument, {start, end}: TextRange): string {
  return parsed.text.slice(start, end)
}

function lineOf(document: TorDocument, line: number): string {
  return words(document, {start: document.lines.lineStart(line), end: document.lines.lineStart(line + 1)}).trimEnd()
}

function place(document: TorDocument | undefined, offset: number): string {
  const {line, character} = document?.lines.positionAt(offset) ?? {line: -1, character: -1}
  return `${String(line + 1)}:${String(character + 1)}`
}

function text(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
