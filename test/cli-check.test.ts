import {readFileSync} from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import type {Log} from 'sarif'
import {afterAll, describe, expect, test} from 'vitest'
import {cliFolder} from './harness/cli'
import {inRepository} from './harness/files'
import {settled} from './harness/settled'

const quay = `# Quay Group Terms of Reference

The group exists to keep the quay in repair. It meets as required.

## Membership

- Lock keepers
${settled}`
const hostile = quay
  .replace('Quay', 'Kay <script>alert(1)</script> & "Sons"')
  .replace('as required', 'as <b>required</b> \u001b[31m')

const folder = cliFolder({'quay.md': quay, 'plans/lock.md': quay.replaceAll('uay', 'uoin')})
afterAll(() => folder.remove())

async function check(...args: string[]) {
  return folder.run(['check', ...args])
}

async function sarif(...args: string[]): Promise<Log> {
  return JSON.parse((await check('--format', 'sarif', ...args)).out) as Log
}

describe('text', () => {
  test('colours only where they are wanted', async () => {
    const plain = await folder.run(['check', 'quay.md'])
    expect(plain.out).not.toContain('\u001b')
    const forced = await folder.run(['check', 'quay.md'], {env: {FORCE_COLOR: '1'}})
    expect(forced.out).toContain('\u001b[31m')
    const neither = await folder.run(['check', 'quay.md'], {env: {FORCE_COLOR: '1', NO_COLOR: '1'}})
    expect(neither.out).toBe(plain.out)
  })

  test('a long line is cut around the words in question', async () => {
    folder.write('long.md', quay.replace('It meets', `${'Boats come and go. '.repeat(40)}It meets`))
    const {out} = await check('long.md', '--rule', 'frequency-not-exact')
    const [, line = '', marks = ''] = out.split('\n')
    expect(line.length).toBeLessThanOrEqual(102)
    expect(line.slice(marks.indexOf('^'), marks.indexOf('^') + 11)).toBe('as required')
  })

  test('a document cannot steer the terminal', async () => {
    folder.write('hostile.md', hostile)
    expect((await check('hostile.md')).out).not.toContain('\u001b')
  })
})

describe('sarif', () => {
  const schema = JSON.parse(readFileSync(inRepository('test/fixtures/sarif/sarif-schema-2.1.0.json'), 'utf8')) as object
  const validate = addFormats(new Ajv({strict: false})).compile(schema)

  test('is valid against the official schema', async () => {
    for (const log of [await sarif('.'), await sarif('quay.md', '--baseline', 'sarif.json')]) {
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
      expect(log.runs[0]?.results?.length).toBeGreaterThan(0)
    }
  })

  test('the schema refuses what is wrong', async () => {
    const log = await sarif('quay.md')
    expect(validate({...log, version: '2.0.0'})).toBe(false)
  })

  test('places, rules and fixes are told', async () => {
    const [result] = (await sarif('quay.md')).runs[0]?.results ?? []
    expect(result).toMatchObject({
      ruleId: 'missing-chair',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'quay.md'},
            region: {startLine: 1, startColumn: 3, endLine: 1, endColumn: 32},
          },
        },
      ],
      fixes: [
        {artifactChanges: [{replacements: [{insertedContent: {text: expect.stringContaining('Chair') as string}}]}]},
      ],
    })
  })

  test('fingerprints stay when lines move, and differ within a file', async () => {
    const prints = async (name: string) =>
      ((await sarif(name)).runs[0]?.results ?? []).map(({partialFingerprints}) => partialFingerprints)
    const before = await prints('quay.md')
    folder.write('moved.md', `<!-- first -->\n\n\n${quay}`)
    expect(await prints('moved.md')).toEqual(before)
    expect(new Set(before.map(each => JSON.stringify(each))).size).toBe(before.length)
  })
})

describe('github', () => {
  test('one escaped annotation for each finding', async () => {
    folder.write('a,b:100%.md', quay)
    const {out} = await check('a,b:100%.md', '--format', 'github')
    const [first, second] = out.split('\n')
    expect(first).toMatch(
      /^::error file=a%2Cb%3A100%25\.md,line=1,endLine=1,col=3,endColumn=32,title=missing-chair::The document /,
    )
    expect(second).toMatch(/^::notice .*title=frequency-not-exact::/)
  })
})

