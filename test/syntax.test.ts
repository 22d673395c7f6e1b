import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../server/syntax/markdown'
import {plainBlocks} from '../server/syntax/plain-blocks'
import type {Block} from '../server/syntax/types'
import {runs} from './harness/arbitrary'
import {blocksAtOnce, blocksInPieces, checkBlocks} from './harness/check-model'
import {fixtureFiles, readText} from './harness/files'

/** Lines that open, continue and close everything that Markdown can leave open over a blank line. */
const lines = fc.constantFrom(
  '',
  '',
  '',
  'Chair',
  'Purpose:',
  'Plain words that go on',
  '# Heading',
  '## 1. Heading',
  'Setext',
  '===',
  '---',
  '- item',
  '* item',
  '+ item',
  '1. one',
  '2) two',
  '  indented',
  '    more indented',
  '   - nested',
  '      deeper',
  '```',
  '   ```',
  '~~~',
  '> quote',
  '> - quoted item',
  '| a | b |',
  '|---|---|',
  '<div>',
  '</div>',
  '<p>text',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '**bold**',
  '[^1]: a note',
  '    of two lines',
  '•\ttyped',
  '- [ ] task',
  '-',
  '1.',
  '***',
  'a\\',
  'word  ',
  '<details><summary>s</summary>',
)
const markdown = fc.array(lines, {maxLength: 30}).map(all => ['Start', '', ...all].join('\n'))

describe('a text cut into pieces', () => {
  test('gives the blocks that one parse of the whole gives', () => {
    fc.assert(
      fc.property(markdown, text => {
        expect(blocksInPieces(text)).toEqual(blocksAtOnce(text))
      }),
      {...runs, numRuns: runs.numRuns * 4},
    )
  })

  test('one edit gives the blocks that opening the edited text gives', () => {
    fc.assert(
      fc.property(markdown, fc.nat(), lines, (text, at, line) => {
        blocksInPieces(text)
        const rows = text.split('\n')
        rows.splice(1 + (at % rows.length), 0, line)
        expect(blocksInPieces(rows.join('\n'))).toEqual(blocksAtOnce(rows.join('\n')))
      }),
      runs,
    )
  })
})

/** A block with the place of each of its letters. */
function placed(block: Block): unknown {
  if (block.kind === 'table' || block.kind === 'verbatim') return block
  const {plain, sourceOf} = block.text
  return {...block, text: Array.from(plain, (letter, at) => [letter, sourceOf(at, at + 1)])}
}

test('plain lines are what the parser would make of them', () => {
  const marks = 'ab Zé1 ,.;:?!\'"()%£“”’–—/&-_*#[]<>|~`\\@=+\t\n'.split('')
  const mark = fc.constantFrom(...marks, 'www.', 'http://a.b', '&amp;', '1. ')
  const beginning = fc.constantFrom(
    '',
    '',
    '# ',
    '### ',
    '- ',
    '- ',
    '* ',
    '1. ',
    '2. ',
    '3) ',
    '  - ',
    '(1) ',
    '- 1.2 ',
  )
  const words = fc.array(fc.oneof(fc.constantFrom('Word', 'words', 'some words', ' '), mark), {
    minLength: 1,
    maxLength: 9,
  })
  const plainLine = fc
    .tuple(beginning, fc.constantFrom('Words', '"Some" words', 'of (these)', 'one, two.'))
    .map(parts => parts.join(''))
  const line = fc.oneof(
    {weight: 4, arbitrary: plainLine},
    words.map(parts => parts.join('')),
  )
  const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n\n', '')
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end), {minLength: 1, maxLength: 6}), lines => {
      const text = lines.flat().join('')
      const plain = plainBlocks(text)
      const read = readMarkdown(text)
      if (!plain) return
      expect(plain.map(placed)).toEqual(read.blocks.map(placed))
      expect([...read.links, ...read.code]).toEqual([])
    }),
    {...runs, numRuns: runs.numRuns * 10},
  )
})

describe('forms', () => {
  test.each(fixtureFiles('syntax'))('$name', ({path}) => {
    checkBlocks(readText(path), path)
  })
})
