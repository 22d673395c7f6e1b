import {rules} from '../../rules/index'
import {runRules} from '../../rules/run'
import type {Reported, Severity} from '../../rules/types'
import type {Workspace} from '../../workspace/types'
import {emptyWorkspace, withDocuments} from '../../workspace/workspace'
import {checkJson} from './check-json'
import {checkText} from './check-text'
import {gather} from './gather'
import type {Checked} from './checked'
import {UsageError} from './usage-error'

/** The options of `check`, as the command line has checked them. */
export interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly severity: Severity
  readonly failOn: Severity | 'never'
  readonly rule: readonly string[]
  /** The day on which rules about time judge, an ISO date. */
  readonly date: string
}

const gravity: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/**
 * Prints what the rules find in the documents at `paths`, which form one workspace. Gives the exit status: 0 nothing at
 * or above `failOn`, 1 findings, 2 something could not be read. Rejects with a {@link UsageError} for an unknown rule.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  demandKnown(options.rule)
  const {documents, failed} = await gather(paths, line => process.stderr.write(`tor-docs: ${line}\n`))
  const workspace = withDocuments(emptyWorkspace, documents)
  const checked = {
    workspace,
    results: documents.map(document => ({document, findings: findingsIn(document.uri, workspace, options)})),
  }
  const print = options.format === 'json' ? checkJson : checkText
  process.stdout.write(print(checked, process.stdout.isTTY && process.env.NO_COLOR === undefined))
  if (failed) return 2
  return hasFailed(checked, options.failOn) ? 1 : 0
}

function findingsIn(
  uri: string,
  workspace: Workspace,
  {rule, severity, date: today}: CheckOptions,
): readonly Reported[] {
  const document = workspace.documents.get(uri)
  if (!document) return []
  const found = runRules(document, workspace, {today, ...(rule.length > 0 && {only: rule})})
  return found.filter(each => isAtLeast(each.severity, severity))
}

function hasFailed({results}: Checked, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false
  return results.some(({findings}) => findings.some(({severity}) => isAtLeast(severity, failOn)))
}

function isAtLeast(severity: Severity, level: Severity): boolean {
  return gravity.indexOf(severity) >= gravity.indexOf(level)
}

function demandKnown(ids: readonly string[]): void {
  const unknown = ids.find(id => !rules.some(rule => rule.id === id))
  if (unknown === undefined) return
  const known = rules.map(({id}) => id).join(', ')
  throw new UsageError(`there is no rule “${unknown}”; the rules are ${known}`)
}
