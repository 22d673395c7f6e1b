import {describe, expect, test} from 'vitest'
import {headingLike, nextNumber} from '../server/model/heading-form'
import {placeSection} from '../server/model/section-placement'
import type {ElementName} from '../server/model/types'
import type {SectionTemplate} from '../server/vocabulary/templates'
import {read} from './harness/check'

const template: SectionTemplate = {
  title: 'Quorum',
  heading: 'Quorum',
  snippet: '## Quorum\n\nThe quorum is ${1:five} members.',
  plainText: '## Quorum\n\nThe quorum is five members.',
}

/** `text` with the section for `element` in its place. */
function insert(text: string, element: ElementName = 'quorum', asSnippet = false): string {
  const place = placeSection(read('terms-of-reference.md', text), element)
  return text.slice(0, place.offset) + place.text(template, asSnippet) + text.slice(place.offset)
}

const title = '# Food Network Terms of Reference'
const chair = 'The clerk chairs the meetings.'
const review = 'These terms are reviewed every second year.'

describe('the form of the heading', () => {
  test.each([
    ['ATX', '## Chair', '## Quorum'],
    ['ATX, deeper', '#### Chair', '#### Quorum'],
    ['ATX, closed', '## Chair ##', '## Quorum ##'],
    ['ATX, numbered', '## 3. Chair', '## 4. Quorum'],
    ['setext', 'Chair\n-----', 'Quorum\n------'],
    ['bold', '**Chair**', '**Quorum**'],
    ['bold italic', '***Chair***', '***Quorum***'],
    ['bold with a colon', '**Chair:**', '**Quorum:**'],
    ['colon after bold', '**Chair**:', '**Quorum**:'],
    ['plain line', 'Chair', 'Quorum'],
    ['label', 'Chair:', 'Quorum:'],
    ['capitals', 'CHAIR', 'QUORUM'],
    ['numbered', '3. Chair', '4. Quorum'],
    ['escaped number', '3\\. Chair', '4\\. Quorum'],
  ])('%s', (_what, heading, expected) => {
    expect(insert(`${title}\n\n${heading}\n\n${chair}\n`)).toBe(
      `${title}\n\n${heading}\n\n${chair}\n\n${expected}\n\nThe quorum is five members.\n`,
    )
  })

  test('a label in front of its text gives a label on a line of its own', () => {
    expect(insert(`${title}\n\n**Chair**: the clerk of the network.\n`)).toContain('\n\n**Quorum**:\n\nThe quorum')
    expect(insert(`${title}\n\nChair: the clerk of the network.\n`)).toContain('\n\nQuorum:\n\nThe quorum')
    expect(insert(`${title}\n\n**Chair:** the clerk of the network.\n`)).toContain('\n\n**Quorum:**\n\nThe quorum')
  })

  test.each([
    ['a label as list item', '- Chair:\n  - the clerk', '- Quorum:\n\n  The quorum is five members.'],
    [
      'a label in front of the text of a list item',
      '- **Chair**: the clerk',
      '- **Quorum**:\n\n  The quorum is five members.',
    ],
  ])('%s', (_what, section, expected) => {
    expect(insert(`${title}\n\n- Purpose: to waste less food.\n${section}\n`)).toContain(`${section}\n\n${expected}\n`)
  })

  test('HTML is not imitated', () => {
    expect(insert(`${title}\n\n<h2 id="chair">Chair</h2>\n\n${chair}\n`)).toContain('\n\n## Quorum\n\nThe quorum')
  })

  test('most of the sections decide where they are not all alike', () => {
    const text = [title, '## Purpose', 'To waste less food.', '## Chair', chair, 'Frequency of meetings:', 'Monthly.']
    expect(insert(text.join('\n\n'))).toContain('\n\n## Quorum\n\n')
  })
})

describe('the place', () => {
  test('after the nearest that usually stands before, in front of what comes next', () => {
    expect(insert(`${title}\n\n## Chair\n\n${chair}\n\n## Review\n\n${review}\n`)).toBe(
      `${title}\n\n## Chair\n\n${chair}\n\n## Quorum\n\nThe quorum is five members.\n\n## Review\n\n${review}\n`,
    )
  })

  test('before the first that usually follows', () => {
    expect(insert(`${title}\n\n## Review\n\n${review}\n`)).toBe(
      `${title}\n\n## Quorum\n\nThe quorum is five members.\n\n## Review\n\n${review}\n`,
    )
  })

  test('at the end where there is no section', () => {
    expect(insert(title)).toBe(`${title}\n\n## Quorum\n\nThe quorum is five members.\n`)
    expect(insert('')).toBe('## Quorum\n\nThe quorum is five members.\n')
  })

  test('after the whole section that holds the neighbour', () => {
    const text = `${title}\n\n## Membership\n\n- Growers\n- Food banks\n\n### Chair\n\n${chair}\n\n### Guests\n\nBakers.\n`
    expect(insert(text)).toBe(`${text}\n## Quorum\n\nThe quorum is five members.\n`)
  })

  test('under its own heading that stands there without content', () => {
    expect(insert(`${title}\n\n## Quorum\n\n## Review\n\n${review}\n`)).toBe(
      `${title}\n\n## Quorum\n\nThe quorum is five members.\n\n## Review\n\n${review}\n`,
    )
  })

  test('numbered sections are continued after the last', () => {
    const text = `${title}\n\n1. Purpose\n\nTo waste less food.\n\n2. Chair\n\n${chair}\n\n3. Review\n\n${review}\n`
    expect(insert(text)).toBe(`${text}\n4. Quorum\n\nThe quorum is five members.\n`)
  })

  test('blank lines are added where they lack, and the line breaks of the document are kept', () => {
    expect(insert(`${title}\r\n## Chair\r\n${chair}\r\n## Review\r\n${review}`)).toBe(
      `${title}\r\n## Chair\r\n${chair}\r\n\r\n## Quorum\r\n\r\nThe quorum is five members.\r\n\r\n## Review\r\n${review}`,
    )
  })
})

describe('as a snippet', () => {
  test('placeholders stay, and signs of the document cannot be taken for snippet syntax', () => {
    expect(insert(`${title}\n\n3\\. Chair\n\n${chair}\n`, 'quorum', true)).toContain(
      '\n\n4\\\\. Quorum\n\nThe quorum is ${1:five} members.',
    )
  })

  test('the section alone, for use at a cursor', () => {
    const place = placeSection(read('terms-of-reference.md', `${title}\n\n**Chair**\n\n${chair}\n`), 'quorum')
    expect(place.block(template, false)).toBe('**Quorum**\n\nThe quorum is five members.')
  })
})

test('numbers count on in their own notation', () => {
  expect(['3', '9', '1.2', '2.9', 'b', 'C', 'iv', ''].map(nextNumber)).toEqual([
    '4',
    '10',
    '1.3',
    '2.10',
    'c',
    'D',
    undefined,
    undefined,
  ])
})

test('a heading that holds a link is not imitated', () => {
  const text = `${title}\n\n## [Chair](chair.md)\n\n${chair}\n`
  const sections = read('a.md', text).sections.flatMap(outer => [outer, ...outer.children])
  const section = sections.find(({title: heading}) => heading.text === 'Chair')
  expect(section).toBeDefined()
  expect(section && headingLike(section, text, 'Quorum', undefined)).toBeUndefined()
})
