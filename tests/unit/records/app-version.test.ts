import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { APP_VERSION } from '../../../src/records/app-version.ts'

test('the version that stands in reports is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(APP_VERSION)
})
