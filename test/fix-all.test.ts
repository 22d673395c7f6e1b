import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../server/base/edit'
import {allFixes, codeActionsAt} from '../server/features/code-actions'
import {editBetween, fixAll, safeFix} from '../server/review/fix-all'
import {defineRule, finding} from '../server/rules/define'
import {runRules} from '../server/rules/run'
import type {Rule} from '../server/rules/types'
import {emptyWorkspace, withDocument} from '../server/workspace/workspace'
import {read, today} from './harness/check'
import {runs} from './harness/arbitrary'
import {documentFolders, readText} from './harness/files'

const title = '# Quay Group Terms of Reference\n\n'

/** A rule that finds each `from` and wants `to` in its place, together with `more` characters after it. */
function replacing(id: string, from: string, to: string, more = 0, safe = true): Rule {
  return defineRule({
    id,
    kinds: ['terms-of-reference'],
    severity: 'hint',
    summary: '',
    help: '',
    check({document: {parsed}}) {
      return [...parsed.text.matchAll(new RegExp(from, 'g'))].map(({index}) => {
        const range = {start: index, end: index + from.length + more}
        return finding(range, id, {fixes: () => [{title: id, safe, edits: [{range, newText: to}]}]})
      })
    },
  })
}

function fixed(text: string, ...rules: Rule[]) {
  const document = read('quay.md', title + text)
  const {text: after, count} = fixAll(document, withDocument(emptyWorkspace, document), {today, rules}, safeFix)
  return {text: after.slice(title.length), count}
}

describe('fixAll', () => {
  test('makes all fixes at once, from the first to the last', () => {
    expect(fixed('aXbXc', replacing('x', 'X', '--'))).toEqual({text: 'a--b--c', count: 2})
  })

  test('fixes that overlap or touch are made one after the other', () => {
    expect(fixed('XX', replacing('x', 'X', 'o'))).toEqual({text: 'oo', count: 2})
    expect(fixed('XY.', replacing('x', 'X', 'a', 1), replacing('y', 'Y', 'b'))).toEqual({text: 'a.', count: 1})
  })

  test('fixes that undo each other come to an end', () => {
    expect(fixed('X', replacing('x', 'X', 'Y'), replacing('y', 'Y', 'X')).count).toBe(10)
  })

  test('what may not be done without asking is left alone', () => {
    expect(fixed('X', replacing('x', 'X', 'Y', 0, false))).toEqual({text: 'X', count: 0})
  })

  test('the edit between two texts turns one into the other', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', 'b', '\n')}),
        fc.string({unit: fc.constantFrom('a', 'b')}),
        (a, b) => {
          const edit = editBetween(a, b)
          expect(applyEdits(a, edit ? [edit] : [])).toBe(b)
        },
      ),
      runs,
    )
  })
})

describe('all fixes of one rule', () => {
  const plan = [
    '# Harbour Partnership Business Plan 2026-27',
    '## 1. Purpose\n\nTo keep the quay.',
    '## 3. Members\n\nThe port.',
    '## 3. Actions',
    '| Action | Lead | Status |\n| --- | --- | --- |',
  ].join('\n\n')
  const rows = ['On target', 'Complete', 'Complete', 'Late', 'Late', 'Late', 'Bubbling', 'Fizzing']
  const text = `${plan}\n${rows.map(status => `| Mend the crane | Clerk | ${status} |\n`).join('')}`
  const document = read('plan.md', text)
  const workspace = withDocument(emptyWorkspace, document)
  const titlesAt = (words: string): readonly string[] => {
    const start = text.indexOf(words)
    return codeActionsAt(workspace, document, {start, end: start}, {today}).map(({title}) => title)
  }

  test('headings of one count are counted on once', () => {
    const fixedText = applyEdits(text, allFixes(workspace, document, {today}, 'numbering-gap'))
    expect(fixedText.match(/^## .*/gm)).toEqual(['## 1. Purpose', '## 2. Members', '## 3. Actions'])
  })

  test('are not made where a person must choose', () => {
    expect(titlesAt('Bubbling')).toContain('Write “On target”')
    expect(titlesAt('Bubbling').filter(title => title.startsWith('Fix all'))).toEqual([])
    expect(allFixes(workspace, document, {today}, 'status-unknown')).toEqual([])
  })

  test('silencing says where it silences', () => {
    expect(titlesAt('Members')).toContain('Ignore “numbering-gap” here (asks for a reason)')
    expect(titlesAt('Bubbling')).toContain('Ignore “status-unknown” in the whole document (asks for a reason)')
  })
})

test.each(documentFolders().filter(({files}) => files.length > 0))(
  'the edits of each fix stand apart in $folder',
  ({files}) => {
    for (const path of files) {
      const document = read(path, readText(path))
      for (const found of runRules(document, withDocument(emptyWorkspace, document), {today})) {
        for (const {title, edits} of found.fixes()) {
          const ranges = edits.map(({range}) => range).sort((a, b) => a.start - b.start)
          const apart = ranges.every(({start}, i) => start >= (ranges[i - 1]?.end ?? 0))
          expect(apart, `${path}: ${found.rule}: ${title}`).toBe(true)
        }
      }
    }
  },
)
