import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '../../server/start-server.ts'
import { startRooms } from '../../server/sync/start-rooms.ts'
import type { InstanceOptions, Usage } from './instance.ts'

// Forked by instance.ts: one server, which tells what it used when asked.
const { dataDir, databaseUrl = null, redisUrl = null } = JSON.parse(process.argv[2]!) as InstanceOptions
const siteDir = join(dataDir, 'site')
mkdirSync(siteDir, { recursive: true })
writeFileSync(join(siteDir, 'index.html'), 'page')
const most = { rooms: 1e6, connections: 1e5, connectionsPerAddress: 1e5 }
const sync = await startRooms({
  dataDir,
  databaseUrl,
  redisUrl,
  roomSecret: null,
  retentionDays: null,
  limits: most,
  log: console.error,
})
const { url } = await startServer({ siteDir, port: 0, sync })

function usage(): Usage {
  // Twice: what only finalisers held on to goes the second time.
  globalThis.gc?.()
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const { openRooms, connections, storedUpdates } = sync.counts
  return {
    workMs: (user + system) / 1000,
    rssBytes: rss,
    heldBytes: heapUsed + external,
    openRooms,
    connections,
    storedUpdates,
  }
}

process.on('message', () => process.send?.(usage()))
process.send?.(url)
