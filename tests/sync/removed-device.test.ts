import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type RunningServer, startServer } from '../../server/start-server.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'
import { SyncServer } from '../../server/sync/sync-server.ts'
import { addRecordEdit } from '../../src/document/new-record.ts'
import type { DepartmentId, ProjectId } from '../../src/records/ids.ts'
import { roomOf } from '../../src/sync/room-keys.ts'
import { KeyTablet } from '../support/key-tablet.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { linkToServer, type TabletLink } from '../support/tablet-link.ts'

separateBrowsers()
const WAIT = { timeout: 30_000, interval: 50 }
let folder: string
let server: RunningServer
let ann: KeyTablet
let ben: KeyTablet
let cas: KeyTablet
let id: ProjectId
const stops: (() => void)[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-removed-'))
  writeFileSync(join(folder, 'index.html'), 'page')
  const sync = new SyncServer({ store: new SqliteRoomStore(join(folder, 'data')) })
  server = await startServer({ siteDir: folder, port: 0, sync })
  ann = await KeyTablet.start('Ann')
  ben = await KeyTablet.start('Ben')
  cas = await KeyTablet.start('Cas')
  id = (await ann.projects.create('De Linde', '')).id
})

afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  for (const tablet of [ann, ben, cas]) await tablet.projects.discard()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function connect(tablet: KeyTablet, role: 'analyst' | 'reader' = 'analyst'): Promise<TabletLink> {
  const shared = await tablet.shared(id)
  const link = linkToServer(shared, server.url, { role: () => role })
  stops.push(() => {
    link.stop()
    shared.stop()
  })
  return link
}

const session = (tablet: KeyTablet) => tablet.session(id)
const names = async (tablet: KeyTablet) =>
  (await session(tablet)).records.departments
    .list()
    .map(({ name }) => name)
    .sort()
const currentKey = async (tablet: KeyTablet) => (await session(tablet)).parts.ring!.current
const deviceCount = async (tablet: KeyTablet) => (await session(tablet)).records.devices.list().length
const write = async (tablet: KeyTablet, name: string) =>
  (await session(tablet)).act('departmentAdded', {
    project: [
      addRecordEdit('departments', {
        id: `D${name}` as DepartmentId,
        documentId: `DOC${name}`,
        name,
        rank: `a${name}`,
      }),
    ],
  })

test('over a server, one that was away while a device was removed comes back, and the removed one hears no more', async () => {
  await ann.sharing.invite(id, 'analyst')
  const links = [await connect(ann)]
  for (const other of [ben, cas]) {
    await other.sharing.join(await ann.sharing.invite(id, 'analyst'))
    links.push(await connect(other))
  }
  await vi.waitFor(async () => {
    for (const tablet of [ann, ben, cas]) expect(await deviceCount(tablet)).toBe(3)
  }, WAIT)
  const [annLink, benLink] = links
  benLink!.stop()
  const oldKey = await currentKey(ann)

  await ann.sharing.changeKey(id, [cas.device.deviceId])
  await write(ann, '1')
  await vi.waitFor(() => expect(cas.standing(id)).toBe('removed'), WAIT)
  await vi.waitFor(() => expect(annLink!.isStored()).toBe(true), WAIT)
  expect((await currentKey(ann)).keyId).not.toBe(oldKey.keyId)
  expect((await currentKey(ben)).keyId).toBe(oldKey.keyId)

  await write(ben, '2')
  await connect(ben)
  await vi.waitFor(async () => {
    expect(await names(ben)).toEqual(['1', '2'])
    expect(await names(ann)).toEqual(['1', '2'])
    expect((await currentKey(ben)).keyId).toBe((await currentKey(ann)).keyId)
  }, WAIT)
  await write(ben, '3')
  await vi.waitFor(async () => expect(await names(ann)).toEqual(['1', '2', '3']), WAIT)

  // What Ben wrote while away was sealed with the key the removed device has too; what came after was not.
  const own = (await session(ann)).keptDocuments()[0]!.documentId
  expect((await roomOf(await currentKey(ann), own)).name).not.toBe((await roomOf(oldKey, own)).name)
  expect(await names(cas)).not.toContain('1')
  expect(await names(cas)).not.toContain('3')
})

test('a reader hears everything over a server, and has nothing it could not send', async () => {
  await ann.sharing.invite(id, 'analyst')
  await connect(ann)
  await ben.sharing.join(await ann.sharing.invite(id, 'reader'))
  const link = await connect(ben, 'reader')
  await write(ann, '1')
  await vi.waitFor(async () => expect(await names(ben)).toEqual(['1']), WAIT)
  await write(ben, '2')
  expect(ben.refused).toBe(1)
  await vi.waitFor(() => expect(link.server.state.kind).toBe('up-to-date'), WAIT)
  expect(await deviceCount(ann)).toBe(1)
})
