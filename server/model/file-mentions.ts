import {remembering} from '../base/remembering'
import type {DocumentText} from './mentions-texts'
import type {Phrase} from './types'

/** A file name as people type it, without blanks, perhaps with folders before it; not a part of a web address. */
const fileName =
  /(?<![\p{L}\p{N}_.%/:@-])(?:\.{1,2}\/){0,8}[\p{L}\p{N}_%-][\p{L}\p{N}_.%/-]{0,200}?\.(?:md|markdown|txt)(?![\p{L}\p{N}_/-]|\.\w)/giu

const namesIn = remembering(plain => [...plain.matchAll(fileName)].map(({0: name, index}) => ({name, index})))

/** The files that the text names: "see kent-terms.md", "plans/plan-2026.md". */
export function readFileMentions(texts: readonly DocumentText[]): readonly Phrase[] {
  return texts.flatMap(({text}) =>
    namesIn(text.plain).map(({name, index}) => ({
      text: name,
      range: text.sourceOf(index, index + name.length),
    })),
  )
}
