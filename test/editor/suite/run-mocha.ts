/** Every line of the suite's report begins with this, so that it can be told from what the editor itself says. */
const mark = '| '

/** Mocha as both hosts have it, the Node package and the browser build. */
interface Runner {
  run(done: (failures: number) => void): unknown
}

/** Runs the tests defined so far; fails when one of them fails. */
export function runMocha(
  runner: Runner,
  base: {consoleLog: (format?: unknown, ...rest: unknown[]) => void},
): Promise<void> {
  base.consoleLog = (format = '', ...rest) =>
    console.log(`${mark}${String(format).replaceAll('\n', `\n${mark}`)}`, ...rest)
  return new Promise((resolve, reject) => {
    runner.run(failures => (failures > 0 ? reject(new Error(`${failures} test(s) failed`)) : resolve()))
  })
}
