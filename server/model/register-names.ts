import {nameHeads} from '../vocabulary/name-heads'
import {leadIns, nameFollowers, topicWords} from '../vocabulary/name-words'
import {foldWord} from '../vocabulary/register/fold'
import {register} from '../vocabulary/register/register'
import type {NameWord, WordSpan} from './mentions-words'

/** A name of the register in running text. */
export interface RegisterName extends WordSpan {
  /** As the register finds it: folded. */
  readonly wording: string
}

/** Small words that stand inside names of the register besides those of {@link NameWord} sort `link`. */
const smallWords = new Set(['at', 'by', 'from', 'nan', 'upon', 'with'])

/**
 * Names of the register that stand in a text with capitals, the longest at each place, right forms and known wrong ones.
 * A name that is part of a longer one ("Refugee Council Kent Office") is left out. The work grows with the text alone.
 */
export function registerNamesIn(words: readonly NameWord[]): RegisterName[] {
  const {inProse} = register()
  const found: RegisterName[] = []
  for (let i = 0; i < words.length; i++) {
    const name = longestAt(words, i, inProse)
    if (!name) continue
    found.push(name)
    i = name.last
  }
  return found.filter(({first, last}, i) => {
    const begins = found[i - 1]?.last === first - 1 || beginsName(words, first)
    return begins && (found[i + 1]?.first === last + 1 || endsName(words, last))
  })
}

function longestAt(
  words: readonly NameWord[],
  first: number,
  inProse: ReadonlyMap<string, boolean>,
): RegisterName | undefined {
  if (words[first]?.sort === 'other' || words[first]?.sort === 'link') return undefined
  let longest: RegisterName | undefined
  let wording = ''
  for (let last = first; goesOn(words, first, last); last++) {
    const word = words[last]
    if (!word) break
    const before = wording === '' ? '' : `${wording} `
    // "Kent Police's" is Kent Police, "King's Lynn" is Kings Lynn.
    const plain = before + (word.text === '&' ? 'and' : foldWord(word.lower))
    if (inProse.get(plain)) longest = {first, last, wording: plain}
    wording = word.owns ? `${plain}s` : plain
    const whole = inProse.get(wording)
    if (whole === undefined) break
    if (whole) longest = {first, last, wording}
  }
  return longest
}

/** True if the word at `last` may belong to the name that begins at `first`. */
function goesOn(words: readonly NameWord[], first: number, last: number): boolean {
  const word = words[last]
  if (!word || (word.sort === 'other' && !smallWords.has(word.text))) return false
  const before = words[last - 1]
  if (last === first || !before || word.joined) return true
  return word.start - before.end <= (before.owns ? 4 : 2) && !word.opens
}

/** False where the words before make it the part of a longer name. */
function beginsName(words: readonly NameWord[], first: number): boolean {
  const before = words[first]?.joined ? words[first - 1] : undefined
  if (before?.sort !== 'name' || before.owns || leadIns.has(before.lower) || topicWords.has(before.lower)) return true
  return /\p{Lu}.*\p{Lu}/u.test(before.text)
}

/** False where the words after make it the part of a longer name, such as that of a regional office. */
function endsName(words: readonly NameWord[], last: number): boolean {
  const after = words[last + 1]?.joined ? words[last + 1] : undefined
  if (after?.sort !== 'name' || words[last]?.owns || /^\p{Lu}{2,}$/u.test(after.text)) return true
  return nameFollowers.has(after.lower) || topicWords.has(after.lower) || nameHeads.has(after.lower)
}
