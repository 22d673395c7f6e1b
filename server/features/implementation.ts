import {contains, touches} from '../base/range'
import type {TorDocument} from '../model/types'
import {titleOf} from '../workspace/body-targets'
import {familyOf, relativesOf} from '../workspace/family'
import {kinshipOf} from '../workspace/kinship'
import {distinctLocations} from '../workspace/locations'
import {documentsByAny} from '../workspace/name-index'
import {referencesTo, thingAt, type NamedThing} from '../workspace/references'
import type {Location, Workspace} from '../workspace/types'

/**
 * What carries out the thing at `offset`: of an objective the actions that serve it, in plans and reports; of a body the
 * groups that report to it; of a post the actions that it leads.
 */
export function carriersAt(workspace: Workspace, document: TorDocument, offset: number): readonly Location[] {
  if (document.kind === 'other') return []
  const number = objectiveAt(document, offset)
  if (number !== undefined) return actionsFor(workspace, document, number)
  const thing = thingAt(workspace, document, offset)
  switch (thing?.sense) {
    case 'objective': {
      const plan = thing.targets.flatMap(({uri}) => workspace.documents.get(uri) ?? [])
      return plan.flatMap(each => actionsFor(workspace, each, thing.use.number ?? ''))
    }
    case 'body':
      return groupsUnder(workspace, thing)
    case 'post':
      return actionsLedBy(workspace, thing)
    default:
      return []
  }
}

function objectiveAt({objectives}: TorDocument, offset: number): string | undefined {
  return objectives.find(
    ({wording, tabled}) => touches(wording.range, offset) || (tabled && touches(tabled.range, offset)),
  )?.number
}

/** Rows of the plan itself, and of the plans and reports of the same body for the same year. */
function actionsFor(workspace: Workspace, plan: TorDocument, number: string): readonly Location[] {
  const {names} = kinshipOf(plan)
  const others = relativesOf(workspace, plan).filter(
    other =>
      (other.kind === 'progress-report' || other.kind === 'business-plan') &&
      kinshipOf(other).names.some(name => names.includes(name)) &&
      other.period?.from === plan.period?.from,
  )
  return [plan, ...others].flatMap(({uri, actions}) =>
    actions.filter(({objective}) => objective === number).map(({action}) => ({uri, range: action.range})),
  )
}

function groupsUnder(workspace: Workspace, {targets, use}: NamedThing): readonly Location[] {
  const documents = targets.flatMap(({uri}) => workspace.documents.get(uri) ?? [])
  const named = documentsByAny(workspace, 'tie', use.keys).filter(
    ({uri, kind, parent}) =>
      kind === 'terms-of-reference' && parent !== undefined && !targets.some(target => target.uri === uri),
  )
  const family = new Set(documents.flatMap(document => [document, ...relativesOf(workspace, document)]))
  const below = named.filter(
    other => family.has(other) && kinshipOf(other).parents.some(name => use.keys.includes(name)),
  )
  return distinctLocations(
    [...documents.flatMap(document => familyOf(workspace, document).children), ...below].map(titleOf),
  )
}

function actionsLedBy(workspace: Workspace, thing: NamedThing): readonly Location[] {
  return referencesTo(workspace, thing).flatMap(({uri, range}) =>
    (workspace.documents.get(uri)?.actions ?? [])
      .filter(({lead}) => lead && contains(lead.range, range))
      .map(({action}) => ({uri, range: action.range})),
  )
}
