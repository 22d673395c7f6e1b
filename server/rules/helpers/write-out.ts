import {textsOf, type DocumentText} from '../../model/mentions-texts'
import type {Phrase, TorDocument} from '../../model/types'
import {fittingStart} from '../../model/short-form-letters'
import {placeOfWords, wordsFor, type UnexplainedShortForm} from '../../model/unexplained-short-forms'
import {registerWordings, shortFormMeanings} from '../../vocabulary/register/entry-page'
import {familyOf} from '../../workspace/family'
import {foldShort} from '../../workspace/names'
import type {Workspace} from '../../workspace/types'
import type {OwnNames} from '../../vocabulary/own-names'
import {finding} from '../define'
import type {Finding, Fix, RuleContext} from '../types'

/** The finding that a short form is written out nowhere, at its first use, with the fixes that write it out there. */
export function notWrittenOut(
  context: RuleContext,
  {name, uses}: UnexplainedShortForm,
  message: string,
): Finding | undefined {
  const {document, known} = context
  const [first, ...others] = uses
  if (!first || isExempt(known, name)) return undefined
  const related = others
    .slice(0, 20)
    .map(({range}) => ({uri: document.uri, range, message: `“${name}” is used here, too.`}))
  const listed = listedInFamily(context, name)
  const told = listed
    ? `${message} A related document lists a member as “${listed.member.text}”: use one name for it.`
    : message
  const listedAt = listed
    ? [{uri: listed.uri, range: listed.member.range, message: 'The words stand in this list of members.'}]
    : []
  return finding(first.range, told, {
    related: [...listedAt, ...related],
    fixes: () => writingOut(context, name, first),
  })
}

/** A member that the terms of reference above or below this document list under all the words of the short form. */
function listedInFamily(
  {workspace, document}: RuleContext,
  name: string,
): {readonly uri: string; readonly member: Phrase} | undefined {
  if (name.length < 3) return undefined
  const {parents, children} = familyOf(workspace, document)
  for (const {uri, memberGroups} of [...parents, ...children]) {
    const member = memberGroups
      .flatMap(({members}) => members)
      .find(({text}) => fittingStart(text, 0, text.length, name) === 0)
    if (member) return {uri, member}
  }
  return undefined
}

/** Puts the short form behind words of the document that stand before its first use; else the words to the first use. */
function writingOut({workspace, document, known}: RuleContext, name: string, first: Phrase): readonly Fix[] {
  const earlier = wordsIn(document, name).find(({form, range}) => form !== 'heading' && range.end <= first.range.start)
  if (earlier) {
    const end = {start: earlier.range.end, end: earlier.range.end}
    const edits = [{range: end, newText: ` (${name})`}]
    return [{title: `Put “(${name})” behind “${earlier.text}”`, safe: false, edits}]
  }
  const all = new Set([...ownWords(known, name), ...expansionsOf(workspace, document, name)])
  return [...all].slice(0, 3).map(words => ({
    title: `Write “${words} (${name})” here`,
    safe: false,
    edits: [{range: first.range, newText: `${words} (${name})`}],
  }))
}

/** True for a short form that the team lists without words: its readers know it. */
function isExempt({shortForms}: OwnNames, name: string): boolean {
  return shortForms.has(name) && shortForms.get(name) === undefined
}

/** What the team says that a short form stands for. */
function ownWords({organisations, shortForms}: OwnNames, name: string): readonly string[] {
  const words = shortForms.get(name)
  const named = organisations.filter(own => own.shortForms.includes(name)).map(own => own.name)
  return words === undefined ? named : [words, ...named]
}

/** What a short form may stand for: as the family writes it out, as the vocabulary knows it, or words of the document itself. */
function expansionsOf(workspace: Workspace, document: TorDocument, name: string): readonly string[] {
  const {parents, siblings, children, plans, reports} = familyOf(workspace, document)
  const inFamily = [...parents, ...siblings, ...children, ...plans, ...reports].flatMap(({shortForms}) =>
    shortForms.filter(({short}) => foldShort(short.text) === name).map(({expansion}) => expansion.text),
  )
  const known = shortFormMeanings(name).flatMap(registerWordings)
  const here = wordsIn(document, name).map(({text}) => text)
  return [...new Set([...inFamily, ...known.filter(words => wordsFor(words, name) === words), ...here])]
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
