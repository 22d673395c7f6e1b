import {log} from '../base/log'
import type {TorDocument} from '../model/types'
import {noOwnNames, type OwnNames} from '../vocabulary/own-names'
import type {Workspace} from '../workspace/types'
import {judgeIgnores, nothingIgnored, sift, type IgnoredPlace} from './helpers/ignored'
import {rules as allRules} from './index'
import type {Finding, Fix, Reported, Rule, RuleContext, Severity} from './types'

/** What the user or a profile wants, as plain data. */
export interface RunOptions {
  /** The day on which rules about time judge, an ISO date. */
  readonly today: string
  /** The level of a rule where it differs from the rule's own; `off` silences it. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Places of this document that the settings ignore. */
  readonly ignores?: readonly IgnoredPlace[]
  /** Organisations and short forms that the team adds to the register. */
  readonly known?: OwnNames
  /** Runs only the rules with these ids. */
  readonly only?: readonly string[]
  /** The rules to run instead of all that there are. */
  readonly rules?: readonly Rule[]
}

/**
 * Everything that the rules find in `document` and nobody silenced, in the order of the text. Never throws: a rule that
 * fails is logged by its id and the length of the document, and the other rules go on.
 */
export function runRules(document: TorDocument, workspace: Workspace, options: RunOptions): readonly Reported[] {
  const {today, ignores = [], only, rules = allRules, known = noOwnNames} = options
  const levels = new Map(rules.map(rule => [rule, levelOf(rule, options)]))
  const isWanted = (rule: Rule): boolean => only?.includes(rule.id) !== false
  const judges = rules.filter(rule => rule.judgesIgnores && isWanted(rule))
  // Whether a comment silences anything is known only when everything has run.
  const areJudged = judges.length > 0 && document.ignores.length > 0
  const others = rules.filter(rule => !rule.judgesIgnores && (isWanted(rule) || areJudged))
  const ruleIds = new Set(rules.map(({id}) => id))
  const context = {document, workspace, today, ignored: nothingIgnored, known, ruleIds}
  const {reported, used} = sift(document, runAll(others, levels, context), ignores)
  const judged = new Set(others.filter(rule => levels.get(rule) !== 'off').map(({id}) => id))
  const ignored = judgeIgnores(document, used, judged, ruleIds)
  const wanted = only ? reported.filter(({rule}) => only.includes(rule)) : reported
  const aboutIgnores = sift(document, runAll(judges, levels, {...context, ignored}), ignores)
  return [...wanted, ...aboutIgnores.reported].sort(byPlace)
}

interface Last {
  readonly about: readonly unknown[]
  readonly found: readonly Reported[]
}

let last: Last | undefined

/**
 * What {@link runRules} finds, kept until it is asked about something else: after each key press an editor wants the
 * findings, their number, their fixes and their reasons, one after the other. The options must be the same value.
 */
export function findingsOf(document: TorDocument, workspace: Workspace, options: RunOptions): readonly Reported[] {
  const about = [document, workspace, options]
  if (!last?.about.every((each, i) => each === about[i])) last = {about, found: runRules(document, workspace, options)}
  return last.found
}

function levelOf(rule: Rule, {severities = {}}: RunOptions): Severity | 'off' {
  return (Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined) ?? rule.severity
}

function runAll(
  rules: readonly Rule[],
  levels: ReadonlyMap<Rule, Severity | 'off'>,
  context: RuleContext,
): readonly Reported[] {
  return rules.flatMap(rule => {
    const severity = levels.get(rule) ?? 'off'
    if (severity === 'off' || !rule.kinds.includes(context.document.kind)) return []
    return runOne(rule, context).map(found => ({
      ...found,
      rule: rule.id,
      severity: found.atMost ? milder(severity, found.atMost) : severity,
      fixes: guardFixes(rule, context.document, found),
    }))
  })
}

const byGravity: readonly Severity[] = ['hint', 'information', 'warning', 'error']

function milder(one: Severity, other: Severity): Severity {
  return byGravity.find(severity => severity === one || severity === other) ?? one
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
