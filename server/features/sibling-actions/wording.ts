import {lineBreakOf} from '../../base/line-break'
import {joinEdits, type TextEdit} from '../../base/edit'
import {groupBy} from '../../base/group-by'
import {inWords} from '../../base/in-words'
import {touches, type TextRange} from '../../base/range'
import {itemLead} from '../../model/list-end'
import type {Clause, TorDocument} from '../../model/types'
import {giveWording, takeWording, wordsIn, type PlacedClause} from '../../workspace/clause-wording'
import {siblingsOf} from '../../workspace/family'
import {swapPlaces} from '../../workspace/place-swap'
import {sharedClausesOf, type Counterpart} from '../../workspace/shared-clauses'
import {sectionAt, sectionBeside} from '../../workspace/sibling-sections'
import type {Workspace} from '../../workspace/types'

/** A change to this document or its siblings that is on offer for a clause. */
export interface WordingAction {
  readonly title: string
  readonly changes: readonly DocumentChange[]
  /** True if the user is to look at each document's change before it is made. */
  readonly confirm: boolean
}

export interface DocumentChange {
  readonly uri: string
  /** What readers call the document's group. */
  readonly group: string
  readonly edits: readonly TextEdit[]
}

const fewestWords = 8

/** What can be done with the clause at `range`: take the wording that siblings have, or give them this one. */
export function wordingActionsAt(
  workspace: Workspace,
  document: TorDocument,
  range: TextRange,
): readonly WordingAction[] {
  const clause = document.clauses.find(each => touches(each.range, range.start) && touches(each.range, range.end))
  if (!clause || clause.text.split(' ').length < fewestWords) return []
  const here = {document, clause}
  const shared = sharedClausesOf(workspace, document).find(each => each.clause === clause)
  const drifted = shared?.counterparts.filter(({drifts}) => drifts.length > 0) ?? []
  return [...takeActions(here, drifted), ...giveAction(workspace, here, shared?.counterparts ?? [])]
}

function takeActions(here: PlacedClause, drifted: readonly Counterpart[]): readonly WordingAction[] {
  return [...groupBy(drifted, ({key}) => key).values()].flatMap(group => {
    const [model] = group
    if (!model) return []
    const change = {
      uri: here.document.uri,
      group: groupOf(here.document),
      edits: takeWording(here, model, model.drifts),
    }
    return [
      {
        title: `Take the wording of ${inWords(group.map(each => groupOf(each.document)))}`,
        changes: [change],
        confirm: false,
      },
    ]
  })
}

function giveAction(
  workspace: Workspace,
  here: PlacedClause,
  counterparts: readonly Counterpart[],
): readonly WordingAction[] {
  const changes = siblingsOf(workspace, here.document).flatMap((sibling): readonly DocumentChange[] => {
    const there = counterparts.find(each => each.document === sibling)
    const edits = there ? giveWording(here, there, there.drifts) : insertion(here, sibling, workspace)
    if (edits.length === 0) return []
    // Half of a new wording is none: whoever looks at the change says yes or no to all of it.
    return [{uri: sibling.uri, group: groupOf(sibling), edits: [joinEdits(sibling.parsed.text, edits)]}]
  })
  if (changes.length === 0) return []
  const title = `Apply this clause to all siblings (${inWords(changes.map(({group}) => group))})`
  return [{title, changes, confirm: true}]
}

/** The edit that adds the clause where `sibling` has the clause before it, else at the end of the same section. */
function insertion(here: PlacedClause, sibling: TorDocument, workspace: Workspace): readonly TextEdit[] {
  const {document, clause} = here
  const section = sectionAt(document, clause.range.start)
  const beside = section && sectionBeside(document, section, sibling)
  if (!section || !beside) return []
  const before = document.clauses.filter(
    ({range}) => section.contentRange.start <= range.start && range.start < clause.range.start,
  )
  const shared = sharedClausesOf(workspace, document)
  const anchors = before.flatMap(each => {
    const counterparts = shared.find(one => one.clause === each)?.counterparts ?? []
    return counterparts.filter(one => one.document === sibling).map(one => one.clause)
  })
  const last = sibling.clauses.filter(
    ({range}) => beside.contentRange.start <= range.start && range.end <= beside.contentRange.end,
  )
  const anchor = anchors.at(-1) ?? last.at(-1)
  const lead = anchor && leadAfter(sibling, anchor, clause)
  if (!anchor || lead === undefined) return []
  const words = wordsIn(here, {start: 0, end: clause.text.length})
  const end = anchor.range.end
  return [{range: {start: end, end}, newText: lead + swapPlaces(words, document, sibling)}]
}

/** What parts the new clause from `anchor`; undefined where the two are of different form, or numbers would be upset. */
function leadAfter(document: TorDocument, anchor: Clause, clause: Clause): string | undefined {
  if ((anchor.marker === undefined) !== (clause.marker === undefined)) return undefined
  return anchor.marker === undefined ? lineBreakOf(document.parsed.text).repeat(2) : itemLead(document, anchor.range)
}

function groupOf({body, title}: TorDocument): string {
  return body?.place ?? title?.text ?? ''
}
