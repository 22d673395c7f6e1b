import {register} from '../vocabulary/register/register'
import type {Organisation} from '../vocabulary/register/types'
import type {NameWord, WordSpan} from './mentions-words'
import {registerNamesIn} from './register-names'

/** A name of the register found in a text. */
export interface KnownName extends WordSpan {
  readonly kind: 'scheme' | 'document' | 'organisation'
  readonly name: string
}

/** Bodies that the reader of heads and groups tells by their words; to the family's documents they are groups. */
const groups = new Set([
  'council',
  'governance',
  'local partnership',
  'migration group',
  'migration partnership',
  'network',
  'regional body',
])

/** Schemes, documents and organisations that the register knows, written in capitals; the longest at a place. */
export function knownNamesIn(words: readonly NameWord[]): KnownName[] {
  const {byWording} = register()
  return registerNamesIn(words).flatMap(({wording, first, last}) => {
    const entry = byWording.get(wording)?.[0]?.entry
    return entry && !entry.isKind && !groups.has(entry.category)
      ? [{kind: kindOf(entry), name: entry.name, first, last}]
      : []
  })
}

function kindOf({category}: Organisation): KnownName['kind'] {
  if (category === 'scheme' || category === 'contract' || category === 'fund') return 'scheme'
  return category === 'act' || category === 'agreement' ? 'document' : 'organisation'
}
