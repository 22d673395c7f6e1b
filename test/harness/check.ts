import {expect} from 'vitest'
import {applyEdits} from '../../server/base/edit'
import {buildDocument} from '../../server/model/build'
import type {TorDocument} from '../../server/model/types'
import {configurationFile, type Configuration} from '../../server/review/configuration'
import {familiesUnder} from '../../server/review/families'
import {readConfiguration} from '../../server/review/read-configuration'
import {runRules} from '../../server/rules/run'
import type {Reported} from '../../server/rules/types'
import type {OwnNames} from '../../server/vocabulary/own-names'
import {emptyWorkspace, withDocuments, withFamilies} from '../../server/workspace/workspace'
import type {Workspace} from '../../server/workspace/types'
import {annotate} from './annotation'
import type {Fixture, FixtureDocument} from './fixture'
import {checkGolden} from './golden'

/** The day on which fixtures are judged, whatever day it is. */
export const today = '2026-06-15'

// The only file of the tests that calls the product's functions: renaming one of them changes this file alone.

/** The fixture's documents, read by the product, as one workspace, under its `.tor.json` if there is one. */
export function workspaceOf(fixture: Fixture): Workspace {
  const familyAt = familiesUnder(configurationOf(fixture).families, '')
  return withDocuments(
    withFamilies(emptyWorkspace, (path, kind) => familyAt({path, kind})),
    fixture.documents.filter(({path}) => path !== configurationFile).map(({path, text}) => buildDocument(path, text)),
  )
}

/** What the fixture's `.tor.json` adds to the register. */
export function ownNamesOf(fixture: Fixture): OwnNames {
  return configurationOf(fixture)
}

function configurationOf({documents}: Fixture): Configuration {
  const text = documents.find(({path}) => path === configurationFile)?.text ?? ''
  return readConfiguration(text, []).configuration
}

/**
 * Demands that findings and annotations match one to one in every document; `only` limits this to some rules.
 * The failure shows the fixture with the actual annotations, ready to paste.
 */
export function checkFindings(fixture: Fixture, only?: readonly string[]): void {
  const workspace = workspaceOf(fixture)
  for (const document of fixture.documents) {
    const actual = annotate(document.text, findings(workspace, document, only))
    const expected = annotate(document.text, [...document.annotations].sort(byStart))
    const message = `${document.path}: findings and annotations differ. With the actual annotations it reads:\n\n${actual}\n`
    expect(actual, message).toBe(expected)
  }
}

/**
 * Demands that the first fix of the first finding of `rule` gives the golden `@fixed`, that it removes the finding, and
 * that no second fix is needed. `file` is the fixture's own path.
 */
export function checkFix(fixture: Fixture, file: string, rule: string): void {
  const workspace = workspaceOf(fixture)
  for (const document of fixture.documents) {
    const [first] = findings(workspace, document, [rule])
    if (!first) continue
    const fixed = applyFix(document.text, first)
    expect(fixed, `${document.path}: the finding has no fix`).toBeDefined()
    checkGolden(fixture, file, 'fixed', fixed ?? '')
    const again = runRules(buildDocument(document.path, fixed ?? ''), workspace, {today, only: [rule]})
    expect(again, `${document.path}: the fix leaves a finding`).toEqual([])
    return
  }
  expect.fail(`${file}: no document has a finding of ${rule}, so there is nothing to fix`)
}

/** The text after the first fix of `finding`, undefined if it has none. */
export function applyFix(text: string, finding: Reported): string | undefined {
  const [fix] = finding.fixes()
  return fix && applyEdits(text, fix.edits)
}

/** Reads `text` as the document `path` and reports what the rules find in it, alone in its workspace; `known` is what its team adds. */
export function findingsIn(
  path: string,
  text: string,
  only?: readonly string[],
  known?: OwnNames,
): readonly Reported[] {
  const document = read(path, text)
  return runRules(document, withDocuments(emptyWorkspace, [document]), {
    today,
    ...(only && {only}),
    ...(known && {known}),
  })
}

/** What the rules find in documents that form one workspace, as `path rule`. */
export function findingsOfAll(documents: readonly {readonly path: string; readonly text: string}[]): readonly string[] {
  const workspace = withDocuments(
    emptyWorkspace,
    documents.map(({path, text}) => read(path, text)),
  )
  return [...workspace.documents.values()].flatMap(document =>
    runRules(document, workspace, {today}).map(({rule}) => `${document.uri} ${rule}`),
  )
}

/** Reads `text` as the document `path`. */
export function read(path: string, text: string): TorDocument {
  return buildDocument(path, text)
}

function findings(workspace: Workspace, {path}: FixtureDocument, only?: readonly string[]): readonly Reported[] {
  const document = workspace.documents.get(path)
  return document ? runRules(document, workspace, {today, ...(only && {only})}) : []
}

function byStart(a: {range: {start: number}}, b: {range: {start: number}}): number {
  return a.range.start - b.range.start
}
