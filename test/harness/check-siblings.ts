import {basename} from 'node:path'
import {applyEdits} from '../../server/base/edit'
import {
  bodiesAbove,
  bodiesBelow,
  hierarchyBodiesAt,
  type HierarchyBody,
  type HierarchyTie,
} from '../../server/features/call-hierarchy'
import {lensesOf, lensWords} from '../../server/features/code-lens'
import {missingSiblingPlaces, newSibling} from '../../server/features/sibling-actions/new-sibling'
import {clausesAt, sectionsAt, type Passage, type Passages} from '../../server/features/sibling-actions/passages'
import {wordingActionsAt} from '../../server/features/sibling-actions/wording'
import type {TorDocument} from '../../server/model/types'
import {sharedClausesOf, type Counterpart} from '../../server/workspace/shared-clauses'
import type {Workspace} from '../../server/workspace/types'
import {today, workspaceOf} from './check'
import {parseFixture, type Fixture} from './fixture'
import {checkGolden} from './golden'

// With check.ts and its neighbours the only files of the tests that call the product's functions.

/** Demands that the clauses that the documents share, and where they differ, are as in the golden `@shared`. */
export function checkShared(source: string, file: string): void {
  checkLines(source, file, 'shared', (workspace, document) =>
    sharedClausesOf(workspace, document).flatMap(({clause, counterparts}) => [
      `${placeOf(document, clause.range.start)} ${clause.text}`,
      ...counterparts.map(counterpart => `  ${showCounterpart(document, counterpart)}`),
    ]),
  )
}

/** Demands that the actions on the clause at the cursor, and what they make of each document, are as in `@wording`. */
export function checkWording(source: string, file: string): void {
  const {fixture, workspace, document, cursor} = siblingScene(source, file)
  const lines = wordingActionsAt(workspace, document, {start: cursor, end: cursor}).flatMap(action => [
    `${action.confirm ? 'asks first: ' : ''}${action.title}`,
    ...action.changes.flatMap(({uri, group, edits}) => {
      const before = workspace.documents.get(uri)?.parsed.text ?? ''
      const kept = new Set(before.split('\n'))
      const changed = applyEdits(before, edits)
        .split('\n')
        .filter(line => !kept.has(line))
      return [`  ${uri} (${group})`, ...changed.map(line => `    ${line}`)]
    }),
  ])
  checkGolden(fixture, file, 'wording', lines.map(line => `${line}\n`).join(''))
}

/** Two rules whose findings the lenses count, so that a new rule changes no golden. */
const lensRules = ['missing-chair', 'clause-differs-from-siblings']

/** Demands that the code lenses of each document, and what choosing one shows, are as in the golden `@lenses`. */
export function checkLenses(source: string, file: string): void {
  checkLines(source, file, 'lenses', (workspace, document) =>
    lensesOf(workspace, document, {}).map(lens => {
      const words = lensWords(workspace, document, lens, {today, only: lensRules})
      const missing = words?.missing.map(name => `\n    ${name}`).join('') ?? ''
      const place = words?.listAt
        ? `, listed at ${placeOf(document, words.listAt.offset)} after ${JSON.stringify(words.listAt.lead)}`
        : ''
      return `${placeOf(document, lens.range.start)} ${words?.title ?? 'nothing'} (shows ${words?.shows ?? 'nothing'}${place})${missing}`
    }),
  )
}

/** Demands that the section and the clause at the cursor are found in the siblings as in the golden `@passages`. */
export function checkPassages(source: string, file: string): void {
  const {fixture, workspace, document, cursor} = siblingScene(source, file)
  const show = (what: string, found: Passages | undefined): readonly string[] =>
    found
      ? [
          `${what} “${found.title}” ${quote(found.here)}`,
          ...found.siblings.map(
            ({same, ...there}) => `  ${there.group}, ${same ? 'the same' : 'other words'}: ${quote(there)}`,
          ),
        ]
      : [`no ${what}`]
  const lines = [
    ...show('section', sectionsAt(workspace, document, cursor)),
    ...show('clause', clausesAt(workspace, document, cursor)),
  ]
  checkGolden(fixture, file, 'passages', lines.map(line => `${line}\n`).join(''))
}

