import { expect, test } from 'vitest'
import { isInstalled } from '../../../bin/setup/ensure-installed.mjs'

const otherPlatform = process.platform === 'win32' ? 'linux' : 'win32'
const locked = {
  '': { version: '1.0.0' },
  'node_modules/yjs': { version: '13.6.33' },
  'node_modules/rollup-elsewhere': { version: '4.0.0', optional: true, os: [otherPlatform] },
  'node_modules/rollup-here': {
    version: '4.0.0',
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
}
const present = {
  'node_modules/yjs': { version: '13.6.33' },
  'node_modules/rollup-here': { version: '4.0.0', optional: true, os: [process.platform] },
}

test('finds nothing to install when all packages for this platform are there', () => {
  expect(isInstalled(locked, present)).toBe(true)
})

test('installs when node_modules is absent, and when an install was broken off', () => {
  expect(isInstalled(locked, null)).toBe(false)
  expect(isInstalled(locked, {})).toBe(false)
})

test('installs when the lock file asks for another version', () => {
  expect(isInstalled({ ...locked, 'node_modules/yjs': { version: '13.6.34' } }, present)).toBe(false)
})

test('installs when node_modules came from a machine of another kind', () => {
  const { 'node_modules/rollup-here': _, ...copied } = present
  expect(isInstalled(locked, copied)).toBe(false)
})
