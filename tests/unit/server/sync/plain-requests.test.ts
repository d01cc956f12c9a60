import { expect, test } from 'vitest'
import { add, ServedRooms, WAIT } from '../../../support/served-rooms.ts'

const rooms = ServedRooms.tidied()

test('says over plain HTTP that it has rooms, where a host of files says that there is nothing', async () => {
  const { url } = await rooms().serve()
  expect((await fetch(`${url}/sync?p=sign`)).status).toBe(426)
  const files = await rooms().serveFiles()
  expect((await fetch(`${files.url}/sync?p=sign`)).status).toBe(404)
})

test('tells its counts', async () => {
  const { url } = await rooms().serve()
  const a = rooms().enter(url)
  add(a, 'one')
  await expect.poll(() => a.isStored(), WAIT).toBe(true)
  const text = await (await fetch(`${url}/sync/metrics`)).text()
  expect(text).toContain('werkvloer_open_rooms 1\n')
  expect(text).toMatch(/werkvloer_stored_updates_total [1-9]/)
})
