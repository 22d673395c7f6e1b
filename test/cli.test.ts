import {execFile, spawn} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {settled} from './harness/settled'

const cli = join(import.meta.dirname, '../dist/cli.js')

const alder = `# Alder Strategic Migration Group Terms of Reference

## Purpose

The group brings together the organisations that support migrants in the area.

## Membership

- Public Health

## Frequency of meetings

The group meets at least three times a year.
${settled}`
const birch = alder
  .replace('Alder', 'Birch')
  .replace('## Membership', '## Chair\n\nThe Head of Housing chairs the group. A deputy stands in.\n\n## Membership')

let folder = ''

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run "npm run build" first')
  folder = mkdtempSync(join(tmpdir(), 'tor-docs-'))
  const files: Readonly<Record<string, string>> = {
    'alder.md': alder,
    'birch.md': birch,
    'notes.txt': 'Milk, bread, eggs\n',
    'pasted.txt': birch.replaceAll('#', '').replace('Birch', 'Cedar'),
    'node_modules/x/alder.md': alder,
    '.hidden/alder.md': alder,
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

function run(...args: string[]): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, [cli, ...args], {cwd: folder}, (error, out, err) =>
      resolve({status: typeof error?.code === 'number' ? error.code : 0, out, err}),
    )
  })
}

/** The answer to a wrong call: status 2, nothing on standard output, one line for people. */
async function complaint(...args: string[]): Promise<string> {
  const {status, out, err} = await run(...args)
  expect([status, out], err).toEqual([2, ''])
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  return err
}

describe('check', () => {
  test('text: a line for each finding, its place in the text, a summary, status 1', async () => {
    const {status, out, err} = await run('check')
    expect([status, err]).toEqual([1, ''])
    const [finding, line, marks, fix, blank, ...rest] = out.trimEnd().split('\n')
    expect(finding).toMatch(/^alder\.md:1:3 error The document does not say who chairs the group\. .* missing-chair$/)
    expect(line).toBe('  1 | # Alder Strategic Migration Group Terms of Reference')
    expect(marks).toBe(`    |   ^${'~'.repeat(49)}`)
    expect(fix).toContain('Insert a “Chair” section')
    expect(blank).toBe('')
    expect(rest[0]).toMatch(/^pasted\.txt:3:2 information The section titles, .* headings-are-plain-text$/)
    expect(rest.at(-1)).toBe('3 documents checked: 1 error, 1 for information')
  })

  test('status 0 where nothing reaches the level, or nothing is found', async () => {
    expect((await run('check', 'birch.md')).status).toBe(0)
    expect((await run('check', '--fail-on', 'never')).status).toBe(0)
    expect((await run('check', '--rule', 'missing-purpose')).status).toBe(0)
  })

  test('JSON: version 1, every document, places from 1', async () => {
    const {status, out} = await run('check', '--format', 'json', 'alder.md', 'birch.md', 'alder.md')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      documents: [
        {
          file: 'alder.md',
          kind: 'terms-of-reference',
          title: 'Alder Strategic Migration Group Terms of Reference',
          findings: [
            {
              rule: 'missing-chair',
              severity: 'error',
              message: expect.stringContaining('who chairs') as string,
              start: {line: 1, column: 3},
              end: {line: 1, column: 53},
              related: [],
              fixes: [{title: expect.stringContaining('Chair') as string, safe: false}],
            },
          ],
        },
        {file: 'birch.md', kind: 'terms-of-reference', title: expect.any(String) as string, findings: []},
      ],
      summary: {error: 1, warning: 0, information: 0, hint: 0},
    })
  })

  test('a folder: hidden folders, packages and text files of no kind are passed over; a named file is read', async () => {
    const files = async (...args: string[]) => {
      const {documents} = JSON.parse((await run('check', '--format', 'json', ...args)).out) as {
        documents: {file: string; kind: string}[]
      }
      return documents.map(({file, kind}) => `${file} ${kind}`)
    }
    expect(await files('.')).toEqual([
      'alder.md terms-of-reference',
      'birch.md terms-of-reference',
      'pasted.txt terms-of-reference',
    ])
    expect(await files('notes.txt')).toEqual(['notes.txt other'])
  })

  test('wrong calls: one line and status 2', async () => {
    expect(await complaint('check', '--format', 'xml')).toContain('--format')
    expect(await complaint('check', '--rule', 'missing-tea')).toContain('no rule “missing-tea”')
    expect(await complaint('check', '--date', '2026-02-30')).toContain('A day is written like')
    expect(await complaint('chekc')).toContain('chekc')
    expect(await complaint('check', '--loudly')).toContain('--loudly')
  })

  test('what cannot be read is one line and status 2; the rest is checked', async () => {
    writeFileSync(join(folder, 'birch.bin'), 'PK\u0003\u0004\0\0')
    const {status, out, err} = await run('check', 'no-such.md', 'birch.bin', 'birch.md')
    expect(err).toBe(
      'tor-docs: no-such.md: there is no such file or folder\ntor-docs: birch.bin: it is not a text file\n',
    )
    expect([status, out]).toEqual([2, '1 document checked: nothing found\n'])
  })

  test('a binary file in a folder is left out and said so', async () => {
    const sub = join(folder, 'mixed')
    mkdirSync(sub)
    writeFileSync(join(sub, 'picture.md'), '\0\0\0')
    const {status, err} = await run('check', 'mixed')
    rmSync(sub, {recursive: true})
    expect([status, err]).toEqual([0, 'tor-docs: mixed/picture.md is left out: it is not a text file\n'])
  })

  // The administrator of a machine may read everything, so there is nothing to see then.
  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const path = join(folder, 'locked.md')
    writeFileSync(path, alder)
    chmodSync(path, 0)
    const {status, err} = await run('check', 'locked.md')
    rmSync(path)
    expect([status, err]).toEqual([2, 'tor-docs: locked.md: you have no permission to read it\n'])
  })

  test('a reader that stops early is no failure', async () => {
    const child = spawn(process.execPath, [cli, 'check', '--format', 'json'], {cwd: folder})
    let err = ''
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    child.stdout.destroy()
    await new Promise(resolve => child.on('close', resolve))
    expect(err).toBe('')
  })
})

