import './regexp-flags'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {version} from '../../package.json'
import {check, formats, type CheckOptions} from './cli/check'
import {explain} from './cli/explain'
import {showModel} from './cli/model'
import {symbols} from './cli/symbols'
import {showOrganisation, type OrganisationOptions} from './cli/organisation'
import {UsageError} from './cli/usage-error'
import {today} from './today'
import {describeFailure} from '../lsp/failure'
import {setLogger} from '../base/log'

const severities = ['hint', 'information', 'warning', 'error']

/** Reads the command line `argv`, does what it asks and gives the exit status: 0 fine, 1 findings, 2 usage or failure. */
async function run(argv: readonly string[]): Promise<number> {
  let status = 0
  const program = new Command('tor-docs')
    .description('Checks terms of reference, business plans and progress reports.')
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(
          `${text
            .replace(/^error: /, 'tor-docs: ')
            .trim()
            .replace(/\n/g, ' ')}\n`,
        ),
    })
  program
    .command('check')
    .description('Print what the rules find in files and folders. The documents given together are seen as one family.')
    .argument(
      '[paths...]',
      'files (of any name), folders (.md, .markdown, and .txt that is recognised; default: this one), patterns, - for standard input',
    )
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
    .addOption(new Option('--severity <level>', 'leave out what is less grave').choices(severities).default('hint'))
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 if anything is found at this level or above')
        .choices(['error', 'warning', 'information', 'never'])
        .default('warning'),
    )
    .addOption(
      new Option('--date <day>', 'judge as on this day, such as 2026-06-15')
        .argParser(isoDay)
        .default(today(), 'today'),
    )
    .option('--rule <id>', 'run only this rule; may be given several times', collect, [])
    .option('--profile <name>', 'what is looked for, in place of the profile chosen in .tor.json')
    .option('--baseline <file>', 'report only what this file does not know yet; it is written if it is not there')
    .option('--fix', 'make the safe fixes, and report what is left')
    .option('--stdin-filename <name>', 'read a document from standard input as if it were this file')
    .action(async (paths: string[], options: Record<string, unknown>) => {
      status = await check(paths, options as unknown as CheckOptions)
    })
  program
    .command('model')
    .description('Print what was understood of one document.')
    .argument('<file>')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (file: string, {format}: {format: string}) => {
      await showModel(file, format)
    })
  program
    .command('symbols')
    .description('Print what each part of the documents means: chair, frequency, members, objectives, actions.')
    .argument('<paths...>')
    .action(async (paths: string[]) => {
      status = await symbols(paths)
    })
  program
    .command('explain')
    .description('Print why a rule is there, what satisfies it, and when to switch it off.')
    .argument('<rule>')
    .action(explain)
  program
    .command('organisation')
    .description('Print what the register knows of an organisation or scheme: full name, status, successors.')
    .argument('<text>', 'a name or short form, as a document writes it')
    .addOption(new Option('--date <date>', 'judge on this day, such as 2016-07-12, instead of today').argParser(isoDay))
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((text: string, options: OrganisationOptions) => {
      showOrganisation(text, options)
    })
  program
    .command('serve')
    .description('Run the language server, for any editor that speaks the protocol.')
    .requiredOption('--stdio', 'talk over standard input and output')
    .action(async () => {
      await import('./node')
    })
  await program.parseAsync(argv, {from: 'user'})
  return status
}

function isoDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new InvalidArgumentError('A day is written like 2026-06-15.')
  }
  return text
}

function collect(id: string, before: readonly string[]): readonly string[] {
  if (id === '') throw new InvalidArgumentError('A rule has a name, such as missing-chair.')
  return [...before, id]
}

/** Failures are one line on standard error, never a stack trace. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const words = error instanceof UsageError ? error.message : `something went wrong: ${describeFailure(error)}`
  process.stderr.write(`tor-docs: ${words}\n`)
  return 2
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}
setLogger(line => process.stderr.write(`tor-docs: ${line}\n`))
run(process.argv.slice(2)).then(
  status => (process.exitCode = status),
  (error: unknown) => (process.exitCode = statusOf(error)),
)
