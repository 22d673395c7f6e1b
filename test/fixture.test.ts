import {describe, expect, test} from 'vitest'
import {annotate, parseAnnotation} from './harness/annotation'
import {parseFixture, withGolden} from './harness/fixture'
import {mayUpdate} from './harness/golden'

/** The only document of `source`, and the words that its annotations and targets are about. */
function parseOne(source: string) {
  const [document] = parseFixture(source).documents
  if (!document) throw new Error('no document')
  const words = (range: {start: number; end: number}) => document.text.slice(range.start, range.end)
  return {
    ...document,
    marked: document.annotations.map(({range, severity, rule, message}) => [words(range), severity, rule, message]),
    targeted: document.targets.map(words),
  }
}

describe('documents and goldens', () => {
  test('a file without sections is one document', () => {
    const fixture = parseFixture('# A\n\ntext\n', 'a.md')
    expect(fixture.documents).toEqual([
      {path: 'a.md', text: '# A\n\ntext\n', annotations: [], targets: [], cursor: undefined},
    ])
    expect(fixture.description).toBe('')
  })

  test('sections are documents and goldens; what stands before them is the description', () => {
    const fixture = parseFixture('Two siblings.\n\n-- kent/tor.md --\n# Kent\n-- sussex.md --\n-- @fixed --\n# Fixed\n')
    expect(fixture.description).toBe('Two siblings.')
    expect(fixture.documents.map(({path, text}) => [path, text])).toEqual([
      ['kent/tor.md', '# Kent\n'],
      ['sussex.md', ''],
    ])
    expect([...fixture.goldens]).toEqual([['fixed', '# Fixed\n']])
  })

  test('a golden is replaced or added, and everything else stays as it is', () => {
    const source = 'Case.\n-- a.md --\nx\n-- @one --\nold\n-- @two --\n2\n'
    expect(withGolden(source, 'one', 'new\n')).toBe(source.replace('old', 'new'))
    expect(withGolden('-- a.md --\nx', 'one', 'new\n')).toBe('-- a.md --\nx\n-- @one --\nnew\n')
  })

  test('goldens are rewritten on request only, and never on a build server', () => {
    expect(mayUpdate({UPDATE: '1'})).toBe(true)
    expect(mayUpdate({})).toBe(false)
    expect(mayUpdate({UPDATE: '1', CI: 'true'})).toBe(false)
  })
})

describe('annotations', () => {
  test('carets count from the first column; the annotation is no part of the text', () => {
    const {text, marked} = parseOne('Kent Group\n^^^^ error some-rule: It is: so.\nnext\n')
    expect(text).toBe('Kent Group\nnext\n')
    expect(marked).toEqual([['Kent', 'error', 'some-rule', 'It is: so.']])
  })

  test('a whole line, words of it, words over two lines, a later occurrence', () => {
    const {marked} = parseOne(
      [
        'the chair and the vice-chair',
        '^line warning a: 1',
        '^"vice-chair" hint b: 2',
        '^"chair\\nof" information c: 3',
        '^"the" #2 error d: 4',
        'of the group',
      ].join('\n'),
    )
    expect(marked.map(([words]) => words)).toEqual(['the chair and the vice-chair', 'vice-chair', 'chair\nof', 'the'])
  })

  test('several under one line, also under the last line without a line break', () => {
    const {text, marked} = parseOne('one\n\ntwo\n^^^ error a: x\n^line error b: y')
    expect(text).toBe('one\n\ntwo')
    expect(marked.map(([words]) => words)).toEqual(['two', 'two'])
  })

  test('targets', () => {
    expect(parseOne('Kent Group\n^^^^ target\n^"Group" target\n').targeted).toEqual(['Kent', 'Group'])
  })

  test('the cursor is taken out before ranges are counted', () => {
    const {text, cursor, marked} = parseOne('Ke<|>nt Group\n^^^^ error a: x\n')
    expect([text, cursor, marked[0]?.[0]]).toEqual(['Kent Group\n', 2, 'Kent'])
  })

  test('lines that merely begin with a caret are text', () => {
    expect(parseAnnotation('^1 A footnote')).toBeUndefined()
    expect(parseAnnotation('^linear')).toBeUndefined()
  })

  test.each([
    ['words that are not there', 'Kent\n^"Sussex" error a: x\n', /not in the line above/],
    ['words of a later line', 'Kent\n^"Sussex" error a: x\nSussex\n', /not in the line above/],
    ['more carets than the line is long', 'Kent\n^^^^^ error a: x\n', /not in the line above/],
    ['an unknown severity', 'Kent\n^^^^ warn a: x\n', /Not a complete annotation/],
    ['a rule without a message', 'Kent\n^line error a\n', /Not a complete annotation/],
    ['nothing above it', '^line error a: x\nKent\n', /needs a line above/],
  ])('%s are refused', (_what, source, message) => {
    expect(() => parseFixture(source)).toThrow(message)
  })

  test('findings are printed so that they can be pasted', () => {
    const text = 'the chair and the vice-chair\nof "the" group\n'
    const at = (start: number, end: number) =>
      ({range: {start, end}, severity: 'error', rule: 'a', message: 'x'}) as const
    const all = [at(0, 28), at(14, 17), at(22, 31), at(32, 37), at(44, 44)]
    const printed = annotate(text, all)
    expect(parseOne(printed).annotations).toEqual(all)
    expect(printed.split('\n').slice(0, 5)).toEqual([
      'the chair and the vice-chair',
      '^line error a: x',
      '^"the" #2 error a: x',
      '^"-chair\\nof" error a: x',
      'of "the" group',
    ])
  })
})
