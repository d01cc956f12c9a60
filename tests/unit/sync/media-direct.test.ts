import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { PIECE_BYTES } from '../../../src/app/media/project-media.ts'
import { StorageFailure } from '../../../src/storage/failure.ts'
import type { DirectLink } from '../../../src/sync/direct/direct-link.ts'
import { decodeFrame, encodeFrame, isMedia, type MediaFrame } from '../../../src/sync/direct/frames.ts'
import type { Pipe } from '../../../src/sync/direct/pipe.ts'
import { DirectMedia } from '../../../src/sync/media-direct.ts'
import { NOTHING_UNDER_WAY } from '../../../src/sync/media-state.ts'
import type { KeyRing } from '../../../src/vault/keys.ts'
import { expectEqual, linkDevices } from '../../support/direct-devices.ts'
import { pipePair } from '../../support/direct-pair.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { MediaDevice, someBytes } from '../../support/media-device.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'

const SOON = { timeout: 10_000 }

let ring: KeyRing
let ana: MediaDevice
let ben: MediaDevice

beforeEach(async () => {
  freshIndexedDb()
  ring = await makeTestRing()
  ana = new MediaDevice(ring)
  ben = new MediaDevice(ring)
})

const whenNothingUnderWay = (...links: DirectLink[]) =>
  expect.poll(() => links.map(({ underWay }) => underWay), SOON).toEqual(links.map(() => NOTHING_UNDER_WAY))

const listen = (pipe: Pipe) => {
  const heard: MediaFrame[] = []
  pipe.onMessage((message) => {
    const frame = decodeFrame(message)
    if (isMedia(frame)) heard.push(frame)
  })
  return heard
}

const part = (id: string, bytes: Uint8Array, more: { offset?: number; sizeBytes?: number } = {}) => ({
  kind: 'mediaPart' as const,
  id,
  offset: 0,
  sizeBytes: bytes.length,
  bytes: new Uint8Array(bytes),
  ...more,
})

