import {textsOf, type DocumentText} from './mentions-texts'
import {phraseIn} from './phrase'
import type {Phrase, TorDocument} from './types'

/** Texts after one in which its bracket may still be closed: pages and pasted lines cut paragraphs in two. */
const reach = 3
/** "a)", "1)" and "iv)" count parts and close nothing. */
const counter = /(?<![\w(])(?:\d{1,2}|[a-z]|[ivx]{1,4})\)/gi

/** Round brackets in paragraphs and items that nothing closes, each with the word behind it, in source order. */
export function openBracketsOf({parsed}: TorDocument): readonly Phrase[] {
  const texts = textsOf(parsed)
  return texts.flatMap((each, i) => {
    const {form, text} = each
    const at = form === 'paragraph' || form === 'item' ? lastOpen(each) : undefined
    // Only text that ends as a sentence does is surely whole.
    if (at === undefined || !/[.;]$/.test(text.plain.trimEnd())) return []
    if (texts.slice(i + 1, i + 1 + reach).some(closesAnother)) return []
    const [words = ''] = /^\([\w'’-]{0,40}/.exec(text.plain.slice(at)) ?? []
    const phrase = phraseIn(text, at, at + words.length)
    return phrase && words.length > 1 ? [phrase] : []
  })
}

/** Where the one bracket stands that the text opens and does not close; undefined if none or several do. */
function lastOpen({text: {plain}}: DocumentText): number | undefined {
  const open: number[] = []
  for (const {0: sign, index} of plain.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index)
    else open.pop()
  }
  return open.length === 1 ? open[0] : undefined
}

function closesAnother({text}: DocumentText): boolean {
  const signs = text.plain.replace(counter, '')
  return (signs.match(/\)/g)?.length ?? 0) > (signs.match(/\(/g)?.length ?? 0)
}
