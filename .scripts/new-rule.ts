// Writes a new rule, two fixtures and the line in the registry: npm run new-rule missing-quorum
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {rules} from '../server/rules/index'
import {refusal, skeleton, withRegistryLine} from './rule-skeleton'

const root = process.cwd()
const id = process.argv[2] ?? ''
const registry = join(root, 'server/rules/index.ts')
const files = skeleton(id)
const existing = files.find(({path}) => existsSync(join(root, path)))
const refused =
  refusal(
    id,
    rules.map(rule => rule.id),
  ) ??
  (existing && `${existing.path} exists already.`)

if (refused === undefined) {
  for (const {path, text} of files) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
    console.log(`${path} written`)
  }
  writeFileSync(registry, withRegistryLine(readFileSync(registry, 'utf8'), id))
  console.log(`server/rules/index.ts: ${id} added\n`)
  console.log(`Next: fill in the fixtures, then: npx vitest run -t ${id}`)
  console.log('The failure shows the fixture with the actual findings. At the end: npm run generate')
} else {
  console.error(refused)
  process.exitCode = 2
}
