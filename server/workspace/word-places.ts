import {lazily} from '../model/lazily'
import {textsOf} from '../model/mentions-texts'
import {isCapital, wordsOf} from '../base/names'

/**
 * Where the words of a document stand with which a name may begin, those with a capital or a figure: offsets in the
 * source by the folded word. Made when a name is first looked for in the document.
 */
export const wordPlaces = lazily(({parsed}): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const {text} of textsOf(parsed)) {
    for (const word of wordsOf(text.plain)) {
      if (!isCapital(word)) continue
      const at = text.sourceOf(word.start, word.start + 1).start
      const known = places.get(word.folded)
      if (known) known.push(at)
      else places.set(word.folded, [at])
    }
  }
  return places
})
