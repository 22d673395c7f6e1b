import {applyEdits, type TextEdit} from '../base/edit'
import {buildDocument} from '../model/build'
import type {TorDocument} from '../model/types'
import {runRules, type RunOptions} from '../rules/run'
import type {Fix, Reported} from '../rules/types'
import type {Workspace} from '../workspace/types'
import {withDocument} from '../workspace/workspace'

/** A text with the fixes made, and how many were. */
export interface Fixed {
  readonly text: string
  readonly count: number
}

/** Fixes that stand in each other's way are made in later rounds; two that undo each other must not go on for ever. */
const mostRounds = 10

/** Which fix of a finding is to be made; undefined for none. */
export type Choice = (found: Reported) => Fix | undefined

/** The first fix of a finding that may be made without asking. */
export const safeFix: Choice = found => found.fixes().find(({safe}) => safe)

/**
 * Makes the fixes that `choose` wants in `document`, again and again until there is none left. Of fixes that overlap
 * the first in the text is made, the other is looked at anew in the changed text.
 */
export function fixAll(document: TorDocument, workspace: Workspace, options: RunOptions, choose: Choice): Fixed {
  let current = document
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    const around = round === 0 ? workspace : withDocument(workspace, current)
    const fixes = runRules(around.documents.get(current.uri) ?? current, around, options).flatMap(
      found => choose(found) ?? [],
    )
    const made = withoutOverlaps(fixes)
    if (made.length === 0) break
    const text = applyEdits(
      current.parsed.text,
      made.flatMap(({edits}) => edits),
    )
    count += made.length
    current = buildDocument(current.uri, text, current.vocabulary)
  }
  return {text: current.parsed.text, count}
}

/** The one edit that turns `before` into `after`: what lies between their common start and their common end. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  while (start > 0 && (isInside(before, start) || isInside(after, start))) start--
  let tail = 0
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  while (tail > 0 && (isInside(before, before.length - tail) || isInside(after, after.length - tail))) tail--
  return {range: {start, end: before.length - tail}, newText: after.slice(start, after.length - tail)}
}

/** True if `offset` parts a line break or a character of two code units. */
function isInside(text: string, offset: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1))
}

function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const taken: TextEdit[] = []
  return fixes.filter(({edits}) => {
    if (edits.length === 0 || edits.some(edit => taken.some(other => meet(edit, other)))) return false
    taken.push(...edits)
    return true
  })
}

/** Two insertions at one place meet as well: their order would be chance. */
function meet({range: a}: TextEdit, {range: b}: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end
}
