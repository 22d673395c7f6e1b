import {describe, expect, it} from 'vitest'
import plan from '../snippets/business-plan.json'
import pieces from '../snippets/pieces.json'
import report from '../snippets/progress-report.json'
import terms from '../snippets/terms-of-reference.json'
import {buildDocument} from '../server/model/build'
import {standardDocuments} from '../server/vocabulary/document-templates'
import {elementNames} from '../server/vocabulary/elements'
import {
  memberLists,
  standardEntryFor,
  standardGroupFor,
  standardListFor,
  type StandardMemberList,
} from '../server/vocabulary/member-lists'
import {resolve} from '../server/vocabulary/register/resolve'
import {
  openingTemplate,
  planParts,
  planTemplate,
  reportParts,
  reportTemplate,
  sectionOrder,
  sectionTemplate,
  withDefaults,
} from '../server/vocabulary/templates'

const documentTemplates = standardDocuments(sectionTemplate)
const snippets = [...Object.entries(terms), ...Object.entries(plan), ...Object.entries(report)]

describe('snippets', () => {
  it.each(snippets)('%s is a snippet of simple, numbered placeholders', (_name, {prefix, description, body}) => {
    expect(prefix).toMatch(/^(tor|plan|report)-[a-z]+$/)
    expect(description).toMatch(/^(Terms of reference|Business plan|Progress report): /)
    const text = body.join('\n')
    const stops = [...text.matchAll(/\$\{(\d{1,2}):([^{}$\\]+)\}/g)]
    expect(stops.map(([, number]) => Number(number))).toEqual(stops.map((_, index) => index + 1))
    expect(stops.length).toBeGreaterThan(0)
    // What is left must hold no sign that an editor would read as part of a snippet.
    expect(withDefaults(text)).not.toMatch(/[${}\\]/)
  })

  it.each(snippets)('%s is one section with nothing but headings of its own level', (_name, {prefix, body}) => {
    const lines = withDefaults(body.join('\n')).split('\n')
    expect(lines[0]).toMatch(prefix.endsWith('-title') ? /^# \S/ : /^## \S/)
    expect(lines[1]).toBe('')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.slice(1).filter(line => /^#(?!# )/.test(line))).toEqual([])
    expect(lines.at(-1)).not.toBe('')
  })

  it('have a prefix and a heading of their own each', () => {
    expectDistinct([...snippets.map(([, {prefix}]) => prefix), ...Object.values(pieces).map(({prefix}) => prefix)])
    expectDistinct([...elementNames].map(name => sectionTemplate(name).heading))
  })
})

describe('templates', () => {
  it.each([...elementNames])('%s has one that stands in the snippets', name => {
    const {title, heading, snippet, plainText} = sectionTemplate(name)
    expect(
      Object.entries(terms)
        .find(([key]) => key === title)?.[1]
        .body.join('\n'),
    ).toBe(snippet)
    expect(plainText.split('\n')[0]).toBe(`## ${heading}`)
    expect(plainText).not.toContain('$')
  })

  it('cover all snippets', () => {
    expect([openingTemplate.title, ...sectionOrder.map(name => sectionTemplate(name).title)].sort()).toEqual(
      Object.keys(terms).sort(),
    )
    expect(planParts.map(part => planTemplate(part).title)).toEqual(Object.keys(plan))
    expect(reportParts.map(part => reportTemplate(part).title)).toEqual(Object.keys(report))
  })

  it('stand in an order that has every element once', () => {
    expect([...sectionOrder].sort()).toEqual([...elementNames].sort())
  })

  it.each(elementNames.filter(name => name !== 'chair'))('%s does not speak of a chair that nobody has named', name => {
    // Such a mention makes it unclear whether there is a chair, and a missing one would pass unnoticed.
    expect(sectionTemplate(name).plainText).not.toMatch(/\bchair/i)
  })

  it('read as finished sections when nobody fills them in', () => {
    expect(sectionTemplate('chair').plainText).toBe(
      '## Chair\n\nThe group is chaired by the head of partnership. The vice-chair is the lead officer of a member ' +
        'authority, who takes the chair when the chair cannot attend. Both are appointed by the members for two years ' +
        'and may be reappointed.',
    )
    expect(sectionTemplate('frequency').plainText).toContain('The group meets at least four times a year.')
  })

  it('keep defaults, drop bare tab stops and leave other text alone', () => {
    expect(withDefaults('${1:The chair} of $2the ${3}group$0, £5 and {braces}')).toBe(
      'The chair of the group, £5 and {braces}',
    )
    expect(withDefaults('${1:'.repeat(50_000))).toHaveLength(200_000)
  })
})

describe('whole documents', () => {
  const kinds = {tor: 'terms-of-reference', plan: 'business-plan', report: 'progress-report'}

  it.each(documentTemplates.map(each => [each.title, each] as const))(
    '%s is read as what it is',
    (_title, template) => {
      const {prefix, snippet} = template
      const document = buildDocument('file:///work/new.md', withDefaults(snippet))
      expect(document.kind).toBe(kinds[prefix.split('-', 1)[0] as keyof typeof kinds])
      if (document.kind === 'terms-of-reference') {
        expect(elementNames.filter(name => document.elements[name].state !== 'present')).toEqual([])
        expect(document.body).toBeDefined()
      } else expect(document.actions[1]?.action.text).toBe('Survey the housing that member authorities can offer')
    },
  )

  it.each(documentTemplates.map(each => [each.title, each] as const))(
    '%s counts its tab stops',
    (_title, {snippet}) => {
      const stops = [...snippet.matchAll(/\$\{(\d{1,3}):([^{}$\\]+)\}/g)].map(([, number]) => Number(number))
      expect(stops).toEqual(stops.map((_, index) => index + 1))
      expect(withDefaults(snippet)).not.toMatch(/[${}\\]/)
    },
  )

  it('the committee’s sections speak of the committee', () => {
    const committee = documentTemplates.find(({title}) => title === 'General committee')
    expect(committee?.snippet).not.toMatch(/the group/i)
  })
})

describe('member lists', () => {
  it.each(memberLists.map(list => [list.id, list] as const))('%s names nobody twice', (_id, list) => {
    const entries = list.groups.flatMap(group => group.entries)
    const names = entries.flatMap(entry => [entry.name, ...entry.aliases])
    expectDistinct(
      names.map(name =>
        name
          .toLowerCase()
          .replace(/&/g, 'and')
          .replace(/[^a-z ]/g, ''),
      ),
    )
  })

  it.each(memberLists.map(list => [list.id, list] as const))('%s is found again by its own words', (_id, list) => {
    for (const group of list.groups) {
      expect(standardGroupFor(list, group.label)).toBe(group)
      for (const entry of group.entries) {
        for (const name of [entry.name, ...entry.aliases]) expect(standardEntryFor(list, name), name).toBe(entry)
        expect(entry.name.includes('{'), entry.name).toBe(entry.placeholder === true)
      }
    }
    expect(list.source).not.toBe('')
  })

  it.each(memberLists.map(list => [list.id, list] as const))(
    '%s calls bodies as the register does now',
    (_id, list) => {
      for (const entry of list.groups.flatMap(group => group.entries)) {
        const matches = resolve(entry.name, {today: '2026-11-22'}).matches.filter(match => !match.entry.isKind)
        if (!entry.registered)
          expect(
            matches.map(({name}) => name),
            entry.name,
          ).toEqual([])
        else expect(matches, entry.name).toMatchObject([{name: entry.name, status: 'current', ambiguous: false}])
      }
    },
  )

  it('are distinct', () => {
    expectDistinct(memberLists.map(list => list.id))
  })

  it.each([
    ['Aldermoor Strategic Migration Group', 'sub-regional-migration-group'],
    ['Wendmere Strategic Partnership for Migration Executive Board', 'migration-executive-board'],
    ['Eastern Migration Partnership Migrant Worker Steering Group', 'migrant-worker-steering-group'],
    ['Parish Allotments Committee', undefined],
    ['Digital Steering Group', undefined],
    ['Emigrationist Groupings', undefined],
    [undefined, undefined],
  ])('of %s: %s', (body, id) => {
    expect(standardListFor(body)?.id).toBe(id)
  })

  it.each([
    ['Relevant third sector, NGOs, community groups', 'Voluntary and community organisations'],
    ['HEALTH, including:', 'Health'],
    ['Central Government', 'Home Office and other government departments'],
    ['Local Councils', 'Local authorities'],
    ['Healthy eating', undefined],
  ])('label %s: %s', (label, expected) => {
    expect(standardGroupFor(subRegional(), label)?.label).toBe(expected)
  })

  it.each([
    ['the Department for Levelling Up, Housing & Communities', 'Ministry of Housing, Communities and Local Government'],
    ['Immigration Compliance and Enforcement (ICE)', 'Immigration Compliance and Enforcement'],
    ['Refugee Council, Aldermoor office', 'Refugee Council'],
    ['Aldermoor Police', '{Local police force}'],
    ['Aldermoor Police and Crime Commissioner', 'Police and Crime Commissioner for {area}'],
    ['Wendmere Ambulance Service NHS Trust', '{Ambulance trust}'],
    ['NHS Wendmere Integrated Care Board', '{Local} Integrated Care Board'],
    ['Children’s Services', 'Children and Families Service'],
    ['Gangmasters Licensing Authority', 'Fair Work Agency'],
    ['Ringing Society', undefined],
    ['', undefined],
  ])('member %s: %s', (member, expected) => {
    expect(standardEntryFor(subRegional(), member)?.name).toBe(expected)
  })
})

function expectDistinct(names: readonly string[]): void {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
}

function subRegional(): StandardMemberList {
  const list = memberLists.find(({id}) => id === 'sub-regional-migration-group')
  if (!list) throw new Error('no list for sub-regional groups')
  return list
}
