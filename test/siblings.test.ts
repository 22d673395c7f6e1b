import {describe, test} from 'vitest'
import {
  checkHierarchy,
  checkLenses,
  checkNewSibling,
  checkPassages,
  checkShared,
  checkWording,
} from './harness/check-siblings'
import {fixtureFiles, readText} from './harness/files'

const features = {
  'shared-clauses': checkShared,
  hierarchy: checkHierarchy,
  lenses: checkLenses,
  passages: checkPassages,
  wording: checkWording,
  'new-sibling': checkNewSibling,
}

for (const [feature, check] of Object.entries(features)) {
  describe(feature, () => {
    for (const {name, path} of fixtureFiles(`siblings/${feature}`)) test(name, () => check(readText(path), path))
  })
}
