import {existsSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, expect, test} from 'vitest'
import judged from './fixtures/seeds-findings.json'
import {placedFindings, type Line, type PlacedFinding} from './harness/check-findings'
import {documentFolders, inRepository, readText} from './harness/files'

// Real documents beside the repository with what a careful reviewer found in them, and what is right although it looks
// wrong. `fixtures/seeds-findings.json` says which rules report which entry; it holds no word of the documents.

/** The share of the reviewer's findings that must be reported at their place. */
const demanded = 0.95

interface Entry {
  readonly id: string
  readonly class: string
  readonly places: readonly (Line & {readonly quote: string})[]
}

interface Silence {
  /** Rules that must report nothing in the documents of the entry. */
  readonly never?: readonly string[]
  /** Rules that may report the words of the entry for another reason. */
  readonly allowed?: readonly string[]
}

const folder = '../shared/seeds'
const {files} = documentFolders().find(each => each.folder === folder) ?? {files: []}
const documents = files
  .filter(file => file.endsWith('.txt'))
  .map(file => ({path: basename(file), text: readText(file)}))
const reportedBy: Readonly<Record<string, readonly string[]>> = judged.reportedBy
const notYet: Readonly<Record<string, string>> = judged.notYet
const silences: Readonly<Record<string, Silence>> = judged.silent

describe('the findings in the seed documents', () => {
  if (documents.length === 0) {
    test('are those of a reviewer', ctx => ctx.skip(`There is no folder ${folder} here.`))
    return
  }
  const found = placedFindings(documents)
  const expected = entries('expected.jsonl')
  const isReported = ({id, places}: Entry): boolean =>
    found.some(finding => reportedBy[id]?.includes(finding.rule) && places.some(place => isAt(finding, place)))

  test('are those of a reviewer', () => {
    const reported = expected.filter(isReported)
    console.log(sharesByClass(expected, reported))
    const lost = expected.filter(entry => !reported.includes(entry) && !(entry.id in notYet)).map(({id}) => id)
    expect(lost, 'these entries were reported before').toEqual([])
    expect(reported.length / expected.length).toBeGreaterThanOrEqual(demanded)
  })

  test('leave no entry without a rule or a reason', () => {
    const known = new Set([...Object.keys(reportedBy), ...Object.keys(notYet)])
    expect(expected.map(({id}) => id).filter(id => !known.has(id))).toEqual([])
    expect(Object.keys(notYet).filter(id => id in reportedBy)).toEqual([])
  })

  test.each(entries('silent.jsonl'))('leave $id alone', ({id, places}) => {
    const {never = [], allowed = []} = silences[id] ?? {}
    const wrong = found.filter(finding =>
      places.some(
        place =>
          finding.file === place.file &&
          (never.includes(finding.rule) || (!allowed.includes(finding.rule) && isAbout(finding, place))),
      ),
    )
    expect(wrong.map(({file, line, rule}) => `${file}:${line} ${rule}`)).toEqual([])
  })

  test('with errors and warnings are as many as a reviewer would write', () => {
    const count = (severity: string): number => found.filter(finding => finding.severity === severity).length
    expect(count('error')).toBeLessThanOrEqual(4)
    expect(count('warning')).toBeLessThanOrEqual(70)
  })
})

function entries(name: string): readonly Entry[] {
  const file = inRepository(`${folder}/${name}`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Entry)
}

function isAt(finding: PlacedFinding, place: Line): boolean {
  return [finding, ...finding.related].some(({file, line}) => file === place.file && line === place.line)
}

/** True if the finding lies on words that the place quotes. */
function isAbout({line, range}: PlacedFinding, place: Line & {readonly quote: string}): boolean {
  const text = documents.find(({path}) => path === place.file)?.text ?? ''
  const lineStart = text.split('\n', place.line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const start = text.indexOf(place.quote, lineStart)
  return line === place.line && range.start < start + place.quote.length && range.end > start
}

function sharesByClass(all: readonly Entry[], reported: readonly Entry[]): string {
  const share = (name: string, isIn: (entry: Entry) => boolean): string => {
    const entries = all.filter(isIn)
    return `${name.padEnd(13)} ${entries.filter(entry => reported.includes(entry)).length} of ${entries.length}`
  }
  const classes = [...new Set(all.map(entry => entry.class))].sort()
  return [...classes.map(name => share(name, entry => entry.class === name)), share('all', () => true)].join('\n')
}
