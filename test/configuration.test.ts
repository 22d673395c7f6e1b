import Ajv from 'ajv'
import {describe, expect, test} from 'vitest'
import {configurationSchema} from '../.scripts/configuration-schema'
import {familiesUnder, familyProblems, type PlacedDocument} from '../server/review/families'
import {optionsUnder} from '../server/review/options'
import {mergeConfigurations} from '../server/review/configuration'
import {readConfiguration} from '../server/review/read-configuration'
import {rules} from '../server/rules/index'
import type {Rule} from '../server/rules/types'
import {profiles} from '../server/vocabulary/profiles'
import {findingsIn} from './harness/check'

const ids = rules.map(({id}) => id)

/** What is wrong with `text`, each as the words that it is about and the message. */
function problemsIn(text: string): readonly string[] {
  return readConfiguration(text, ids).problems.map(
    ({range, severity, message}) => `${severity} ${JSON.stringify(text.slice(range.start, range.end))} ${message}`,
  )
}

function severities(text: string, path = 'a.md', kind: Rule['kinds'][number] = 'terms-of-reference') {
  return optionsUnder(readConfiguration(text, ids).configuration, rules)(path, kind).severities
}

describe('reading', () => {
  test('comments, trailing commas, a byte order mark and an empty file are fine', () => {
    expect(problemsIn('\ufeff// ours\n{"rules": {"missing-chair": "off",}, /* later */}')).toEqual([])
    expect(problemsIn(' \n')).toEqual([])
    expect(problemsIn('{"$schema": "x", "profile": null}')).toEqual([])
  })

  test.each([
    [
      '{"rules": {"mising-chair": "off"}}',
      'warning "\\"mising-chair\\"" There is no rule “mising-chair”. Did you mean “missing-chair”?',
    ],
    ['{"rulez": {}}', 'warning "\\"rulez\\"" There is no setting “rulez”. Did you mean “rules”?'],
    [
      '{"rules": {"missing-chair": "loud"}}',
      'error "\\"loud\\"" “loud” is no level: write one of “error”, “warning”, “information”, “hint”, “off”.',
    ],
    ['{"rules": []}', 'error "[]" Names with values in curly brackets { } are expected here.'],
    [
      '{"rules": {"missing-chair": {"minutes": "off"}}}',
      'warning "\\"minutes\\"" There is no kind of document “minutes”. There are terms-of-reference, business-plan, progress-report, other.',
    ],
    [
      '{"profile": "uk-partnerships"}',
      'warning "\\"uk-partnerships\\"" There is no profile “uk-partnerships”. Did you mean “uk-partnership”?',
    ],
    ['{"profile": 1}', 'error "1" Words in quotation marks are expected here.'],
    ['{"overrides": [{"paths": "x"}]}', 'error "{\\"paths\\": \\"x\\"}" “rules” is missing here.'],
    [
      '{"ignores": [{"rule": "missing-chair"}]}',
      'warning "{\\"rule\\": \\"missing-chair\\"}" The next reader needs a reason: add "reason": "…".',
    ],
    [
      '{"profiles": {"a": {"extends": "b"}, "b": {"extends": "general-committee"}, "c": {"extends": "none"}}}',
      'warning "\\"none\\"" There is no profile “none”. There are uk-partnership, general-committee, a, b, c.',
    ],
    [
      '{"profiles": {"uk-partnership": {}}}',
      'error "\\"uk-partnership\\"" “uk-partnership” is a profile that comes with the product. Give yours another name and extend it.',
    ],
    [
      '{"profiles": {"a": {"sections": {"terms-of-reference": {"chair": "wanted"}}}}}',
      'error "\\"wanted\\"" “wanted” is no requirement: write one of “required”, “expected”, “optional”.',
    ],
    ['{"rules": {"missing-chair": "off"}', 'error "}" This cannot be read: a closing bracket } is missing.'],
    ['rules', 'error "rules" This cannot be read: words stand in quotation marks, "like this".'],
  ])('%s', (text, problem) => {
    expect(problemsIn(text)).toContain(problem)
  })

  test('profiles that extend one another in a circle', () => {
    const text = '{"profiles": {"a": {"extends": "b"}, "b": {"extends": "a"}}, "profile": "a"}'
    expect(problemsIn(text)).toEqual([
      'error "\\"b\\"" The profile extends itself (a → b → a), so this line is left out. Extend another.',
      'error "\\"a\\"" The profile extends itself (b → a → b), so this line is left out. Extend another.',
    ])
    expect(severities(text)['missing-chair']).toBe('error')
  })

  test.each([
    ['{"organisations": [{"shortForms": ["HW"]}]}', 'error "{\\"shortForms\\": [\\"HW\\"]}" “name” is missing here.'],
    [
      '{"organisations": [{"name": "Harbour Welcome", "shortform": []}]}',
      'warning "\\"shortform\\"" There is no setting here “shortform”. Did you mean “shortForms”?',
    ],
    [
      '{"organisations": [{"name": "Harbour Welcome", "replacedBy": "Harbour Welcome"}]}',
      'error "\\"Harbour Welcome\\"" “Harbour Welcome” cannot take over from itself: write who did.',
    ],
    [
      '{"organisations": [{"name": "Harbour Welcome", "wrongForms": ["Harbour Welcome"]}]}',
      'error "[\\"Harbour Welcome\\"]" “Harbour Welcome” is given as a right form and as a wrong one. Keep one of them.',
    ],
    [
      '{"organisations": [{"name": "Harbour Welcome"}, {"name": "Quay Aid", "aliases": ["harbour welcome"]}]}',
      'warning "\\"Quay Aid\\"" “harbour welcome” is a name of “Harbour Welcome” already. Say it once.',
    ],
    [
      '{"memberLists": [{"label": "Quay", "groups": []}]}',
      'error "{\\"label\\": \\"Quay\\", \\"groups\\": []}" “for” is missing here.',
    ],
    ['{"shortForms": {"HW": 3}}', 'error "3" Words in quotation marks are expected here.'],
    [
      '{"shortForms": "HW"}',
      'error "\\"HW\\"" Short forms with their words in curly brackets { }, or a list of short forms in square brackets [ ], are expected here.',
    ],
  ])('a name that cannot be used is a problem: %s', (text, problem) => {
    expect(problemsIn(text)).toEqual([problem])
  })

  test.each([
    ['{"families": [{"groups": ["a.md"]}]}', 'error "{\\"groups\\": [\\"a.md\\"]}" “name” is missing here.'],
    [
      '{"families": [{"name": "Lowmoor", "group": ["a.md"]}]}',
      'warning "\\"group\\"" There is no setting here “group”. Did you mean “groups”?',
    ],
    [
      '{"families": [{"name": "Lowmoor", "groups": "a.md"}]}',
      'error "\\"a.md\\"" A list in square brackets [ ] is expected here.',
    ],
    [
      '{"families": [{"name": "Lowmoor", "parent": ["board.md"]}]}',
      'error "[\\"board.md\\"]" Words in quotation marks are expected here.',
    ],
  ])('a family that cannot be used is a problem: %s', (text, problem) => {
    expect(problemsIn(text)).toEqual([problem])
  })

  test('organisations and short forms of a team reach the rules', () => {
    const text =
      '{"organisations": [{"name": "Health Watch", "wrongForms": ["Helth Watch"]}, {"name": "Quay Aid", "replacedBy": "Health Watch"}], "shortForms": ["QXZ"]}'
    const {known} = optionsUnder(readConfiguration(text, ids).configuration, rules)('a.md', 'terms-of-reference')
    const terms = [
      '# Harbour Forum: Terms of Reference',
      '## Membership',
      '- NHS',
      '- Health Watch',
      '- Helth Watch',
      '- Quay Aid',
      '## Purpose',
      'The forum works with the QXZ.',
    ].join('\n\n')
    const only = ['organisation-misspelt', 'organisation-renamed', 'short-form-not-written-out']
    expect(findingsIn('a.md', terms, only).map(({rule}) => rule)).toEqual([
      'organisation-misspelt',
      'organisation-misspelt',
      'short-form-not-written-out',
    ])
    expect(
      findingsIn('a.md', terms, only, known).map(({rule, range}) => [rule, terms.slice(range.start, range.end)]),
    ).toEqual([
      ['organisation-misspelt', 'Helth Watch'],
      ['organisation-renamed', 'Quay Aid'],
    ])
  })

  test('what is right stays in use beside what is wrong', () => {
    expect(severities('{"rules": {"x-y": "off", "missing-chair": "hint", "missing-purpose": 3}}')).toMatchObject({
      'missing-chair': 'hint',
      'missing-purpose': 'error',
    })
    expect(severities('{"rules": {"missing-chair": "hint"')).toMatchObject({'missing-chair': 'hint'})
  })

  test('a text that no person wrote is refused in words', () => {
    expect(problemsIn('['.repeat(100_000))).toHaveLength(1)
    expect(problemsIn(' '.repeat(200_001))).toHaveLength(1)
  })
})

