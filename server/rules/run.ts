import {log} from '../base/log'
import type {TorDocument} from '../model/types'
import type {Workspace} from '../workspace/types'
import {rules as allRules} from './index'
import type {Finding, Fix, Reported, Rule, RuleContext, Severity} from './types'

/** What the user or a profile wants, as plain data. */
export interface RunOptions {
  /** The day on which rules about time judge, an ISO date. */
  readonly today: string
  /** The level of a rule where it differs from the rule's own; `off` silences it. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Runs only the rules with these ids. */
  readonly only?: readonly string[]
  /** The rules to run instead of all that there are. */
  readonly rules?: readonly Rule[]
}

/**
 * Everything that the rules find in `document`, in the order of the text. Never throws: a rule that fails is logged by
 * its id and the length of the document, and the other rules go on.
 */
export function runRules(document: TorDocument, workspace: Workspace, options: RunOptions): readonly Reported[] {
  const {today, severities = {}, only, rules = allRules} = options
  const reported: Reported[] = []
  for (const rule of rules) {
    const severity = (Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined) ?? rule.severity
    if (severity === 'off' || !rule.kinds.includes(document.kind) || only?.includes(rule.id) === false) continue
    for (const found of runOne(rule, {document, workspace, today})) {
      reported.push({...found, rule: rule.id, severity, fixes: guardFixes(rule, document, found)})
    }
  }
  return reported.sort(byPlace)
}

function runOne(rule: Rule, context: RuleContext): readonly Finding[] {
  return guard(rule, context.document, () => [...rule.check(context)])
}

function guardFixes(rule: Rule, document: TorDocument, found: Finding): () => readonly Fix[] {
  return () => guard(rule, document, found.fixes)
}

function guard<T>(rule: Rule, document: TorDocument, work: () => readonly T[]): readonly T[] {
  try {
    return work()
  } catch (error) {
    // Never the message of the error: it could quote the document.
    const name = error instanceof Error ? error.name : typeof error
    const length = String(document.parsed.text.length)
    log(`rule ${rule.id} failed on a document of ${length} characters: ${name} ${firstFrame(error)}`.trimEnd())
    return []
  }
}

function firstFrame(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return (
    stack
      .split('\n')
      .find(line => line.startsWith('    at '))
      ?.trim() ?? ''
  )
}

function byPlace(a: Reported, b: Reported): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
