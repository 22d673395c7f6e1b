import {expect, test} from 'vitest'
import {foldName, wordsOf} from '../server/base/names'
import {foldWord, foldWording} from '../server/vocabulary/register/fold'

test.each([
  ['The Alder & Birch  Board', 'alder and birch board'],
  ['ALDER-BIRCH BOARD', 'alder birch board'],
  ['Children’s Board', 'children board'],
  ["Alder SMG's", 'alder smg'],
  ["O'Hanlon Trust", 'ohanlon trust'],
  ['St. Ébba (East)', 'st ébba east'],
  ['The', ''],
  ['', ''],
])('the name “%s” is compared as “%s”, however its words are taken', (name, folded) => {
  expect(foldName(name)).toBe(folded)
  const words = wordsOf(name).map(word => word.folded)
  expect((words[0] === 'the' ? words.slice(1) : words).join(' ')).toBe(folded)
})

test('a word keeps its place, without the possessive ending', () => {
  const [, second] = wordsOf('the Board’s papers')
  expect(second).toEqual({text: 'Board', folded: 'board', start: 4, end: 9})
})

test.each([
  ['Barnardo’s', 'Barnardos'],
  ['Saint Ebba MBC', 'St. Ebba mbc'],
  ['Dept of Works & Roads', 'The Department of Works and Roads'],
  ['Hants Co-ordination Group', 'Hampshire Coordination Group'],
])('the register takes “%s” and “%s” for one wording', (one, other) => {
  expect(foldWording(one)).toBe(foldWording(other))
})

test('a word of a text is folded as it is within a wording', () => {
  for (const word of ['hants', 'children’s', 'é', 'board']) expect(foldWord(word)).toBe(foldWording(word))
})
