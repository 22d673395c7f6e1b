// The browser build of mocha sets the globals `mocha` and `Mocha`.
import 'mocha/mocha.js'
import {runMocha} from './run-mocha'
import {defineSuite} from './suite'

/** Entry of the suite in the web worker extension host; fails when a test fails. */
export function run(): Promise<void> {
  mocha.setup({ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000})
  defineSuite('web worker')
  return runMocha(mocha, Mocha.reporters.Base)
}
