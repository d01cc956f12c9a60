import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../../server/start-server.ts'
import { hashesOf } from '../../../server/sync/room-access.ts'
import { SqliteRoomStore } from '../../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../../server/sync/sync-server.ts'
import { PIECE_BYTES } from '../../../src/app/media/project-media.ts'
import { StorageFailure } from '../../../src/storage/failure.ts'
import { systemTimers } from '../../../src/storage/timers.ts'
import { MediaLink, type MediaLinkOptions } from '../../../src/sync/media-link.ts'
import { ALL_THERE } from '../../../src/sync/media-state.ts'
import { REFUSED_MS } from '../../../src/sync/reconnect-delay.ts'
import { roomOf } from '../../../src/sync/room-keys.ts'
import {
  type KeyRing,
  makeKeyRing,
  makeProjectSecret,
  type ProjectKey,
  projectKeyOf,
} from '../../../src/vault/keys.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { FLOOR, MediaDevice, someBytes } from '../../support/media-device.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'

const SOON = { timeout: 10_000 }
/** All waits fifty times as fast. */
const hurried = { after: (ms: number, run: () => void) => systemTimers.after(ms / 50, run) }

let ring: KeyRing
let folder: string
let links: MediaLink[]
let ends: (() => unknown)[]
let ana: MediaDevice
let ben: MediaDevice

beforeEach(async () => {
  freshIndexedDb()
  ring = await makeTestRing()
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-media-link-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  links = []
  ends = []
  ana = new MediaDevice(ring)
  ben = new MediaDevice(ring)
})
afterEach(async () => {
  for (const link of links) link.stop()
  for (const end of ends.reverse()) await end()
  rmSync(folder, { recursive: true, force: true })
})

async function serve(
  more: { port?: number; mediaBytes?: number; keys?: readonly ProjectKey[] } = {},
): Promise<RunningServer> {
  const store = new SqliteRoomStore(join(folder, 'data'))
  for (const key of more.keys ?? [ring.current]) {
    const { name, token } = await roomOf(key, FLOOR)
    await store.create(name, hashesOf(token), 1)
  }
  const limits = more.mediaBytes === undefined ? {} : { mediaBytes: more.mediaBytes }
  const sync = new SyncServer({ store, limits })
  const server = await startServer({ siteDir: folder, port: more.port ?? 0, sync })
  ends.push(() => server.stop().catch(() => undefined))
  return server
}

