import { describe, expect, test } from 'vitest'
import {
  CODE_WORDS,
  makeRecoveryEntropy,
  parseRecoveryCode,
  wordsOf,
} from '../../../src/vault/recovery-code.ts'
import { RECOVERY_WORDS } from '../../../src/vault/recovery-words.ts'

describe('the words of recovery codes', () => {
  test('are 1,024, of 4 to 8 letters a to z, in order', () => {
    expect(RECOVERY_WORDS).toHaveLength(1024)
    for (const word of RECOVERY_WORDS) expect(word).toMatch(/^[a-z]{4,8}$/)
    expect([...RECOVERY_WORDS].sort()).toEqual(RECOVERY_WORDS)
  })

  test('are all told apart by their first four letters', () => {
    expect(new Set(RECOVERY_WORDS.map((word) => word.slice(0, 4))).size).toBe(1024)
  })

  test('are the words that codes were written down with', () => {
    expect(RECOVERY_WORDS[0]).toBe('aantal')
    expect(RECOVERY_WORDS[511]).toBe('leeuw')
    expect(RECOVERY_WORDS[1023]).toBe('zwijn')
  })
})

describe('a recovery code', () => {
  const entropy = new Uint8Array(16).map((_, i) => i * 17)

  test('always has the same words for the same bits', async () => {
    expect((await wordsOf(entropy)).join(' ')).toBe(
      'aantal gezicht datum stamp hoogte netwerk krul dienst pianist wand spek kwint zwerm orgel',
    )
  })

  test('reads back as what it was made of', async () => {
    for (let round = 0; round < 50; round++) {
      const made = makeRecoveryEntropy()
      const words = await wordsOf(made)
      expect(words).toHaveLength(CODE_WORDS)
      expect(await parseRecoveryCode(words.join(' '))).toEqual({ ok: true, entropy: made })
    }
  })

  test('may be typed in capitals, over lines, numbered, and as four letters a word', async () => {
    const words = await wordsOf(entropy)
    const typed = words.map((word, i) => `${i + 1}. ${word.slice(0, 4).toUpperCase()}`).join(',\n')
    expect(await parseRecoveryCode(`  ${typed}  `)).toEqual({ ok: true, entropy })
  })

  test('names the word that does not exist', async () => {
    const words = await wordsOf(entropy)
    words[6] = 'xylofoon'
    expect(await parseRecoveryCode(words.join(' '))).toEqual({
      ok: false,
      problem: { kind: 'unknown-word', place: 7, word: 'xylofoon' },
    })
  })

  test('says how many words there are when some are missing', async () => {
    const words = await wordsOf(entropy)
    expect(await parseRecoveryCode(words.slice(1).join(' '))).toEqual({
      ok: false,
      problem: { kind: 'count', found: 13, expected: 14 },
    })
    expect(await parseRecoveryCode('')).toMatchObject({ problem: { kind: 'count', found: 0 } })
  })

  test('is refused when one word was swapped for another', async () => {
    const words = await wordsOf(entropy)
    words[3] = words[3] === 'appel' ? 'boom' : 'appel'
    expect(await parseRecoveryCode(words.join(' '))).toEqual({ ok: false, problem: { kind: 'checksum' } })
  })
})
