import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {inRepository} from './harness/files'

// Needs `npm run build`, which `npm test` runs first.

const corpus = inRepository('../shared/corpus')

test('the model agrees with what people labelled in real documents', ctx => {
  if (!existsSync(corpus)) ctx.skip('There is no folder ../shared/corpus here.')
  const limits = {kind: 1, 'missing-precision': 0.97, 'missing-recall': 0.92, place: 0.95, frequency: 0.95}
  const args = Object.entries(limits).flatMap(([name, least]) => [`--min-${name}`, String(least)])
  const command = `node ${inRepository('dist/cli.js')}`
  const scored = spawnSync('node', [`${corpus}/score.mjs`, '--cmd', command, '--verbose', ...args], {encoding: 'utf8'})
  expect(scored.status, scored.stdout + scored.stderr).toBe(0)
})
