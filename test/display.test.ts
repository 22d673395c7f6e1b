import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {anyDocument, anyString, incompleteTerms, runs} from './harness/arbitrary'
import {
  checkDocumentLinks,
  checkLinkedEditing,
  checkFolding,
  checkInlayHints,
  checkSelection,
  checkTokens,
  checkWorkspaceSymbols,
  displayOf,
} from './harness/check-display'
import {documentFolders, fixtureFiles, readText} from './harness/files'

const features = {
  'document-links': checkDocumentLinks,
  folding: checkFolding,
  'linked-editing': checkLinkedEditing,
  'inlay-hints': checkInlayHints,
  selection: checkSelection,
  tokens: checkTokens,
  'workspace-symbols': checkWorkspaceSymbols,
}

for (const [feature, check] of Object.entries(features)) {
  describe(feature, () => {
    for (const {name, path} of fixtureFiles(`features/${feature}`)) test(name, () => check(readText(path), path))
  })
}

/** Demands of one text what must hold of every text. */
function expectValid(text: string, what = 'the text'): void {
  const {folds, tokens, tokensWithin, selections, ranges, lineCount} = displayOf(text)
  let line = -1
  for (const {startLine, endLine} of folds) {
    expect(line < startLine && startLine < endLine && endLine < lineCount, `${what}: fold at ${startLine}`).toBe(true)
    line = startLine
  }
  for (const [index, outer] of folds.entries()) {
    const inside = folds.slice(index + 1).filter(({startLine}) => startLine <= outer.endLine)
    const crossing = inside.find(({endLine}) => endLine > outer.endLine)
    expect(crossing, `${what}: a fold crosses that of line ${outer.startLine}`).toBeUndefined()
  }
  expect(
    tokens.every(({range}) => range.start < range.end),
    what,
  ).toBe(true)
  for (const list of [tokens.map(({range}) => range), ...ranges]) {
    let end = 0
    for (const range of list) {
      expect(end <= range.start && range.start <= range.end && range.end <= text.length, what).toBe(true)
      end = range.end
    }
  }
  const part = {start: Math.floor(text.length / 3), end: Math.floor((text.length * 2) / 3)}
  const inPart = tokens.filter(({range}) => range.start < part.end && part.start < range.end)
  expect(tokensWithin(part), what).toEqual(inPart)
  const offsets = [0, part.start, part.end, text.length]
  for (const [index, chain] of selections(offsets).entries()) {
    const offset = offsets[index] ?? 0
    expect(chain.at(-1), what).toEqual({start: 0, end: text.length})
    for (const [at, {start, end}] of chain.entries()) {
      const around = chain[at + 1] ?? {start: 0, end: text.length}
      expect(start <= offset && offset <= end && around.start <= start && end <= around.end, what).toBe(true)
    }
  }
}

describe('any text', () => {
  test.each([
    ['strings', anyString],
    ['documents', anyDocument],
    ['terms of reference', incompleteTerms],
  ])('%s: folds nest, selections grow, the rest is in order', (_what, texts) => {
    fc.assert(
      fc.property(texts, text => expectValid(text)),
      runs,
    )
  })
})

describe.each(documentFolders())('documents of $folder', ({folder, files}) => {
  test('folds nest, selections grow, the rest is in order', ctx => {
    if (files.length === 0) ctx.skip(`There is no folder ${folder} here.`)
    for (const file of files) expectValid(readText(file), file)
  })
})
