import {groupBy} from '../base/group-by'
import {lazily} from '../model/lazily'
import {quantitiesOf, type Quantity} from '../model/quantities'
import type {TorDocument} from '../model/types'
import {byKind} from './body-targets'
import {relativesOf} from './family'
import {kinshipOf} from './kinship'
import {reportedPlan} from './reported-plan'
import type {Workspace} from './types'

/** A quantity and the document that states it. */
export interface PlacedQuantity {
  readonly document: TorDocument
  readonly quantity: Quantity
}

/** A quantity of one document that others of the family state otherwise. */
export interface QuantityConflict {
  readonly here: Quantity
  /** The documents that agree on another number; at least one. */
  readonly others: readonly PlacedQuantity[]
}

/**
 * The quantities of `document` that most of the family states otherwise; of two documents the one that comes later is told,
 * a report after its plan, a plan after terms of reference. Documents of other years do not count, nor do those that
 * give several numbers for one thing.
 */
export function quantityConflicts(workspace: Workspace, document: TorDocument): readonly QuantityConflict[] {
  const own = soleQuantities(document)
  if (own.length === 0) return []
  const plan = document.kind === 'progress-report' ? reportedPlan(workspace, document) : undefined
  const family = relativesOf(workspace, document).filter(other => isOfSameTime(document, other))
  return own.flatMap(here => {
    const stated = family.flatMap(other =>
      soleQuantities(other)
        .filter(there => isSame(document, here, other, there) && (here.of !== 'planned' || other === plan))
        .map((quantity): PlacedQuantity => ({document: other, quantity})),
    )
    const agreeing = stated.filter(({quantity}) => quantity.value === here.value).length + 1
    const otherwise = stated.filter(({quantity}) => quantity.value !== here.value)
    const others = largest([...groupBy(otherwise, ({quantity}) => quantity.value).values()])
    const [first] = others
    const isToldHere = others.length > agreeing || (others.length === agreeing && first && comesAfter(document, first))
    return isToldHere ? [{here, others}] : []
  })
}

/** What a document states once, or always with the same number: the first place of each. */
const soleQuantities: (document: TorDocument) => readonly Quantity[] = lazily((document: TorDocument) => {
  const groups = groupBy(quantitiesOf(document), ({of, what}) => `${of} ${what}`)
  return [...groups.values()].flatMap(group => {
    const [first] = group
    return first && group.every(({value}) => value === first.value) ? [first] : []
  })
})

function isSame(document: TorDocument, here: Quantity, other: TorDocument, there: Quantity): boolean {
  if (here.what !== there.what) return false
  if (here.of === there.of && (here.of === 'named' || here.of === 'planned')) return true
  if ([here, there].some(({of}) => of === 'named' || of === 'planned')) return false
  const theirs = holdersOf(other, there)
  return holdersOf(document, here).some(name => theirs.includes(name))
}

/** The names of the body whose whole is counted. */
function holdersOf(document: TorDocument, {of}: Quantity): readonly string[] {
  const {circle, parents} = kinshipOf(document)
  return of === 'above' ? parents : circle
}

function isOfSameTime(one: TorDocument, other: TorDocument): boolean {
  const [a, b] = [one, other].map(({period, dated}) => (period?.from ?? dated?.from)?.slice(0, 4))
  return a === undefined || b === undefined || Math.abs(Number(a) - Number(b)) <= 1
}

function largest<T>(groups: readonly (readonly T[])[]): readonly T[] {
  return groups.reduce((most, group) => (group.length > most.length ? group : most), [])
}

function comesAfter(document: TorDocument, other: PlacedQuantity): boolean {
  return byKind([document, other.document])[1] === document
}
