import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyLog } from '../../../../server/sync/room-log.ts'
import { SqliteRoomStore } from '../../../../server/sync/sqlite-room-store.ts'
import { startTold, type ToldProcess } from '../../../support/room-processes.ts'
import { rounds } from '../../../support/rounds.ts'
import { syncClient } from '../../../support/sync-client.ts'

const WAIT = { timeout: 20_000 }
let folder: string
let started: ToldProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-killed-'))
  started = []
})

afterEach(async () => {
  for (const each of started) await each.kill()
  rmSync(folder, { recursive: true, force: true })
})

function start(script: string, args: readonly string[], onLine?: (line: string) => void): ToldProcess {
  const told = startTold(script, args, onLine)
  started.push(told)
  return told
}

async function storedEntries(): Promise<Set<string>> {
  const store = new SqliteRoomStore(folder)
  const document = new Y.Doc()
  applyLog(document, await store.read('r'), (error) => {
    throw error
  })
  await store.close()
  return new Set(document.getArray<string>('entries').toArray())
}

const COMPACTIONS = rounds(5, 50)
test(
  `killed ${COMPACTIONS} times while it compacts, the store has every update it was given`,
  async () => {
    const told: string[] = []
    for (let round = 0; round < COMPACTIONS; round++) {
      const died = new Promise<void>((resolve, reject) => {
        const most = 5 + ((round * 7) % 40)
        const filling = start('fill-room.ts', [folder, `round-${round}`], (line) => {
          told.push(line)
          if (filling.lines.length === most) filling.kill().then(resolve, reject)
        })
      })
      await died
      const stored = await storedEntries()
      expect(told.filter((entry) => !stored.has(entry))).toEqual([])
    }
  },
  COMPACTIONS * 10_000,
)

const SERVERS = rounds(3, 20)
test(
  `killed ${SERVERS} times among acknowledgements, the server has every edit it acknowledged`,
  async () => {
    const token = randomBytes(32).toString('base64url')
    const acknowledged: string[] = []
    for (let round = 0; round < SERVERS; round++) {
      const server = start('serve-rooms.ts', [folder])
      await expect.poll(() => server.lines[0], WAIT).toBeDefined()
      const client = syncClient({ url: server.lines[0]!, room: 'r', token })
      await expect.poll(() => client.isSynced(), WAIT).toBe(true)
      for (let edit = 0; edit < 5 + round; edit++) {
        const entry = `round-${round}-${edit}`
        client.doc.getArray('entries').push([entry])
        await expect.poll(() => client.isStored(), { timeout: 20_000, interval: 1 }).toBe(true)
        acknowledged.push(entry)
      }
      client.doc.getArray('entries').push([`round-${round}-on the way`])
      await server.kill()
      client.close()
      const stored = await storedEntries()
      expect(acknowledged.filter((entry) => !stored.has(entry))).toEqual([])
    }
  },
  SERVERS * 30_000,
)
