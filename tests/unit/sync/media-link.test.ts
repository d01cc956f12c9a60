import { describe, expect, test } from 'vitest'
import { PIECE_BYTES } from '../../../src/app/media/project-media.ts'
import { StorageFailure } from '../../../src/storage/failure.ts'
import { REFUSED_MS } from '../../../src/sync/reconnect-delay.ts'
import { makeKeyRing, makeProjectSecret, projectKeyOf } from '../../../src/vault/keys.ts'
import { MediaDevice, someBytes } from '../../support/media-device.ts'
import { hurried, MediaWorld, SOON, whenAllThere } from '../../support/media-world.ts'

const world = MediaWorld.tidied()

describe('photos and voice notes by the server', () => {
  test('come on another device byte for byte, also those that are made later', async () => {
    const { ana, ben } = world()
    const { url } = await world().serve()
    const photo = someBytes(2 * PIECE_BYTES + 9)
    const first = await ana.record('photo', photo)
    const a = world().join(ana, url)
    const b = world().join(ben, url)
    ben.takeRecordsOf(ana)
    await expect.poll(() => ben.shows('photo', first, photo), SOON).toBe(true)
    const second = await ben.record('voice', someBytes(40, 2), 'voice')
    ana.takeRecordsOf(ben)
    await expect.poll(() => ana.shows('voice', second, someBytes(40, 2)), SOON).toBe(true)
    await Promise.all([whenAllThere(a), whenAllThere(b)])
  })

  test('are told in numbers while they are not there, apart for the server and for here', async () => {
    const { ana } = world()
    const { url } = await world().serve()
    const pieces = await ana.record('photo', someBytes(9))
    await ana.record('voice', someBytes(8, 3), 'voice')
    ana.name('elsewhere', [{ id: 'a'.repeat(32), bytes: 5 }])
    ana.name('with-the-file', [{ id: 'not-in-file', bytes: 5 }])
    const reader = world().join(ana, url, { role: () => 'reader' })
    await expect.poll(() => reader.standing.toFetch, SOON).toEqual({ photos: 1, voices: 0 })
    expect(reader.standing.toSend).toEqual({ photos: 0, voices: 0 })
    reader.stop()
    const garbage = await world().pretend((_, response) => response.writeHead(503).end())
    const cut = world().join(ana, garbage)
    await expect.poll(() => cut.standing.toSend, SOON).toEqual({ photos: 1, voices: 1 })
    cut.stop()
    const link = world().join(ana, url)
    await expect.poll(() => link.standing.toSend, SOON).toEqual({ photos: 0, voices: 0 })
    expect(pieces).toHaveLength(1)
  })

  test('go on where they were when the server comes back', async () => {
    const { ana, ben } = world()
    const server = await world().serve()
    const photo = someBytes(6 * PIECE_BYTES)
    const pieces = await ana.record('photo', photo)
    const link = world().join(ana, server.url)
    await server.stop()
    const again = await world().serve({ port: Number(new URL(server.url).port) })
    const b = world().join(ben, again.url)
    ben.takeRecordsOf(ana)
    await expect.poll(() => ben.shows('photo', pieces, photo), SOON).toBe(true)
    await Promise.all([whenAllThere(link), whenAllThere(b)])
  })

  test('all go to the room of the new key after a change of keys, and come from there', async () => {
    const first = await projectKeyOf(makeProjectSecret())
    const next = await projectKeyOf(makeProjectSecret())
    const server = await world().serve({ keys: [first, next] })
    const own = makeKeyRing('project', [first], first.keyId)
    const cas = new MediaDevice(own)
    const photo = someBytes(2 * PIECE_BYTES)
    const before = await cas.record('before', photo)
    const link = world().join(cas, server.url)
    const eve = new MediaDevice(makeKeyRing('project', [first], first.keyId))
    eve.takeRecordsOf(cas)
    world().join(eve, server.url)
    await expect.poll(() => eve.shows('before', before, photo), SOON).toBe(true)
    link.rest()
    own.grow([next], next.keyId)
    const after = await cas.record('after', someBytes(40, 2), 'voice')
    link.start()
    // Who has the new key alone of the server finds both, also the one that was sent before.
    const dora = new MediaDevice(makeKeyRing('project', [first, next], next.keyId))
    dora.takeRecordsOf(cas)
    world().join(dora, server.url)
    await expect.poll(() => dora.shows('before', before, photo), SOON).toBe(true)
    await expect.poll(() => dora.shows('after', after, someBytes(40, 2)), SOON).toBe(true)
    await whenAllThere(link)
  })

  test('made while the server is away are told, and go when it is back', async () => {
    const { ana, ben } = world()
    const { url } = await world().serve()
    const first = await ana.record('first', someBytes(9))
    const link = world().join(ana, url)
    ben.takeRecordsOf(ana)
    world().join(ben, url)
    // A link that has not begun yet has nothing left to do either: who gets it knows that it went.
    await expect.poll(() => ben.shows('first', first, someBytes(9)), SOON).toBe(true)
    await whenAllThere(link)
    link.rest()
    await ana.record('second', someBytes(8), 'voice')
    await expect.poll(() => link.standing.toSend, SOON).toEqual({ photos: 0, voices: 1 })
    link.start()
    await whenAllThere(link)
  })

  test('stop at what the server may have, and say so', async () => {
    const { ana } = world()
    const { url } = await world().serve({ mediaBytes: 2 * PIECE_BYTES })
    await ana.record('photo', someBytes(3 * PIECE_BYTES))
    const link = world().join(ana, url)
    await expect.poll(() => link.standing.trouble, SOON).toBe('server-full')
    expect(link.standing.toSend).toEqual({ photos: 1, voices: 0 })
  })

  test('of a device that is full wait, and it says so; what it has still goes', async () => {
    const { ana, ben } = world()
    const { url } = await world().serve()
    await ana.record('photo', someBytes(9))
    world().join(ana, url)
    const own = await ben.record('own', someBytes(7))
    ben.takeRecordsOf(ana)
    let isFull = true
    const receive = ben.media.receive.bind(ben.media)
    ben.media.receive = (pieces) =>
      isFull ? Promise.reject(new StorageFailure('full', null)) : receive(pieces)
    let lookAgain = () => {}
    const after = (ms: number, run: () => void) => {
      if (ms < REFUSED_MS) return hurried.after(ms, run)
      lookAgain = run
      return () => undefined
    }
    const link = world().join(ben, url, { timers: { after } })
    await expect.poll(() => link.standing.trouble, SOON).toBe('device-full')
    ana.takeRecordsOf(ben)
    await expect.poll(() => ana.shown('own', own), SOON).not.toBeNull()
    isFull = false
    lookAgain()
    await whenAllThere(link)
  })
})
