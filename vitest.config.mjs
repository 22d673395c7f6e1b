import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    setupFiles: ['test/setup.ts'],
    // Tests are pure functions over text; sharing a process between files saves more than isolation is worth.
    isolate: false,
    // Never write on one's own: goldens are rewritten by UPDATE=1 only (test/harness/golden.ts).
    update: false,
  },
})
