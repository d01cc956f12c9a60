import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DirectLink, newDirectMemory } from '../../../../src/sync/direct/direct-link.ts'
import { decodeFrame, encodeFrame, type Frame } from '../../../../src/sync/direct/frames.ts'
import { Handshake } from '../../../../src/sync/direct/handshake.ts'
import type { Pipe } from '../../../../src/sync/direct/pipe.ts'
import { sha256, toHex } from '../../../../src/vault/bytes.ts'
import {
  addDepartment,
  linkOver,
  PROJECT_DOCUMENT,
  plainDevice,
  testRing,
  whenState,
} from '../../../support/direct-devices.ts'
import { type PlainDevice, pipePair } from '../../../support/direct-pair.ts'
import { rounds } from '../../../support/rounds.ts'

interface Peer {
  readonly ana: PlainDevice
  readonly link: DirectLink
  readonly heard: Frame[]
  send(message: Uint8Array): void
}

/** A device with something to lose, and a peer with the key that sends what it likes. */
async function hostilePeer({ proves = true } = {}): Promise<Peer> {
  const ring = await testRing()
  const ana = plainDevice(ring)
  addDepartment(ana, 'ward', 2_000)
  const pipe = pipePair()
  const link = linkOver(pipe.first, 'first', { project: ana })
  const heard: Frame[] = []
  const send = (message: Uint8Array) => pipe.second.send(message)
  const handshake = new Handshake({ projectId: 'project-1', ring, side: 'second', binding: 'aa|bb', send })
  listen(pipe.second, heard, handshake)
  if (proves) {
    handshake.start()
    await whenState(link, 'exchanging')
  }
  return { ana, link, heard, send }
}

function listen(pipe: Pipe, heard: Frame[], handshake: Handshake): void {
  pipe.onMessage((message) => {
    const frame = decodeFrame(message)
    heard.push(frame)
    if (frame.kind === 'hello') handshake.take(frame).catch(() => undefined)
  })
}

const update = new Uint8Array([0, 0])

describe('a peer with the key that sends garbage', () => {
  const hash = 'ab'.repeat(32)
  const bad: [string, Uint8Array | readonly Uint8Array[]][] = [
    ['half a frame', encodeFrame({ kind: 'state', hash }).subarray(0, 9)],
    [
      'an update that is none',
      encodeFrame({ kind: 'news', documentId: PROJECT_DOCUMENT, update: new Uint8Array([255, 255, 255]) }),
    ],
    [
      'a state vector that is none',
      encodeFrame({ kind: 'has', documentId: PROJECT_DOCUMENT, vector: new Uint8Array([200]) }),
    ],
    ['a piece nobody announced', encodeFrame({ kind: 'piece', hash, offset: 0, bytes: update })],
    ['a wish for what was not offered', encodeFrame({ kind: 'wanted', hash, offset: 0 })],
    [
      'a transfer of a document that is not there',
      encodeFrame({ kind: 'offer', hash, documentId: 'elsewhere', sizeBytes: 10 }),
    ],
    ['a transfer of nothing', encodeFrame({ kind: 'offer', hash, documentId: 'ward', sizeBytes: 0 })],
    ['a second greeting', encodeFrame({ kind: 'proof', proof: new Uint8Array(32) })],
    [
      'a whole with another hash',
      [
        encodeFrame({ kind: 'offer', hash, documentId: 'ward', sizeBytes: 2 }),
        encodeFrame({ kind: 'piece', hash, offset: 0, bytes: update }),
      ],
    ],
    [
      'a piece out of turn',
      [
        encodeFrame({ kind: 'offer', hash, documentId: 'ward', sizeBytes: 20 }),
        encodeFrame({ kind: 'piece', hash, offset: 4, bytes: update }),
      ],
    ],
    [
      'more than was announced',
      [
        encodeFrame({ kind: 'offer', hash, documentId: 'ward', sizeBytes: 1 }),
        encodeFrame({ kind: 'piece', hash, offset: 0, bytes: update }),
      ],
    ],
  ]
  test.each(bad)('%s: the link ends with a word, and nothing changed', async (_, messages) => {
    const peer = await hostilePeer()
    const before = peer.ana.said()
    for (const message of messages instanceof Uint8Array ? [messages] : messages) peer.send(message)
    expect(await whenState(peer.link, 'ended')).toEqual({ kind: 'ended', reason: 'garbage' })
    expect(peer.ana.said()).toBe(before)
    await expect.poll(() => peer.heard.at(-1)).toEqual({ kind: 'bye', reason: 'garbage' })
  })

  test('an update whose hash is right and that is none changes nothing', async () => {
    const peer = await hostilePeer()
    const before = peer.ana.said()
    const bytes = new Uint8Array([250, 250, 250, 250])
    const itsHash = toHex(await sha256(bytes))
    peer.send(encodeFrame({ kind: 'offer', hash: itsHash, documentId: 'ward', sizeBytes: 4 }))
    peer.send(encodeFrame({ kind: 'piece', hash: itsHash, offset: 0, bytes }))
    expect(await whenState(peer.link, 'ended')).toMatchObject({ reason: 'garbage' })
    expect(peer.ana.said()).toBe(before)
  })

  test('a transfer larger than memory is refused before a byte of it is taken', async () => {
    const peer = await hostilePeer()
    peer.send(encodeFrame({ kind: 'offer', hash, documentId: 'ward', sizeBytes: 2 ** 40 }))
    expect(await whenState(peer.link, 'ended')).toMatchObject({ reason: 'too-large' })
  })

  test('many transfers that together are larger than memory too', async () => {
    const peer = await hostilePeer()
    for (let i = 1; i <= 3; i++)
      peer.send(encodeFrame({ kind: 'offer', hash: `0${i}`.repeat(32), documentId: 'ward', sizeBytes: 2e8 }))
    expect(await whenState(peer.link, 'ended')).toMatchObject({ reason: 'too-large' })
  })

  test('what a later version says besides is passed over', async () => {
    const peer = await hostilePeer()
    peer.send(new Uint8Array([99, 1, 2, 3]))
    peer.send(encodeFrame({ kind: 'listed' }))
    await expect.poll(() => peer.heard.some(({ kind }) => kind === 'offered')).toBe(true)
    expect(peer.link.state.kind).toBe('exchanging')
    peer.link.stop()
  })
})

