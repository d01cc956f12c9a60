import { beforeEach, describe, expect, test } from 'vitest'
import { PIECE_BYTES, ProjectMedia } from '../../../src/app/media/project-media.ts'
import type { MediaId } from '../../../src/records/ids.ts'
import { MediaStore } from '../../../src/storage/media-store.ts'
import type { KeyRing } from '../../../src/vault/keys.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'

const PHOTO = 'photo1' as MediaId
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31) % 251)
const asPhoto = (pieces: Awaited<ReturnType<ProjectMedia['keep']>>, id = PHOTO) => {
  return { id, kind: 'photo' as const, mime: 'image/jpeg', pieces }
}

let ring: KeyRing
let store: MediaStore
let media: ProjectMedia

beforeEach(async () => {
  freshIndexedDb()
  ring = await makeTestRing()
  store = new MediaStore()
  media = new ProjectMedia('p1', ring, store)
})

describe('photos and voice notes', () => {
  test('come back byte for byte, in pieces that say nothing', async () => {
    const bytes = bytesOf(2 * PIECE_BYTES + 7)
    const pieces = await media.keep(PHOTO, bytes)
    expect(pieces.map((piece) => piece.bytes)).toEqual([PIECE_BYTES, PIECE_BYTES, 7])
    const blob = await media.load(asPhoto(pieces))
    expect(blob?.type).toBe('image/jpeg')
    expect(new Uint8Array(await blob!.arrayBuffer())).toEqual(bytes)
    const sealed = await store.get('p1', pieces[2]!.id)
    expect(Buffer.from(sealed!.bytes).includes(Buffer.from(bytes.subarray(-7)))).toBe(false)
  })

  test('are not shown before all of a photo is here, of sound the beginning is', async () => {
    const pieces = await media.keep(PHOTO, bytesOf(PIECE_BYTES + 1))
    await store.remove('p1', [pieces[1]!.id])
    expect(await media.load(asPhoto(pieces))).toBeNull()
    const sound = await media.load({ ...asPhoto(pieces), kind: 'voice' })
    expect(sound?.size).toBe(PIECE_BYTES)
  })

  test('open in no other record', async () => {
    const pieces = await media.keep(PHOTO, bytesOf(5))
    await expect(media.load(asPhoto(pieces, 'other' as MediaId))).rejects.toThrow()
  })

  test('of another project are another matter, and a piece that was changed is not there', async () => {
    const pieces = await media.keep(PHOTO, bytesOf(5))
    const { id } = pieces[0]!
    await store.put('p2', [{ id, bytes: bytesOf(9) }])
    expect(await store.get('p2', id)).toBeNull()
    expect([...(await media.ids())]).toEqual([id])
    await store.removeProject('p1')
    expect(await media.ids()).toEqual(new Set())
    expect(await store.usedBytes()).toBe(9)
  })

  test('take none of the room records live on, unless there is plenty', async () => {
    const short = new ProjectMedia('p1', ring, store, () => true)
    const tight = store.hasMargin
    store.hasMargin = async () => false
    await expect(short.keep(PHOTO, bytesOf(5))).rejects.toMatchObject({ reason: 'full' })
    expect(await media.ids()).toEqual(new Set())
    store.hasMargin = tight
    await short.keep(PHOTO, bytesOf(5))
    expect((await media.ids()).size).toBe(1)
    expect(await store.projects()).toEqual(['p1'])
  })

  test('tell which pieces are on the disk now', async () => {
    const told: (readonly string[])[] = []
    const stop = media.subscribe((ids) => told.push(ids))
    const pieces = await media.keep(PHOTO, bytesOf(5))
    stop()
    await media.keep(PHOTO, bytesOf(6))
    expect(told).toEqual([[pieces[0]!.id]])
  })
})

describe('what no record names', () => {
  const DAY = 24 * 3_600_000
  let first: string
  let second: string
  beforeEach(async () => {
    const pieces = await media.keep(PHOTO, bytesOf(PIECE_BYTES + 5))
    first = pieces[0]!.id
    second = pieces[1]!.id
  })

  test('goes after ninety days, and what a record names stays', async () => {
    const named = new Set([first])
    expect(await store.sweep('p1', named, 0)).toEqual([])
    expect(await store.sweep('p1', named, 90 * DAY - 1)).toEqual([])
    expect(await media.ids()).toEqual(new Set([first, second]))
    expect(await store.sweep('p1', named, 90 * DAY)).toEqual([second])
    expect(await media.ids()).toEqual(new Set([first]))
  })

  test('starts anew once it was named again, or by a clock that was set back', async () => {
    await store.sweep('p1', new Set([first]), 0)
    await store.sweep('p1', new Set([first, second]), 5 * DAY)
    expect(await store.sweep('p1', new Set([first]), 92 * DAY)).toEqual([])
    expect(await store.sweep('p1', new Set([first]), 3 * DAY)).toEqual([])
    expect(await store.sweep('p1', new Set([first]), 92 * DAY)).toEqual([])
    expect(await store.sweep('p1', new Set([first]), 93 * DAY)).toEqual([second])
  })

  test('keeps its bytes while it waits', async () => {
    await store.sweep('p1', new Set(), 0)
    await store.sweep('p1', new Set([first, second]), DAY)
    expect((await store.get('p1', second))?.id).toBe(second)
    const sizes = await store.sizes('p1')
    expect(sizes.get(second)).toBeLessThan(100)
    expect([...sizes.values()].reduce((sum, each) => sum + each, 0)).toBe(await store.usedBytes())
  })

  test('of another project is left alone', async () => {
    await store.put('p2', [(await store.get('p1', first))!])
    await store.sweep('p1', new Set(), 0)
    await store.sweep('p1', new Set(), 90 * DAY)
    expect(await store.projects()).toEqual(['p2'])
  })
})
