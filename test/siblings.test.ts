import {describe, expect, test} from 'vitest'
import {reportedElsewhere} from '../server/rules/helpers/own-rules'
import {rules} from '../server/rules/index'
import {elementNames} from '../server/vocabulary/elements'
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

test('what a rule of its own reports missing is not reported missing beside the siblings, too', () => {
  const own = rules.flatMap(({id}) => elementNames.filter(element => id === `missing-${element}`))
  expect(own.filter(element => !reportedElsewhere.includes(element))).toEqual([])
})
