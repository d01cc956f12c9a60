import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startServer } from '../../../../server/start-server.ts'
import { keepRetention } from '../../../../server/sync/retention.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../../../server/sync/sync-server.ts'
import { syncClient } from '../../../support/sync-client.ts'

const WAIT = { timeout: 10_000 }

test('erases rooms nobody opened for so long, and none that somebody is in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-retention-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  const store = new SqliteRoomStore(join(folder, 'data'))
  const sync = new SyncServer({ store })
  const server = await startServer({ siteDir: folder, port: 0, sync })
  const token = randomBytes(32).toString('base64url')
  const client = syncClient({ url: server.url, room: 'open', token })
  client.doc.getArray('entries').push(['still here'])
  await expect.poll(() => client.isStored(), WAIT).toBe(true)
  const hashes = { writer: new Uint8Array(32), reader: new Uint8Array(32) }
  await store.create('left', hashes, 1_000)
  // Opened long ago, and never left since.
  await store.touch('open', 1_000)
  await keepRetention(store, 1, () => sync.touchOpenRooms())
  expect(await store.hashes('left')).toBeNull()
  expect(await store.hashes('open')).not.toBeNull()
  client.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})
