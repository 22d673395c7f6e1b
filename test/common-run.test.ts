import {expect, test} from 'vitest'
import {commonRun} from '../server/base/common-run'
import {flaws} from '../server/vocabulary/flaw-words'
import {fixtureFiles, readText} from './harness/files'

test.each([
  [/\b(?:will|may) advice(?= the)/g, ' advice'],
  [/(?<=\b(?:of|at) )it's (?!own)[a-z]+/g, "it's "],
  [/colou?rs/g, 'colo'],
  [/a{2}b{0,3}cde/g, 'cde'],
  [/\.\.[,;] \)/g, '..'],
  [/[(|)]\(x[)]wxyz/g, 'wxyz'],
  [/advice|advise/g, ''],
  [/advice/gi, ''],
  [/\p{Lu}advice/gu, ''],
])('%s cannot do without “%s”', (pattern, run) => {
  expect(commonRun(pattern)).toBe(run)
})

test('every flaw of the fixtures has the run of its pattern', () => {
  const texts = fixtureFiles('rules').map(({path}) => readText(path))
  const found = flaws.flatMap(({pattern}) =>
    texts.flatMap(text => [...text.matchAll(pattern)].map(([words]) => ({words, run: commonRun(pattern)}))),
  )
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter(({words, run}) => !words.includes(run))).toEqual([])
})
