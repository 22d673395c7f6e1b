// Prints how fast documents are read, checked and searched, among few and among many: npm run bench [NUMBER …]
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {definitionAt} from '../server/features/definition'
import {referencesAt} from '../server/features/references'
import {renameAt} from '../server/features/rename'
import {buildDocument} from '../server/model/build'
import type {Mention, TorDocument} from '../server/model/types'
import {runRules} from '../server/rules/run'
import {nameIndexOf} from '../server/workspace/name-index'
import type {Workspace} from '../server/workspace/types'
import {emptyWorkspace, withDocument, withDocuments} from '../server/workspace/workspace'

const folder = join(process.cwd(), 'examples')
const models = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .map(name => ({name, text: readFileSync(join(folder, name), 'utf8')}))
/** The places of the examples, which each generated region has in names of its own. */
const places = ['Wendmark', 'Aldervale', 'Marrowshire', 'Oskerley', 'Tarnleigh', 'Quill Isle']
const numbers = process.argv.slice(2).map(Number).filter(Number.isInteger)
const today = '2026-06-15'
const presses = 40
const read = 16

/** `count` documents: the examples again and again, each time as those of another region. */
function generated(count: number): readonly {readonly uri: string; readonly text: string}[] {
  return Array.from({length: count}, (_, i) => {
    const region = Math.floor(i / models.length)
    const {name, text} = models[i % models.length] ?? {name: '', text: ''}
    return {uri: `file:///region-${String(region)}/${name}`, text: regional(text, region)}
  })
}

/** The text with the places of another region: "Bwendmark Cdale" and its short form BCSMP for Wendmark and WSMP. */
function regional(text: string, region: number): string {
  const [first = '', second = ''] = [region / 26, region % 26].map(at => String.fromCharCode(65 + Math.floor(at)))
  const own = (place: string) => `${first}${place.toLowerCase().replace(' ', '')} ${second}dale`
  return places
    .reduce((words, place) => inBothCases(words, place, own(place)), text)
    .replaceAll('WSMP', `${first}${second}SMP`)
}

function inBothCases(text: string, from: string, to: string): string {
  return text.replaceAll(from, to).replaceAll(from.toUpperCase(), to.toUpperCase())
}

/** Milliseconds of processor time, so that what else runs counts little. */
function timed<T>(work: () => T): {readonly result: T; readonly time: number} {
  const started = process.cpuUsage()
  const result = work()
  const {user, system} = process.cpuUsage(started)
  return {result, time: (user + system) / 1000}
}

/** The median and the slowest in twenty. */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
  return `${at(0.5).padStart(9)} ${at(0.95).padStart(9)} ms`
}

function load(count: number): Workspace {
  const texts = generated(count)
  let workspace = emptyWorkspace
  for (let at = 0; at < texts.length; at += read)
    workspace = withDocuments(
      workspace,
      texts.slice(at, at + read).map(({uri, text}) => buildDocument(uri, text)),
    )
  return workspace
}

/** One letter more at places all over the text: reading, then the findings. */
function pressKeys(workspace: Workspace, document: TorDocument): void {
  const {text} = document.parsed
  const reading: number[] = []
  const findings: number[] = []
  let current = workspace
  for (let i = 0; i < presses; i++) {
    const at = Math.floor((text.length * (i + 1)) / (presses + 1))
    const typed = `${text.slice(0, at)}x${text.slice(at)}`
    const built = timed(() => buildDocument(document.uri, typed))
    const checked = timed(() => {
      current = withDocument(current, built.result)
      return runRules(built.result, current, {today})
    })
    reading.push(built.time)
    findings.push(built.time + checked.time)
  }
  console.log(`  key press to document  ${spread(reading)}   (${String(text.length)} characters)`)
  console.log(`  key press to findings  ${spread(findings)}`)
}

function ask(workspace: Workspace, document: TorDocument): void {
  const requests: Readonly<Record<string, (offset: number) => unknown>> = {
    definition: offset => definitionAt(workspace, document, offset),
    references: offset => referencesAt(workspace, document, offset, true),
    rename: offset => renameAt(workspace, document, offset, 'Some Other Name'),
  }
  // A national organisation has more places in more documents; everything else stays in its family.
  const isNational = ({kind}: Mention) => kind === 'organisation' || kind === 'scheme'
  for (const [where, mentions] of [
    ['in the family', document.mentions.filter(mention => !isNational(mention))],
    ['of organisations', document.mentions.filter(isNational)],
  ] as const) {
    const offsets = mentions.map(({range}) => range.start + 1)
    const found = offsets.map(offset => referencesAt(workspace, document, offset, true).length)
    console.log(`  ${where}: ${String(offsets.length)} places, ${String(Math.max(0, ...found))} references at most`)
    for (const [name, request] of Object.entries(requests)) {
      const times = offsets.map(offset => timed(() => request(offset)).time)
      console.log(`  ${name.padEnd(22)} ${spread(times)}`)
    }
  }
}

function measure(count: number): void {
  const before = heap()
  const {result: workspace, time} = timed(() => load(count))
  const {time: indexing} = timed(() => nameIndexOf(workspace))
  console.log(`${String(count)} documents`)
  console.log(`  read                   ${time.toFixed(0).padStart(9)} ms`)
  console.log(`  index                  ${indexing.toFixed(0).padStart(9)} ms`)
  const kept = (heap() - before) / workspace.documents.size / 1024
  if (kept > 0) console.log(`  kept for a document    ${kept.toFixed(0).padStart(9)} KiB`)
  const document = [...workspace.documents.values()].find(({uri}) => uri.endsWith('aldervale-terms-of-reference.md'))
  if (!document) return
  pressKeys(workspace, document)
  ask(workspace, document)
}

/** Bytes in use; the same figure twice where the collector cannot be called (node --expose-gc). */
function heap(): number {
  if (!globalThis.gc) return 0
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

for (const count of numbers.length > 0 ? numbers : [7, 500, 4000]) measure(count)