/** Something else that listens there. */
async function pretend(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function joinServer(device: MediaDevice, url: string, more: Partial<MediaLinkOptions> = {}): MediaLink {
  const options = { url: `${url}/sync`, timers: hurried, random: () => 0.5, role: () => 'analyst' as const }
  const link = new MediaLink(device, { ...options, ...more })
  links.push(link)
  link.start()
  return link
}

const whenAllThere = (link: MediaLink) => expect.poll(() => link.standing, SOON).toEqual(ALL_THERE)

describe('photos and voice notes by the server', () => {
  test('come on another device byte for byte, also those that are made later', async () => {
    const { url } = await serve()
    const photo = someBytes(2 * PIECE_BYTES + 9)
    const first = await ana.record('photo', photo)
    const a = joinServer(ana, url)
    const b = joinServer(ben, url)
    ben.takeRecordsOf(ana)
    await expect.poll(() => ben.shows('photo', first, photo), SOON).toBe(true)
    const second = await ben.record('voice', someBytes(40, 2), 'voice')
    ana.takeRecordsOf(ben)
    await expect.poll(() => ana.shows('voice', second, someBytes(40, 2)), SOON).toBe(true)
    await Promise.all([whenAllThere(a), whenAllThere(b)])
  })

  test('are told in numbers while they are not there, apart for the server and for here', async () => {
    const { url } = await serve()
    const pieces = await ana.record('photo', someBytes(9))
    await ana.record('voice', someBytes(8, 3), 'voice')
    ana.name('elsewhere', [{ id: 'a'.repeat(32), bytes: 5 }])
    ana.name('with-the-file', [{ id: 'not-in-file', bytes: 5 }])
    const reader = joinServer(ana, url, { role: () => 'reader' })
    await expect.poll(() => reader.standing.toFetch, SOON).toEqual({ photos: 1, voices: 0 })
    expect(reader.standing.toSend).toEqual({ photos: 0, voices: 0 })
    reader.stop()
    const garbage = await pretend((_, response) => response.writeHead(503).end())
    const cut = joinServer(ana, garbage)
    await expect.poll(() => cut.standing.toSend, SOON).toEqual({ photos: 1, voices: 1 })
    cut.stop()
    const link = joinServer(ana, url)
    await expect.poll(() => link.standing.toSend, SOON).toEqual({ photos: 0, voices: 0 })
    expect(pieces).toHaveLength(1)
  })

  test('go on where they were when the server comes back', async () => {
    const server = await serve()
    const photo = someBytes(6 * PIECE_BYTES)
    const pieces = await ana.record('photo', photo)
    const link = joinServer(ana, server.url)
    await server.stop()
    const again = await serve({ port: Number(new URL(server.url).port) })
    const b = joinServer(ben, again.url)
    ben.takeRecordsOf(ana)
    await expect.poll(() => ben.shows('photo', pieces, photo), SOON).toBe(true)
    await Promise.all([whenAllThere(link), whenAllThere(b)])
  })

  test('all go to the room of the new key after a change of keys, and come from there', async () => {
    const first = await projectKeyOf(makeProjectSecret())
    const next = await projectKeyOf(makeProjectSecret())
    const server = await serve({ keys: [first, next] })
    const own = makeKeyRing('project', [first], first.keyId)
    const cas = new MediaDevice(own)
    const photo = someBytes(2 * PIECE_BYTES)
    const before = await cas.record('before', photo)
    const link = joinServer(cas, server.url)
    const eve = new MediaDevice(makeKeyRing('project', [first], first.keyId))
    eve.takeRecordsOf(cas)
    joinServer(eve, server.url)
    await expect.poll(() => eve.shows('before', before, photo), SOON).toBe(true)
    link.rest()
    own.grow([next], next.keyId)
    const after = await cas.record('after', someBytes(40, 2), 'voice')
    link.start()
    // Who has the new key alone of the server finds both, also the one that was sent before.
    const dora = new MediaDevice(makeKeyRing('project', [first, next], next.keyId))
    dora.takeRecordsOf(cas)
    joinServer(dora, server.url)
    await expect.poll(() => dora.shows('before', before, photo), SOON).toBe(true)
    await expect.poll(() => dora.shows('after', after, someBytes(40, 2)), SOON).toBe(true)
    await whenAllThere(link)
  })

  test('made while the server is away are told, and go when it is back', async () => {
    const { url } = await serve()
    const first = await ana.record('first', someBytes(9))
    const link = joinServer(ana, url)
    ben.takeRecordsOf(ana)
    joinServer(ben, url)
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
    const { url } = await serve({ mediaBytes: 2 * PIECE_BYTES })
    await ana.record('photo', someBytes(3 * PIECE_BYTES))
    const link = joinServer(ana, url)
    await expect.poll(() => link.standing.trouble, SOON).toBe('server-full')
    expect(link.standing.toSend).toEqual({ photos: 1, voices: 0 })
  })

  test('of a device that is full wait, and it says so; what it has still goes', async () => {
    const { url } = await serve()
    await ana.record('photo', someBytes(9))
    joinServer(ana, url)
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
    const link = joinServer(ben, url, { timers: { after } })
    await expect.poll(() => link.standing.trouble, SOON).toBe('device-full')
    ana.takeRecordsOf(ben)
    await expect.poll(() => ana.shown('own', own), SOON).not.toBeNull()
    isFull = false
    lookAgain()
    await whenAllThere(link)
  })
})

describe('a server that does otherwise than it should', () => {
  const one = async (answer: RequestListener, more: Partial<MediaLinkOptions> = {}) => {
    const pieces = await ana.record('photo', someBytes(9))
    ben.takeRecordsOf(ana)
    const url = await pretend(answer)
    return { pieces, url, a: joinServer(ana, url, more), b: joinServer(ben, url, more) }
  }
  const askedOf = (body: string) => (JSON.parse(body) as { ids: string[] }).ids

  test('older, or a host of files: it is told so, and not asked again and again', async () => {
    for (const status of [404, 405, 200]) {
      let asked = 0
      let waiting = 0
      const after = (ms: number, run: () => void) => {
        if (ms < REFUSED_MS) return hurried.after(ms, run)
        waiting++
        return () => undefined
      }
      const { a } = await one(
        (_, response) => {
          asked++
          response.writeHead(status).end('<html>')
        },
        { timers: { after } },
      )
      await expect.poll(() => waiting, SOON).toBe(2)
      expect(asked).toBe(2)
      expect(a.standing.trouble).toBe('no-media')
    }
  })

  test('bytes that are not the piece are not kept', async () => {
    let given = 0
    const { b, pieces } = await one((request, response) => {
      if (request.method === 'GET') {
        given++
        return void response.end(someBytes(60))
      }
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => response.end(JSON.stringify({ here: askedOf(body) })))
    })
    await expect.poll(() => given, SOON).toBeGreaterThan(0)
    expect(await ben.media.ids()).toEqual(new Set())
    expect(await ben.shown('photo', pieces)).toBeNull()
    expect(b.standing.toFetch).toEqual({ photos: 1, voices: 0 })
  })

  test('more bytes than a piece may have are not waited for', async () => {
    let ended = 0
    await one((request, response) => {
      if (request.method !== 'GET') {
        return void request.resume().on('end', async () => {
          response.end(JSON.stringify({ here: [...(await ana.media.ids())] }))
        })
      }
      const writing = setInterval(() => response.write(Buffer.alloc(65_536)), 1)
      response.on('close', () => {
        clearInterval(writing)
        ended++
      })
    })
    await expect.poll(() => ended, SOON).toBeGreaterThan(0)
    expect(await ben.media.ids()).toEqual(new Set())
  })

  test('that refuses a piece gets it not again and again, and the other pieces go', async () => {
    const { id } = (await ana.record('refused', someBytes(50, 5)))[0]!
    const put: string[] = []
    const { a } = await one((request, response) => {
      if (request.method === 'PUT') {
        put.push(request.url!.slice(-32))
        response.writeHead(request.url!.endsWith(id) ? 413 : 204).end()
        return void request.resume()
      }
      request.resume()
      response.end(JSON.stringify({ here: [] }))
    })
    await expect.poll(() => put.length, SOON).toBe(2)
    expect(new Set(put)).toEqual(await ana.media.ids())
    await expect.poll(() => a.standing.toSend, SOON).toEqual({ photos: 1, voices: 0 })
  })

  test('that says nothing is given up, and asked again later', async () => {
    let asked = 0
    await one((request) => {
      asked++
      request.resume()
    })
    await expect.poll(() => asked, SOON).toBeGreaterThan(2)
  })
})
