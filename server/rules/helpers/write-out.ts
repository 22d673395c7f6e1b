import {textsOf, type DocumentText} from '../../model/mentions-texts'
import type {Phrase, TorDocument} from '../../model/types'
import {placeOfWords, wordsFor, type UnexplainedShortForm} from '../../model/unexplained-short-forms'
import {registerWordings, shortFormMeanings} from '../../vocabulary/register/entry-page'
import {familyOf} from '../../workspace/family'
import {foldShort} from '../../workspace/names'
import type {Workspace} from '../../workspace/types'
import {finding} from '../define'
import type {Finding, Fix} from '../types'

/** The finding that a short form is written out nowhere, at its first use, with the fixes that write it out there. */
export function notWrittenOut(
  {document, workspace}: {readonly document: TorDocument; readonly workspace: Workspace},
  {name, uses}: UnexplainedShortForm,
  message: string,
): Finding | undefined {
  const [first, ...others] = uses
  if (!first) return undefined
  const related = others
    .slice(0, 20)
    .map(({range}) => ({uri: document.uri, range, message: `“${name}” is used here, too.`}))
  return finding(first.range, message, {related, fixes: () => writingOut(workspace, document, name, first)})
}

/** Puts the short form behind words of the document that stand before its first use; else the words to the first use. */
function writingOut(workspace: Workspace, document: TorDocument, name: string, first: Phrase): readonly Fix[] {
  const earlier = wordsIn(document, name).find(({form, range}) => form !== 'heading' && range.end <= first.range.start)
  if (earlier) {
    const end = {start: earlier.range.end, end: earlier.range.end}
    const edits = [{range: end, newText: ` (${name})`}]
    return [{title: `Put “(${name})” behind “${earlier.text}”`, safe: false, edits}]
  }
  return expansionsOf(workspace, document, name).map(words => ({
    title: `Write “${words} (${name})” here`,
    safe: false,
    edits: [{range: first.range, newText: `${words} (${name})`}],
  }))
}

/** What a short form may stand for: as the family writes it out, as the vocabulary knows it, or words of the document itself. */
function expansionsOf(workspace: Workspace, document: TorDocument, name: string): readonly string[] {
  const {parents, siblings, children, plans, reports} = familyOf(workspace, document)
  const inFamily = [...parents, ...siblings, ...children, ...plans, ...reports].flatMap(({shortForms}) =>
    shortForms.filter(({short}) => foldShort(short.text) === name).map(({expansion}) => expansion.text),
  )
  const known = shortFormMeanings(name).flatMap(registerWordings)
  const here = wordsIn(document, name).map(({text}) => text)
  return [...new Set([...inFamily, ...known.filter(words => wordsFor(words, name) === words), ...here])].slice(0, 3)
}

/** The places of the document whose words, written as a name, have the letters of the short form. */
function wordsIn({parsed}: TorDocument, name: string): readonly (Phrase & Pick<DocumentText, 'form'>)[] {
  return textsOf(parsed).flatMap(({text, form}) => {
    const place = placeOfWords(text.plain, name)
    const words = place && text.plain.slice(place.start, place.end).replace(/\s+/g, ' ')
    return place && words !== undefined && isName(words)
      ? [{text: words, range: text.sourceOf(place.start, place.end), form}]
      : []
  })
}

function isName(words: string): boolean {
  return words.split(' ').every(word => /^\p{Lu}/u.test(word) || word.length <= 3)
}
