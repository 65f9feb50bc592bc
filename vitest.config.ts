import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      { test: { name: 'stages', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/browser/launch.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts', 'tests/browser/launch.test.ts'],
          globalSetup: ['./tests/e2e/setup/global.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A Chromium each: more than one at a time starves two cores.
          fileParallelism: false,
          // Nor more decks at a time than there are cores, where a file makes several.
          maxConcurrency: 2,
        },
      },
    ],
  },
})
