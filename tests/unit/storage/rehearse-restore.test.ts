import { beforeEach, expect, test } from 'vitest'
import type { ProjectId } from '../../../src/records/ids.ts'
import { DexieBallast } from '../../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { DocumentKeeper } from '../../../src/storage/document-keeper.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { RegistryFailure } from '../../../src/storage/registry-failure.ts'
import { rehearseRestore } from '../../../src/storage/rehearse-restore.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { ManualTimers } from '../../support/manual-timers.ts'

type Records = Map<string, unknown>

const PROJECT = 'PROJECT' as ProjectId
let tablet: Awaited<ReturnType<typeof startTablet>>

async function startTablet() {
  freshIndexedDb()
  const database = new WerkvloerDatabase()
  const journal = new DexieJournal(database)
  const { deviceKey } = await DeviceSettings.open()
  const registry = new Registry({ database, journal, deviceKey, clock: () => 1_000 })
  const edit = async (documentId: string, change: (tasks: Records, history: Records) => void) => {
    const keeper = await DocumentKeeper.open({
      projectId: PROJECT,
      documentId,
      ring: await registry.openProject(PROJECT),
      journal,
      ballast: new DexieBallast(database),
      clock: () => 1_000,
      timers: new ManualTimers(),
      onTrouble: (failure) => {
        throw failure
      },
    })
    const [tasks, history] = ['tasks', 'history'].map((root) => keeper.doc.getMap(root) as unknown as Records)
    keeper.doc.transact(() => change(tasks!, history!))
    await keeper.close()
  }
  const rehearse = (file: Uint8Array, code: string | null = null) => {
    const told: number[] = []
    const openHere = (id: ProjectId) => registry.openProject(id)
    const onProgress = (done: number, total: number) => told.push(done / total)
    return rehearseRestore({ file, code, journal, openHere, onProgress }).then((found) => ({ found, told }))
  }
  return { database, journal, registry, edit, rehearse }
}

/** A project with two records in two documents. @returns its recovery code */
async function makeProject(): Promise<string> {
  const { recoveryWords } = await tablet.registry.createProject(PROJECT, { name: 'Zorghuis' })
  await tablet.edit('ward', (tasks) => tasks.set('a', { name: 'bedden', hours: 4 }))
  await tablet.edit('laundry', (tasks) => tasks.set('b', { name: 'was' }))
  return recoveryWords.join(' ')
}

beforeEach(async () => {
  tablet = await startTablet()
})

test('a backup made just now is equal to what is here, with the code and with the key of the device', async () => {
  const code = await makeProject()
  const file = await tablet.registry.exportBackup(PROJECT)
  for (const key of [code, null]) {
    const { found, told } = await tablet.rehearse(file, key)
    const { wordsInCopy, wordsHere, ...counts } = found
    expect(wordsInCopy).toHaveLength(3)
    expect(wordsInCopy).toEqual(wordsHere)
    expect(counts).toEqual({
      projectId: PROJECT,
      isHere: true,
      records: 2,
      equal: 2,
      newerHere: 0,
      missingHere: 0,
      unreadable: 0,
    })
    expect(told.at(-1)).toBe(1)
  }
})

test('says how many records were changed, added or taken away here since the backup', async () => {
  const code = await makeProject()
  const file = await tablet.registry.exportBackup(PROJECT)
  await tablet.edit('ward', (tasks) => tasks.set('a', { name: 'bedden', hours: 5 }))
  await tablet.edit('ward', (tasks) => tasks.set('c', { name: 'koffie' }))
  await tablet.edit('kitchen', (tasks) => tasks.set('d', { name: 'afwas' }))
  const { found } = await tablet.rehearse(file, code)
  expect(found).toMatchObject({ equal: 1, newerHere: 3, missingHere: 0, records: 2 })
})

test('counts records alone, not what was done to them', async () => {
  const code = await makeProject()
  const file = await tablet.registry.exportBackup(PROJECT)
  await tablet.edit('ward', (tasks, history) => {
    tasks.set('c', { name: 'koffie' })
    history.set('tablet:1', { at: '2026-11-03T09:00:00+01:00', by: 'ana', what: 'taskAdded' })
  })
  expect((await tablet.rehearse(file, code)).found).toMatchObject({ equal: 2, newerHere: 1 })
  const newer = await tablet.registry.exportBackup(PROJECT)
  expect((await tablet.rehearse(newer, code)).found).toMatchObject({ equal: 3, newerHere: 0, records: 3 })
})

test('says how many records of the backup are not here', async () => {
  const code = await makeProject()
  await tablet.edit('ward', (tasks) => tasks.set('c', { name: 'koffie' }))
  const file = await tablet.registry.exportBackup(PROJECT)
  // The last piece of the ward is lost here, as on a damaged device.
  const { entries } = await tablet.journal.read('ward')
  await tablet.database.entries.delete(entries.at(-1)!.seq)
  const { found } = await tablet.rehearse(file, code)
  expect(found).toMatchObject({ equal: 2, newerHere: 0, missingHere: 1, records: 3 })
})

test('says how many pieces of the backup do not open', async () => {
  const code = await makeProject()
  // Damaged before the backup was made, so the file itself is sound.
  const row = (await tablet.database.entries.where('documentId').equals('ward').last())!
  const bytes = new Uint8Array(row.bytes.slice(0))
  bytes.set([bytes.at(-1)! ^ 1], bytes.length - 1)
  await tablet.database.entries.put({ ...row, bytes: bytes.buffer })
  const file = await tablet.registry.exportBackup(PROJECT)
  for (const key of [code, null]) {
    expect((await tablet.rehearse(file, key)).found).toMatchObject({ equal: 1, records: 1, unreadable: 1 })
  }
})

test('leaves nothing behind, also not on a device that never had the project', async () => {
  const code = await makeProject()
  const file = await tablet.registry.exportBackup(PROJECT)
  tablet = await startTablet()
  const { found } = await tablet.rehearse(file, code)
  expect(found).toMatchObject({ isHere: false, records: 2, equal: 0, missingHere: 2 })
  expect(await tablet.registry.listProjects()).toEqual([])
  expect(await tablet.database.entries.count()).toBe(0)
  expect(await tablet.database.documents.count()).toBe(0)
})

test('refuses a wrong code, a damaged file and a file of nothing here without a code, in so many words', async () => {
  const code = await makeProject()
  const file = await tablet.registry.exportBackup(PROJECT)
  const reasonOf = (done: Promise<unknown>) =>
    done.then(
      () => null,
      (error: unknown) => (error as RegistryFailure).reason,
    )
  expect(await reasonOf(tablet.rehearse(file, 'geen code'))).toBe('bad-code')
  expect(await reasonOf(tablet.rehearse(file.slice(0, -10), code))).toBe('truncated')
  expect(await reasonOf(tablet.rehearse(new Uint8Array(20), code))).toBe('not-a-backup')
  tablet = await startTablet()
  expect(await reasonOf(tablet.rehearse(file, null))).toBe('unknown-project')
  await tablet.registry.createProject('OTHER' as ProjectId, { name: 'x' })
  await expect(tablet.rehearse(file, null)).rejects.toBeInstanceOf(RegistryFailure)
})
