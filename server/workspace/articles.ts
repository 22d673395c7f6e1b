import indefinite from 'indefinite'
import type {TextEdit} from '../base/edit'

/**
 * The change of the article before a name's new first word: "an Executive Board" becomes "a Strategic Board". None where
 * no article stands there, or one that did not go with the old word either.
 */
export function articleBefore(source: string, {range, newText}: TextEdit): readonly TextEdit[] {
  const before = source.slice(Math.max(0, range.start - longestBefore), range.start)
  const [, article, gap] = /(?<![\p{L}\p{N}.-])(an?)(\s{1,3}[*_"“‘']{0,3})$/iu.exec(before) ?? []
  if (article === undefined || gap === undefined) return []
  const old = articleOf(source.slice(range.start, range.end))
  const wanted = articleOf(newText)
  if (old !== article.toLowerCase() || wanted === old) return []
  const start = range.start - gap.length - article.length
  return [{range: {start, end: start + article.length}, newText: inCaseOf(article, wanted)}]
}

function articleOf(words: string): string {
  return indefinite(words, {articleOnly: true})
}

function inCaseOf(old: string, article: string): string {
  return old.startsWith('A') ? article.charAt(0).toUpperCase() + article.slice(1) : article
}

/** Blanks, marks of emphasis and the article. */
const longestBefore = 10
