import {afterEach, describe, expect, test} from 'vitest'
import {setLogger} from '../server/base/log'
import {defineRule, finding} from '../server/rules/define'
import {runRules, type RunOptions} from '../server/rules/run'
import type {Rule} from '../server/rules/types'
import {emptyWorkspace} from '../server/workspace/workspace'
import {read, today} from './harness/check'

const document = read('kent.md', '# Kent Group Terms of Reference\n\nSecret words.\n')

function ruleAt(id: string, start: number, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    kinds: ['terms-of-reference'],
    severity: 'warning',
    summary: '',
    help: '',
    check: () => [finding({start, end: start + 1}, id)],
    ...more,
  })
}

function failing(): never {
  throw new Error('about Secret words.')
}

function run(rules: readonly Rule[], options: Partial<RunOptions> = {}): readonly string[] {
  return runRules(document, emptyWorkspace, {today, rules, ...options}).map(found => `${found.severity} ${found.rule}`)
}

describe('runRules', () => {
  const lines: string[] = []
  afterEach(() => {
    lines.splice(0)
    setLogger(() => {})
  })

  test('sorts by place, then by id', () => {
    expect(run([ruleAt('b', 5), ruleAt('c', 2), ruleAt('a', 5)])).toEqual(['warning c', 'warning a', 'warning b'])
  })

  test('leaves out rules for other kinds of document', () => {
    expect(run([ruleAt('plans-only', 0, {kinds: ['business-plan']})])).toEqual([])
  })

  test('tells rules the day, which they cannot know themselves', () => {
    const check: Rule['check'] = context => [finding({start: 0, end: 1}, context.today)]
    const [found] = runRules(document, emptyWorkspace, {today: '2031-01-31', rules: [ruleAt('dated', 0, {check})]})
    expect(found?.message).toBe('2031-01-31')
  })

  test('uses the severity that the user wants, and off silences', () => {
    const severities = {a: 'hint', b: 'off'} as const
    expect(run([ruleAt('a', 0), ruleAt('b', 0), ruleAt('constructor', 1)], {severities})).toEqual([
      'hint a',
      'warning constructor',
    ])
  })

  test('never tells what a rule is not sure of graver than the rule wants', () => {
    const check: Rule['check'] = () => [finding({start: 0, end: 1}, '', {atMost: 'information'})]
    expect(run([ruleAt('a', 0, {check})], {severities: {a: 'error'}})).toEqual(['information a'])
    expect(run([ruleAt('a', 0, {check})], {severities: {a: 'hint'}})).toEqual(['hint a'])
  })

  test('runs only the rules that are asked for', () => {
    expect(run([ruleAt('a', 0), ruleAt('b', 0)], {only: ['b']})).toEqual(['warning b'])
  })

  test('goes on when a rule throws, and logs its id and the length of the document, never the text', () => {
    setLogger(line => lines.push(line))
    expect(run([ruleAt('broken', 0, {check: failing}), ruleAt('sound', 0)])).toEqual(['warning sound'])
    expect(lines.join('\n')).toMatch(/^rule broken failed on a document of \d+ characters: Error/)
    expect(lines.join('\n')).not.toContain('Secret')
  })

  test('a fix that throws is no fix', () => {
    setLogger(line => lines.push(line))
    const check: Rule['check'] = () => [finding({start: 0, end: 1}, 'x', {fixes: failing})]
    const [found] = runRules(document, emptyWorkspace, {today, rules: [ruleAt('broken', 0, {check})]})
    expect(found?.fixes()).toEqual([])
    expect(lines).toHaveLength(1)
  })
})