test('a peer that has not shown the key hears nothing of the project, whatever it asks', async () => {
  const peer = await hostilePeer({ proves: false })
  peer.send(encodeFrame({ kind: 'has', documentId: PROJECT_DOCUMENT, vector: new Uint8Array([0]) }))
  expect(await whenState(peer.link, 'ended')).toMatchObject({ reason: 'garbage' })
  await expect.poll(() => peer.heard.map(({ kind }) => kind)).toEqual(['hello', 'bye'])
})

test('a peer of a later version is named as such', async () => {
  const peer = await hostilePeer({ proves: false })
  peer.send(new Uint8Array([1, 2, 77, 77]))
  expect(await whenState(peer.link, 'ended')).toMatchObject({ reason: 'newer-version' })
})

test('random bytes never bring it down and never change what is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 12 }),
      fc.boolean(),
      async (messages, proves) => {
        const peer = await hostilePeer({ proves })
        const before = peer.ana.said()
        for (const message of messages) peer.send(message)
        await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
        peer.link.stop()
        expect(peer.ana.said()).toBe(before)
      },
    ),
    { numRuns: rounds(60, 600) },
  )
})

test('a piece that is changed on the way is found, and the next link starts it again', async () => {
  const ring = await testRing()
  const [ana, ben] = [plainDevice(ring), plainDevice(ring)]
  addDepartment(ana, 'ward', 90_000)
  const pipe = pipePair()
  const bent: Pipe = {
    ...pipe.first,
    send: (message) => {
      const bytes = message.slice()
      if (bytes.length > 10_000) bytes[5_000]! ^= 1
      pipe.first.send(bytes)
    },
  }
  const memory = newDirectMemory()
  const first = linkOver(bent, 'first', { project: ana })
  const second = linkOver(pipe.second, 'second', { project: ben, memory })
  expect(await whenState(second, 'ended')).toMatchObject({ reason: 'garbage' })
  expect(await whenState(first, 'ended')).toMatchObject({ reason: 'garbage' })
  expect(ben.said()).not.toContain('ward":[')
  const again = pipePair()
  const next = linkOver(again.first, 'first', { project: ana })
  linkOver(again.second, 'second', { project: ben, memory })
  await whenState(next, 'equal')
  expect(ben.said()).toBe(ana.said())
  next.stop()
})
