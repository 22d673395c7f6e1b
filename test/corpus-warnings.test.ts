import {existsSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, expect, test} from 'vitest'
import judged from './fixtures/corpus-warnings.json'
import {placedFindings, type PlacedFinding} from './harness/check-findings'
import {documentFolders, inRepository, readText} from './harness/files'

// Every error and warning on real documents was read beside its text by a person, and judged right or wrong, with a word
// on why: `unstated`, `undated`, `open` and `unexplained` say that the text lacks it indeed; `bracket`, that the words
// stand near, but not with the short form behind them; `doubled`, that the same word stands twice. A new warning must be judged in the same way before this passes.

const folder = '../shared/corpus'
const {files} = documentFolders().find(each => each.folder === `${folder}/docs`) ?? {files: []}

describe('the findings in the corpus', () => {
  if (files.length === 0) {
    test('are judged', ctx => ctx.skip(`There is no folder ${folder} here.`))
    return
  }
  const kinds = labelledKinds()
  const found = placedFindings(files.map(file => ({path: basename(file), text: readText(file)})))
  const grave = found.filter(({severity}) => severity === 'error' || severity === 'warning')
  const isWrong = (finding: PlacedFinding): boolean => verdictOf(finding) !== 'right'

  test('are judged, as far as they are errors or warnings', () => {
    expect(grave.filter(finding => verdictOf(finding) === undefined).map(show)).toEqual([])
  })

  test('are wrong at most once in twenty errors and warnings on terms of reference', () => {
    const onTerms = grave.filter(({file}) => kinds.get(file) === 'tor')
    expect(onTerms.length).toBeGreaterThan(0)
    expect(
      onTerms.filter(isWrong).length / onTerms.length,
      onTerms.filter(isWrong).map(show).join('\n'),
    ).toBeLessThanOrEqual(1 / 20)
  })

  test('are none on documents of other kinds', () => {
    expect(found.filter(({file}) => kinds.get(file) === 'other').map(show)).toEqual([])
  })
})

function verdictOf({file, line, rule}: PlacedFinding): string | undefined {
  return judged.find(each => each.file === file && each.line === line && each.rule === rule)?.verdict
}

function show({file, line, rule, severity}: PlacedFinding): string {
  return `${file}:${line} ${severity} ${rule}`
}

/** The kind of each document of the corpus as people labelled it, by file name. */
function labelledKinds(): ReadonlyMap<string, string> {
  const labels = inRepository(`${folder}/labels.jsonl`)
  const lines = existsSync(labels) ? readFileSync(labels, 'utf8').trim().split('\n') : []
  return new Map(
    lines.map(line => {
      const {name, labels: said} = JSON.parse(line) as {name: string; labels: {kind: string}}
      return [`${name}.md`, said.kind]
    }),
  )
}