describe('families', () => {
  const placed = (path: string, kind: PlacedDocument['kind'] = 'terms-of-reference'): PlacedDocument => ({path, kind})
  const documents = [
    placed('wood/board.md'),
    placed('wood/alder.md'),
    placed('wood/birch.md'),
    placed('wood/plan.md', 'business-plan'),
  ]

  /** The problems of the paths in `text`, each as the words that it is about and the message. */
  function pathProblems(text: string): readonly string[] {
    const {families} = readConfiguration(text, ids).configuration
    return familyProblems(families, documents).map(
      ({range, message}) => `${text.slice(range.start, range.end)} ${message}`,
    )
  }

  test('a folder means the documents of the kind that is asked for, and the body above is none of its groups', () => {
    const text = '{"families": [{"name": "Wood", "parent": "wood/board.md", "groups": ["**"], "plans": ["wood/"]}]}'
    const familyAt = familiesUnder(readConfiguration(text, ids).configuration.families, '')
    const roles = [...documents, placed('report.md', 'progress-report')].map(each => familyAt(each)?.role)
    expect(roles).toEqual(['parent', 'groups', 'groups', 'plans', undefined])
    expect(pathProblems(text)).toEqual([])
  })

  test('what the folder says of a document comes before what the settings of one person say', () => {
    const read = (name: string, groups: readonly string[]) =>
      readConfiguration(JSON.stringify({families: [{name, groups}]}), ids).configuration
    const {families} = mergeConfigurations(read('Ours', ['*.md']), read('Everybody’s', ['alder.md']))
    const familyAt = familiesUnder(families, '')
    expect([placed('alder.md'), placed('birch.md')].map(each => familyAt(each)?.name)).toEqual(['Everybody’s', 'Ours'])
  })

  test.each([
    [
      '{"families": [{"name": "Wood", "groups": ["wood/aldr.md"]}]}',
      '"wood/aldr.md" No document here that reads as terms of reference has the path “wood/aldr.md”. Did you mean “wood/alder.md”?',
    ],
    [
      '{"families": [{"name": "Wood", "reports": ["reports/**"]}]}',
      '"reports/**" No document here that reads as a progress report has the path “reports/**”. Paths begin at the folder of this file.',
    ],
    [
      '{"families": [{"name": "Wood", "plans": ["wood/alder.md"]}]}',
      '"wood/alder.md" “wood/alder.md” reads as terms of reference, not as a business plan. If that is wrong, a line “kind: business-plan” between two lines “---” at its top says what it is.',
    ],
    [
      '{"families": [{"name": "Wood", "parent": "wood/*.md"}]}',
      '"wood/*.md" “wood/*.md” means 3 documents, but one body is above the groups: name its document.',
    ],
    [
      '{"families": [{"name": "Wood", "groups": ["wood/alder.md"]}, {"name": "Moor", "groups": ["wood/"]}]}',
      '"wood/" “wood/alder.md” belongs to “Wood” already: name it once.',
    ],
    [
      '{"families": [{"name": "Wood", "parent": "wood/board.md", "groups": ["wood/board.md"]}]}',
      '"wood/board.md" “wood/board.md” belongs to “Wood” already: name it once.',
    ],
  ])('%s', (text, problem) => {
    expect(pathProblems(text)).toEqual([problem])
  })
})

