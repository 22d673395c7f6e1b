import {runRules, type RunOptions} from '../../rules/run'
import type {Severity} from '../../rules/types'
import type {TorDocument} from '../../model/types'
import type {Workspace} from '../../workspace/types'
import {emptyWorkspace, withDocuments, withFamilies} from '../../workspace/workspace'
import {compareWithBaseline} from './baseline'
import {checkGithub} from './check-github'
import {checkHtml} from './check-html'
import {checkJson} from './check-json'
import {checkSarif} from './check-sarif'
import {checkText} from './check-text'
import {withFingerprints, type Checked, type Result} from './checked'
import {configure} from './configured'
import {fixFiles} from './fix'
import {gather, type Wanted} from './gather'
import {demandRule} from './known-rule'
import {coloursFor, createProgress} from './terminal'
import {UsageError} from './usage-error'

/** How `check` can print. */
export const formats = ['text', 'json', 'sarif', 'github', 'html'] as const

/** The options of `check`, as the command line has checked them. */
export interface CheckOptions {
  readonly format: (typeof formats)[number]
  readonly severity: Severity
  readonly failOn: Severity | 'never'
  readonly rule: readonly string[]
  /** The day on which rules about time judge, an ISO date. */
  readonly date: string
  readonly profile?: string
  readonly baseline?: string
  readonly fix?: true
  readonly stdinFilename?: string
}

const gravity: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/**
 * Prints what the rules find in the documents at `paths`, which form one workspace. Gives the exit status: 0 nothing at
 * or above `failOn`, 1 findings, 2 something could not be read. Rejects with a {@link UsageError} for an unknown rule.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  options.rule.forEach(demandRule)
  if (options.rule.length > 0 && options.baseline !== undefined) {
    throw new UsageError('--baseline is about all rules, so it cannot be used with --rule')
  }
  const wanted = wantedFrom(paths, options)
  const report = (line: string): void => void process.stderr.write(`tor-docs: ${line}\n`)
  const gathered = await gather(wanted, report)
  const configured = await configure(gathered, options.profile, report)
  const optionsOf = (document: TorDocument): RunOptions => ({
    today: options.date,
    ...(options.rule.length > 0 && {only: options.rule}),
    ...configured.optionsOf(document),
  })
  const read = withDocuments(withFamilies(emptyWorkspace, configured.families), configured.documents)
  const fixed = options.fix ? await fixFiles(read, optionsOf, report) : {workspace: read, failed: false}
  const found = runAll(fixed.workspace, optionsOf)
  // The baseline is about everything, whatever of it is to be seen.
  const compared = options.baseline === undefined ? found : await compareWithBaseline(found, options.baseline, report)
  const checked = atLeast(options.severity, compared)
  process.stdout.write(print(checked, options.format))
  if (gathered.failed || configured.failed || fixed.failed) return 2
  return hasFailed(checked, options.failOn) ? 1 : 0
}

function wantedFrom(paths: readonly string[], {stdinFilename, fix}: CheckOptions): Wanted {
  const files = paths.filter(path => path !== '-')
  const readsStdin = stdinFilename !== undefined || files.length < paths.length
  if (readsStdin && fix) throw new UsageError('--fix changes files, so it cannot be used with standard input')
  if (readsStdin) return {paths: files, stdin: stdinFilename ?? 'standard-input.md'}
  return {paths: files.length > 0 ? files : ['.']}
}

function runAll(workspace: Workspace, optionsOf: (document: TorDocument) => RunOptions): Checked {
  const progress = createProgress(process.stderr)
  const total = String(workspace.documents.size)
  const results = [...workspace.documents.values()].map((document, index): Result => {
    progress.step(`checking ${String(index + 1)} of ${total}: ${document.uri}`)
    return {document, findings: withFingerprints(document, runRules(document, workspace, optionsOf(document)))}
  })
  progress.end()
  return {workspace, results, baseline: undefined}
}

function atLeast(severity: Severity, checked: Checked): Checked {
  const results = checked.results.map(({document, findings}) => ({
    document,
    findings: findings.filter(each => isAtLeast(each.severity, severity)),
  }))
  return {...checked, results}
}

function print(checked: Checked, format: CheckOptions['format']): string {
  switch (format) {
    case 'json':
      return checkJson(checked)
    case 'sarif':
      return checkSarif(checked)
    case 'github':
      return checkGithub(checked)
    case 'html':
      return checkHtml(checked)
    case 'text':
      return checkText(checked, coloursFor(process.stdout), process.stdout.isTTY ? process.stdout.columns : undefined)
  }
}

function hasFailed({results}: Checked, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false
  return results.some(({findings}) => findings.some(({severity, known}) => !known && isAtLeast(severity, failOn)))
}

function isAtLeast(severity: Severity, level: Severity): boolean {
  return gravity.indexOf(severity) >= gravity.indexOf(level)
}
