import {contains, touches, type TextRange} from '../../base/range'
import type {TorDocument} from '../../model/types'
import {siblingsOf} from '../../workspace/family'
import {clauseWords, familyNamesOf} from '../../workspace/family-names'
import {sharedClausesOf} from '../../workspace/shared-clauses'
import {sectionAt, sectionBeside} from '../../workspace/sibling-sections'
import type {Workspace} from '../../workspace/types'

/** A section or clause of one group's document. */
export interface Passage {
  readonly document: TorDocument
  /** What readers call the group: its place, else its title. */
  readonly group: string
  readonly range: TextRange
}

/** A passage and the same one in the siblings that have it. */
export interface Passages {
  /** The section's heading. */
  readonly title: string
  readonly here: Passage
  readonly siblings: readonly (Passage & {readonly same: boolean})[]
}

/** The innermost section at `offset` and its like in the siblings; undefined outside sections and without siblings. */
export function sectionsAt(workspace: Workspace, document: TorDocument, offset: number): Passages | undefined {
  const section = sectionAt(document, offset)
  if (!section) return undefined
  const wordsOf = foldedIn([document, ...siblingsOf(workspace, document)])
  const here = passage(document, section.range)
  const siblings = siblingsOf(workspace, document).flatMap(sibling => {
    const found = sectionBeside(document, section, sibling)
    const there = found && passage(sibling, found.range)
    return there ? [{...there, same: wordsOf(there) === wordsOf(here)}] : []
  })
  return siblings.length > 0 ? {title: section.title.text, here, siblings} : undefined
}

/** The clause at `offset` and its like in the siblings; undefined for a clause that no sibling has. */
export function clausesAt(workspace: Workspace, document: TorDocument, offset: number): Passages | undefined {
  const shared = sharedClausesOf(workspace, document).find(({clause}) => touches(clause.range, offset))
  if (!shared) return undefined
  return {
    title: sectionAt(document, offset)?.title.text ?? '',
    here: passage(document, shared.clause.range),
    siblings: shared.counterparts.map(({document: sibling, clause, drifts}) => ({
      ...passage(sibling, clause.range),
      same: drifts.length === 0,
    })),
  }
}

function passage(document: TorDocument, range: TextRange): Passage {
  return {document, group: document.body?.place ?? document.title?.text ?? '', range}
}

/** The words of a passage's clauses and members without the names of the groups. */
function foldedIn(family: readonly TorDocument[]): (passage: Passage) => string {
  const names = familyNamesOf(family)
  return ({document, range}) =>
    document.clauses
      .filter(clause => contains(range, clause.range))
      .flatMap(({text}) => clauseWords(text, names).map(({folded}) => folded))
      .join(' ')
}