describe('html', () => {
  test('a page of its own in which all text is escaped', async () => {
    folder.write('hostile.md', hostile)
    const {out} = await check('hostile.md', '--format', 'html')
    expect(out).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(out).not.toContain('<script')
    expect(out).not.toMatch(/<b>required/)
    expect(out).toContain('&lt;script&gt;')
    expect(out).toContain("default-src 'none'")
    expect(out).not.toMatch(/\ssrc=|<link|@import|url\(/)
    expect(out).toContain('prefers-color-scheme: dark')
    expect(out).toContain('@media print')
    expect(out).toContain('<mark>')
  })

  test('documents without a finding are named as well', async () => {
    folder.write('good.md', quay.replace('as required', 'four times a year. The mayor or a deputy chairs the group'))
    expect((await check('good.md', '--format', 'html')).out).toContain('Nothing found in')
  })
})

describe('paths', () => {
  test('patterns that the shell has left alone', async () => {
    const {out} = await check('plans/*.md', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({documents: [{file: 'plans/lock.md'}]})
    expect(await check('plans/*.txt')).toMatchObject({
      status: 2,
      err: 'tor-docs: plans/*.txt: no document has such a name\n',
    })
  })

  test('standard input, alone and beside files', async () => {
    const alone = await folder.run(['check', '-'], {stdin: quay})
    expect(alone.out).toContain('standard-input.md:1:3 error')
    const named = await folder.run(['check', '.', '--stdin-filename', 'quay.md', '--rule', 'missing-chair'], {
      stdin: quay.replace('It meets', 'The mayor or a deputy chairs the group. It meets'),
    })
    expect(named.out).not.toContain('quay.md:')
    expect(named.out).toContain('plans/lock.md:1:3 error')
  })
})

describe('--fix', () => {
  const withUnused = quay.replace('\n\n', '\n\n<!-- tor-disable-next-line missing-purpose -- old -->\n')

  test('makes safe fixes only, keeps line breaks and the byte order mark', async () => {
    folder.write('fix.md', `\ufeff${withUnused.replaceAll('\n', '\r\n')}`)
    const {status, err, out} = await check('--fix', 'fix.md')
    expect([status, err]).toEqual([1, 'tor-docs: fix.md: 1 fix made\n'])
    expect(out).not.toContain('unused-ignore')
    expect(folder.read('fix.md')).toBe(`\ufeff${quay.replaceAll('\n', '\r\n')}`)
  })

  test('a file in another encoding is left as it is', async () => {
    const bytes = Buffer.from(withUnused.replace('Lock', 'Löck'), 'latin1')
    folder.write('latin.md', bytes)
    const {status, err} = await check('--fix', 'latin.md')
    expect(status).toBe(2)
    expect(err).toBe('tor-docs: latin.md cannot be written: it has changed meanwhile, or it is not written in UTF-8\n')
    expect(folder.read('latin.md')).toBe(bytes.toString('utf8'))
  })

  test('not with standard input', async () => {
    const {status, err} = await folder.run(['check', '--fix', '-'], {stdin: quay})
    expect([status, err]).toEqual([2, 'tor-docs: --fix changes files, so it cannot be used with standard input\n'])
  })
})

describe('--baseline', () => {
  test('written if it is not there; then only new findings fail, and fixed ones are noted', async () => {
    folder.write('base.md', quay)
    const first = await check('base.md', '--baseline', 'known.json')
    expect([first.status, first.err]).toEqual([
      0,
      'tor-docs: the baseline known.json is written; its 2 findings count as known from now on\n',
    ])
    folder.write(
      'base.md',
      quay.replace('as required', 'four times a year').replace('## Membership\n\n- Lock keepers\n', ''),
    )
    const {status, out} = await check('base.md', '--baseline', 'known.json')
    expect(status).toBe(1)
    expect(out).toMatch(/^base\.md:1:3 error .* missing-chair \(known\)$/m)
    expect(out).toMatch(/^base\.md:1:3 error .* missing-membership$/m)
    expect(out).toMatch(/^base\.md fixed “as required” .* frequency-not-exact$/m)
    expect(out).toMatch(/checked: 1 error, 1 known, 1 fixed\n$/)
    const json = JSON.parse((await check('base.md', '--baseline', 'known.json', '--format', 'json')).out) as unknown
    expect(json).toMatchObject({
      summary: {error: 1},
      documents: [
        {
          findings: [
            {rule: 'missing-chair', known: true},
            {rule: 'missing-membership', known: false},
          ],
        },
      ],
      fixed: [{file: 'base.md', rule: 'frequency-not-exact'}],
    })
  })

  test('what is not shown is known all the same; a part of the rules cannot be compared', async () => {
    folder.write('seen.md', quay)
    await check('seen.md', '--baseline', 'seen.json', '--severity', 'error')
    const {out} = await check('seen.md', '--baseline', 'seen.json')
    expect(out).toMatch(/checked: 2 known\n$/)
    expect((await check('seen.md', '--baseline', 'seen.json', '--rule', 'missing-chair')).status).toBe(2)
  })

  test('a file that is none is refused', async () => {
    const {status, err} = await check('quay.md', '--baseline', 'quay.md')
    expect([status, err]).toEqual([
      2,
      'tor-docs: quay.md is no baseline of tor-docs: remove it, and it is written anew\n',
    ])
  })
})

describe('.tor.json', () => {
  const configured = cliFolder({
    '.tor.json': `{
      // the chair is on leave
      "rules": {"missing-chair": "off"},
      "overrides": [{"paths": ["drafts/"], "rules": {"frequency-not-exact": "error"}}],
      "ignores": [{"rule": "frequency-not-exact", "path": "silent.md", "text": "keep the quay", "reason": "agreed"}],
    }`,
    'quay.md': quay,
    'silent.md': quay,
    'drafts/quay.md': quay,
  })
  afterAll(() => configured.remove())

  test('levels, paths and ignored places, from the folder or from above it', async () => {
    const {out} = await configured.run(['check'])
    expect(out.split('\n').filter(line => /^\S+:\d/.test(line))).toEqual([
      expect.stringMatching(/^drafts\/quay\.md:3:55 error .* frequency-not-exact$/),
      expect.stringMatching(/^quay\.md:3:55 information .* frequency-not-exact$/),
    ])
    expect((await configured.run(['check', 'drafts'])).out).toContain('drafts/quay.md:3:55 error')
  })

  test('the groups of a family are compared, wherever their files are', async () => {
    const group = (place: string, more = '') =>
      `# ${place} Welcome Panel Terms of Reference\n\n## Purpose\n\nTo welcome people to ${place}.\n\n## Membership\n\n- Home Office\n- Lock keepers\n${more}`
    const family = cliFolder({
      'a/b/alder.md': group('Alder', '- Refugee Council\n'),
      'c/birch.md': group('Birch', '- Refugee Council\n'),
      'd/e/f/cedar.md': group('Cedar'),
    })
    const run = () => family.run(['check', '--rule', 'members-differ-from-siblings', '--severity', 'hint'])
    expect((await run()).out).not.toContain('Refugee Council')
    family.write('.tor.json', '{"families": [{"name": "Lowmoor Migration Partnership", "groups": ["**/*.md"]}]}')
    expect((await run()).out).toMatch(/^d\/e\/f\/cedar\.md:.*Refugee Council/m)
    family.remove()
  })

  test('words of a profile, for the findings and for what is understood', async () => {
    const own = cliFolder({
      '.tor.json': '{"profile": "a", "profiles": {"a": {"headings": {"chair": ["At the tiller"]}}}}',
      'quay.md': `${quay}\n## At the tiller\n\nJo Hull\n`,
    })
    expect((await own.run(['check', '--rule', 'missing-chair'])).out).not.toContain('quay.md')
    expect((await own.run(['model', 'quay.md'])).out).toMatch(/^chair-holder .* Jo Hull$/m)
    expect((await own.run(['symbols', 'quay.md'])).out).toContain('Jo Hull')
    own.remove()
  })

  test('another profile for one run', async () => {
    expect(await configured.run(['check', '--profile', 'choir'])).toMatchObject({
      status: 2,
      out: '',
      err: 'tor-docs: there is no profile “choir”; the profiles are uk-partnership, general-committee\n',
    })
    expect((await configured.run(['check', '--profile', 'general-committee', 'quay.md'])).status).toBe(0)
  })

  test('what is wrong in it is said with its place, and an error is a failure', async () => {
    configured.write('.tor.json', '{"rules": {"mising-chair": "off"}}')
    expect(await configured.run(['check', 'silent.md', '--fail-on', 'never'])).toMatchObject({
      status: 0,
      err: 'tor-docs: .tor.json:1:12 warning There is no rule “mising-chair”. Did you mean “missing-chair”?\n',
    })
    configured.write('.tor.json', '{"rules": {"missing-chair": "of"}}')
    const {status, err} = await configured.run(['check', 'silent.md', '--fail-on', 'never'])
    expect(status).toBe(2)
    expect(err).toContain('.tor.json:1:29 error “of” is no level')
  })
})

describe('explain and symbols', () => {
  test('explain tells of a rule, and helps with a slip', async () => {
    const {status, out} = await folder.run(['explain', 'missing-chair'])
    expect(status).toBe(0)
    expect(out).toContain('Why it matters')
    expect(out).not.toContain('##')
    const wrong = await folder.run(['explain', 'missing-chiar'])
    expect([wrong.status, wrong.err]).toEqual([
      2,
      'tor-docs: there is no rule “missing-chiar”; did you mean “missing-chair”?\n',
    ])
  })

  test('symbols prints the tree of meaning with places', async () => {
    const {status, out} = await folder.run(['symbols', 'quay.md', 'plans'])
    expect(status).toBe(0)
    expect(out.split('\n')[0]).toBe('quay.md:1:3 document Quay Group (Terms of reference)')
    expect(out).toContain('quay.md:7:3     member Lock keepers')
    expect(out).toContain('plans/lock.md:1:3 document')
    expect((await folder.run(['symbols', 'none.md'])).status).toBe(2)
  })
})