describe('levels', () => {
  test('the default profile leaves each rule at its own level', () => {
    const found = severities('{}')
    const differing = rules.filter(({id, severity}) => (found[id] ?? severity) !== severity).map(({id}) => id)
    expect(differing).toEqual([])
  })

  test('later wins: profile, the profile that extends it, rules, overrides in their order', () => {
    const text = (more: string): string =>
      `{"profile": "ours", "profiles": {"ours": {"extends": "general-committee", "sections": {"terms-of-reference": {"chair": "expected"}}}}${more}}`
    expect(severities(text(''))['missing-chair']).toBe('warning')
    expect(severities(text(', "rules": {"missing-chair": "hint"}'))['missing-chair']).toBe('hint')
    const overridden = text(
      ', "rules": {"missing-chair": "hint"}, "overrides": [{"paths": ["drafts/"], "rules": {"missing-chair": "off"}}, {"paths": ["old-*.md"], "rules": {"missing-chair": "error"}}]',
    )
    expect(severities(overridden)['missing-chair']).toBe('hint')
    expect(severities(overridden, 'drafts/2026/a.md')['missing-chair']).toBe('off')
    expect(severities(overridden, 'drafts/old-a.md')['missing-chair']).toBe('error')
  })

  test('a level may be for one kind of document', () => {
    const text = '{"rules": {"unused-ignore": {"business-plan": "off"}}}'
    expect(severities(text)['unused-ignore']).toBeUndefined()
    expect(severities(text, 'a.md', 'business-plan')['unused-ignore']).toBe('off')
  })

  test('what the folder says wins over the settings of one person', () => {
    const read = (text: string) => readConfiguration(text, ids).configuration
    const merged = mergeConfigurations(
      read('{"profile": "general-committee", "rules": {"missing-chair": "hint", "missing-purpose": "hint"}}'),
      read('{"rules": {"missing-chair": "warning"}}'),
    )
    expect(optionsUnder(merged, rules)('a.md', 'terms-of-reference').severities).toMatchObject({
      'missing-chair': 'warning',
      'missing-purpose': 'hint',
    })
    expect(merged.profile).toBe('general-committee')
  })

  test('ignored places are those of the path', () => {
    const {configuration} = readConfiguration(
      '{"ignores": [{"rule": "missing-chair", "path": "a/*.md", "text": "Harbour", "reason": "x"}]}',
      ids,
    )
    const options = optionsUnder(configuration, rules)
    expect(options('a/b.md', 'terms-of-reference').ignores).toEqual([{rule: 'missing-chair', text: 'Harbour'}])
    expect(options('b/b.md', 'terms-of-reference').ignores).toEqual([])
  })

  test('a pattern made to take for ever does not', () => {
    const {configuration} = readConfiguration(
      JSON.stringify({overrides: [{paths: [`${'+(a|'.repeat(20)}b${')'.repeat(20)}`], rules: {}}]}),
      ids,
    )
    expect(optionsUnder(configuration, rules)(`${'a'.repeat(200)}!`, 'other').ignores).toEqual([])
  })
})

