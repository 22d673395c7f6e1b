import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold} from '../server/base/mapped-text'
import {anyDocument, anyString, runs} from './harness/arbitrary'
import {read} from './harness/check'
import {documentFolders, readText} from './harness/files'

/** Letters and digits only: marks, tags and line breaks may stand between the words of a name. */
function letters(text: string): string {
  return fold(text)
    .replace(/<[^<>]*>|&[a-z]{2,6};/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function expectWordsAtPlaces(text: string): void {
  const {mentions, shortForms} = read('terms-of-reference.md', text)
  const phrases = [
    ...mentions,
    ...shortForms.flatMap(({definitions}) => definitions.flatMap(d => [d.short, d.expansion])),
  ]
  for (const phrase of phrases)
    expect(letters(text.slice(phrase.range.start, phrase.range.end)), JSON.stringify(phrase)).toBe(letters(phrase.text))
  const starts = mentions.map(({range}) => range.start)
  expect(starts, 'source order').toEqual(starts.toSorted((a, b) => a - b))
}

describe('mentions', () => {
  test.each([
    ['strings', anyString],
    ['documents', anyDocument],
  ])('%s: the words at the range of a mention are its words', (_what, texts) => {
    fc.assert(fc.property(texts, expectWordsAtPlaces), runs)
  })

  test.each(documentFolders())('documents of $folder: the words at the range of a mention are its words', folder => {
    for (const file of folder.files) expectWordsAtPlaces(readText(file))
  })

  test.each(['Board ', 'Kent and ', 'SMG ', 'Chair of the ', 'Aa (AA) ', 'AA - Aa ', 'section 3 of the ', 'Act, '])(
    'a hundred kilobytes of %j in one line are read',
    part => {
      expectWordsAtPlaces(`# Any Forum Terms of Reference\n\n${part.repeat(Math.ceil(100_000 / part.length))}`)
    },
  )
})
