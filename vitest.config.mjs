import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    setupFiles: ['test/setup.ts'],
    // Only ends a hang: no test is about time, and many cases (RUNS=5000) may take long.
    testTimeout: 300_000,
    // Tests are pure functions over text; sharing a process between files saves more than isolation is worth.
    isolate: false,
    // Never write on one's own: goldens are rewritten by UPDATE=1 only (test/harness/golden.ts).
    update: false,
  },
})
