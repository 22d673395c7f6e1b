import {basename} from 'node:path'
import {expect} from 'vitest'
import {applyEdits} from '../../server/base/edit'
import type {TextRange} from '../../server/base/range'
import {completionsAt} from '../../server/features/completion'
import {definitionAt} from '../../server/features/definition'
import {highlightsAt} from '../../server/features/highlight'
import {hoverAt} from '../../server/features/hover'
import {carriersAt} from '../../server/features/implementation'
import {referencesAt} from '../../server/features/references'
import {renameAt, type RenameEdit} from '../../server/features/rename'
import {outlineOf} from '../../server/features/symbols'
import {typesAt} from '../../server/features/type-definition'
import type {OutlineNode} from '../../server/features/types'
import {buildDocument} from '../../server/model/build'
import type {TorDocument} from '../../server/model/types'
import type {Location, Workspace} from '../../server/workspace/types'
import {emptyWorkspace, withDocuments} from '../../server/workspace/workspace'
import {ownNamesOf, today, workspaceOf} from './check'
import {parseFixture, type Fixture} from './fixture'
import {checkGolden} from './golden'

// With check.ts and check-model.ts the only file of the tests that calls the product's functions.

/** Demands that the words at the cursor lead to what is marked `target`, and nowhere if nothing is. */
export const checkDefinition = checkTargets(
  ({fixture, workspace, document, cursor}) =>
    definitionAt(workspace, document, cursor, ownNamesOf(fixture).organisations)?.targets ?? [],
)

/** The same for what the words belong to. */
export const checkTypeDefinition = checkTargets(({workspace, document, cursor}) => typesAt(workspace, document, cursor))

/** The same for what carries the thing at the cursor out. */
export const checkImplementation = checkTargets(({workspace, document, cursor}) =>
  carriersAt(workspace, document, cursor),
)

/** Demands that everything marked `target` means the same as the words at the cursor, and nothing else does. */
export const checkReferences = checkTargets(({workspace, document, cursor}) =>
  referencesAt(workspace, document, cursor, true),
)

/** The same without the places that define it. */
export const checkUses = checkTargets(({workspace, document, cursor}) =>
  referencesAt(workspace, document, cursor, false),
)

/** The same within the document of the cursor. */
export const checkHighlight = checkTargets(({workspace, document, cursor}) =>
  highlightsAt(workspace, document, cursor).map(({range}) => ({uri: document.uri, range})),
)

/** `@register` holds the addresses of entries of the register that are targets, one a line. */
function checkTargets(find: (scene: Scene) => readonly Location[]): (source: string, file: string) => void {
  return (source, file) => {
    const here = scene(source, file)
    const {fixture} = here
    const actual = find(here).map(({uri, range}) => showTarget(fixture, uri, range))
    const marked = fixture.documents.flatMap(({path, targets}) =>
      targets.map(range => showTarget(fixture, path, range)),
    )
    const entries = (fixture.goldens.get('register') ?? '').split('\n').filter(line => line !== '')
    const expected = [...marked, ...entries.map(uri => showTarget(fixture, uri, {start: 0, end: 0}))]
    expect(actual.sort(), `${file}: ${fixture.description}`).toEqual(expected.sort())
  }
}

/**
 * Demands that renaming what is at the cursor to the name in `@to` changes what the golden `@renamed` says: for each
 * edit its document, whether it is sure or needs a look, and the line when all is done; or why it is refused.
 */
export function checkRename(source: string, file: string): void {
  const {fixture, workspace, document, cursor} = scene(source, file)
  const name = (fixture.goldens.get('to') ?? '').replace(/\n$/, '')
  const result = renameAt(workspace, document, cursor, name)
  const lines =
    'refusal' in result ? [`refused: ${result.refusal}`] : result.map(edit => showEdit(fixture, result, edit))
  checkGolden(fixture, file, 'renamed', lines.map(line => `${line}\n`).join(''))
}

function showEdit({documents}: Fixture, edits: readonly RenameEdit[], {uri, sure, range}: RenameEdit): string {
  const text = documents.find(({path}) => path === uri)?.text ?? ''
  const after = applyEdits(
    text,
    edits.filter(edit => edit.uri === uri),
  )
  const line = text.slice(0, range.start).split('\n').length
  return `${uri} ${sure ? 'sure' : 'look'} ${String(line)}: ${after.split('\n')[line - 1] ?? ''}`
}

