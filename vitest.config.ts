import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

// Workers take these over, also when vitest is started without `npm test`.
process.env.TZ = 'Europe/Amsterdam'
process.env.LANG = 'nl_NL.UTF-8'
process.env.LC_ALL = 'nl_NL.UTF-8'

const MINUTE_MS = 60_000

export default defineConfig({
  test: {
    // A browser that was killed may still have sent of a page the driver forgot already: no fault of what is tested.
    onUnhandledError: ({ message }) => !/^Cannot find parent object page@/.test(message),
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/{unit,property,contract,golden,sync}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/property-runs.ts'],
          // A full run does ten times as much in one test.
          testTimeout: (process.env.WERKVLOER_FULL ? 10 : 1) * MINUTE_MS,
          maxWorkers: 2,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/support/prepare-site.ts'],
          testTimeout: 5 * MINUTE_MS,
          hookTimeout: 2 * MINUTE_MS,
          maxWorkers: 2,
          // On a busy machine a browser now and then loses a tap. The report says what passed at its second try; kills are never tried twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
})