describe('photos and voice notes over a direct link', () => {
  test('come on both devices byte for byte, after the records, also those made while linked', async () => {
    const photo = someBytes(2 * PIECE_BYTES + 5)
    const fromAna = await ana.record('photo', photo)
    const fromBen = await ben.record('voice', someBytes(70_000, 2), 'voice')
    const linked = linkDevices({ project: ana }, { project: ben })
    await expectEqual(linked)
    await expect.poll(() => ben.shows('photo', fromAna, photo), SOON).toBe(true)
    await expect.poll(() => ana.shows('voice', fromBen, someBytes(70_000, 2)), SOON).toBe(true)
    const later = await ana.record('later', someBytes(300, 4))
    await expect.poll(() => ben.shows('later', later, someBytes(300, 4)), SOON).toBe(true)
    await whenNothingUnderWay(linked.first, linked.second)
    await expectEqual(linked)
    expect(linked.pipe.largest()).toBeLessThanOrEqual(65_536)
    linked.first.stop()
  })

  test('are told while they are under way, and two are equal before they are there', async () => {
    await ana.record('photo', someBytes(4 * PIECE_BYTES))
    const sealed = ana.media.sealed.bind(ana.media)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    ana.media.sealed = async (id) => {
      await held
      return sealed(id)
    }
    const linked = linkDevices({ project: ana }, { project: ben })
    await expectEqual(linked)
    await expect.poll(() => linked.second.underWay.toFetch, SOON).toEqual({ photos: 1, voices: 0 })
    expect(linked.first.underWay.toSend).toEqual({ photos: 1, voices: 0 })
    letGo()
    await whenNothingUnderWay(linked.first, linked.second)
    expect((await ben.media.ids()).size).toBe(4)
    linked.first.stop()
  })

  test('wait for the records', async () => {
    await ana.record('photo', someBytes(9))
    ben.takeRecordsOf(ana)
    let areRecordsThere = false
    const pipe = pipePair()
    const media = new DirectMedia({
      project: ben,
      pipe: pipe.first,
      areRecordsThere: () => areRecordsThere,
      onChange: () => undefined,
    })
    const heard = listen(pipe.second)
    media.look()
    // Whoever asked the store before this is answered before it: what it then says comes before the answer to what follows.
    for (let asked = 0; asked < 3; asked++) expect(await ben.media.ids()).toEqual(new Set())
    media.take(part('ab'.repeat(16), someBytes(9)))
    await expect.poll(() => heard.map(({ kind }) => kind), SOON).toEqual(['mediaDone'])
    areRecordsThere = true
    media.look()
    await expect.poll(() => heard.map(({ kind }) => kind), SOON).toEqual(['mediaDone', 'mediaWanted'])
  })

  test('go on after a cut with what is not there yet', async () => {
    const photo = someBytes(8 * PIECE_BYTES)
    const pieces = await ana.record('photo', photo)
    const cut = linkDevices({ project: ana }, { project: ben }, { cutAfterBytes: 5 * PIECE_BYTES })
    await expect.poll(() => cut.second.state.kind, SOON).toBe('ended')
    await expect.poll(async () => (await ben.media.ids()).size, SOON).toBeGreaterThan(2)
    const here = (await ben.media.ids()).size
    expect(here).toBeLessThan(8)
    const again = linkDevices({ project: ana }, { project: ben })
    await expect.poll(() => ben.shows('photo', pieces, photo), SOON).toBe(true)
    expect(again.pipe.bytes()).toBeLessThan((8 - here + 1) * PIECE_BYTES)
    again.first.stop()
  })

  test('that find no room are told on both sides, and come over a next link', async () => {
    const photo = someBytes(2 * PIECE_BYTES)
    const pieces = await ana.record('photo', photo)
    const receive = ben.media.receive.bind(ben.media)
    ben.media.receive = () => Promise.reject(new StorageFailure('full', null))
    const linked = linkDevices({ project: ana }, { project: ben })
    const one = { photos: 1, voices: 0 }
    await expect
      .poll(() => [linked.first.underWay, linked.second.underWay], SOON)
      .toEqual([
        { ...NOTHING_UNDER_WAY, notKeptThere: one },
        { ...NOTHING_UNDER_WAY, noRoom: one },
      ])
    await expectEqual(linked)
    linked.first.stop()
    ben.media.receive = receive
    const again = linkDevices({ project: ana }, { project: ben })
    await expect.poll(() => ben.shows('photo', pieces, photo), SOON).toBe(true)
    await whenNothingUnderWay(again.first, again.second)
    again.first.stop()
  })

  test('are not sent faster than the other keeps them', async () => {
    const pieces = await ana.record('photo', someBytes(12 * PIECE_BYTES))
    const pipe = pipePair()
    const media = new DirectMedia({
      project: ana,
      pipe: pipe.first,
      areRecordsThere: () => true,
      onChange: () => undefined,
    })
    const heard = listen(pipe.second)
    const ids = () => [...new Set(heard.flatMap((frame) => (frame.kind === 'mediaPart' ? [frame.id] : [])))]
    media.take({ kind: 'mediaWanted', ids: pieces.map(({ id }) => id) })
    media.look()
    await expect.poll(() => ids().length, SOON).toBe(4)
    // The way a fifth would have to go, from the store and by the pipe, a few times over.
    for (let turn = 0; turn < 50; turn++) {
      await ana.media.sealed(pieces[4]!.id)
      await pipe.first.whenRoom()
    }
    expect(ids()).toHaveLength(4)
    media.take({ kind: 'mediaDone', id: ids()[0]!, isKept: true })
    await expect.poll(() => ids().length, SOON).toBe(5)
    for (let done = 1; done < 12; done++) {
      await expect.poll(() => ids().length, SOON).toBeGreaterThan(done)
      media.take({ kind: 'mediaDone', id: ids()[done]!, isKept: true })
    }
    await expect.poll(() => media.underWay, SOON).toEqual(NOTHING_UNDER_WAY)
  })

  test('stay where they are with a version that knows nothing of them, and the records are equal', async () => {
    await ana.record('photo', someBytes(9))
    const { ring: key, projectId, list, subscribe, said } = ben
    const older = { ring: key, projectId, list, subscribe, said: said.bind(ben) }
    const linked = linkDevices({ project: ana }, { project: older })
    await expectEqual(linked)
    expect([linked.first.underWay, linked.second.underWay]).toEqual([NOTHING_UNDER_WAY, NOTHING_UNDER_WAY])
    linked.first.stop()
  })
})

