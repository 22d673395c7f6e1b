// Weighs anew how far each word speaks for each kind of document, and writes server/vocabulary/kind-words.json:
// npm run weigh-kind-words -- FOLDER...
//
// A FOLDER holds documents whose kind is known: docs/NAME.md and labels.jsonl, a line each:
// {"name": NAME, "labels": {"kind": "tor" | "business-plan" | "progress-report" | "other", "ambiguous": true | false}}.
// In a folder without labels.jsonl all .md files are of another kind; there are many of them, so each counts for less.
// The beginning of each labelled document is an example, too, as a document is read while it is being written.
// With --check it writes nothing and says how many kinds are told rightly by words weighed without the document's folder.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readElementsOf} from '../server/model/build'
import {wordsForKind} from '../server/model/kind-words'
import {documentKinds, type DocumentKind} from '../server/vocabulary/elements'
import {judge, weigh, type Example, type Points} from './regression'

interface Sample extends Example {
  readonly folder: string
}

const [whole, started, unlabelled] = [1, 0.3, 0.1]
/** So many characters, and the rest of the line. */
const beginning = 600
/** A word of fewer labelled documents says nothing that would hold for others. */
const fewest = 8
const cost = {lasso: 1, ridge: 0.5}
const scale = 100
const parts = 8

const folders = process.argv.slice(2).filter(argument => argument !== '--check')
if (folders.length === 0) {
  console.error('Usage: npm run weigh-kind-words -- [--check] FOLDER...')
  process.exit(2)
}
const missing = folders.filter(folder => !existsSync(folder))
if (missing.length > 0) {
  console.error(`There is no folder ${missing.join(', ')}.`)
  process.exit(2)
}
const samples = folders.flatMap(samplesIn)
if (process.argv.includes('--check'))
  for (let part = 0; part < Math.min(parts, folders.length); part++) {
    const isLeftOut = ({folder}: Sample) => folders.indexOf(folder) % parts === part
    const points = pointsOf(samples.filter(sample => !isLeftOut(sample)))
    const asked = samples.filter(sample => isLeftOut(sample) && sample.weight === whole)
    const right = asked.filter(({signs, kind}) => judge(signs, points, documentKinds.length) === kind)
    console.log(`part ${part + 1}: ${right.length} of ${asked.length} right`)
  }
else {
  const points = [...pointsOf(samples)].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = points.map(([word, some]) => `  ${JSON.stringify(word)}: [${some.join(', ')}]`)
  writeFileSync('server/vocabulary/kind-words.json', `{\n${lines.join(',\n')}\n}\n`)
  console.log(`${points.length} words weighed on ${samples.length} samples`)
}

function samplesIn(folder: string): Sample[] {
  const labels = join(folder, 'labels.jsonl')
  if (!existsSync(labels))
    return readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.md'))
      .map(name => sampleOf(folder, 'other', unlabelled, readFileSync(join(folder, name), 'utf8')))
  return readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap(line => {
      const {name, labels} = JSON.parse(line) as {name: string; labels: {kind: string; ambiguous?: boolean}}
      if (labels.ambiguous) return []
      const kind = documentKinds.find(kind => kind === (labels.kind === 'tor' ? 'terms-of-reference' : labels.kind))
      if (kind === undefined) throw new Error(`${folder}/labels.jsonl: ${name} has the unknown kind “${labels.kind}”.`)
      const text = readFileSync(join(folder, `docs/${name}.md`), 'utf8')
      const cut = text.slice(0, text.indexOf('\n', beginning) + 1 || beginning)
      return [sampleOf(folder, kind, whole, text), sampleOf(folder, kind, started, cut)]
    })
}

function sampleOf(folder: string, kind: DocumentKind, weight: number, text: string): Sample {
  const words = wordsForKind(readElementsOf(text))
  return {folder, kind: documentKinds.indexOf(kind), weight, signs: [...words]}
}

/** The points of words in whole numbers; those that have none are left out. */
function pointsOf(some: readonly Sample[]): Points {
  const counts = new Map<string, number>()
  for (const {signs, weight} of some)
    if (weight === whole) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const usual = [...counts].filter(([, count]) => count >= fewest).map(([word]) => word)
  const points = weigh(some, documentKinds.length, usual, cost)
  return new Map(
    [...points]
      .map(([word, exact]) => [word, exact.map(point => Math.round(point * scale) || 0)] as const)
      .filter(([, rounded]) => rounded.some(point => point !== 0)),
  )
}
