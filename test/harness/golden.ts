import {writeFileSync} from 'node:fs'
import {expect} from 'vitest'
import {withGolden, type Fixture} from './fixture'

/** True if this run may rewrite goldens: asked for with UPDATE=1, and never on a build server. */
export function mayUpdate(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.UPDATE === '1' && (env.CI === undefined || env.CI === '')
}

/**
 * Demands that `actual` is the golden `name` of the fixture at `file`. A golden that is missing fails like a wrong one;
 * UPDATE=1 writes both.
 */
export function checkGolden(fixture: Fixture, file: string, name: string, actual: string): void {
  const golden = fixture.goldens.get(name)
  if (golden === actual) return
  if (mayUpdate()) {
    writeFileSync(file, withGolden(fixture.source, name, actual))
    return
  }
  const remedy = 'Look at the difference; UPDATE=1 npx vitest run writes the actual text.'
  expect(actual, `${file}: golden @${name} ${golden === undefined ? 'is missing' : 'differs'}. ${remedy}`).toBe(golden)
}