/** Demands that the proposals at the cursor are as in the golden `@completion`: one a line, best first. */
export function checkCompletion(source: string, file: string): void {
  const {fixture, workspace, document, cursor} = scene(source, file)
  const items = [...completionsAt(workspace, document, cursor, {today}).items].sort((a, b) =>
    a.sortText < b.sortText ? -1 : 1,
  )
  const lines = items.map(({kind, label, detail, snippet, range}) => {
    const replaced = document.parsed.text.slice(range.start, range.end)
    return `${kind} ${label} (${detail}): ${JSON.stringify(replaced)} → ${JSON.stringify(snippet)}`
  })
  checkGolden(fixture, file, 'completion', lines.map(line => `${line}\n`).join(''))
}

/** Demands that the hover at the cursor is as in the golden `@hover`: the words, then the text. */
export function checkHover(source: string, file: string): void {
  const {fixture, workspace, document, cursor} = scene(source, file)
  const hover = hoverAt(workspace, document, cursor, {today, known: ownNamesOf(fixture)})
  const words = hover && document.parsed.text.slice(hover.range.start, hover.range.end)
  checkGolden(fixture, file, 'hover', hover ? `${words ?? ''}\n${hover.markdown}\n` : '')
}

/** Demands that the outlines of the fixture's documents are as in the golden `@symbols`. */
export function checkSymbols(source: string, file: string): void {
  const fixture = parseFixture(source, basename(file))
  const lines = fixture.documents.flatMap(({path, text}) =>
    outlineOf(buildDocument(path, text)).flatMap(node => show(node)),
  )
  checkGolden(fixture, file, 'symbols', lines.map(line => `${line}\n`).join(''))
}

/** Each node of the outline of `text` together with its parent. */
export function outlinePairs(text: string): readonly (readonly [parent: OutlineNode, child: OutlineNode])[] {
  const pairs = (node: OutlineNode): (readonly [OutlineNode, OutlineNode])[] =>
    node.children.flatMap(child => [[node, child] as const, ...pairs(child)])
  return outlineOf(buildDocument('file:///work/a.md', text)).flatMap(node => [[node, node] as const, ...pairs(node)])
}

/** Asks for everything at each of `offsets`; fails only by throwing or by ranges outside the text. */
export function survey(text: string, offsets: readonly number[]): void {
  const document = buildDocument('file:///work/a.md', text)
  const workspace = withDocuments(emptyWorkspace, [document])
  for (const offset of offsets) {
    const ranges = [
      ...completionsAt(workspace, document, offset, {today}).items.map(({range}) => range),
      ...[hoverAt(workspace, document, offset, {today})?.range, definitionAt(workspace, document, offset)?.origin],
      ...referencesAt(workspace, document, offset, true).map(({range}) => range),
      ...[...typesAt(workspace, document, offset), ...carriersAt(workspace, document, offset)].map(({range}) => range),
      ...renamed(renameAt(workspace, document, offset, 'New Name')),
    ].filter(range => range !== undefined)
    for (const {start, end} of ranges) {
      expect(0 <= start && start <= end && end <= text.length, `${String(start)}-${String(end)}`).toBe(true)
    }
  }
}

function renamed(result: ReturnType<typeof renameAt>): readonly TextRange[] {
  return 'refusal' in result ? [] : result.map(({range}) => range)
}

interface Scene {
  readonly fixture: Fixture
  readonly workspace: Workspace
  readonly document: TorDocument
  readonly cursor: number
}

/** The fixture's workspace and the one document with the cursor. */
function scene(source: string, file: string): Scene {
  const fixture = parseFixture(source, basename(file))
  const workspace = workspaceOf(fixture)
  const [place, ...more] = fixture.documents.filter(({cursor}) => cursor !== undefined)
  const document = place && workspace.documents.get(place.path)
  if (!document || place.cursor === undefined || more.length > 0) throw new Error(`${file} needs one cursor`)
  return {fixture, workspace, document, cursor: place.cursor}
}

function showTarget({documents}: Fixture, path: string, {start, end}: TextRange): string {
  const text = documents.find(each => each.path === path)?.text ?? ''
  return `${path} at ${String(start)}: ${text.slice(start, end)}`
}

function show({kind, name, detail, children}: OutlineNode, depth = 0): readonly string[] {
  const line = `${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`
  return [line, ...children.flatMap(child => show(child, depth + 1))]
}
