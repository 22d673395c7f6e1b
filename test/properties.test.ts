import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {allSections} from '../server/model/outline'
import {elementNames} from '../server/vocabulary/elements'
import {sectionTemplate} from '../server/vocabulary/templates'
import {anyDocument, anyString, incompleteTerms, runs} from './harness/arbitrary'
import {applyFix, findingsIn, read} from './harness/check'
import {factsByText, isSubsequence, lettersOf, phrasesIn, rangesIn} from './harness/facts'
import {documentFolders, readText} from './harness/files'

const path = 'terms-of-reference.md'

/** Everything that is done with a text on each keystroke; must never throw. */
function readAndCheck(text: string, name = path): void {
  for (const found of findingsIn(name, text)) found.fixes()
}

function expectRangesInside(text: string, value: unknown): void {
  for (const {path: place, range} of rangesIn(value)) {
    const inside = 0 <= range.start && range.start <= range.end && range.end <= text.length
    if (!inside) expect.fail(`${place} is ${range.start} to ${range.end} in a text of ${text.length} characters`)
  }
}

describe('any text', () => {
  test.each([
    ['strings', anyString],
    ['documents', anyDocument],
  ])('%s are read without a crash', (_what, texts) => {
    fc.assert(
      fc.property(texts, text => readAndCheck(text)),
      runs,
    )
  })

  test.each([
    ['strings', anyString],
    ['documents', anyDocument],
  ])('%s: all ranges of facts, findings and fixes lie inside the text', (_what, texts) => {
    fc.assert(
      fc.property(texts, text => {
        expectRangesInside(text, read(path, text))
        const found = findingsIn(path, text)
        expectRangesInside(text, found)
        expectRangesInside(
          text,
          found.map(({fixes}) => fixes()),
        )
      }),
      runs,
    )
  })

  test('LF, CRLF and a byte order mark make no difference to what a document says', () => {
    fc.assert(
      fc.property(anyDocument, raw => {
        const text = raw.replace(/\r\n?/g, '\n').replaceAll('\ufeff', '')
        const facts = factsByText(read(path, text))
        expect(factsByText(read(path, text.replaceAll('\n', '\r\n'))), 'CRLF').toEqual(facts)
        expect(factsByText(read(path, `\ufeff${text}`)), 'byte order mark').toEqual(facts)
      }),
      runs,
    )
  })
})

function endsInHeading(text: string): boolean {
  const last = allSections(read(path, text).sections).at(-1)
  return last !== undefined && last.range.end === last.headingRange.end
}

describe('fixes', () => {
  test('the fix of what is missing removes its finding, adds no other, and keeps the line breaks', () => {
    fc.assert(
      fc.property(incompleteTerms, text => {
        for (const finding of findingsIn(path, text).filter(({rule}) => /missing-|not-dated/.test(rule))) {
          const fixed = applyFix(text, finding)
          if (fixed === undefined) continue
          const before = findingsIn(path, text).map(({rule}) => rule)
          const after = findingsIn(path, fixed).map(({rule}) => rule)
          const count = (ids: readonly string[]) => ids.filter(id => id === finding.rule).length
          expect(count(after), `after the fix of ${finding.rule}:\n${fixed}`).toBeLessThan(count(before))
          // A section in the form of the others may be the second plain title, which is what that rule waits for; it may
          // also be what shows that a last line of one word heads nothing.
          const awaited = ['headings-are-plain-text', ...(endsInHeading(text) ? ['section-empty'] : [])]
          const added = after.filter(id => !awaited.includes(id))
          expect(before, `before the fix of ${finding.rule}:\n${text}`).toEqual(expect.arrayContaining(added))
          if (text.includes('\r\n')) expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        }
      }),
      runs,
    )
  })

  test.each([
    '# Food Network Terms of Reference',
    'Food Network Terms of Reference',
    '**Food Network Terms of Reference**\n',
  ])('the fixes of what is missing make %j complete', title => {
    let text = title
    let rounds = elementNames.length
    while (rounds-- > 0) {
      const [missing] = findingsIn(path, text).filter(({rule}) => rule.startsWith('missing-'))
      if (missing) text = applyFix(text, missing) ?? text
    }
    expect(
      findingsIn(path, text).filter(({rule}) => rule.startsWith('missing-')),
      text,
    ).toEqual([])
  })

  test('the standard sections under a title leave no finding', () => {
    const sections = elementNames.map(name => sectionTemplate(name).plainText)
    const text = ['# Food Network Terms of Reference', ...sections].join('\n\n')
    expect(findingsIn(path, text).map(({rule, message}) => `${rule}: ${message}`)).toEqual([])
  })
})

describe.each(documentFolders())('documents of $folder', ({folder, files}) => {
  test('CRLF and a byte order mark make no difference', ctx => {
    if (files.length === 0) ctx.skip(`There is no folder ${folder} here.`)
    for (const file of files) {
      const text = readText(file).replace(/\r\n?/g, '\n')
      const facts = factsByText(read(file, text))
      expect(factsByText(read(file, text.replaceAll('\n', '\r\n'))), `${file} with CRLF`).toEqual(facts)
      expect(factsByText(read(file, `\ufeff${text}`)), `${file} with a byte order mark`).toEqual(facts)
    }
  })

  test('a further blank line between two blocks changes no fact', ctx => {
    if (files.length === 0) ctx.skip(`There is no folder ${folder} here.`)
    for (const file of files) {
      const text = readText(file).replace(/\r\n?/g, '\n')
      const facts = factsByText(read(file, text))
      expect(factsByText(read(file, text.replace(/\n\n(?=\S)/g, '\n\n\n'))), file).toEqual(facts)
    }
  })

  test('the words of a fact stand in its range', ctx => {
    if (files.length === 0) ctx.skip(`There is no folder ${folder} here.`)
    for (const file of files) {
      const text = readText(file)
      for (const {path: place, phrase} of phrasesIn(read(file, text))) {
        const source = text.slice(phrase.range.start, phrase.range.end)
        const isThere = isSubsequence(lettersOf(phrase.text), lettersOf(source))
        if (!isThere) expect.fail(`${file}: ${place} is "${phrase.text}", but its range holds "${source}"`)
      }
    }
  })

  test('a fix removes its finding', ctx => {
    if (files.length === 0) ctx.skip(`There is no folder ${folder} here.`)
    for (const file of files) {
      const text = readText(file)
      const found = findingsIn(file, text)
      for (const finding of found) {
        const fixed = applyFix(text, finding)
        const before = found.filter(({rule}) => rule === finding.rule).length
        if (fixed === undefined) continue
        expect(findingsIn(file, fixed, [finding.rule]).length, `${file}: ${finding.rule}`).toBeLessThan(before)
      }
    }
  })

  test('prefixes of lines are survived', ctx => {
    if (files.length === 0) ctx.skip(`There is no folder ${folder} here.`)
    for (const file of files) {
      const text = readText(file)
      const ends = [...text.matchAll(/\n|$/g)].map(({index}) => index)
      // Every single one of our own documents; of the others some, and all of them with RUNS=1000.
      const most = folder === 'examples' ? ends.length : Math.max(20, runs.seed === undefined ? runs.numRuns : 0)
      const step = Math.ceil(ends.length / most)
      for (let i = ends.length - 1; i >= 0; i -= step) readAndCheck(text.slice(0, ends[i]), file)
    }
  })
})
