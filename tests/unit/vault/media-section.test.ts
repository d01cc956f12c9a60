import { describe, expect, test } from 'vitest'
import { encodeBackup, parseBackup } from '../../../src/vault/backup.ts'
import { type Bytes, randomBytes } from '../../../src/vault/bytes.ts'
import { entryOf, type SealedEntry } from '../../../src/vault/entry.ts'
import { splitFile, withMedia } from '../../../src/vault/media-section.ts'

const backup = {
  projectId: 'project',
  currentKeyId: '0011223344556677',
  keys: [{ keyId: '0011223344556677', wrapped: randomBytes(60) }],
  sealedMeta: randomBytes(80),
  documents: [
    { documentId: 'doc', entries: [randomBytes(100), randomBytes(200)] },
    { documentId: 'empty', entries: [] },
  ],
}

async function fileWith(sizes: readonly number[]) {
  const plain = await encodeBackup(backup)
  const pieces = await Promise.all(sizes.map((size) => entryOf(randomBytes(size))))
  const held = new Map(pieces.map((piece) => [piece.id, piece]))
  const ids = [...held.keys(), 'ab'.repeat(16)]
  const blob = await withMedia(plain, ids, async (id) => held.get(id) ?? null)
  return { plain, pieces, bytes: new Uint8Array(await blob.arrayBuffer()) }
}

const split = (bytes: Bytes) => splitFile(new Blob([bytes]))
const read = async (bytes: Bytes, pieces: readonly SealedEntry[]) => {
  const { media } = await split(bytes)
  return Promise.all(pieces.map(({ id }) => media?.read(id)))
}

describe('photos and sound in a file', () => {
  test('come out as they went in, and the rest is the backup as it was', async () => {
    const { plain, pieces, bytes } = await fileWith([65_000, 1, 700])
    const { bytes: rest, media } = await split(bytes)
    expect(rest).toEqual(plain)
    expect(media?.ids).toEqual(pieces.map(({ id }) => id))
    expect(await read(bytes, pieces)).toEqual(pieces)
    expect(await media?.read('ab'.repeat(16))).toBeNull()
  })

  test('are passed over by what reads backups and knows nothing of them', async () => {
    const { bytes } = await fileWith([500, 20])
    expect(await parseBackup(bytes)).toMatchObject({ ok: true, backup })
  })

  test('that there are none of leave the file as it was', async () => {
    const { plain, bytes } = await fileWith([])
    expect(bytes).toEqual(plain)
    expect(await split(plain)).toEqual({ bytes: plain, media: null })
  })

  test('of which one is damaged lose that one, and nothing else', async () => {
    const { plain, pieces, bytes } = await fileWith([50, 60, 70])
    bytes[plain.length + 55]! ^= 1
    expect((await split(bytes)).bytes).toEqual(plain)
    expect(await read(bytes, pieces)).toEqual([pieces[0], null, pieces[2]])
  })

  test('take nothing along that is not what was written, wherever the rest was changed or ends', async () => {
    const { plain, bytes } = await fileWith([50, 60])
    const media = plain.length + 110
    for (let at = 57; at < bytes.length; at++) {
      if (at >= plain.length && at < media) continue
      const altered = bytes.slice()
      altered[at]! ^= 1
      const apart = await split(altered)
      expect(apart.media).toBeNull()
      expect(await parseBackup(apart.bytes)).toMatchObject({ ok: false, reason: 'altered' })
    }
    for (let length = 0; length < bytes.length; length += 3) {
      const apart = await split(bytes.slice(0, length))
      expect(apart.media).toBeNull()
      expect((await parseBackup(apart.bytes)).ok).toBe(false)
    }
  })

  test('of a newer file, or of no backup, are not looked for', async () => {
    const { bytes } = await fileWith([50])
    bytes['WERKVLOER-BACKUP'.length] = 9
    expect(await parseBackup((await split(bytes)).bytes)).toMatchObject({ reason: 'newer-version' })
    expect((await split(randomBytes(300))).media).toBeNull()
  })
})
