import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {referencesTo, thingAt} from '../workspace/references'
import type {Workspace} from '../workspace/types'

/** A place of the document that means what is named at the cursor. */
export interface Highlight {
  readonly range: TextRange
  /** `definition`: where it is constituted, written out or introduced. */
  readonly kind: 'definition' | 'use'
}

/** The places of `document` that mean what is named at `offset`; none for plain words. */
export function highlightsAt(workspace: Workspace, document: TorDocument, offset: number): readonly Highlight[] {
  const thing = thingAt(workspace, document, offset)
  if (!thing) return []
  return referencesTo(workspace, thing, document).map(({range, defines}) => ({
    range,
    kind: defines ? 'definition' : 'use',
  }))
}
