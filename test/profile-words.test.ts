import {describe, expect, test} from 'vitest'
import {completionsAt} from '../server/features/completion'
import {buildDocument} from '../server/model/build'
import {vocabularyUnder} from '../server/review/profile-chain'
import {readConfiguration} from '../server/review/read-configuration'
import {rules} from '../server/rules/index'
import {runRules} from '../server/rules/run'
import {emptyWorkspace} from '../server/workspace/workspace'
import {elementNames} from '../server/vocabulary/elements'
import {matchHeading} from '../server/vocabulary/match'
import {rewording} from '../server/vocabulary/rewording'
import {sectionTemplate} from '../server/vocabulary/templates'
import {usualVocabulary, vocabularyWith} from '../server/vocabulary/vocabulary'
import {jsonBlocks} from './harness/files'

const ids = rules.map(({id}) => id)

const harbour = `{
  "profile": "harbours",
  "profiles": {
    "harbours": {
      "headings": {"frequency": ["How often we gather"], "membership": ["Our crew"]},
      "posts": {"chair": ["Harbour Reeve", "Reeve"], "secretary": ["Tally Keeper"]},
      "statuses": {"on-target": ["Full steam"], "late": ["Adrift"]},
      "templates": {"frequency": ["How often we gather", "", "The forum gathers \${1:four} times a year, at \${2:high} tide."]},
      "documents": [{"title": "Harbour forum", "description": "Terms of a forum", "text": ["# \${1:Place} Harbour Forum Terms of Reference", "", "Ahoy."]}]
    }
  }
}`

function vocabularyOf(text: string) {
  return vocabularyUnder(readConfiguration(text, ids).configuration)
}

function read(text: string, configuration = harbour) {
  return buildDocument('terms.md', text, vocabularyOf(configuration))
}

function problemsIn(profile: string): readonly string[] {
  const text = `{"profiles": {"harbours": ${profile}}}`
  return readConfiguration(text, ids).problems.map(
    ({range, severity, message}) => `${severity} ${text.slice(range.start, range.end)} ${message}`,
  )
}

const terms = [
  '# Quayside Harbour Forum Terms of Reference',
  'Purpose',
  'The forum advises the council on the harbour.',
  'Our Crew',
  '- Jo Hull (Harbour Reeve)\n- Sam Keel',
  'How often we gather',
  'The forum meets four times a year. The Tally Keeper takes the minutes.',
].join('\n\n')

describe('a profile’s words', () => {
  test('name sections, posts and statuses', () => {
    const {elements, memberGroups} = read(terms)
    expect(elements.frequency).toMatchObject({found: 'section', at: {text: 'How often we gather'}})
    expect(elements.membership).toMatchObject({found: 'section', at: {text: 'Our Crew'}})
    expect(memberGroups[0]?.members).toHaveLength(2)
    expect(elements.chair).toMatchObject({state: 'present', at: {text: 'Jo Hull (Harbour Reeve)'}})
    expect(elements.secretariat).toMatchObject({state: 'present', at: {text: 'The Tally Keeper takes the minutes.'}})
  })

  test('mean nothing to others', () => {
    const {elements} = buildDocument('terms.md', terms)
    expect(elements.chair.state).toBe('absent')
    expect(elements.membership.found).not.toBe('section')
  })

  test.each([
    'The Reeve of the forum is Jo Hull.',
    'Jo Hull (Reeve)',
    'The forum is chaired by Jo Hull.',
    'The REEVE shall be Jo Hull for two years.',
    '**Harbour  Reeve**: Jo Hull',
  ])('the holder stands where the source has the name: %s', line => {
    const document = read(
      `# Quayside Forum Terms of Reference\n\n## Membership\n\n- Sam Keel\n\n## Others\n\n${line}\n`,
    )
    const holder = document.chair.holder
    expect(holder?.text).toBe('Jo Hull')
    expect(document.parsed.text.slice(holder?.range.start, holder?.range.end)).toBe('Jo Hull')
  })

  test('tell the status and the lead of an action', () => {
    const plan = [
      '# Harbour Business Plan 2025-26',
      '| Action | Lead | Status |\n| --- | --- | --- |\n| Dredge the quay | Reeve | Full steam |\n| Paint the crane | Harbour Reeve | ADRIFT |',
    ].join('\n\n')
    const facts = read(plan).actions.map(({lead, status}) => [lead?.sort, status?.value, status?.text])
    expect(facts).toEqual([
      ['post', 'on-target', 'Full steam'],
      ['post', 'late', 'ADRIFT'],
    ])
  })

  test('come from the profiles that one extends, and a committee’s president chairs it', () => {
    const text = `{"profile": "b", "profiles": {"a": {"extends": "general-committee", "posts": {"chair": ["Reeve"]}}, "b": {"extends": "a", "headings": {"chair": ["Helm"]}}}}`
    const {inUsualPosts, matchHeading: match} = vocabularyOf(text)
    expect(inUsualPosts('The Reeve, the President, the Vice-President and the Clerk').text).toBe(
      'The Chair, the Chair, the Vice-chair and the Secretary',
    )
    expect(match('5. The Helm').roles).toEqual(['chair'])
    expect(usualVocabulary.inUsualPosts('The President').text).toBe('The President')
  })

  test('are the same value as long as they are the same words', () => {
    expect(vocabularyOf(harbour)).toBe(vocabularyOf(`${harbour} `))
    expect(vocabularyOf('{"profile": "uk-partnership"}')).toBe(usualVocabulary)
    expect(vocabularyWith([])).toBe(usualVocabulary)
  })
})

