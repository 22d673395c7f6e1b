import {describe, expect, test} from 'vitest'
import {findingsIn, read} from './harness/check'
import {rangesIn} from './harness/facts'

const paragraph = 'The group will meet, as need be, with officers of the councils and others who are invited.\n\n'
const line = '- an item of a long list, with **bold** words and a [link](page.md)\n'
const title = '# Kent Group Terms of Reference\n\n'

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** What a file of arbitrary bytes looks like to an editor that takes it for UTF-8. */
function binary(length: number): string {
  const bytes = Uint8Array.from({length}, (_value, i) => (i * 7919 + (i >> 3) * 104_729) & 255)
  return new TextDecoder().decode(bytes)
}

const texts: readonly (readonly [what: string, text: string])[] = [
  ['an empty file', ''],
  ['one blank', ' '],
  ['one line break', '\r\n'],
  ['only a byte order mark', '\ufeff'],
  ['a byte order mark before front matter', '\ufeff---\nkind: terms-of-reference\n---\n'],
  ['front matter that is never closed', '---\nkind: terms-of-reference\n'],
  ['one line', 'Terms of Reference'],
  ['only a title with CRLF', 'Kent Group Terms of Reference\r\n'],
  ['lone carriage returns', '# Terms of Reference\r\rChair\r\rThe clerk\r'],
  ['a binary file', binary(20_000)],
  ['a binary file that begins like a document', title + binary(20_000)],
  ['zeros', '\0'.repeat(1000)],
  ['lone surrogates', `${title}\ud800 Chair \udc00\n\n\udfff`],
  ['tabs only', '\t'.repeat(500)],
  ['one very long line', title + repeat('chair of the group and its members ', 300_000)],
  ['deeply nested lists', title + '- '.repeat(4000)],
  ['deeply nested quotes', title + '> '.repeat(4000)],
  ['deeply indented lists', Array.from({length: 300}, (_value, i) => `${'  '.repeat(i)}- item`).join('\n')],
  ['many stars', title + '*'.repeat(20_000)],
  ['many brackets', title + '['.repeat(20_000)],
  ['tags that are never closed', title + '<table><tr><td><p><ul><li>'.repeat(500)],
  ['a fence that is never closed', `${title}\`\`\`\n${paragraph.repeat(50)}`],
  ['a table of pipes', title + '|'.repeat(5000)],
  ['a megabyte of paragraphs', title + repeat(paragraph, 1_000_000)],
  ['a megabyte of list', title + repeat(line, 1_000_000)],
]

describe('bad input', () => {
  test.each(texts)('%s is read and checked without a crash', (_what, text) => {
    const document = read('terms-of-reference.md', text)
    const found = findingsIn('terms-of-reference.md', text)
    for (const {path, range} of rangesIn([found, document.sections, document.elements])) {
      if (range.start < 0 || range.end > text.length || range.start > range.end)
        expect.fail(`${path} is outside the text`)
    }
    for (const {message} of found) expect(message).toMatch(/\S/)
  })

  test('a title alone gets one message for each missing thing, each at the title', () => {
    const text = 'Kent Group Terms of Reference\n'
    const found = findingsIn('kent.md', text).map(({rule, range}) => `${rule} ${range.start}-${range.end}`)
    expect(found).toEqual(
      [
        'document-not-dated',
        'missing-amendment',
        'missing-chair',
        'missing-decision-making',
        'missing-frequency',
        'missing-interests',
        'missing-membership',
        'missing-purpose',
        'missing-quorum',
        'missing-reporting',
        'missing-responsibilities',
        'missing-secretariat',
      ].map(rule => `${rule} 0-29`),
    )
  })

  test.each([
    ['an empty file', ''],
    ['a binary file', binary(5000)],
    ['a shopping list', '- bread\n- milk\n'],
    [
      'minutes',
      '# Minutes of the meeting on 3 May 2024\n\nPresent: the members.\n\n1. The terms of reference were noted.\n',
    ],
  ])('%s is nothing of ours: no finding', (_what, text) => {
    expect(findingsIn('notes.md', text)).toEqual([])
  })
})
