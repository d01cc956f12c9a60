import { describe, expect, test } from 'vitest'
import { decodeEntry, entryOf } from '../../../src/vault/entry.ts'
import {
  deriveProjectBytes,
  makeDeviceKey,
  makeKeyRing,
  makeProjectSecret,
  projectKeyOf,
  recoveryKeyOf,
  unwrapSecret,
  wrapSecret,
} from '../../../src/vault/keys.ts'
import { openEntry, sealEntry } from '../../../src/vault/seal.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'

const words = new TextEncoder().encode('tilt bij het douchen')

describe('a sealed entry', () => {
  test('opens with its key, project and document', async () => {
    const ring = await makeTestRing()
    const entry = await sealEntry(words, ring, 'doc')
    expect(await openEntry(entry, ring, 'doc')).toEqual(words)
    expect(decodeEntry(entry.bytes).keyId).toBe(ring.current.keyId)
    expect((await entryOf(entry.bytes)).id).toBe(entry.id)
  })

  test('does not open in another document, nor in another project with the same key', async () => {
    const secret = makeProjectSecret()
    const key = await projectKeyOf(secret)
    const ring = makeKeyRing('project', [key], secret.keyId)
    const entry = await sealEntry(words, ring, 'doc')
    await expect(openEntry(entry, ring, 'other')).rejects.toMatchObject({ reason: 'damaged' })
    const elsewhere = makeKeyRing('other', [key], secret.keyId)
    await expect(openEntry(entry, elsewhere, 'doc')).rejects.toMatchObject({ reason: 'damaged' })
  })

  test('says when it was sealed with a key that is not here', async () => {
    const entry = await sealEntry(words, await makeTestRing(), 'doc')
    await expect(openEntry(entry, await makeTestRing(), 'doc')).rejects.toMatchObject({
      reason: 'unknown-key',
    })
  })

  test('says when a later version of the app wrote it', async () => {
    const ring = await makeTestRing()
    const { bytes } = await sealEntry(words, ring, 'doc')
    bytes[0] = 2
    await expect(openEntry({ bytes }, ring, 'doc')).rejects.toMatchObject({ reason: 'newer-version' })
  })

  test('is never the same twice, and holds no word of what was sealed', async () => {
    const ring = await makeTestRing()
    const [a, b] = [await sealEntry(words, ring, 'doc'), await sealEntry(words, ring, 'doc')]
    expect(a.id).not.toBe(b.id)
    expect(Buffer.from(a.bytes).includes('douchen')).toBe(false)
  })

  test('opens with an older key after the current one changed', async () => {
    const [older, newer] = [makeProjectSecret(), makeProjectSecret()]
    const keys = [await projectKeyOf(older), await projectKeyOf(newer)]
    const entry = await sealEntry(words, makeKeyRing('project', keys, older.keyId), 'doc')
    expect(await openEntry(entry, makeKeyRing('project', keys, newer.keyId), 'doc')).toEqual(words)
  })
})

describe('keys', () => {
  test('cannot be taken out as bytes', async () => {
    const { current } = await makeTestRing()
    const deviceKey = await makeDeviceKey()
    for (const key of [current.entryKey, current.material, deviceKey]) expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', deviceKey)).rejects.toThrow()
  })

  test('come back from device and recovery wrapping alike, and only for their own project', async () => {
    const secret = makeProjectSecret()
    const recoveryKey = await recoveryKeyOf(new Uint8Array(16).fill(7), 'project')
    const of = { projectId: 'project', keyId: secret.keyId }
    for (const key of [await makeDeviceKey(), recoveryKey]) {
      const wrapped = await wrapSecret(secret, key, 'project')
      expect(await unwrapSecret(wrapped, key, of)).toEqual(secret)
      await expect(unwrapSecret(wrapped, key, { ...of, projectId: 'other' })).rejects.toMatchObject({
        reason: 'unknown-key',
      })
    }
  })

  test('derive other bytes for other purposes, the same each time', async () => {
    const { current } = await makeTestRing()
    const token = await deriveProjectBytes(current, 'room token', 16)
    expect(await deriveProjectBytes(current, 'room token', 16)).toEqual(token)
    expect(await deriveProjectBytes(current, 'media', 16)).not.toEqual(token)
  })
})
