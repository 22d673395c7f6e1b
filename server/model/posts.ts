import type {TextRange} from '../base/range'
import type {Mention, Phrase, Section} from './types'
import type {Sentence} from './sentences'

const before =
  /\b(?:appoints?|appointed|employs?|employed|recruits?|recruited|engages?|(?:post|role|position) of)\s(?:(?:an?|the|its|their)\s)?(?:[A-Z]{2,8}\s)?$/
const after =
  /^\s(?:is|was|will be|shall be)\s(?:appointed|employed|recruited|hosted|line-managed|line managed|responsible for|accountable for|accountable to|a (?:full|part)-time)\b/

/** Where the text introduces a post: a heading that names it, or a sentence that says who appoints it or what it is for. */
export function readPosts(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  sections: readonly Section[],
): Phrase[] {
  const posts = mentions.filter(({kind}) => kind === 'post')
  const headed = sections.flatMap(({title}) =>
    within(posts, title.range).filter(({text}) => title.text.length < text.length + 16),
  )
  const said = sentences.flatMap(sentence => {
    const inside = within(posts, sentence.rangeOf(0, sentence.text.length))
    return inside.filter(({text}) => {
      const at = sentence.text.indexOf(text)
      return at >= 0 && (before.test(sentence.text.slice(0, at)) || after.test(sentence.text.slice(at + text.length)))
    })
  })
  return [...new Set([...headed, ...said])]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({text, range}) => ({text, range}))
}

/** Of phrases in source order those that lie inside `outer`. */
function within<P extends Phrase>(phrases: readonly P[], outer: TextRange): readonly P[] {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((phrases[middle]?.range.start ?? Infinity) < outer.start) low = middle + 1
    else high = middle
  }
  const found: P[] = []
  for (let phrase = phrases[low]; phrase && phrase.range.end <= outer.end; phrase = phrases[++low]) found.push(phrase)
  return found
}
