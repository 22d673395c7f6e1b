import {readFile, writeFile} from 'node:fs/promises'
import {reasonInWords} from '../files'
import type {Checked, ComparedBaseline, Result} from './checked'
import {UsageError} from './usage-error'

interface KnownFinding {
  readonly file: string
  readonly rule: string
  readonly fingerprint: string
  readonly message: string
}

/**
 * Marks the findings that the baseline in `file` has and lists those that are gone from the checked documents. If there
 * is no such file it is written, and everything is known. Rejects with a {@link UsageError} if it cannot be used.
 */
export async function compareWithBaseline(
  checked: Checked,
  file: string,
  report: (line: string) => void,
): Promise<Checked> {
  const known = (await readBaseline(file)) ?? (await writeBaseline(file, checked.results, report))
  const keys = new Set(known.map(keyOf))
  const results = checked.results.map(({document, findings}) => ({
    document,
    findings: findings.map(each => ({...each, known: keys.has(keyOf({...each, file: document.uri}))})),
  }))
  return {...checked, results, baseline: {fixed: fixedIn(results, known)}}
}

function fixedIn(results: readonly Result[], known: readonly KnownFinding[]): ComparedBaseline['fixed'] {
  const checkedFiles = new Set(results.map(({document}) => document.uri))
  const present = new Set(
    results.flatMap(({document, findings}) => findings.map(each => keyOf({...each, file: document.uri}))),
  )
  return known
    .filter(each => checkedFiles.has(each.file) && !present.has(keyOf(each)))
    .map(({file, rule, message}) => ({file, rule, message}))
}

async function writeBaseline(
  file: string,
  results: readonly Result[],
  report: (line: string) => void,
): Promise<readonly KnownFinding[]> {
  const findings = results.flatMap(({document, findings: found}) =>
    found.map(({rule, fingerprint, message}) => ({file: document.uri, rule, fingerprint, message})),
  )
  try {
    await writeFile(file, `${JSON.stringify({version: 1, findings}, undefined, 2)}\n`, {flag: 'wx'})
  } catch (error) {
    throw new UsageError(`the baseline ${file} cannot be written: ${reasonInWords(error)}`)
  }
  report(`the baseline ${file} is written; its ${String(findings.length)} findings count as known from now on`)
  return findings
}

async function readBaseline(file: string): Promise<readonly KnownFinding[] | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new UsageError(`the baseline ${file} cannot be read: ${reasonInWords(error)}`)
  })
  if (text === undefined) return undefined
  const findings = parseFindings(text)
  if (!findings) throw new UsageError(`${file} is no baseline of tor-docs: remove it, and it is written anew`)
  return findings
}

function parseFindings(text: string): readonly KnownFinding[] | undefined {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json !== 'object' || json === null || !('version' in json) || json.version !== 1) return undefined
    if (!('findings' in json) || !Array.isArray(json.findings)) return undefined
    return json.findings.every(isKnownFinding) ? json.findings : undefined
  } catch {
    return undefined
  }
}

function isKnownFinding(value: unknown): value is KnownFinding {
  const names = ['file', 'rule', 'fingerprint', 'message']
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every(name => typeof (value as Readonly<Record<string, unknown>>)[name] === 'string')
  )
}

function keyOf({file, rule, fingerprint}: Pick<KnownFinding, 'file' | 'rule' | 'fingerprint'>): string {
  return `${file}\0${rule}\0${fingerprint}`
}
