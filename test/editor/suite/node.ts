import Mocha from 'mocha'
import {runMocha} from './run-mocha'
import {defineSuite} from './suite'

/** Entry of the suite in the Node extension host; fails when a test fails. */
export function run(): Promise<void> {
  const mocha = new Mocha({ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000})
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  defineSuite('Node')
  return runMocha(mocha, Mocha.reporters.Base)
}