describe('organisation', () => {
  test('says what became of a body, as text', async () => {
    const {status, out} = await run('organisation', 'Gangmasters Licencing Authority', '--date', '2020-01-01')
    expect(status).toBe(0)
    expect(out).toContain('Gangmasters Licensing Authority (GLA)\n')
    expect(out).toContain('renamed as of 2020-01-01; from 2005-04-01; until 2016-07-11\n')
    expect(out).toContain('in being on that day: Gangmasters and Labour Abuse Authority\n')
  })

  test('and as JSON', async () => {
    const {out} = await run('organisation', 'DCLG', '--date', '2016-06-01', '--format', 'json')
    const {query, matches} = JSON.parse(out) as {query: string; matches: readonly unknown[]}
    expect(query).toBe('DCLG')
    expect(matches).toMatchObject([
      {
        name: 'Department for Communities and Local Government',
        status: 'current',
        from: '2006-05-05',
        until: '2018-01-07',
        successors: ['Ministry of Housing, Communities and Local Government'],
        current: ['Department for Communities and Local Government'],
        match: 'abbreviation',
        ambiguous: false,
      },
    ])
  })

  test('gives every meaning of a short form', async () => {
    expect((await run('organisation', 'GLA')).out).toMatch(/^“GLA” has 2 meanings:\n\nGreater London Authority/)
  })

  test('an unknown name is no failure', async () => {
    const {status, out} = await run('organisation', 'Aldermoor Ringing Society')
    expect([status, out]).toEqual([0, '“Aldermoor Ringing Society” is not in the register.\n'])
    expect(JSON.parse((await run('organisation', '', '--format', 'json')).out)).toEqual({query: '', matches: []})
  })

  test.each(['2016', '2016-13-01', '2016-02-30', 'yesterday'])('a date such as %s is refused', async date => {
    const {status, err} = await run('organisation', 'DCLG', '--date', date)
    expect(status).toBe(2)
    expect(err).toContain(`'${date}' is invalid. A day is written like`)
  })
})

describe('model', () => {
  test('text: one line for each fact', async () => {
    const {status, out} = await run('model', 'birch.md')
    expect(status).toBe(0)
    expect(out).toContain('title 1:3 Birch Strategic Migration Group Terms of Reference\n')
    expect(out).toMatch(/^chair-holder 9:5 Head of Housing$/m)
  })

  test('JSON: version 1 with the promised names', async () => {
    const model = JSON.parse((await run('model', '--format', 'json', 'birch.md')).out) as Record<string, unknown>
    expect(Object.keys(model)).toEqual([
      'version',
      'file',
      'kind',
      'title',
      'body',
      'parent',
      'reportsTo',
      'period',
      'elements',
      'chair',
      'frequency',
      'memberGroups',
      'objectives',
      'actions',
      'shortForms',
      'mentions',
      'sections',
    ])
    expect(model).toMatchObject({
      version: 1,
      file: 'birch.md',
      elements: {
        chair: {state: 'present', found: 'section', line: 7, text: 'Chair'},
        quorum: {state: 'present', found: 'section', line: 23},
      },
      frequency: [{perYear: {min: 3, max: null}, line: 17}],
      memberGroups: [{members: [{text: 'Public Health', line: 13, organisation: null}]}],
    })
  })

  test('JSON: what is missing has no place', async () => {
    const model = JSON.parse((await run('model', '--format', 'json', 'alder.md')).out) as Record<string, unknown>
    expect(model).toMatchObject({elements: {chair: {state: 'absent', line: null}}})
  })

  test('a folder or a missing file: one line and status 2', async () => {
    expect(await complaint('model', '.')).toContain('is a folder')
    expect(await complaint('model', 'no-such.md')).toContain('no such file')
    expect(await complaint('model')).toContain('file')
  })
})

describe('serve', () => {
  test('speaks the protocol over standard input and output', async () => {
    const child = spawn(process.execPath, [cli, 'serve', '--stdio'], {cwd: folder})
    const send = (message: object) => {
      const body = JSON.stringify({jsonrpc: '2.0', ...message})
      child.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`)
    }
    let out = ''
    const answered = new Promise<void>(resolve => {
      child.stdout.on('data', (data: Buffer) => {
        out += data.toString()
        if (out.includes('"serverInfo"')) resolve()
      })
    })
    const ended = new Promise<number | null>(resolve => child.on('close', resolve))
    send({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}})
    await answered
    send({id: 2, method: 'shutdown'})
    send({method: 'exit'})
    expect(await ended).toBe(0)
    expect(out).toMatch(/^Content-Length: /)
  })
})
