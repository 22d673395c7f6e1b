import {describe, expect, test} from 'vitest'
import {judge, weigh} from '../.scripts/regression'
import points from '../server/vocabulary/kind-words.json'
import {documentKinds} from '../server/vocabulary/elements'

const [plan, report] = [0, 1]
const examples = [
  {kind: plan, weight: 1, signs: ['', 'will', 'quay']},
  {kind: plan, weight: 1, signs: ['', 'will', 'rope']},
  {kind: plan, weight: 1, signs: ['', 'will', 'lamp']},
  {kind: report, weight: 1, signs: ['', 'was', 'quay']},
  {kind: report, weight: 1, signs: ['', 'was', 'rope']},
  {kind: report, weight: 1, signs: ['', 'was', 'lamp']},
]
const signs = ['', 'will', 'was', 'quay', 'rope', 'lamp']

describe('the regression that weighs words', () => {
  test('tells examples that it has not seen by the signs that differ', () => {
    const found = weigh(examples, 2, signs, {lasso: 0.1, ridge: 0.1})
    expect(judge(['', 'will', 'fender'], found, 2)).toBe(plan)
    expect(judge(['', 'was', 'fender'], found, 2)).toBe(report)
  })

  test('gives no points to signs that speak for neither', () => {
    const found = weigh(examples, 2, signs, {lasso: 0.1, ridge: 0.1})
    expect([...found].filter(([, some]) => some.some(point => Math.abs(point) > 0.001)).map(([sign]) => sign)).toEqual([
      'will',
      'was',
    ])
  })

  test('an example that counts for more wins', () => {
    const both = [
      {kind: plan, weight: 1, signs: ['lamp']},
      {kind: report, weight: 3, signs: ['lamp']},
    ]
    expect(judge(['lamp'], weigh(both, 2, ['lamp'], {lasso: 0.1, ridge: 0.1}), 2)).toBe(report)
  })
})

test('each word has a whole number of points for each kind, and some for one', () => {
  const wrong = Object.entries(points).filter(
    ([, some]) =>
      some.length !== documentKinds.length || !some.every(Number.isInteger) || some.every(point => point === 0),
  )
  expect(wrong).toEqual([])
  expect(Object.keys(points).length).toBeGreaterThan(1000)
})
