// Writes the files that follow from the rules: docs/rules.md, docs/rules/*.md and the settings in package.json.
// With --check it writes nothing, names the files that are stale, and ends with status 1 if there are any.
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {staleFiles} from './generated-files'

const root = process.cwd()
const stale = staleFiles(root)

if (process.argv.includes('--check')) {
  for (const {path} of stale) console.error(`${path} is stale. Run: npm run generate`)
  if (stale.length > 0) process.exitCode = 1
} else {
  for (const {path, text} of stale) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
    console.log(`${path} written`)
  }
  if (stale.length === 0) console.log('Everything is fresh.')
}
