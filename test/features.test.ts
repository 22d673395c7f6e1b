import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  checkCompletion,
  checkDefinition,
  checkHighlight,
  checkHover,
  checkImplementation,
  checkReferences,
  checkRename,
  checkSymbols,
  checkTypeDefinition,
  checkUses,
  outlinePairs,
  survey,
} from './harness/check-features'
import {documentFolders, fixtureFiles, readText} from './harness/files'

const features = {
  definition: checkDefinition,
  'type-definition': checkTypeDefinition,
  implementation: checkImplementation,
  references: checkReferences,
  uses: checkUses,
  highlight: checkHighlight,
  rename: checkRename,
  completion: checkCompletion,
  hover: checkHover,
  symbols: checkSymbols,
}

for (const [feature, check] of Object.entries(features)) {
  describe(feature, () => {
    for (const {name, path} of fixtureFiles(`features/${feature}`)) test(name, () => check(readText(path), path))
  })
}

describe('every document there is', () => {
  for (const {folder, files} of documentFolders()) {
    test.skipIf(files.length === 0)(`${folder}: nodes of the outline lie inside their parents`, () => {
      for (const file of files) {
        for (const [parent, child] of outlinePairs(readText(file))) {
          expect(child.name, file).not.toBe('')
          for (const inner of [child.range, child.selectionRange]) {
            const outer = inner === child.range ? parent.range : child.range
            expect(outer.start <= inner.start && inner.end <= outer.end, `${file}: ${child.name}`).toBe(true)
          }
        }
      }
    })

    test.skipIf(files.length === 0)(`${folder}: any place can be asked about`, () => {
      const places = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 3, maxLength: 3})
      fc.assert(
        fc.property(fc.constantFrom(...files), places, (file, shares) => {
          const text = readText(file)
          survey(
            text,
            shares.map(share => Math.floor(share * text.length)),
          )
        }),
        {numRuns: 30},
      )
    })
  }
})
