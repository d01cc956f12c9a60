import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '../../server/start-server.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../server/sync/sync-server.ts'

// node bin/run-ts.mjs tests/support/serve-rooms.ts DATA_DIR [PORT]: rooms at an address that is its first line.
const [, , dataDir = '', port = '0'] = process.argv
const siteDir = join(dataDir, 'site')
mkdirSync(siteDir, { recursive: true })
writeFileSync(join(siteDir, 'index.html'), 'page')
const sync = new SyncServer({ store: new SqliteRoomStore(dataDir) })
const server = await startServer({ siteDir, port: Number(port), sync })
console.log(server.url)
