import type {TextRange} from '../base/range'
import type {Finding, Fix, Related, Rule, Severity} from './types'

/** Gives a rule its type; each rule file exports `rule = defineRule({…})`. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** What else belongs to a finding. */
export interface Extras {
  readonly related?: readonly Related[]
  readonly fixes?: () => readonly Fix[]
  readonly deprecated?: true
  readonly atMost?: Severity
}

/**
 * A finding at `range`. The message says what is the case, what was expected and what to do, in words for someone who
 * has never heard of Markdown.
 */
export function finding(range: TextRange, message: string, extras: Extras = {}): Finding {
  const {related = [], fixes = () => [], deprecated, atMost} = extras
  return {range, message, related, fixes, ...(deprecated && {deprecated}), ...(atMost && {atMost})}
}
