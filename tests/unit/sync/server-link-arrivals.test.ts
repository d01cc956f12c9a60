import { expect, test } from 'vitest'
import type { Arrival } from '../../../src/storage/merge-moments.ts'
import { addDepartment, kindOf, LinkWorld, namesOn, WAIT } from '../../support/link-world.ts'
import type { SyncTablet } from '../../support/sync-tablet.ts'

const world = LinkWorld.tidied()

/** What came in over the server, each once. */
function arrivalsOf(tablet: SyncTablet): Set<Arrival> {
  const seen = new Set<Arrival>()
  for (const { outer } of tablet.shared.list()) {
    outer.doc.on('update', (_: Uint8Array, origin: { arrival?: Arrival } | null) => {
      if (origin?.arrival) seen.add(origin.arrival)
    })
  }
  return seen
}

test('what comes in after a pause or a long outage is a merge of its own; after a short cut it is not', async () => {
  const { url } = await world().serve()
  const [a, b] = [await world().open('ana'), await world().open('bram')]
  await a.makeProject()
  let now = 1_000_000
  const linkA = world().linkOf(a, url)
  const linkB = world().linkOf(b, url, { now: () => now })
  linkA.start()
  await expect.poll(() => kindOf(linkA), WAIT).toBe('on-server')
  const arrivals = arrivalsOf(b)
  linkB.start()
  const bring = async (name: string) => {
    addDepartment(a, name)
    await expect.poll(() => namesOn(b), WAIT).toContain(name)
  }
  await bring('1')
  expect(arrivals.size).toBe(1)

  const cut = async (ms: number) => {
    linkB.noteOffline()
    now += ms
    linkB.retryNow()
    await expect.poll(() => kindOf(linkB), WAIT).toBe('on-server')
  }
  await cut(29_000)
  await bring('2')
  expect(arrivals.size).toBe(1)
  await cut(30_000)
  await bring('3')
  expect(arrivals.size).toBe(2)

  linkB.stop()
  addDepartment(b, 'own')
  now += 1_000
  linkB.start()
  await bring('4')
  expect(arrivals.size).toBe(3)
})
