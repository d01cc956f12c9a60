import { describe, expect, test } from 'vitest'
import { type Backup, encodeBackup, parseBackup } from '../../../src/vault/backup.ts'
import { randomBytes } from '../../../src/vault/bytes.ts'

const backup: Backup = {
  projectId: 'project',
  currentKeyId: '0011223344556677',
  keys: [{ keyId: '0011223344556677', wrapped: randomBytes(60) }],
  sealedMeta: randomBytes(80),
  documents: [
    { documentId: 'doc', entries: [randomBytes(100), randomBytes(200)] },
    { documentId: 'empty', entries: [] },
  ],
}

describe('a backup file', () => {
  test('reads back as it was', async () => {
    const parsed = await parseBackup(await encodeBackup(backup))
    expect(parsed).toMatchObject({ ok: true, backup })
  })

  test('reads back from the middle of a larger buffer', async () => {
    const bytes = await encodeBackup(backup)
    const around = new Uint8Array(bytes.length + 20)
    around.set(bytes, 7)
    expect(await parseBackup(around.subarray(7, 7 + bytes.length))).toMatchObject({ ok: true })
  })

  test('is told as truncated wherever it ends too early, with what can still be read', async () => {
    const bytes = await encodeBackup(backup)
    for (let length = 1; length < bytes.length; length++) {
      expect(await parseBackup(bytes.subarray(0, length))).toMatchObject({ ok: false, reason: 'truncated' })
    }
    const parsed = await parseBackup(bytes.subarray(0, bytes.length - 150))
    expect(parsed.ok ? null : parsed.readable?.documents[0]?.entries).toEqual([
      backup.documents[0]!.entries[0],
    ])
  })

  test('is told as altered wherever one bit of the body changed, or something was added', async () => {
    const bytes = await encodeBackup(backup)
    for (let at = 25; at < bytes.length; at++) {
      const altered = bytes.slice()
      altered[at]! ^= 1
      expect(await parseBackup(altered)).toMatchObject({ ok: false, reason: 'altered' })
    }
    const longer = new Uint8Array(bytes.length + 1)
    longer.set(bytes)
    expect(await parseBackup(longer)).toMatchObject({ ok: false, reason: 'altered' })
  })

  test('is told as of a newer version, and as no backup', async () => {
    const bytes = await encodeBackup(backup)
    bytes[16] = 9
    expect(await parseBackup(bytes)).toMatchObject({ reason: 'newer-version' })
    expect(await parseBackup(new TextEncoder().encode('{"format": "werkvloer-case"}'))).toMatchObject({
      reason: 'not-a-backup',
    })
    expect(await parseBackup(new Uint8Array())).toMatchObject({ reason: 'not-a-backup' })
  })
})
