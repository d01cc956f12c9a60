import { beforeEach, describe, expect, test } from 'vitest'
import type { ProjectId } from '../../../src/records/ids.ts'
import { DexieBallast } from '../../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { DocumentKeeper } from '../../../src/storage/document-keeper.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { ManualTimers } from '../../support/manual-timers.ts'

const PROJECT = 'PROJECT' as ProjectId
const time = { now: 1_000 }
let tablet: Awaited<ReturnType<typeof startTablet>>

async function startTablet() {
  const database = new WerkvloerDatabase()
  const journal = new DexieJournal(database)
  const device = await DeviceSettings.open()
  const registry = new Registry({ database, journal, deviceKey: device.deviceKey, clock: () => time.now })
  const keep = async (documentId = 'doc') =>
    DocumentKeeper.open({
      projectId: PROJECT,
      documentId,
      ring: await registry.openProject(PROJECT),
      journal,
      ballast: new DexieBallast(database),
      clock: () => time.now,
      timers: new ManualTimers(),
      onTrouble: (failure) => {
        throw failure
      },
    })
  return { database, journal, device, registry, keep }
}

beforeEach(async () => {
  freshIndexedDb()
  time.now = 1_000
  tablet = await startTablet()
})

/** Makes the project with one record in it. @returns its recovery code as a person would have written it down */
async function makeProject(): Promise<string> {
  const { recoveryWords } = await tablet.registry.createProject(PROJECT, { name: 'Zorghuis' })
  const keeper = await tablet.keep()
  keeper.doc.getMap('records').set('a', 1)
  await keeper.close()
  return recoveryWords.join(' ')
}

/** All that can be read in a row as it lies on the disk: its texts, and its bytes as text. */
function textIn(value: unknown): string {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1')
  if (ArrayBuffer.isView(value)) return textIn(value.buffer)
  if (value === null || typeof value !== 'object') return String(value)
  return Object.values(value).map(textIn).join(' ')
}

const recordsOf = async () => {
  const keeper = await tablet.keep()
  const records = keeper.doc.getMap('records').toJSON()
  await keeper.close()
  return records
}

describe('the projects of a device', () => {
  test('are listed by last use, with what was said of them', async () => {
    await makeProject()
    time.now = 2_000
    await tablet.registry.createProject('NEWER' as ProjectId, { name: 'School', organisation: 'Stad' })
    const names = async () => (await tablet.registry.listProjects()).map(({ meta }) => meta?.name)
    expect(await names()).toEqual(['School', 'Zorghuis'])
    time.now = 3_000
    await tablet.registry.touchProject(PROJECT)
    expect(await names()).toEqual(['Zorghuis', 'School'])
    expect(await tablet.registry.listProjects()).toMatchObject([
      { id: PROJECT, lastUsedAt: 3_000 },
      { meta: { organisation: 'Stad' } },
    ])
  })

  test('keep fields that a change of meta does not name', async () => {
    await tablet.registry.createProject(PROJECT, { name: 'Zorghuis', colour: 'blue' })
    await tablet.registry.saveMeta(PROJECT, { name: 'Zorghuis Oost' })
    expect((await tablet.registry.listProjects())[0]?.meta).toMatchObject({
      name: 'Zorghuis Oost',
      colour: 'blue',
      createdAt: 1_000,
    })
  })

  test('have no word of theirs readable in the database', async () => {
    await tablet.registry.createProject(PROJECT, { name: 'Zorghuis', organisation: 'Stad' })
    await tablet.registry.saveMeta(PROJECT, { question: 'Waar is hulp nodig?' })
    const keeper = await tablet.keep()
    keeper.doc.getMap('records').set('a', 'Tafels dekken')
    await keeper.close()
    const rows = await Promise.all(tablet.database.tables.map((table) => table.toArray()))
    const readable = rows.flat().map(textIn).join()
    const found = (words: string[]) => words.filter((word) => readable.includes(word))
    expect(found([PROJECT])).toEqual([PROJECT])
    expect(found(['Zorghuis', 'Stad', 'hulp nodig', 'Tafels'])).toEqual([])
  })

  test('leave nothing behind when deleted', async () => {
    await makeProject()
    await tablet.registry.deleteProject(PROJECT)
    expect(await tablet.registry.listProjects()).toEqual([])
    expect(await tablet.database.entries.count()).toBe(0)
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    expect(databases.filter((name) => name?.includes('outer'))).toEqual([])
    await expect(tablet.registry.openProject(PROJECT)).rejects.toMatchObject({ reason: 'unknown-project' })
  })
})

