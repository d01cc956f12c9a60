import { describe, expect, test } from 'vitest'
import { joinedSound, soundPiece } from '../../../src/records/recorded-sound.ts'

describe('a recording in pieces', () => {
  const bytes = Uint8Array.from({ length: 1_000 }, (_, place) => (place * 37) & 255)

  test('is the same bytes again, in order', () => {
    const pieces = [bytes.slice(0, 301), bytes.slice(301, 302), bytes.slice(302)].map(soundPiece)
    expect([...joinedSound({ pieces })]).toEqual([...bytes])
  })

  test('without its last piece is its beginning', () => {
    const pieces = [bytes.slice(0, 500)].map(soundPiece)
    expect([...joinedSound({ pieces })]).toEqual([...bytes.slice(0, 500)])
  })

  test('leaves out what is no base64', () => {
    expect([...joinedSound({ pieces: [soundPiece(bytes.slice(0, 3)), '<script>', 'abc'] })]).toEqual([
      0, 37, 74,
    ])
    expect(joinedSound({ pieces: [] })).toHaveLength(0)
  })
})
