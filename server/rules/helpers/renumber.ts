import type {TextEdit} from '../../base/edit'
import {numberingOf, renumberingFrom, type NewNumber} from '../../model/renumbering'
import type {Section, TorDocument} from '../../model/types'
import type {Fix} from '../types'

/** The fix that makes the number of `section` end in `last`, and counts the headings after it on; none where that is unsure. */
export function renumber(document: TorDocument, section: Section, last: number): readonly Fix[] {
  const numbers = renumberingFrom(document, section, last)
  const [own] = numbers ?? []
  if (!numbers || !own) return []
  const title = `Make this heading ${own.number}${withOthers(numbers.slice(1))}`
  return [{title, safe: false, edits: numbers.map(editOf)}]
}

/** The fix that numbers `section` after the heading before it, and counts the headings after it on. */
export function numberHeading(document: TorDocument, section: Section): readonly Fix[] {
  const found = numberingOf(document, section)
  if (!found) return []
  const {at, text, number, others} = found
  const edits = [{range: {start: at, end: at}, newText: text}, ...others.map(editOf)]
  return [{title: `Make this heading ${number}${withOthers(others)}`, safe: false, edits}]
}

function withOthers(numbers: readonly NewNumber[]): string {
  const references = numbers.filter(({isReference}) => isReference).length
  if (numbers.length === references) return references === 0 ? '' : ', also where the text refers to it'
  return references === 0 ? ' and count on' : ' and count on, also where the text refers to them'
}

function editOf({range, number}: NewNumber): TextEdit {
  return {range, newText: number}
}
