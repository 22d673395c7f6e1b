import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, expect, test} from 'vitest'
import {modelOf} from './harness/check-model'
import {documentFolders, inRepository, readText} from './harness/files'
import {mayUpdate} from './harness/golden'

// The whole model of real documents that must not be copied here: the golden keeps of each fact its name, its place
// and the length of its words. Before a change is accepted, read the facts with `tor-docs model`.

const {files} = documentFolders().find(({folder}) => folder === '../shared/seeds') ?? {files: []}
const documents = files.filter(file => file.endsWith('.txt'))

describe('the model of the seed documents', () => {
  if (documents.length === 0) test('golden', ctx => ctx.skip('There is no folder ../shared/seeds here.'))
  test.each(documents.map(file => ({name: basename(file, '.txt'), file})))('$name', ({name, file}) => {
    const golden = inRepository(`test/fixtures/seeds/${name}.txt`)
    const actual = withoutWords(modelOf(name, readText(file)))
    if (mayUpdate()) writeFileSync(golden, actual)
    expect(actual, `${golden} is as UPDATE=1 last wrote it`).toBe(
      existsSync(golden) ? readFileSync(golden, 'utf8') : undefined,
    )
  })
})

/** `name line:column words (note)` as `name line:column length`. */
function withoutWords(model: string): string {
  return model.replace(/^(.*? \d+:\d+) (.*)$/gm, (_line, fact: string, words: string) => `${fact} ${words.length}`)
}
