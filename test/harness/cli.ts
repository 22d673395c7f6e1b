import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {inRepository} from './files'

/** What a run of the command line gave. */
export interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** How to run it. */
export interface RunOptions {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A folder of its own for one test file, in which the command line runs. */
export interface CliFolder {
  write(name: string, text: string | Uint8Array): void
  read(name: string): string
  remove(): void
  run(args: readonly string[], options?: RunOptions): Promise<Run>
}

/** Makes a folder with `files`; needs the built `dist/cli.js`. */
export function cliFolder(files: Readonly<Record<string, string>>): CliFolder {
  const cli = inRepository('dist/cli.js')
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run "npm run build" first')
  const folder = mkdtempSync(join(tmpdir(), 'tor-docs-'))
  const write: CliFolder['write'] = (name, text) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  return {
    write,
    read: name => readFileSync(join(folder, name), 'utf8'),
    remove: () => rmSync(folder, {recursive: true, force: true}),
    run: (args, {stdin = '', env = {}} = {}) =>
      new Promise(resolve => {
        const options = {cwd: folder, env: {...process.env, ...env}}
        const child = execFile(process.execPath, [cli, ...args], options, (error, out, err) =>
          resolve({status: typeof error?.code === 'number' ? error.code : 0, out, err}),
        )
        child.stdin?.end(stdin)
      }),
  }
}