describe('a profile’s templates', () => {
  test('are what the fix inserts, and what was missing is found then', () => {
    const document = read('# Quayside Forum Terms of Reference\n\n## Membership\n\n- Sam Keel\n- Jo Hull\n')
    const only = {only: ['missing-frequency'], today: '2026-06-15'}
    const [found] = runRules(document, emptyWorkspace, only)
    const [fix] = found?.fixes() ?? []
    const [edit] = fix?.edits ?? []
    expect(fix?.title).toBe('Insert a “How often we gather” section')
    expect(edit?.newText).toContain('## How often we gather\n\nThe forum gathers four times a year, at high tide.')
    const {text} = document.parsed
    const fixed = `${text.slice(0, edit?.range.start)}${edit?.newText ?? ''}${text.slice(edit?.range.end)}`
    expect(runRules(read(fixed), emptyWorkspace, only)).toEqual([])
  })

  test('are offered in an empty file and on an empty line', () => {
    const offered = (text: string) =>
      completionsAt(emptyWorkspace, read(text), text.length, {today: '2026-06-15', trigger: undefined}).items
    expect(offered('')[0]).toMatchObject({label: 'Harbour forum (whole document)', detail: 'Terms of a forum'})
    expect(offered('').find(({label}) => label.startsWith('General committee'))?.snippet).toMatch(
      /## How often we gather\n\nThe forum gathers \$\{\d+:four\} times/,
    )
    const sections = offered('# Quayside Forum Terms of Reference\n\n## Membership\n\n- Sam Keel\n\n')
    expect(sections.find(({label}) => label.startsWith('How often we gather'))?.snippet).toContain('${1:four}')
  })
})

describe('words that cannot be used are problems', () => {
  test.each([
    [
      '{"headings": {"frequenzy": ["x"]}}',
      'warning "frequenzy" There is no section “frequenzy”. Did you mean “frequency”?',
    ],
    [
      '{"posts": {"treasurer": ["Purser"]}}',
      'warning "treasurer" There is no post “treasurer”. There are chair, vice-chair, secretary.',
    ],
    ['{"statuses": {"late": "Adrift"}}', 'error "Adrift" A list in square brackets [ ] is expected here.'],
    [
      '{"posts": {"chair": ["Reeve"], "secretary": ["reeve"]}}',
      'error "reeve" “reeve” stands for “chair” already. Keep one of them.',
    ],
    [
      '{"templates": {"chair": "## Chair"}}',
      'error "## Chair" The lines of the text are expected here, as a list in square brackets [ ].',
    ],
    [
      '{"templates": {"chair": ["##", "x"]}}',
      'error ["##", "x"] The first line is the heading of the section: it must have words.',
    ],
    [
      '{"templates": {"chair": ["Chair", "${1:the ${2:forum}}"]}}',
      'error "${1:the ${2:forum}}" A place to fill in is written ${1:words}, without brackets in it; the signs $ and \\ have no other use here.',
    ],
    [
      '{"templates": {"chair": ["Who is at the tiller", "x"]}}',
      'warning "Who is at the tiller" “Who is at the tiller” is not known as a heading of “chair”. Add it under "headings": {"chair": ["Who is at the tiller"]}, or choose another heading.',
    ],
    ['{"documents": [{"title": "Forum"}]}', 'error {"title": "Forum"} “text” is missing here.'],
  ])('%s', (profile, problem) => {
    expect(problemsIn(profile)).toEqual([problem])
  })

  test('a heading that the profile adds is known to its templates', () => {
    expect(
      problemsIn('{"headings": {"chair": ["At the tiller"]}, "templates": {"chair": ["At the tiller", "x"]}}'),
    ).toEqual([])
  })
})

test('the heading of each standard section names it and nothing else', () => {
  for (const element of elementNames)
    expect(matchHeading(sectionTemplate(element).heading.toLowerCase())).toMatchObject({roles: [element], whole: true})
})

test('words are put into others as whole words, the longest first, with their places', () => {
  const {text, rangeIn} = rewording([
    {words: ['Reeve', 'Old  Reeve'], usual: 'chair'},
    {words: ['', 'c++'], usual: 'secretary'},
  ])('The old Reeves, a reeveship and C++.')
  expect(text).toBe('The chair, a reeveship and Secretary.')
  expect(rangeIn(4, 9)).toEqual({start: 4, end: 14})
  expect(rangeIn(5, 7)).toEqual({start: 4, end: 14})
  expect(rangeIn(11, 22)).toEqual({start: 16, end: 27})
})

test('the examples in the guide can be used as they stand', () => {
  const examples = jsonBlocks('docs/configuration.md')
  for (const text of examples) expect(readConfiguration(text, ids).problems).toEqual([])
  const withWords = examples.find(text => text.includes('"posts"')) ?? ''
  const document = read('# Quay Forum Terms of Reference\n\nOur crew\n\n- Jo Hull (Harbour Reeve)\n', withWords)
  expect(document.chair.holder?.text).toBe('Jo Hull')
  expect(document.vocabulary.sectionTemplate('frequency').plainText).toContain('four times a year')
  expect(document.vocabulary.documentTemplates[0]?.title).toBe('Harbour forum')
})
