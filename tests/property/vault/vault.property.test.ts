import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { encodeBackup, parseBackup } from '../../../src/vault/backup.ts'
import { asBytes } from '../../../src/vault/bytes.ts'
import { holdsUpdates } from '../../../src/vault/compaction.ts'
import { decodeEntry, encodeEntry, entryOf } from '../../../src/vault/entry.ts'
import { parseRecoveryCode, wordsOf } from '../../../src/vault/recovery-code.ts'
import { openEntry, sealEntry } from '../../../src/vault/seal.ts'
import { VaultFailure } from '../../../src/vault/vault-failure.ts'
import { contentOf, docOf, makeTestRing } from '../../support/sealed-entries.ts'
import { anyUpdates } from '../../support/update-arbitrary.ts'

const anyBytes = fc.uint8Array({ maxLength: 2_000 })

describe('the entry codec', () => {
  test('gives back every part', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 8, maxLength: 8 }),
        fc.uint8Array({ minLength: 12, maxLength: 12 }),
        fc.uint8Array({ minLength: 16, maxLength: 500 }),
        (keyId, nonce, ciphertext) => {
          const parts = {
            version: 1,
            keyId: Buffer.from(keyId).toString('hex'),
            nonce: asBytes(nonce),
            ciphertext: asBytes(ciphertext),
          }
          const decoded = decodeEntry(encodeEntry(parts))
          expect({ ...decoded, nonce: [...decoded.nonce], ciphertext: [...decoded.ciphertext] }).toEqual({
            ...parts,
            nonce: [...nonce],
            ciphertext: [...ciphertext],
          })
        },
      ),
    )
  })

  test('seals and opens any bytes', async () => {
    const ring = await makeTestRing()
    await fc.assert(
      fc.asyncProperty(anyBytes, async (plain) => {
        const entry = await sealEntry(plain, ring, 'doc')
        expect(await openEntry(entry, ring, 'doc')).toEqual(new Uint8Array(plain))
      }),
    )
  })

  test('refuses any bytes that were not sealed, and any changed bit, as a VaultFailure', async () => {
    const ring = await makeTestRing()
    const entry = await sealEntry(new Uint8Array(50), ring, 'doc')
    const changed = fc.nat(entry.bytes.length * 8 - 1).map((bit) => {
      const bytes = entry.bytes.slice()
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      return bytes
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, changed), async (bytes) => {
        await expect(openEntry({ bytes }, ring, 'doc')).rejects.toBeInstanceOf(VaultFailure)
        expect((await entryOf(bytes)).id).toMatch(/^[0-9a-f]{32}$/)
      }),
    )
  })
})

describe('the containment check', () => {
  test('holds for the merge of any updates, in any order and with copies', () => {
    fc.assert(
      fc.property(anyUpdates, fc.infiniteStream(fc.nat()), (updates, keys) => {
        const mixed = [...updates, ...updates.slice(0, 3)]
          .map((update) => [keys.next().value, update] as const)
          .sort(([a], [b]) => Number(a) - Number(b))
          .map(([, update]) => update)
        expect(holdsUpdates(Y.mergeUpdates(mixed), updates)).toBe(true)
      }),
    )
  })

  test('holds for the garbage-collected state of a document with them', () => {
    fc.assert(
      fc.property(anyUpdates, (updates) => {
        expect(holdsUpdates(Y.encodeStateAsUpdate(docOf(updates)), updates)).toBe(true)
      }),
    )
  })

  test('never holds where leaving an update out makes another document', () => {
    fc.assert(
      fc.property(anyUpdates, fc.nat(), (updates, pick) => {
        fc.pre(updates.length > 1)
        const left = updates.filter((_, i) => i !== pick % updates.length)
        const merged = Y.mergeUpdates(left)
        if (!holdsUpdates(merged, updates)) return
        expect(contentOf(docOf([merged]))).toEqual(contentOf(docOf(updates)))
      }),
    )
  })
})

describe('untrusted files and codes', () => {
  test('a backup parser never throws, and never takes a damaged file for a whole one', async () => {
    const whole = await encodeBackup({
      projectId: 'p',
      currentKeyId: 'k',
      keys: [{ keyId: 'k', wrapped: new Uint8Array(4) }],
      sealedMeta: new Uint8Array(9),
      documents: [{ documentId: 'd', entries: [new Uint8Array(30)] }],
    })
    const damaged = fc
      .tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.nat(whole.length))
      .map(([at, flip, length]) => {
        const bytes = whole.slice()
        bytes[at]! ^= flip
        return bytes.subarray(0, Math.max(length, at + 1))
      })
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, damaged), async (bytes) => {
        expect((await parseBackup(bytes)).ok).toBe(false)
      }),
    )
  })

  test('a recovery code reads back from its words, and other text is refused without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.string(),
        async (entropy, text) => {
          const words = await wordsOf(asBytes(entropy))
          expect(await parseRecoveryCode(words.join('-'))).toEqual({
            ok: true,
            entropy: new Uint8Array(entropy),
          })
          expect((await parseRecoveryCode(text)).ok).toBe(false)
        },
      ),
    )
  })
})
