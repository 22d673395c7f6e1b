import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {elementNames, type ElementName} from '../server/vocabulary/elements'
import {statements} from '../server/vocabulary/statements'

const groups = ['says', 'mentions', 'not'] as const
type Group = (typeof groups)[number]

/** The sentences of `test/fixtures/statements/NAME.md`, a list under a heading for each group of wordings. */
function sentencesFor(name: ElementName): Record<Group, readonly string[]> {
  const text = readFileSync(new URL(`fixtures/statements/${name}.md`, import.meta.url), 'utf8')
  const under = (group: Group): readonly string[] => {
    const [, list = ''] = text.split(new RegExp(`^## ${group}$`, 'm'))
    return [...(list.split(/^## /m)[0] ?? '').matchAll(/^- (.+)$/gm)].map(([, sentence = '']) => sentence)
  }
  return {says: under('says'), mentions: under('mentions'), not: under('not')}
}

describe.each(elementNames)('statements of %s', name => {
  const sentences = sentencesFor(name)
  const matches = (group: Group, sentence: string) => statements[name][group].some(words => words.test(sentence))

  it.each(sentences.says)('states it: %s', sentence => {
    expect([matches('says', sentence), matches('not', sentence)]).toEqual([true, false])
  })

  it.each(sentences.mentions)('mentions it only: %s', sentence => {
    const told = groups.map(group => matches(group, sentence))
    expect(told).toEqual([false, true, false])
  })

  it.each(sentences.not)('would pass for it: %s', sentence => {
    expect([matches('says', sentence) || matches('mentions', sentence), matches('not', sentence)]).toEqual([true, true])
  })

  it.each(groups)('each wording of “%s” has a sentence', group => {
    const unreached = statements[name][group].filter(words => !sentences[group].some(text => words.test(text)))
    expect(unreached.map(String)).toEqual([])
  })
})