/** Demands that the sibling made of the document with the cursor, for the first place without one, is as in `@new`. */
export function checkNewSibling(source: string, file: string): void {
  const {fixture, workspace, document} = siblingScene(source, file)
  const places = missingSiblingPlaces(workspace, document)
  const made = newSibling(workspace, document, {place: places[0] ?? 'Anywhere', day: today})
  checkGolden(fixture, file, 'new', `places: ${places.join(', ')}\n${made ?? 'no document\n'}`)
}

function quote({document, range}: Passage): string {
  return JSON.stringify(document.parsed.text.slice(range.start, range.end))
}

interface SiblingScene {
  readonly fixture: Fixture
  readonly workspace: Workspace
  readonly document: TorDocument
  readonly cursor: number
}

function siblingScene(source: string, file: string): SiblingScene {
  const fixture = parseFixture(source, basename(file))
  const workspace = workspaceOf(fixture)
  const place = fixture.documents.find(({cursor}) => cursor !== undefined)
  const document = place && workspace.documents.get(place.path)
  if (!document || place.cursor === undefined) throw new Error(`${file} needs a cursor`)
  return {fixture, workspace, document, cursor: place.cursor}
}

/**
 * Demands that the bodies at the cursor, those above them and those below, each as far as it goes, are as in the golden
 * `@hierarchy`.
 */
export function checkHierarchy(source: string, file: string): void {
  const {fixture, workspace, document, cursor} = siblingScene(source, file)
  const bodies = hierarchyBodiesAt(workspace, document, cursor)
  const lines = bodies.flatMap(body => [
    showBody(workspace, body),
    ...showTies(workspace, body, 'answers to', bodiesAbove),
    ...showTies(workspace, body, 'is answered to by', bodiesBelow),
  ])
  checkGolden(fixture, file, 'hierarchy', lines.map(line => `${line}\n`).join(''))
}

type Direction = (workspace: Workspace, body: HierarchyBody) => readonly HierarchyTie[]

function showTies(
  workspace: Workspace,
  body: HierarchyBody,
  words: string,
  direction: Direction,
  path: readonly string[] = [],
): readonly string[] {
  // An editor unfolds step by step; a circle would let it go on for ever.
  if (path.includes(body.uri + body.name)) return [`${'  '.repeat(path.length + 1)}… and so on`]
  return direction(workspace, body).flatMap(tie => {
    const lower = words === 'answers to' ? body : tie.body
    const said = tie.statements.map(({start, end}) =>
      JSON.stringify(workspace.documents.get(lower.uri)?.parsed.text.slice(start, end)),
    )
    return [
      `${'  '.repeat(path.length + 1)}${words} ${showBody(workspace, tie.body)}: ${said.join(', ')}`,
      ...showTies(workspace, tie.body, words, direction, [...path, body.uri + body.name]),
    ]
  })
}

function showBody(workspace: Workspace, {name, uri, range, isOnlyNamed}: HierarchyBody): string {
  const document = workspace.documents.get(uri)
  return `${name} (${isOnlyNamed ? 'only named, ' : ''}${uri} ${document ? placeOf(document, range.start) : ''})`
}

type Lines = (workspace: Workspace, document: TorDocument) => readonly string[]

/** Compares what `linesOf` says of each document of the fixture, which form one workspace, with a golden. */
function checkLines(source: string, file: string, golden: string, linesOf: Lines): void {
  const fixture = parseFixture(source, basename(file))
  const workspace = workspaceOf(fixture)
  const lines = [...workspace.documents.values()].flatMap(document => {
    const said = linesOf(workspace, document)
    return said.length > 0 ? [document.uri, ...said.map(line => `  ${line}`)] : []
  })
  checkGolden(fixture, file, golden, lines.map(line => `${line}\n`).join(''))
}

function showCounterpart(here: TorDocument, {document, clause, drifts}: Counterpart): string {
  const place = `${document.uri} ${placeOf(document, clause.range.start)}`
  const differences = drifts.map(({here: ours, there: theirs, numbersOnly}) => {
    const marked = JSON.stringify(here.parsed.text.slice(ours.range.start, ours.range.end))
    const note = numbersOnly ? ', figures only' : ''
    return `here “${ours.words}”, there “${theirs.words}” (marked ${marked}${note})`
  })
  return differences.length === 0 ? `same in ${place}` : `differs from ${place}: ${differences.join('; ')}`
}

function placeOf({lines}: TorDocument, offset: number): string {
  const {line, character} = lines.positionAt(offset)
  return `${String(line + 1)}:${String(character + 1)}`
}
