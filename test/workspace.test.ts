import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isInside, normaliseUri} from '../server/base/uri'
import type {TorDocument} from '../server/model/types'
import {referencesAt} from '../server/features/references'
import {areRelated, areSiblings, familyOf, relativesOf, siblingsOf, type Family} from '../server/workspace/family'
import {nameIndexOf} from '../server/workspace/name-index'
import {urisWith} from '../server/workspace/postings'
import {summaryOf} from '../server/workspace/summary'
import {keysOf} from '../server/workspace/summary-keys'
import {
  emptyWorkspace,
  withDocument,
  withDocuments,
  withFamilies,
  withoutDocuments,
} from '../server/workspace/workspace'
import type {StatedFamilies, Workspace} from '../server/workspace/types'
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

const family = {id: '1', name: 'Lowmoor Migration Partnership', stated: ['groups']} as const

/** A family of these groups, as far as they are terms of reference. */
function groups(uris: readonly string[]): StatedFamilies {
  return (uri, kind) => (kind === 'terms-of-reference' && uris.includes(uri) ? {...family, role: 'groups'} : undefined)
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

  test('the board of another region is no sibling, though its folder lies beside', () => {
    const board = (place: string) =>
      `# ${place} Migration Partnership Executive Board Terms of Reference\n\n## Purpose\n\nTo lead.\n`
    const workspace = workspaceOf({'w/east/board.md': board('Wood'), 'w/west/board.md': board('Moor')})
    expect(siblings(workspace, 'w/east/board.md')).toEqual([])
  })

  test('parents that agree join groups across folders, parents that differ part neighbours', () => {
    const workspace = workspaceOf({
      'w/a/x/alder.md': terms('Alder', 'Wood Migration Partnership Executive Board'),
      'w/b/y/birch.md': terms('Birch', 'Wood Migration Partnership Executive Board'),
      'w/a/x/cedar.md': terms('Cedar', 'Moor Migration Partnership Executive Board'),
    })
    expect(siblings(workspace, 'w/a/x/alder.md')).toEqual(['w/b/y/birch.md'])
  })

  test('what the team says of siblings comes before what the texts say', () => {
    const board = 'Wood Migration Partnership Executive Board'
    const guessed = workspaceOf({
      'w/a/x/alder.md': '# Alder Welcome Panel Terms of Reference\n\n## Purpose\n\nTo help.\n',
      'w/birch.md': terms('Birch', board),
      'w/cedar.md': terms('Cedar', board),
      'v/dale.md': terms('Dale', 'Moor Migration Partnership Executive Board'),
    })
    expect(siblings(guessed, 'w/birch.md')).toEqual(['w/cedar.md'])
    const stated = withFamilies(guessed, groups(['w/a/x/alder.md', 'w/birch.md', 'v/dale.md']))
    expect(siblings(stated, 'w/birch.md')).toEqual(['v/dale.md', 'w/a/x/alder.md'])
    expect(siblings(stated, 'w/a/x/alder.md')).toEqual(['v/dale.md', 'w/birch.md'])
    expect(siblings(stated, 'w/cedar.md')).toEqual([])
    expect(siblings(guessed, 'w/birch.md')).toEqual(['w/cedar.md'])
  })

  test('a group has the plans that the team names, the groups of other families have not', () => {
    const plan = '# Wood Migration Partnership Business Plan 2026-27\n\n## Strategic Objectives\n\n1. Homes for all.\n'
    const documents = {
      'alder.md': terms('Alder', 'Wood Migration Partnership Executive Board'),
      'birch.md': terms('Birch', 'Wood Migration Partnership Executive Board'),
      'new.md': plan,
      'old.md': plan.replace('2026-27', '2016-17'),
    }
    const familyIn = (families: StatedFamilies, path: string, role: keyof Family): readonly string[] => {
      const workspace = withFamilies(workspaceOf(documents), families)
      const document = workspace.documents.get(path)
      return document ? familyOf(workspace, document)[role].map(({uri}) => uri) : []
    }
    const plansOf = (families: StatedFamilies, path: string) => familyIn(families, path, 'plans')
    expect(plansOf(() => undefined, 'alder.md')).toEqual(['new.md', 'old.md'])
    expect(plansOf(groups(['alder.md']), 'alder.md')).toEqual(['new.md', 'old.md'])
    const stated = ['groups', 'plans'] as const
    const one: StatedFamilies = uri =>
      uri === 'alder.md'
        ? {...family, stated, role: 'groups'}
        : uri === 'new.md'
          ? {...family, stated, role: 'plans'}
          : undefined
    expect(plansOf(one, 'alder.md')).toEqual(['new.md'])
    expect(familyIn(one, 'new.md', 'children')).toContain('alder.md')
    const other = {...family, id: '2', role: 'groups'} as const
    expect(plansOf((...of) => one(...of) ?? (of[0] === 'birch.md' ? other : undefined), 'birch.md')).toEqual(['old.md'])
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
    const stated = fc.record({uris: fc.uniqueArray(path, {maxLength: 3})})
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, edit, stated), {maxLength: 12}), edits => {
        let workspace = emptyWorkspace
        for (const each of edits) {
          workspace =
            'uris' in each
              ? withFamilies(workspace, groups(each.uris))
              : each.text === null
                ? withoutDocuments(workspace, [each.path])
                : withDocument(workspace, read(each.path, each.text))
          families(workspace)
        }
        const fresh = withDocuments(
          withFamilies(emptyWorkspace, workspace.families),
          [...workspace.documents.values()].map(({uri, parsed}) => read(uri, parsed.text)),
        )
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
