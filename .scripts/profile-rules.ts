// Prints how long each rule takes on a document of about 5 kB, the slowest first: npm run profile-rules [FILE]
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {buildDocument} from '../server/model/build'
import {rules} from '../server/rules/index'
import {runRules} from '../server/rules/run'
import {emptyWorkspace, withDocuments} from '../server/workspace/workspace'

const rounds = 200
const goal = 2
const usual = 5000

const folder = join(process.cwd(), 'examples')
const named = process.argv[2]
const family = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .map(name => ({uri: join(folder, name), text: readFileSync(join(folder, name), 'utf8')}))
const given = named === undefined ? undefined : {uri: named, text: readFileSync(named, 'utf8')}
const texts = given ? [given] : family.map(({uri, text}) => ({uri, text: ofUsualLength(text)}))
const documents = texts.map(({uri, text}) => buildDocument(uri, text))
const workspace = withDocuments(emptyWorkspace, [
  ...family.map(({uri, text}) => buildDocument(uri, text)),
  ...documents,
])

/** The document with parts of it repeated until it is about 5 kB. */
function ofUsualLength(text: string): string {
  return text.repeat(Math.max(1, Math.round(usual / text.length)))
}

/** Milliseconds of one run on each document: the median, and the slowest document's. */
function timeOf(id: string): {readonly median: number; readonly slowest: number} {
  const medians = documents.map(document => {
    const times = Array.from({length: rounds}, () => {
      const started = performance.now()
      runRules(document, workspace, {today: '2026-06-15', only: [id]})
      return performance.now() - started
    })
    return medianOf(times)
  })
  return {median: medianOf(medians), slowest: Math.max(...medians)}
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

// Rules on ignores judge when all others have run: their time here is that of all.
const [judges, others] = [rules.filter(rule => rule.judgesIgnores), rules.filter(rule => !rule.judgesIgnores)]
const timed = others.map(({id}) => ({id, ...timeOf(id)})).sort((a, b) => b.slowest - a.slowest)
console.log(`${'median'.padStart(8)} ${'slowest'.padStart(8)}  milliseconds on ${String(documents.length)} documents`)
for (const {id, median, slowest} of timed) {
  const note = slowest > goal ? `  slower than ${String(goal)} ms` : ''
  console.log(`${median.toFixed(3).padStart(8)} ${slowest.toFixed(3).padStart(8)}  ${id}${note}`)
}
console.log(`Slowest: ${timed[0]?.id ?? 'none'}`)
const all = Math.max(...judges.map(({id}) => timeOf(id).slowest))
console.log(`All rules together, as ${judges.map(({id}) => id).join(' and ')} need them: ${all.toFixed(1)} ms`)
