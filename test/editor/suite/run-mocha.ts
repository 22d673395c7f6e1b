/** Every line of the suite's report begins with this, so that it can be told from what the editor itself says. */
const mark = '| '

/** Mocha as both hosts have it, the Node package and the browser build. */
interface Runner {
  run(done: (failures: number) => void): unknown
}

/** Mocha's reporters, which write through one function that may be replaced. */
interface Reporters {
  consoleLog: (format?: string, ...values: unknown[]) => void
}

/** Runs the tests defined so far; fails when one of them fails. */
export function runMocha(runner: Runner, reporters: Reporters): Promise<void> {
  reporters.consoleLog = (format = '', ...values) => {
    console.log(mark + filled(format, values).replaceAll('\n', `\n${mark}`))
  }
  return new Promise((resolve, reject) => {
    runner.run(failures => (failures > 0 ? reject(new Error(`${failures} test(s) failed`)) : resolve()))
  })
}

/** The values in the places of a format: what comes out of the editor's console is not formatted any more. */
function filled(format: string, values: readonly unknown[]): string {
  const rest = [...values]
  const text = format.replace(/%[sd]/g, place => (rest.length > 0 ? String(rest.shift()) : place))
  return [text, ...rest.map(String)].join(' ')
}
