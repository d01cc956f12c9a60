import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { systemTimers, type Timers } from '../../../src/storage/timers.ts'
import { addDepartment, kindOf, LinkWorld, namesOn, WAIT } from '../../support/link-world.ts'

const world = LinkWorld.tidied()

test('sends 12 MB to a server that takes 2 MB at once, and gets them from it', async () => {
  const { url } = await world().serve({ limits: { messageBytes: 2 * 1024 * 1024 } })
  // Without compaction, which makes one entry of them: a single one is never cut.
  const [a, b] = [
    await world().open('ana', { plan: () => [] }),
    await world().open('bram', { plan: () => [] }),
  ]
  await a.makeProject()
  for (let count = 0; count < 40; count++) {
    addDepartment(a, `${count} ${randomBytes(150_000).toString('hex')}`, { removedAt: '2026-01-01' })
    await a.session.flush()
  }
  const linkA = world().linkOf(a, url)
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  const linkB = world().linkOf(b, url)
  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
  expect(await b.state()).toEqual(await a.state())
})

test('opens more rooms than a server lets wait at its door', async () => {
  const { url, sync } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  for (let count = 0; count < 130; count++) addDepartment(a, `Afdeling ${count}`)
  await a.session.flush()
  await expect.poll(() => a.shared.isWhole?.(), WAIT).toBe(true)
  const [linkA, linkB] = [world().linkOf(a, url), world().linkOf(b, url)]
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  expect(sync.counts.openRooms).toBe(132)
  linkB.start()
  await expect.poll(() => namesOn(b).length, WAIT).toBe(131)
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
})

test('says what is too long for the server, and does not try it over and over', async () => {
  const { url, sync } = await world().serve({ limits: { messageBytes: 100_000 } })
  const a = await world().open('ana')
  await a.makeProject()
  addDepartment(a, randomBytes(100_000).toString('hex'))
  const link = world().linkOf(a, url, { pieceBytes: 50_000 })
  link.start()
  await expect.poll(() => link.state, WAIT).toEqual({ kind: 'refused', reason: 'too-long' })
  await expect.poll(() => sync.counts.connections, WAIT).toBe(0)
})

test('tells why it is refused, and gives the secret of the server when it has it', async () => {
  const { url } = await world().serve({ roomSecret: 'only ours' })
  const a = await world().open('ana')
  await a.makeProject()
  const held: { secret: string | null } = { secret: null }
  const link = world().linkOf(a, url, { serverSecret: () => held.secret })
  link.start()
  await expect.poll(() => link.state, WAIT).toEqual({ kind: 'refused', reason: 'room-secret-needed' })
  held.secret = 'only ours'
  link.retryNow()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
})

test('knows a server without rooms from one that is away', async () => {
  const server = await world().listen()
  const a = await world().open('ana')
  const link = world().linkOf(a, server.url)
  link.start()
  await expect.poll(() => link.state, WAIT).toEqual({ kind: 'refused', reason: 'no-rooms' })
  const other = world().linkOf(a, 'http://127.0.0.1:9')
  other.start()
  await expect.poll(() => kindOf(other), WAIT).toBe('unreachable')
})

test('comes back to a server that cuts it off ever again, and not in a storm', async () => {
  let connections = 0
  const cutting = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  cutting.on('connection', (socket) => {
    connections++
    socket.terminate()
  })
  const waits: number[] = []
  const patient: Timers = {
    after: (ms, run) => {
      if (ms >= 500 && ms <= 30_000 && ms !== 15_000 && ms !== 2_000 && ms !== 5_000) waits.push(ms)
      return systemTimers.after(ms >= 500 ? ms / 500 : ms, run)
    },
  }
  const a = await world().open('ana')
  const port = (cutting.address() as AddressInfo).port
  const link = world().linkOf(a, `http://127.0.0.1:${port}`, {
    timers: patient,
    random: () => 0.5,
    hasRooms: async () => true,
  })
  link.start()
  await expect.poll(() => connections, WAIT).toBeGreaterThan(8)
  link.stop()
  cutting.close()
  expect(waits.slice(0, 7)).toEqual([750, 1500, 3000, 6000, 12_000, 22_500, 22_500])
})
