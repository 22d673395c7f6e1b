import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isInside, normaliseUri} from '../server/base/uri'
import type {TorDocument} from '../server/model/types'
import {referencesAt} from '../server/features/references'
import {areRelated, areSiblings, familyOf, relativesOf, siblingsOf} from '../server/workspace/family'
import {nameIndexOf} from '../server/workspace/name-index'
import {urisWith} from '../server/workspace/postings'
import {summaryOf} from '../server/workspace/summary'
import {keysOf} from '../server/workspace/summary-keys'
import {emptyWorkspace, withDocument, withDocuments, withoutDocuments} from '../server/workspace/workspace'
import type {Workspace} from '../server/workspace/types'
import {read} from './harness/check'

function terms(place: string, parent?: string): string {
  const reporting = parent === undefined ? '' : `\n## Reporting\n\nThe group reports to the ${parent}.\n`
  return `# ${place} Strategic Migration Group Terms of Reference\n\n## Purpose\n\nTo help.\n${reporting}`
}

function workspaceOf(documents: Readonly<Record<string, string>>): Workspace {
  return withDocuments(
    emptyWorkspace,
    Object.entries(documents).map(([path, text]) => read(path, text)),
  )
}

/** What every key of the documents finds. */
function lookups(workspace: Workspace): Readonly<Record<string, readonly string[]>> {
  const keys = [terms('Alder'), terms('Birch')].flatMap(text => keysOf(read('a.md', text)))
  return Object.fromEntries(keys.map(key => [key, urisWith(nameIndexOf(workspace), key).toSorted()]))
}

/** Siblings and all relatives of each document, as the index finds them. */
function families(workspace: Workspace): readonly (readonly TorDocument[])[] {
  return [...workspace.documents.values()].flatMap(each => [siblingsOf(workspace, each), relativesOf(workspace, each)])
}

/** The same, found by looking at every pair of documents. */
function familiesByScan({documents}: Workspace): readonly (readonly TorDocument[])[] {
  const all = [...documents.values()].toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
  return [...documents.values()].flatMap(each =>
    [areSiblings, areRelated].map(test => all.filter(other => test(summaryOf(each), summaryOf(other)))),
  )
}

function siblings(workspace: Workspace, path: string): readonly string[] {
  const document = workspace.documents.get(path)
  return document ? familyOf(workspace, document).siblings.map(({uri}) => uri) : []
}

describe('families', () => {
  test('without parents the folders decide', () => {
    const workspace = workspaceOf({
      'w/east/alder/tor.md': terms('Alder'),
      'w/east/birch/tor.md': terms('Birch'),
      'w/west/cedar/tor.md': terms('Cedar'),
    })
    expect(siblings(workspace, 'w/east/alder/tor.md')).toEqual(['w/east/birch/tor.md'])
  })

  test('parents that agree join groups across folders, parents that differ part neighbours', () => {
    const workspace = workspaceOf({
      'w/a/x/alder.md': terms('Alder', 'Wood Migration Partnership Executive Board'),
      'w/b/y/birch.md': terms('Birch', 'Wood Migration Partnership Executive Board'),
      'w/a/x/cedar.md': terms('Cedar', 'Moor Migration Partnership Executive Board'),
    })
    expect(siblings(workspace, 'w/a/x/alder.md')).toEqual(['w/b/y/birch.md'])
  })

  test('an older edition of the same group is no sibling', () => {
    const workspace = workspaceOf({'alder.md': terms('Alder'), 'alder-2019.md': terms('Alder')})
    expect(siblings(workspace, 'alder.md')).toEqual([])
  })
})

test('a parent that could be anybody’s does not stop the search for a body', () => {
  const path = 'file:///w/welcome.md'
  const text = `# Welcome Committee Terms of Reference\n\n## Purpose\n\nThe Welcome Committee helps.\n\n## Reporting\n\nThe committee reports to the Executive Council.\n`
  const workspace = workspaceOf({[path]: text})
  const document = workspace.documents.get(path)
  const found = document ? referencesAt(workspace, document, text.indexOf('Welcome Committee helps'), true) : []
  expect(found.map(({range}) => text.slice(range.start, range.end))).toContain('Welcome Committee')
})

describe('values', () => {
  test('a change gives a new workspace and leaves the old one alone', () => {
    const before = workspaceOf({'alder.md': terms('Alder')})
    const after = withDocument(before, read('birch.md', terms('Birch')))
    expect([before.documents.size, after.documents.size]).toEqual([1, 2])
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(withoutDocuments(after, ['no-such.md'])).toBe(after)
  })

  test('the index survives edits that other documents cannot see', () => {
    const before = workspaceOf({'alder.md': terms('Alder'), 'birch.md': terms('Birch')})
    const index = nameIndexOf(before)
    expect(nameIndexOf(withDocument(before, read('alder.md', `${terms('Alder')}\nMore words.\n`)))).toBe(index)
    const after = withDocument(before, read('alder.md', terms('Cedar')))
    expect(nameIndexOf(after)).not.toBe(index)
    expect(siblings(after, 'birch.md')).toEqual(['alder.md'])
  })

  test('whatever the edits, index and families are those of the same documents opened fresh', () => {
    const path = fc.constantFrom('a.md', 'b.md', 'c.md', 'w/d.md', 'w/e/f.md')
    const text = fc.constantFrom(
      terms('Alder'),
      terms('Birch'),
      `${terms('Birch')}\nWords.\n`,
      terms('Cedar', 'Wood Migration Partnership Executive Board'),
      terms('Dale', 'Wood Migration Partnership Executive Board'),
      terms('Elm', 'Moor Migration Partnership Executive Board'),
      'Milk, bread, eggs\n',
      '',
    )
    const edit = fc.record({path, text: fc.option(text)})
    fc.assert(
      fc.property(fc.array(edit, {maxLength: 12}), edits => {
        let workspace = emptyWorkspace
        for (const each of edits) {
          workspace =
            each.text === null
              ? withoutDocuments(workspace, [each.path])
              : withDocument(workspace, read(each.path, each.text))
          families(workspace)
        }
        const fresh = withDocuments(emptyWorkspace, workspace.documents.values())
        expect(lookups(workspace)).toEqual(lookups(fresh))
        expect(families(workspace)).toEqual(familiesByScan(workspace))
      }),
    )
  })
})

describe('addresses of files', () => {
  test.each([
    ['file:///C:/a b/c.md', 'file:///c%3A/a%20b/c.md'],
    ['file:///c%3A/a%20b/c.md', 'file:///c%3A/a%20b/c.md'],
    ["file:///w/it's%20(new).md", 'file:///w/it%27s%20%28new%29.md'],
    ['file:///w/%C3%A9.md', 'file:///w/%C3%A9.md'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['file:///w/100%.md', 'file:///w/100%.md'],
  ])('%s', (given, expected) => {
    expect(normaliseUri(given)).toBe(expected)
    expect(normaliseUri(expected)).toBe(expected)
  })

  test('a folder holds what lies in it, not what merely begins like it', () => {
    expect(isInside('file:///w/a', 'file:///w/a/b/c.md')).toBe(true)
    expect(isInside('file:///w/a', 'file:///w/ab/c.md')).toBe(false)
  })
})
