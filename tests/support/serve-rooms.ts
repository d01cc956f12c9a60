import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '../../server/start-server.ts'
import { startRooms } from '../../server/sync/start-rooms.ts'

// node bin/run-ts.mjs tests/support/serve-rooms.ts DATA_DIR [PORT [DATABASE_URL REDIS_URL]]: rooms at an address that is its first
// line, in SQLite unless a database is given.
const [, , dataDir = '', port = '0', databaseUrl = null, redisUrl = null] = process.argv
const siteDir = join(dataDir, 'site')
mkdirSync(siteDir, { recursive: true })
writeFileSync(join(siteDir, 'index.html'), 'page')
const sync = await startRooms({
  dataDir,
  databaseUrl,
  redisUrl,
  roomSecret: null,
  retentionDays: null,
  log: () => undefined,
})
const server = await startServer({ siteDir, port: Number(port), sync })
console.log(server.url)
