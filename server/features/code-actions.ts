import type {TextRange} from '../base/range'
import type {TorDocument} from '../model/types'
import {runRules, type RunOptions} from '../rules/run'
import type {Workspace} from '../workspace/types'
import type {CodeAction} from './types'

/**
 * The fixes of all findings that touch `range`. The rules run again, so nothing need be remembered between the
 * finding and the fix.
 */
export function codeActionsAt(
  workspace: Workspace,
  document: TorDocument,
  range: TextRange,
  options: RunOptions,
): readonly CodeAction[] {
  const findings = runRules(document, workspace, options).filter(found => meets(found.range, range))
  return findings.flatMap(found =>
    found.fixes().map((fix, index) => ({
      title: fix.title,
      kind: 'quickfix' as const,
      rule: found.rule,
      preferred: index === 0,
      edits: fix.edits,
    })),
  )
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end
}
