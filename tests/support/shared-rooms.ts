import { join } from 'node:path'
import { inject } from 'vitest'
import { startServer } from '../../server/start-server.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../server/sync/sync-server.ts'
import { type E2eFixtures, e2eTest } from './e2e-test.ts'

/** The end-to-end `test` with a server that has rooms, as `npm start` has. */
export const sharedTest = e2eTest.extend<Pick<E2eFixtures, 'server'>>({
  server: async ({ folder }, use) => {
    const sync = new SyncServer({ store: new SqliteRoomStore(join(folder, 'rooms')) })
    const server = await startServer({ siteDir: inject('siteDir'), port: 0, sync })
    await use(server)
    await server.stop()
  },
})
