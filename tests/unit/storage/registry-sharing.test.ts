import { beforeEach, describe, expect, test } from 'vitest'
import type { ProjectId } from '../../../src/records/ids.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { makeDeviceKey, makeProjectSecret, type ProjectSecret } from '../../../src/vault/keys.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'

const PROJECT = 'PROJECT' as ProjectId
const meta = { name: 'Zorghuis', documentId: 'doc' }
let database: WerkvloerDatabase
let journal: DexieJournal
let registry: Registry

async function startDevice(): Promise<void> {
  freshIndexedDb()
  database = new WerkvloerDatabase()
  journal = new DexieJournal(database)
  const { deviceKey } = await DeviceSettings.open()
  registry = new Registry({ database, journal, deviceKey, clock: () => 1_000 })
}

beforeEach(startDevice)

const join = (...secrets: ProjectSecret[]) => registry.joinProject({ projectId: PROJECT, secrets, meta })
const keyIds = async () => [...(await registry.openProject(PROJECT)).keys.keys()]
const currentKey = async () => (await registry.openProject(PROJECT)).current.keyId

describe('joining', () => {
  test('makes a project with these keys, and a recovery code that nobody has seen yet', async () => {
    const [first, second] = [makeProjectSecret(), makeProjectSecret()]
    const joined = await join(first, second)
    expect(joined.kind === 'joined' && joined.recoveryWords).toHaveLength(14)
    expect(await currentKey()).toBe(second.keyId)
    expect(await registry.secretsOf(PROJECT)).toEqual([first, second])
    expect(await registry.listProjects()).toMatchObject([
      { id: PROJECT, meta: { name: 'Zorghuis', documentId: 'doc', codeShown: false } },
    ])
  })

  test('what is here adds only keys that are missing; an older invitation changes nothing', async () => {
    const [first, second] = [makeProjectSecret(), makeProjectSecret()]
    await join(first)
    await registry.saveMeta(PROJECT, { name: 'Mine', codeShown: true })
    const again = await registry.joinProject({ projectId: PROJECT, secrets: [first, second], meta })
    expect(again.kind === 'already-here' && again.added.map(({ keyId }) => keyId)).toEqual([second.keyId])
    expect(await currentKey()).toBe(second.keyId)
    expect(await join(first)).toEqual({ kind: 'already-here', added: [] })
    expect(await currentKey()).toBe(second.keyId)
    expect((await registry.listProjects())[0]?.meta).toMatchObject({ name: 'Mine', codeShown: true })
  })
})

describe('keys that come later', () => {
  test('open with the recovery code that was written down before', async () => {
    const joined = await join(makeProjectSecret())
    const words = joined.kind === 'joined' ? joined.recoveryWords.join(' ') : ''
    const [second, third] = [makeProjectSecret(), makeProjectSecret()]
    await registry.addSecrets(PROJECT, [second], second.keyId)
    const early = await registry.exportBackup(PROJECT)
    await registry.addSecrets(PROJECT, [third], third.keyId)
    const file = await registry.exportBackup(PROJECT)
    await startDevice()
    await registry.importBackup(early, words)
    expect(await currentKey()).toBe(second.keyId)
    await registry.importBackup(file, words)
    expect((await keyIds()).length).toBe(3)

    // On a device where the backup made the project, keys that come later again open with the same code.
    const fourth = makeProjectSecret()
    await registry.addSecrets(PROJECT, [fourth], fourth.keyId)
    const last = await registry.exportBackup(PROJECT)
    await startDevice()
    await registry.importBackup(last, words)
    expect(await currentKey()).toBe(fourth.keyId)
  })

  test('of a backup of somebody else come under the code of this device', async () => {
    const [first, second] = [makeProjectSecret(), makeProjectSecret()]
    const mine = await join(first)
    const words = mine.kind === 'joined' ? mine.recoveryWords.join(' ') : ''
    const own = await registry.exportBackup(PROJECT)
    await startDevice()
    const theirs = await join(first, second)
    const theirWords = theirs.kind === 'joined' ? theirs.recoveryWords.join(' ') : ''
    const file = await registry.exportBackup(PROJECT)
    await startDevice()
    await registry.importBackup(own, words)
    await registry.importBackup(file, theirWords)
    const both = await registry.exportBackup(PROJECT)
    await startDevice()
    await expect(registry.importBackup(both, theirWords)).rejects.toMatchObject({ reason: 'wrong-code' })
    await registry.importBackup(both, words)
    expect((await keyIds()).sort()).toEqual([first.keyId, second.keyId].sort())
  })

  test('are wrapped again with the others when the device key changes', async () => {
    await join(makeProjectSecret())
    const pair = await registry.devicePair(PROJECT)
    const second = makeProjectSecret()
    await registry.addSecrets(PROJECT, [second], second.keyId)
    await registry.changeDeviceKey(await makeDeviceKey(), async () => undefined)
    expect(await currentKey()).toBe(second.keyId)
    expect((await registry.devicePair(PROJECT)).publicKey).toBe(pair.publicKey)
  })

  test('of a project of an older version ask for a new recovery code', async () => {
    await join(makeProjectSecret())
    await registry.saveMeta(PROJECT, { codeShown: true })
    await database.projects.toCollection().modify((row) => {
      const bare: { recovery?: unknown } = row
      delete bare.recovery
    })
    const second = makeProjectSecret()
    await registry.addSecrets(PROJECT, [second], second.keyId)
    expect((await registry.listProjects())[0]?.meta?.codeShown).toBe(false)
    const words = await registry.renewRecoveryCode(PROJECT)
    const file = await registry.exportBackup(PROJECT)
    await startDevice()
    await registry.importBackup(file, words.join(' '))
    expect(await currentKey()).toBe(second.keyId)
  })
})

describe('the pair of a device', () => {
  test('stays the same, opens with a newer key, and is in no backup', async () => {
    const joined = await join(makeProjectSecret())
    const words = joined.kind === 'joined' ? joined.recoveryWords.join(' ') : ''
    const { publicKey } = await registry.devicePair(PROJECT)
    const second = makeProjectSecret()
    await registry.addSecrets(PROJECT, [second], second.keyId)
    expect((await registry.devicePair(PROJECT)).publicKey).toBe(publicKey)
    const file = await registry.exportBackup(PROJECT)
    await startDevice()
    await registry.importBackup(file, words)
    expect((await registry.devicePair(PROJECT)).publicKey).not.toBe(publicKey)
  })
})
