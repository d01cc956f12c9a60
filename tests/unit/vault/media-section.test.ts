import { describe, expect, test } from 'vitest'
import { encodeBackup, parseBackup } from '../../../src/vault/backup.ts'
import { type Bytes, randomBytes } from '../../../src/vault/bytes.ts'
import { encodeEntry, entryOf, type SealedEntry } from '../../../src/vault/entry.ts'
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

/** As a piece is sealed: with the id of a key of the file at its beginning. */
const sealedOf = (size: number) =>
  entryOf(
    encodeEntry({
      ...{ version: 1, keyId: backup.currentKeyId },
      ...{ nonce: randomBytes(12), ciphertext: randomBytes(size) },
    }),
  )

async function fileWith(sizes: readonly number[], sealed: readonly SealedEntry[] = []) {
  const plain = await encodeBackup(backup)
  const loose = await Promise.all(sizes.map((size) => entryOf(randomBytes(size))))
  const pieces = [...loose, ...sealed]
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

  test('are all found, with the backup as it was, wherever one bit of the list behind them was changed', async () => {
    const { plain, pieces, bytes } = await fileWith([50, 60, 70])
    const list = plain.length + 180
    for (let at = list; at < list + 3 * 20 + 4; at++) {
      for (const bit of [1, 4, 128]) {
        const altered = bytes.slice()
        altered[at]! ^= bit
        const apart = await split(altered)
        expect(apart.bytes).toEqual(plain)
        expect(apart.media?.ids).toEqual(pieces.map(({ id }) => id))
        expect(await read(altered, pieces)).toEqual(pieces)
      }
    }
  })

  test('are found where the documents or the proof were changed, and the backup says that it was', async () => {
    const { plain, pieces, bytes } = await fileWith([50, 60])
    const proof = plain.length + 110 + 2 * 20 + 4
    for (let at = 57; at < proof + 32; at++) {
      if (at >= plain.length && at < proof) continue
      const altered = bytes.slice()
      altered[at]! ^= 1
      const apart = await split(altered)
      expect(await read(altered, pieces)).toEqual(pieces)
      expect(await parseBackup(apart.bytes)).toMatchObject({ ok: false, reason: 'altered' })
    }
  })

  test('that do not open are named when the list is damaged too, and the others come', async () => {
    const { plain, pieces, bytes } = await fileWith([50, 60, 70])
    bytes[plain.length + 55]! ^= 1
    // The last sign of the length of the first.
    bytes[plain.length + 180 + 19]! ^= 2
    const { media } = await split(bytes)
    expect(media?.ids).toEqual(pieces.map(({ id }) => id))
    expect(await read(bytes, pieces)).toEqual([pieces[0], null, pieces[2]])
  })

  test('are all found, with the backup as it was, where the last signs of the file are not right', async () => {
    const { plain, pieces, bytes } = await fileWith([50, 60])
    for (let at = bytes.length - 8; at < bytes.length; at++) {
      const altered = bytes.slice()
      altered[at]! ^= 1
      expect((await split(altered)).bytes).toEqual(plain)
      expect(await read(altered, pieces)).toEqual(pieces)
    }
  })

  test('of a file that ends too soon come as far as they are whole, and the backup says that it was cut', async () => {
    const pieces = await Promise.all([300, 40, 500].map(sealedOf))
    const { plain, bytes } = await fileWith([], pieces)
    const ends = pieces.map((_, place) =>
      pieces.slice(0, place + 1).reduce((sum, piece) => sum + piece.bytes.length, plain.length),
    )
    for (let length = 0; length < bytes.length; length += 7) {
      const cut = bytes.slice(0, length)
      const apart = await split(cut)
      expect(await parseBackup(apart.bytes)).toMatchObject({ ok: false })
      // That one is whole is seen by the next, or by the list behind it.
      const whole = pieces.filter(
        (_, place) => length >= (ends[place + 1] === undefined ? ends[2]! + 20 : ends[place]! + 9),
      )
      expect(apart.media?.ids ?? []).toEqual(whole.map(({ id }) => id))
      for (const piece of whole) expect(await apart.media!.read(piece.id)).toEqual(piece)
    }
  })

  test('of a newer file, or of no backup, are not looked for', async () => {
    const { bytes } = await fileWith([50])
    bytes['WERKVLOER-BACKUP'.length] = 9
    expect(await parseBackup((await split(bytes)).bytes)).toMatchObject({ reason: 'newer-version' })
    expect((await split(randomBytes(300))).media).toBeNull()
  })
})