describe('a backup', () => {
  test('opens on an empty device with the recovery code', async () => {
    const code = await makeProject()
    const file = await tablet.registry.exportBackup(PROJECT)
    freshIndexedDb()
    tablet = await startTablet()
    expect(await tablet.registry.importBackup(file, code.toUpperCase())).toMatchObject({
      projectId: PROJECT,
      documentIds: ['doc'],
      damage: null,
    })
    expect(await recordsOf()).toEqual({ a: 1 })
    expect((await tablet.registry.listProjects())[0]?.meta?.name).toBe('Zorghuis')
  })

  test('adds to what is here and takes nothing away', async () => {
    const code = await makeProject()
    const file = await tablet.registry.exportBackup(PROJECT)
    const keeper = await tablet.keep()
    keeper.doc.getMap('records').set('later', 2)
    await keeper.close()
    await tablet.registry.saveMeta(PROJECT, { name: 'Zorghuis Oost' })
    await tablet.registry.importBackup(file, code)
    expect(await recordsOf()).toEqual({ a: 1, later: 2 })
    expect((await tablet.registry.listProjects())[0]?.meta?.name).toBe('Zorghuis Oost')
  })

  test('does not open with another code, and says which word is no word', async () => {
    const code = await makeProject()
    const file = await tablet.registry.exportBackup(PROJECT)
    const { recoveryWords } = await tablet.registry.createProject('OTHER' as ProjectId, { name: 'x' })
    await expect(tablet.registry.importBackup(file, recoveryWords.join(' '))).rejects.toMatchObject({
      reason: 'wrong-code',
    })
    await expect(tablet.registry.importBackup(file, code.replace(/^\S+/, 'xylofoon'))).rejects.toMatchObject({
      reason: 'bad-code',
      codeProblem: { place: 1, word: 'xylofoon' },
    })
  })

  test('that lost its end gives what can be read, and says so', async () => {
    const code = await makeProject()
    const file = await tablet.registry.exportBackup(PROJECT)
    freshIndexedDb()
    tablet = await startTablet()
    const restored = await tablet.registry.importBackup(file.subarray(0, file.length - 3), code)
    expect(restored.damage).toBe('truncated')
    await expect(tablet.registry.importBackup(new Uint8Array(40), code)).rejects.toMatchObject({
      reason: 'not-a-backup',
    })
  })
})

describe('a device that lost its key', () => {
  test('keeps its projects locked until the recovery code is given', async () => {
    const code = await makeProject()
    await new Promise((resolve) => {
      // What is left of the settings' connection closes by itself: the deletion waits for no one here.
      const request = indexedDB.open('werkvloer-device')
      request.onsuccess = () => {
        const transaction = request.result.transaction('settings', 'readwrite')
        transaction.objectStore('settings').clear()
        transaction.oncomplete = resolve
      }
    })
    tablet.database.shut()
    tablet = await startTablet()
    expect(await tablet.registry.listProjects()).toMatchObject([{ id: PROJECT, meta: null }])
    await expect(tablet.registry.openProject(PROJECT)).rejects.toMatchObject({ reason: 'locked' })
    await tablet.registry.unlockProject(PROJECT, code)
    expect(await recordsOf()).toEqual({ a: 1 })
  })
})
