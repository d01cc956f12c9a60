import { argon2id } from 'hash-wasm'
import { describe, expect, test } from 'vitest'
import { fromHex, toArrayBuffer, toHex } from '../../../src/vault/bytes.ts'
import { openBytes, sealBytes } from '../../../src/vault/keys.ts'
import {
  chooseStretching,
  makeWrappedDeviceKey,
  openWrappedDeviceKey,
  plainPasscode,
} from '../../../src/vault/passcode.ts'
import { judgePasscode } from '../../../src/vault/passcode-strength.ts'
import { cheapStretch, fullStretch } from '../../support/stretch.ts'

const problemOf = (passcode: string) => {
  const judged = judgePasscode(passcode)
  return judged.ok ? null : judged.problem
}
const possibilitiesOf = (passcode: string) => {
  const judged = judgePasscode(passcode)
  if (!judged.ok) throw new Error(`${passcode} is refused: ${judged.problem}`)
  return judged.possibilities
}

describe('a device key under a passcode', () => {
  test('opens with it, whatever its capitals, spaces and way of writing signs', async () => {
    const { key, kept } = await makeWrappedDeviceKey('Zure  citroen e\u0301\u00e9n ', cheapStretch)
    const sealed = await sealBytes(new Uint8Array([1, 2, 3]), key, 'here')
    const opened = await openWrappedDeviceKey(kept, ' zure citroen \u00e9\u00e9n', cheapStretch)
    expect(await openBytes(sealed, opened!, 'here')).toEqual(new Uint8Array([1, 2, 3]))
    expect(opened!.extractable).toBe(false)
  })

  test('does not open with another, nor when its parameters were changed', async () => {
    const { kept } = await makeWrappedDeviceKey('482913', cheapStretch)
    expect(await openWrappedDeviceKey(kept, '482914', cheapStretch)).toBeNull()
    const weaker = { ...kept, stretching: { ...kept.stretching, passes: 1 } }
    expect(await openWrappedDeviceKey(weaker, '482913', cheapStretch)).toBeNull()
  })

  test('is stretched as the reference implementation of Argon2 does', async () => {
    const how = { ...chooseStretching(), memoryKib: 65_536, passes: 2, lanes: 1 }
    const salt = toArrayBuffer(new TextEncoder().encode('somesalt'))
    const bytes = await fullStretch('password', { ...how, salt })
    // test.c of https://github.com/P-H-C/phc-winner-argon2, Argon2id version 0x13
    expect(toHex(bytes)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')
  })

  test('that the first version with passcodes kept opens in this one', async () => {
    const kept = {
      stretching: {
        algorithm: 'argon2id',
        memoryKib: 65_536,
        passes: 4,
        lanes: 1,
        salt: toArrayBuffer(fromHex('4bd38b195fccbf1eaa71703c7acffa47')),
      },
      wrapped: toArrayBuffer(
        fromHex(
          'e4b6958c521fbee25fb01dd10dba962ae7f0656d5882fecd1c4b9dcc94289df436ef3b9c04ea8065a525b7346581858b438d38ed453d391c39f0f0aa',
        ),
      ),
    } as const
    const key = await openWrappedDeviceKey(kept, '482913', fullStretch)
    expect(
      await openBytes(
        fromHex('20ff100b99627dfaae70302c31733dcdabe37796fb00d15040a22d186d4b5b'),
        key!,
        'golden',
      ),
    ).toEqual(new Uint8Array([7, 7, 7]))
  })

  test('asks for at least what OWASP does', async () => {
    const { memoryKib, passes, salt } = chooseStretching()
    expect(memoryKib).toBeGreaterThanOrEqual(19 * 1_024)
    expect(passes).toBeGreaterThanOrEqual(2)
    expect(salt.byteLength).toBe(16)
    expect(toHex(new Uint8Array(salt))).not.toBe(toHex(new Uint8Array(chooseStretching().salt)))
    expect(plainPasscode('  A  b ')).toBe('a b')
    expect(typeof argon2id).toBe('function')
  })
})

describe('the strength of a passcode', () => {
  test.each([
    ['12345', 'short'],
    ['zon 12', 'short'],
    ['000000', 'repeated'],
    ['121212', 'repeated'],
    ['483483', 'repeated'],
    ['aaaaaaaaaa', 'repeated'],
    ['123456', 'sequence'],
    ['987654', 'sequence'],
    ['890123', 'sequence'],
    ['135791', 'sequence'],
    ['abcdefgh', 'sequence'],
    ['311287', 'date'],
    ['871231', 'date'],
    ['198742', 'date'],
    ['421987', 'date'],
    ['31121987', 'date'],
    ['wachtwoord', 'common'],
    ['welkom2026', 'common'],
    ['qwertyuiop', 'common'],
    ['kelderdeur', 'common'],
  ])('refuses %s as %s', (passcode, problem) => {
    expect(problemOf(passcode)).toBe(problem)
  })

  test.each(['482913', '730561', '48291375', 'paard accu lamp fiets', 'kelder deur 48'])(
    'takes %s',
    (passcode) => {
      expect(problemOf(passcode)).toBeNull()
    },
  )

  test('of digits is their number, of words a cautious guess that repeating does not raise', () => {
    expect(possibilitiesOf('482913')).toBe(1e6)
    expect(possibilitiesOf('paard accu lamp fiets')).toBe(2 ** 44)
    expect(possibilitiesOf('paard accu lamp lamp lamp')).toBe(2 ** 33)
    expect(judgePasscode('482913')).toMatchObject({ secondsToGuess: 250 })
  })
})
