import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../server/rules/index'
import {checkFindings, checkFix} from './harness/check'
import {fixtureFiles, fixtureFolders} from './harness/files'
import {parseFixture} from './harness/fixture'

const ids = rules.map(({id}) => id)

describe.each(ids)('%s', id => {
  test.each(fixtureFiles(`rules/${id}`))('$name', ({name, path}) => {
    const fixture = parseFixture(readFileSync(path, 'utf8'), 'terms-of-reference.md')
    expect(name, 'A fixture is called reports*, silent* or fix*.').toMatch(/^(?:reports|silent|fix)/)
    const annotated = fixture.documents.some(document => document.annotations.length > 0)
    expect(annotated, 'Fixtures that report or fix have annotations, silent ones have none.').toBe(
      !name.startsWith('silent'),
    )
    checkFindings(fixture, [id])
    if (name.startsWith('fix')) checkFix(fixture, path, id)
  })
})

test('every folder of fixtures belongs to a rule', () => {
  expect(fixtureFolders('rules').filter(folder => !ids.includes(folder))).toEqual([])
})
