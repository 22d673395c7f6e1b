import {describe, expect, test} from 'vitest'
import {refusal, skeleton, withRegistryLine} from '../.scripts/rule-skeleton'
import {rules} from '../server/rules/index'
import {parseFixture} from './harness/fixture'

const known = rules.map(({id}) => id)
// Not the real one, which grows.
const registry = `import {rule as missingChair} from './missing-chair'
import {rule as missingPurpose} from './missing-purpose'
import {rule as viceChairNotNamed} from './vice-chair-not-named'
import type {Rule} from './types'

export const rules: readonly Rule[] = [
  missingChair,
  missingPurpose,
  viceChairNotNamed,
]
`

describe('npm run new-rule', () => {
  test.each(['missing-tea', 'tea-date-passed', 'two-titles'])('takes %s', id => {
    expect(refusal(id, known)).toBeUndefined()
  })

  test.each([
    '',
    'quorum',
    'Missing-Quorum',
    'missing quorum',
    '../missing-quorum',
    'missing-quorum.ts',
    'missing-2',
    '-a-b',
  ])('refuses %j, which is no id', id => {
    expect(refusal(id, known)).toMatch(/no id for a rule/)
  })

  test('refuses a rule that exists', () => {
    expect(refusal('missing-chair', known)).toBe('The rule "missing-chair" exists already.')
  })

  test('adds the line to the registry where it belongs, and changes nothing else', () => {
    const added = withRegistryLine(registry, 'missing-tea')
    const files = [...added.matchAll(/^import \{rule as \w+\} from '\.\/([a-z-]+)'$/gm)].map(([, file]) => file)
    expect(files).toEqual(['missing-chair', 'missing-purpose', 'missing-tea', 'vice-chair-not-named'])
    expect(added).toMatch(/\n {2}missing\w+,\n {2}missingTea,\n/)
    const without = added
      .split('\n')
      .filter(line => !line.includes('missingTea'))
      .join('\n')
    expect(without).toBe(registry)
  })

  test('adds the first and the last line too', () => {
    expect(withRegistryLine(registry, 'a-first')).toContain('= [\n  aFirst,\n')
    expect(withRegistryLine(registry, 'zero-last')).toContain(',\n  zeroLast,\n]')
  })

  test('writes fixtures that can be read', () => {
    const [rule, reports, silent] = skeleton('missing-quorum')
    expect(rule?.text).toContain(`id: 'missing-quorum'`)
    expect(parseFixture(reports?.text ?? '').documents[0]?.annotations).toHaveLength(1)
    expect(parseFixture(silent?.text ?? '').documents[0]?.annotations).toHaveLength(0)
  })
})
