import {touches, type TextRange} from '../base/range'
import {ownNameAt} from '../model/own-names'
import type {TorDocument} from '../model/types'
import {headingAt, isInLink} from '../syntax/markdown-places'
import {ownEntryUri, type OwnOrganisation} from '../vocabulary/own-names'
import {registerNameAt} from '../vocabulary/register/entry-page'
import {meaningAt} from '../workspace/definitions'
import type {Location, Workspace} from '../workspace/types'

/** Words at the cursor and the places that they lead to. */
export interface Definition {
  readonly origin: TextRange
  readonly targets: readonly Location[]
}

/**
 * Where the words at `offset` lead: a group to the title of its document, a short form to where it is written out, an
 * organisation to its entry in the register, one of the team's `own` to the page on it. Undefined for words that lead
 * nowhere, and where the editor's Markdown support gives the same answer: in a link, and on the heading that is the target.
 */
export function definitionAt(
  workspace: Workspace,
  document: TorDocument,
  offset: number,
  own: readonly OwnOrganisation[] = [],
): Definition | undefined {
  if (isInLink(document.parsed, offset)) return undefined
  const meaning = ownMeaning(document, offset, own, meaningAt(workspace, document, offset))
  const heading = headingAt(document.parsed, offset)
  const targets = meaning?.targets.filter(
    ({uri, range}) => !heading || uri !== document.uri || !touches(heading, range.start),
  )
  return meaning && targets && targets.length > 0 ? {origin: meaning.origin, targets} : undefined
}

/** What the team says of a name comes before what the register says of it or of a part of it. */
function ownMeaning(
  document: TorDocument,
  offset: number,
  own: readonly OwnOrganisation[],
  meaning: Definition | undefined,
): Definition | undefined {
  const named = document.kind === 'other' ? undefined : ownNameAt(document, own, offset)
  if (!named || (meaning && !isOfRegister(meaning) && lengthOf(meaning.origin) >= lengthOf(named.range))) return meaning
  if (meaning && lengthOf(meaning.origin) > lengthOf(named.range)) return meaning
  const uri = ownEntryUri(named.own.name, document.uri)
  return {origin: named.range, targets: [{uri, range: {start: 0, end: 0}}]}
}

function isOfRegister({targets}: Definition): boolean {
  return targets.every(({uri}) => registerNameAt(uri) !== undefined)
}

function lengthOf({start, end}: TextRange): number {
  return end - start
}
