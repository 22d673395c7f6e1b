import type {TextEdit} from '../base/edit'
import type {TextRange} from '../base/range'
import type {MentionKind, TorDocument} from '../model/types'
import {isInLink} from '../syntax/markdown-places'
import {articleBefore} from '../workspace/articles'
import {collisionOf, type NewName} from '../workspace/collisions'
import {referencesTo, thingAt, type NamedThing} from '../workspace/references'
import {changeOfForms} from '../workspace/renamed-forms'
import {changeWords, wordChange} from '../workspace/renamed-words'
import type {Workspace} from '../workspace/types'

/** Why something cannot be renamed, in words for the author. */
export interface Refusal {
  readonly refusal: string
}

/** The name at the cursor, as it may be typed over. */
export interface RenamePlace {
  readonly range: TextRange
  readonly placeholder: string
}

/** One change of a renaming. */
export interface RenameEdit extends TextEdit {
  readonly uri: string
  /** False for a form that is not the name itself: shortened, or the place of a group. It needs a look. */
  readonly sure: boolean
}

const longestName = 150
const nothingHere =
  'There is no name here that can be changed everywhere. Put the cursor on a group, an organisation, a post or a short form.'
const refusals: Partial<Readonly<Record<MentionKind, string>>> = {
  objective: 'An objective’s number follows from its place in the list. Change it there.',
  section: 'A section’s number is changed at its heading.',
  appendix: 'An appendix is renamed at its heading.',
  schedule: 'A schedule is renamed at its heading.',
  document: 'A document is named by its title, its body and its period. Rename the body, or change the title.',
  scheme: 'The name of a national scheme is not yours to change. Correct it where it is wrong.',
}

/** The name at `offset` that can be renamed, or why there is none. */
export function renamePlaceAt(workspace: Workspace, document: TorDocument, offset: number): RenamePlace | Refusal {
  const thing = isInLink(document.parsed, offset) ? undefined : thingAt(workspace, document, offset)
  if (!thing) return {refusal: nothingHere}
  const refusal = refusals[thing.sense]
  return refusal === undefined ? {range: thing.origin, placeholder: thing.use.text} : {refusal}
}

/**
 * All edits that rename what is named at `offset` to `newName`, in every document that means it, or why that is refused:
 * nothing to rename, no name, or the name of something else.
 */
export function renameAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
  newName: string,
): readonly RenameEdit[] | Refusal {
  const place = renamePlaceAt(workspace, document, offset)
  const thing = thingAt(workspace, document, offset)
  if ('refusal' in place || !thing) return 'refusal' in place ? place : {refusal: nothingHere}
  const name = newName.trim()
  const change = wordChange(place.placeholder, name)
  const problem = problemOf(thing.sense, name) ?? (change && collisionOf(workspace, thing, {name, change}))
  if (problem !== undefined) return {refusal: problem}
  return change ? editsOf(workspace, thing, {name, change}) : []
}

function problemOf(sense: MentionKind, name: string): string | undefined {
  if (!/\p{L}/u.test(name)) return 'A name has letters. Type the new name.'
  if (/[\r\n]/.test(name) || name.length > longestName) return 'A name is one line of at most 150 characters.'
  if (sense === 'short-form' && !/^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}&]{2,12}$/u.test(name))
    return 'A short form is one word with at least two capital letters, such as “SMG”.'
  return undefined
}

function editsOf(workspace: Workspace, thing: NamedThing, newName: NewName): readonly RenameEdit[] {
  const changeOfForm = changeOfForms(workspace, thing, newName)
  return referencesTo(workspace, thing).flatMap(({uri, range, form}) => {
    const holder = workspace.documents.get(uri)
    if (!holder || (form === 'definition' && thing.sense !== 'body')) return []
    const {edits, isWhole} = changeWords(holder, range, newName.change, changeOfForm)
    // An organisation's other names are official too.
    if (!isWhole && thing.sense === 'organisation') return []
    // Only the first edit has the name's first word.
    return [...edits.slice(0, 1).flatMap(edit => articleBefore(holder.parsed.text, edit)), ...edits]
      .filter(edit => holder.parsed.text.slice(edit.range.start, edit.range.end) !== edit.newText)
      .map(edit => ({...edit, uri, sure: isWhole}))
  })
}
