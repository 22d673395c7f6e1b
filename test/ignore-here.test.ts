import {describe, expect, test} from 'vitest'
import {applyEdits} from '../server/base/edit'
import {ignoreHere} from '../server/features/code-actions/ignore-here'
import {findingsIn, read} from './harness/check'
import {documentFolders, readText} from './harness/files'

/** `text` after the comment for the finding on `words` has been written. */
function ignored(text: string, words: string): string {
  const start = text.indexOf(words)
  const edit = ignoreHere(read('quay.md', text), 'a-rule', {start, end: start + words.length})
  return applyEdits(text, [edit])
}

const comment = '<!-- tor-disable-next-line a-rule -- say why -->'

describe('the comment stands where it changes nothing else', () => {
  test('above a heading, the first line, a paragraph', () => {
    expect(ignored('# Quay\n\n## Chair\n', 'Chair')).toBe(`# Quay\n\n${comment}\n## Chair\n`)
    expect(ignored('# Quay\r\n', 'Quay')).toBe(`${comment}\r\n# Quay\r\n`)
    expect(ignored('# Quay\nText.\n', 'Text')).toBe(`# Quay\n${comment}\nText.\n`)
  })

  test('at the end of the line before, inside a paragraph or a list', () => {
    expect(ignored('# Quay\n\nOne\nTwo\n', 'Two')).toBe(`# Quay\n\nOne ${comment}\nTwo\n`)
    expect(ignored('# Quay\n\n- One\n\n- Two\n', 'Two')).toBe(`# Quay\n\n- One ${comment}\n\n- Two\n`)
    expect(ignored('# Quay\n\n- One\n', 'One')).toBe(`# Quay\n\n${comment}\n- One\n`)
    expect(ignored('# Quay\n\n> One\n', 'One')).toBe(`# Quay\n\n> ${comment}\n> One\n`)
  })

  test('at the top, for the whole document, from within a table', () => {
    const file = '<!-- tor-disable a-rule -- say why -->'
    const table = '| a | b |\n| --- | --- |\n| One | Two |\n'
    expect(ignored(table, 'Two')).toBe(`${file}\n\n${table}`)
    expect(ignored('a\tb\tc\nOne\tTwo\tx\n', 'Two')).toBe(`${file}\n\na\tb\tc\nOne\tTwo\tx\n`)
    expect(ignored(`---\nkind: other\n---\n\n${table}`, 'Two')).toBe(`---\nkind: other\n---\n\n${file}\n\n${table}`)
  })
})

function numberOfLines(text: string): number {
  return text.split(/\r\n|\n|\r/).length
}

/** `message` with the numbers of lines that it names as they are after `added` lines above line `first`, from 0. */
function moved(message: string, first: number, added: number): string {
  return message.replace(/(?<=\blines? )\d+/g, line => String(Number(line) + (Number(line) > first ? added : 0)))
}

describe.each(documentFolders().filter(({files}) => files.length > 0))('$folder', ({files}) => {
  // The comments of ours about the comment itself are not what this is about.
  const findings = (path: string, text: string) => findingsIn(path, text).filter(({rule}) => !rule.includes('ignore'))

  test('silencing a finding takes away that one and changes no other', () => {
    for (const path of files.slice(0, 40)) {
      const text = readText(path)
      const before = findings(path, text)
      for (const found of before.slice(0, 12)) {
        const document = read(path, text)
        const edit = ignoreHere(document, found.rule, found.range)
        const after = findings(path, applyEdits(text, [edit])).map(({rule, message}) => `${rule}: ${message}`)
        const added = numberOfLines(edit.newText) - 1
        const firstMoved = document.lines.positionAt(edit.range.start).line
        const isFileWide = edit.newText.includes('tor-disable ')
        const {line} = document.lines.positionAt(found.range.start)
        const expected = before
          .filter(
            each =>
              each.rule !== found.rule || (!isFileWide && document.lines.positionAt(each.range.start).line !== line),
          )
          .map(({rule, message}) => `${rule}: ${moved(message, firstMoved, added)}`)
        expect(after, `${path}: ${found.rule} in line ${String(line + 1)}`).toEqual(expected)
      }
    }
  })
})
