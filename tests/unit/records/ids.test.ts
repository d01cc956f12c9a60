import { expect, test } from 'vitest'
import { mintId } from '../../../src/records/ids.ts'

test('an id has 26 signs and keeps every random bit', () => {
  expect(mintId(() => new Uint8Array(16))).toBe('0'.repeat(26))
  expect(mintId(() => new Uint8Array(16).fill(255))).toBe(`${'Z'.repeat(25)}W`)
  const seen = new Set<string>()
  for (let bit = 0; bit < 128; bit++) {
    const bytes = new Uint8Array(16)
    bytes[bit >> 3] = 1 << (bit & 7)
    seen.add(mintId(() => bytes))
  }
  expect(seen.size).toBe(128)
})
