import {closest} from '../../base/closest'
import {rules} from '../../rules/index'
import type {Rule} from '../../rules/types'
import {UsageError} from './usage-error'

/** The rule `id`; throws a {@link UsageError} that helps if there is none. */
export function demandRule(id: string): Rule {
  const rule = rules.find(each => each.id === id)
  if (rule) return rule
  const ids = rules.map(each => each.id)
  const meant = closest(id, ids)
  const remedy = meant === undefined ? `the rules are ${ids.join(', ')}` : `did you mean “${meant}”?`
  throw new UsageError(`there is no rule “${id}”; ${remedy}`)
}
