import { expect, test } from 'vitest'
import { addDepartment, kindOf, LinkWorld, namesOn, WAIT } from '../../support/link-world.ts'

const world = LinkWorld.tidied()

test('carries a project to a device that is empty, and says that it was filled', async () => {
  const { url } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  const linkA = world().linkOf(a, url)
  expect(linkA.state).toEqual({ kind: 'paused' })
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  const filled: number[] = []
  const linkB = world().linkOf(b, url, { onFilled: (count) => filled.push(count) })
  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
  await expect.poll(async () => b.state(), WAIT).toEqual(await a.state())
  expect(filled).toHaveLength(1)
  expect(filled[0]).toBeGreaterThan(0)
  addDepartment(b, 'Keuken')
  await expect.poll(() => namesOn(a), WAIT).toContain('Keuken')
  expect(a.incomplete()).toEqual([])
})

test('says on the server only when what was edited is sealed, saved and acknowledged', async () => {
  const { url } = await world().serve()
  const a = await world().open('ana')
  await a.makeProject()
  const link = world().linkOf(a, url)
  link.start()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  let letGo = () => {}
  a.journal.gate = new Promise((resolve) => {
    letGo = resolve
  })
  const seen: string[] = []
  link.subscribe(() => seen.push(kindOf(link)))
  a.session.nameAnalyst('Ana')
  expect(kindOf(link)).toBe('sending')
  expect(seen).toEqual(['sending'])
  letGo()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  expect(seen).toEqual(['sending', 'on-server'])
})

test('says on the server only when the server stored it', async () => {
  const { url, store, sync } = await world().serve()
  const a = await world().open('ana')
  await a.makeProject()
  let letGo = () => {}
  store.gate = new Promise((resolve) => {
    letGo = resolve
  })
  const link = world().linkOf(a, url)
  const seen: string[] = []
  link.subscribe(() => seen.push(kindOf(link)))
  link.start()
  await expect.poll(() => kindOf(link), WAIT).toBe('sending')
  a.session.nameAnalyst('Ana')
  await a.session.flush()
  await expect.poll(() => sync.counts.openRooms, WAIT).toBe(2)
  expect(sync.counts.storedUpdates).toBe(0)
  expect(seen).not.toContain('on-server')
  letGo()
  await expect.poll(() => kindOf(link), WAIT).toBe('on-server')
  expect(sync.counts.storedUpdates).toBeGreaterThan(0)
})

test('works on while the server is away, and comes back by itself to the same truth', async () => {
  const first = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  const [linkA, linkB] = [world().linkOf(a, first.url), world().linkOf(b, first.url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  await first.stop()
  await expect.poll(() => [kindOf(linkA), kindOf(linkB)], WAIT).toEqual(['unreachable', 'unreachable'])
  const since = linkA.state
  addDepartment(a, 'Keuken')
  addDepartment(b, 'Tuin')
  await a.session.flush()
  expect(linkA.state).toBe(since)
  await world().serve({ port: Number(new URL(first.url).port) })
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => [kindOf(linkA), kindOf(linkB)], WAIT).toEqual(['on-server', 'on-server'])
  await expect.poll(async () => b.state(), WAIT).toEqual(await a.state())
})

test('sends and receives nothing while it is stopped', async () => {
  const { url, sync } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  const [linkA, linkB] = [world().linkOf(a, url), world().linkOf(b, url)]
  linkA.start()
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor'])
  linkB.stop()
  expect(linkB.state).toEqual({ kind: 'paused' })
  await expect.poll(() => sync.counts.connections, WAIT).toBe(1)
  addDepartment(a, 'Keuken')
  addDepartment(b, 'Tuin')
  await b.session.flush()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  expect(namesOn(a)).toEqual(['Floor', 'Keuken'])
  expect(namesOn(b)).toEqual(['Floor', 'Tuin'])
  linkB.start()
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
  await expect.poll(() => namesOn(a), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
})

test('tells when something is missing that what came in builds on, and when it is not any more', async () => {
  const { url } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  const linkB = world().linkOf(b, url)
  linkB.start()
  await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
  // Only the second of two edits reaches the outer document, as when a server holds the first one back.
  addDepartment(a, 'Keuken')
  await a.session.flush()
  const first = a.shared.list()[0]!.outer.entries.toArray()
  addDepartment(a, 'Tuin')
  await a.session.flush()
  const later = a.shared
    .list()[0]!
    .outer.entries.toArray()
    .filter((entry) => !first.includes(entry))
  const ofB = b.shared.list()[0]!.outer
  ofB.doc.transact(() => ofB.entries.push(later), 'a server')
  await expect.poll(() => linkB.isIncomplete, WAIT).toBe(true)
  ofB.doc.transact(() => ofB.entries.push(first), 'a server')
  await expect.poll(() => linkB.isIncomplete, WAIT).toBe(false)
  await expect.poll(() => namesOn(b), WAIT).toEqual(['Floor', 'Keuken', 'Tuin'])
})
