import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDatabases } from '../bin/setup/databases.mjs'
import { ownPostgres } from '../tests/support/own-services/own-postgres.ts'
import { ownRedis } from '../tests/support/own-services/own-redis.ts'
import { type Instance, startInstance } from './load/instance.ts'
import { contents, measureMemory } from './load/memory.ts'
import { gather, offer } from './load/offered-load.ts'
import { printMachine } from './support/machine.ts'
import { kilobytes, megabytes, ms, printTable } from './support/print-table.ts'

/** What one server carries, and what more of them beside each other cost. */
const CONNECTIONS = 1_000
const RATES = [250, 500, 1_000, 2_000, 4_000, 8_000]
const MOST_MS = 250
const SECONDS = 4
const TOGETHER = { rooms: 40, perRoom: 4, perSecond: 200 }

type Place = (instances: readonly Instance[], room: string, client: number) => Instance

/** What a proxy does that knows nothing of rooms: the next connection goes to the next instance. */
const spread: Place = (instances, _room, client) => instances[client % instances.length]!
/** By the address the client asks for, which is the same for all rooms of a project. */
const hashed: Place = (instances, room) =>
  instances[createHash('sha256').update(room).digest()[0]! % instances.length]!

const folder = mkdtempSync(join(tmpdir(), 'werkvloer-load-'))
printMachine()
try {
  await printMemory()
  await printConnections()
  await printThroughput()
  if (hasDatabases()) await printInstances()
  else
    console.log('Several instances left out: PostgreSQL or Redis is not installed (postgresql redis-server).')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function alone<T>(name: string, work: (instance: Instance) => Promise<T>): Promise<T> {
  const instance = await startInstance({ dataDir: join(folder, name) })
  try {
    return await work(instance)
  } finally {
    await instance.stop()
  }
}

async function printMemory(): Promise<void> {
  const rows: string[][] = []
  for (const [count, content] of contents().entries()) {
    const found = await alone(`memory-${count}`, (instance) => measureMemory(instance, content))
    const size = content.update.byteLength
    rows.push([
      content.name,
      megabytes(size),
      megabytes(found.received),
      megabytes(found.opened),
      megabytes(found.rssOpened),
      megabytes(found.left),
    ])
  }
  const heading = 'memory of an open room with one connection'
  printTable([heading, 'update', 'received', 'opened again', 'of the process', 'when all left'], rows)
}

async function printConnections(): Promise<void> {
  await alone('connections', async (instance) => {
    const before = await instance.usage()
    const crowd = await gather({ rooms: CONNECTIONS / 2, perRoom: 2 }, () => instance)
    const after = await instance.usage()
    const each = (what: 'heldBytes' | 'rssBytes' | 'workMs') => (after[what] - before[what]) / CONNECTIONS
    const heading = `${CONNECTIONS.toLocaleString('en')} connections, two to a small room`
    printTable(
      [heading, 'each'],
      [
        ['memory in use', kilobytes(each('heldBytes'))],
        ['memory of the process', kilobytes(each('rssBytes'))],
        ['work to let it in, with the room made and its first entry', ms(each('workMs'))],
      ],
    )
    crowd.close()
  })
}

async function printThroughput(): Promise<void> {
  await alone('throughput', async (instance) => {
    const crowd = await gather({ rooms: 100, perRoom: 2 }, () => instance)
    const rows: string[][] = []
    for (const rate of RATES) {
      const before = await instance.usage()
      const carried = await offer(crowd, rate, SECONDS)
      const work = (await instance.usage()).workMs - before.workMs
      rows.push([
        `${rate.toLocaleString('en')} a second`,
        Math.round(carried.perSecond).toLocaleString('en'),
        ms(carried.p50),
        ms(carried.p95),
        ms(work / carried.sent),
      ])
      if (carried.p95 > MOST_MS) break
    }
    printTable(['entries of 300 B, 100 rooms of two', 'carried', 'p50', 'p95', 'work for each'], rows)
    crowd.close()
  })
}

async function printInstances(): Promise<void> {
  const [postgres, redis] = await Promise.all([ownPostgres(), ownRedis()])
  const rows: string[][] = []
  try {
    for (const [count, name, place] of [
      [1, 'one', spread],
      [2, 'spread', spread],
      [2, 'hashed', hashed],
      [4, 'spread', spread],
      [4, 'hashed', hashed],
    ] as const) {
      const settings = { databaseUrl: postgres.url, redisUrl: redis.url }
      const instances = await Promise.all(
        Array.from({ length: count }, (_, i) =>
          startInstance({ dataDir: join(folder, `instance-${i}`), ...settings }),
        ),
      )
      rows.push([String(count), name, ...(await carryTogether(instances, place))])
      await Promise.all(instances.map((each) => each.stop()))
    }
  } finally {
    await Promise.all([postgres.stop(), redis.stop()])
  }
  const { rooms, perRoom, perSecond } = TOGETHER
  const heading = `${rooms} rooms of ${perRoom}, ${perSecond} entries a second; instances`
  printTable([heading, 'clients', 'p50', 'p95', 'work for each entry, all', 'the busiest'], rows)
}

async function carryTogether(instances: readonly Instance[], place: Place): Promise<string[]> {
  const crowd = await gather(TOGETHER, (room, client) => place(instances, room, client))
  const worked = () => Promise.all(instances.map(async (each) => (await each.usage()).workMs))
  const before = await worked()
  const { sent, p50, p95 } = await offer(crowd, TOGETHER.perSecond, SECONDS)
  const work = (await worked()).map((each, place) => (each - before[place]!) / sent)
  crowd.close()
  return [ms(p50), ms(p95), ms(work.reduce((sum, each) => sum + each, 0)), ms(Math.max(...work))]
}