describe('the schema and the reader agree', () => {
  const validate = new Ajv({strict: false}).compile(configurationSchema(rules))
  test.each([
    '{}',
    '{"profile": "ours", "profiles": {"ours": {"extends": "uk-partnership", "sections": {"terms-of-reference": {"quorum": "required"}}}}}',
    '{"rules": {"missing-chair": "off", "missing-purpose": {"terms-of-reference": "hint"}}}',
    '{"overrides": [{"paths": ["drafts/**"], "rules": {"missing-chair": "hint"}}]}',
    '{"ignores": [{"rule": "missing-chair", "path": "a.md", "text": "x", "reason": "y"}]}',
    '{"families": [{"name": "Lowmoor", "parent": "board.md", "groups": ["a/"], "plans": [], "reports": ["r.md"]}]}',
    '{"families": [{"groups": ["a/"]}]}',
    '{"families": [{"name": "Lowmoor", "parent": ["board.md"]}]}',
    '{"families": [{"name": "Lowmoor", "plans": "plan.md"}]}',
    '{"families": [{"name": "Lowmoor", "plan": ["plan.md"]}]}',
    '{"rulez": {}}',
    '{"rules": {"missing-chairs": "off"}}',
    '{"rules": {"missing-chair": "loud"}}',
    '{"overrides": [{"paths": ["x"]}]}',
    '{"overrides": {}}',
    '{"ignores": [{"rule": "missing-chair"}]}',
    '{"ignores": [{"rule": "x", "reason": "y"}]}',
    '{"profiles": {"a": {"sections": {"minutes": {}}}}}',
    '{"profiles": {"a": {"sections": {"other": {"chair": "never"}}}}}',
    '{"profiles": {"a": {"headings": {"frequency": ["How often we gather"]}, "posts": {"chair": ["Reeve"]}, "statuses": {"late": ["Adrift"]}, "templates": {"chair": ["Chair", "${1:Who} leads."]}, "documents": [{"title": "Forum", "text": ["# Forum"]}]}}}',
    '{"profiles": {"a": {"headings": {"meetings": ["x"]}}}}',
    '{"profiles": {"a": {"posts": {"treasurer": ["x"]}}}}',
    '{"profiles": {"a": {"statuses": {"late": "Adrift"}}}}',
    '{"profiles": {"a": {"templates": {"chair": []}}}}',
    '{"profiles": {"a": {"documents": [{"title": "Forum"}]}}}',
  ])('%s', text => {
    expect(validate(JSON.parse(text))).toBe(problemsIn(text).length === 0)
  })
})

test('every profile has a name and a summary of its own', () => {
  expect(new Set(profiles.map(({name}) => name)).size).toBe(profiles.length)
})