describe('the other side sends what it likes', () => {
  const hostile = async () => {
    const [piece] = await ana.record('photo', someBytes(50))
    ben.takeRecordsOf(ana)
    const pipe = pipePair()
    const media = new DirectMedia({
      project: ben,
      pipe: pipe.first,
      areRecordsThere: () => true,
      onChange: () => undefined,
    })
    const heard = listen(pipe.second)
    let arrived = 0
    pipe.first.onMessage((message) => {
      const frame = decodeFrame(message)
      if (isMedia(frame)) media.take(frame)
      arrived++
    })
    media.look()
    await expect.poll(() => heard.map(({ kind }) => kind), SOON).toEqual(['mediaWanted'])
    let sent = 0
    const send = (frame: MediaFrame) => {
      pipe.second.send(encodeFrame(frame))
      sent++
    }
    const whenArrived = () => expect.poll(() => arrived, SOON).toBe(sent)
    return { id: piece!.id, send, heard, whenArrived }
  }
  test('other bytes, parts in disorder and what is too large are not kept, and the right ones still are', async () => {
    for (const bad of [
      (id: string) => part(id, randomBytes(60)),
      (id: string) => part(id, randomBytes(60), { offset: 9 }),
      (id: string) => part(id, randomBytes(60), { sizeBytes: 2 ** 40 }),
      (id: string) => part(id, new Uint8Array(0)),
    ]) {
      const { id, send, heard } = await hostile()
      send({ kind: 'mediaComing', ids: [id] })
      send(bad(id))
      await expect.poll(() => heard.at(-1), SOON).toEqual({ kind: 'mediaDone', id, isKept: false })
      expect(await ben.media.ids()).toEqual(new Set())
      send({ kind: 'mediaComing', ids: [id] })
      send(part(id, (await ana.media.sealed(id))!.bytes))
      await expect.poll(() => heard.at(-1), SOON).toEqual({ kind: 'mediaDone', id, isKept: true })
      await ben.store.remove(ben.projectId, [id])
    }
  })

  test('more than waits for a slow disk is dropped, and memory does not fill', async () => {
    const pieces = await ana.record('many', someBytes(40 * PIECE_BYTES))
    const { send, heard, whenArrived } = await hostile()
    const own = await ben.record('own', someBytes(20))
    const receive = ben.media.receive.bind(ben.media)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    let taken = 0
    ben.media.receive = async (some) => {
      taken++
      await held
      return receive(some)
    }
    send({ kind: 'mediaComing', ids: pieces.map(({ id }) => id) })
    for (const { id } of pieces) {
      const { bytes } = (await ana.media.sealed(id))!
      for (let offset = 0; offset < bytes.length; offset += 32_768)
        send(part(id, bytes.subarray(offset, offset + 32_768), { offset, sizeBytes: bytes.length }))
    }
    await whenArrived()
    expect(taken).toBe(1)
    // Answered in its turn: after all that waited for the disk.
    send({ kind: 'mediaWanted', ids: [own[0]!.id] })
    await whenArrived()
    letGo()
    await expect.poll(() => heard.some(({ kind }) => kind === 'mediaComing'), SOON).toBe(true)
    expect(taken).toBeGreaterThan(4)
    expect((await ben.media.ids()).size).toBeLessThan(20)
  })

  test('what came another way meanwhile is acknowledged, and what nobody asked for too', async () => {
    const { id, send, heard } = await hostile()
    const sealed = (await ana.media.sealed(id))!
    await ben.media.receive([sealed])
    send({ kind: 'mediaComing', ids: [id] })
    send(part(id, sealed.bytes))
    await expect.poll(() => heard.at(-1), SOON).toEqual({ kind: 'mediaDone', id, isKept: true })
  })

  test('what nobody asked for is not kept', async () => {
    const { send, heard } = await hostile()
    const other = await ana.media.keep('other' as never, someBytes(40))
    const sealed = (await ana.media.sealed(other[0]!.id))!
    send({ kind: 'mediaComing', ids: [sealed.id] })
    send(part(sealed.id, sealed.bytes))
    await expect.poll(() => heard.at(-1), SOON).toEqual({ kind: 'mediaDone', id: sealed.id, isKept: false })
    expect(await ben.media.ids()).toEqual(new Set())
  })

  test('what it wants and is not here waits until it is', async () => {
    const { send, heard } = await hostile()
    send({ kind: 'mediaWanted', ids: ['ab'.repeat(16)] })
    const pieces = await ben.record('new', someBytes(20))
    send({ kind: 'mediaWanted', ids: [pieces[0]!.id] })
    await expect.poll(() => heard.at(-1)?.kind, SOON).toBe('mediaPart')
    expect(heard.filter(({ kind }) => kind === 'mediaComing')).toEqual([
      { kind: 'mediaComing', ids: [pieces[0]!.id] },
    ])
  })
})
