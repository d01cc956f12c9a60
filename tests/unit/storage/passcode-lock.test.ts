import { beforeEach, describe, expect, test } from 'vitest'
import type { ProjectId } from '../../../src/records/ids.ts'
import { recoverByCode, removePasscode, setPasscode } from '../../../src/storage/change-passcode.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { PasscodeLock } from '../../../src/storage/passcode-lock.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { cheapStretch as stretch } from '../../support/stretch.ts'

const ONE = 'ONE' as ProjectId
const OTHER = 'OTHER' as ProjectId
const time = { now: 1_000_000 }
let lock: PasscodeLock
let database: WerkvloerDatabase

const registryFor = (deviceKey: CryptoKey) =>
  new Registry({ database, journal: new DexieJournal(database), deviceKey, clock: () => time.now })

/** As at a start of the app. */
async function start(passcode?: string) {
  let key: CryptoKey | undefined
  if (passcode !== undefined) {
    const opening = await lock.open(passcode)
    if (opening.kind !== 'opened') throw new Error(opening.kind)
    key = opening.key
  }
  const device = await DeviceSettings.open(key)
  const registry = registryFor(device.deviceKey)
  await registry.settleDeviceKey()
  return { device, registry }
}

const namesOf = async (registry: Registry) =>
  (await registry.listProjects()).map(({ meta }) => meta?.name ?? null)

const codes = { one: '' }

beforeEach(async () => {
  freshIndexedDb()
  time.now = 1_000_000
  database = new WerkvloerDatabase()
  lock = new PasscodeLock({ stretch, clock: () => time.now })
  const { device, registry } = await start()
  const made = await registry.createProject(ONE, { name: 'Een' })
  codes.one = made.recoveryWords.join(' ')
  await registry.createProject(OTHER, { name: 'Ander' })
  await device.saveAnalyst({ name: 'Wil', initials: 'W' })
})

describe('a passcode', () => {
  test('opens everything, and without it the device does not open', async () => {
    await setPasscode(await start(), '482913', stretch)
    expect(await lock.form()).toBe('digits')
    await expect(DeviceSettings.open()).rejects.toThrow()
    expect((await lock.open('482914')).kind).toBe('wrong')
    const { device, registry } = await start('482913')
    expect((await namesOf(registry)).sort()).toEqual(['Ander', 'Een'])
    expect(device.analyst?.name).toBe('Wil')
  })

  test('keeps the ids of device and analyst', async () => {
    const before = await start()
    await setPasscode(before, 'paard accu lamp fiets', stretch)
    expect(await lock.form()).toBe('phrase')
    const { device } = await start('Paard accu lamp fiets')
    expect(device.deviceId).toBe(before.device.deviceId)
    expect(device.analystId).toBe(before.device.analystId)
  })

  test('leaves nothing that the old device key opens, and no old key', async () => {
    const old = (await start()).device.deviceKey
    await setPasscode(await start(), '482913', stretch)
    expect(await namesOf(registryFor(old))).toEqual([null, null])
    const rows = await database.projects.toArray()
    expect(rows.flatMap(({ keys }) => keys).filter((key) => 'byNextDevice' in key)).toEqual([])
    const { device } = await start('482913')
    await setPasscode({ device, registry: registryFor(device.deviceKey) }, '730561', stretch)
    expect((await lock.open('482913')).kind).toBe('wrong')
    expect((await namesOf((await start('730561')).registry)).sort()).toEqual(['Ander', 'Een'])
  })

  test('is changed and removed while projects are made beside it', async () => {
    const behind = await start()
    const making = behind.registry.createProject('LATE' as ProjectId, { name: 'Laat' })
    await Promise.all([making, setPasscode(behind, '482913', stretch)])
    await behind.registry.createProject('LATER' as ProjectId, { name: 'Later' })
    expect((await namesOf((await start('482913')).registry)).sort()).toEqual([
      'Ander',
      'Een',
      'Laat',
      'Later',
    ])
    await removePasscode(behind)
    expect(await lock.form()).toBeNull()
    const { device, registry } = await start()
    expect((await namesOf(registry)).sort()).toEqual(['Ander', 'Een', 'Laat', 'Later'])
    expect(device.analyst?.name).toBe('Wil')
  })

  test('that was forgotten gives way to the recovery code of one project; the others wait for theirs', async () => {
    const other = await (await start()).registry.renewRecoveryCode(OTHER)
    await setPasscode(await start(), '482913', stretch)
    await expect(recoverByCode(other.join(' ').replace(/^\S+/, 'aap'), registryFor)).rejects.toMatchObject({
      reason: 'bad-code',
    })
    const elsewhere = await registryFor(((await lock.open('482913')) as { key: CryptoKey }).key)
    const foreign = (await elsewhere.createProject('GONE' as ProjectId, { name: 'x' })).recoveryWords
    await elsewhere.deleteProject('GONE' as ProjectId)
    await expect(recoverByCode(foreign.join(' '), registryFor)).rejects.toMatchObject({
      reason: 'wrong-code',
    })
    expect(await lock.form()).toBe('digits')

    expect(await recoverByCode(codes.one, registryFor)).toBe(ONE)
    expect(await lock.form()).toBeNull()
    const { registry, device } = await start()
    expect((await namesOf(registry)).sort()).toEqual(['Een', null])
    expect(device.analyst).toBeNull()
    await registry.unlockProject(OTHER, other.join(' '))
    expect((await namesOf(registry)).sort()).toEqual(['Ander', 'Een'])
  })
})

describe('wrong tries', () => {
  const tryWrong = async (times: number) => {
    for (let i = 0; i < times; i++) await lock.open('111222')
  }

  test('cost nothing at first, then ever more time, up to a quarter of an hour', async () => {
    await setPasscode(await start(), '482913', stretch)
    await tryWrong(3)
    expect(await lock.waitMs()).toBe(0)
    const waits: number[] = []
    for (let i = 0; i < 9; i++) {
      await tryWrong(1)
      waits.push(await lock.waitMs())
      time.now += waits.at(-1)!
    }
    expect(waits.map((ms) => ms / 1_000)).toEqual([5, 15, 30, 60, 120, 300, 900, 900, 900])
    expect((await lock.open('482913')).kind).toBe('opened')
    expect(await lock.waitMs()).toBe(0)
    await tryWrong(3)
    expect(await lock.waitMs()).toBe(0)
  })

  test('are remembered over a restart, and the right passcode has to wait too', async () => {
    await setPasscode(await start(), '482913', stretch)
    await tryWrong(5)
    lock = new PasscodeLock({ stretch, clock: () => time.now })
    expect(await lock.open('482913')).toMatchObject({ kind: 'wait' })
    time.now += 60_000
    expect((await lock.open('482913')).kind).toBe('opened')
  })

  test('made at once, in many tabs, are no more than one tab may make', async () => {
    await setPasscode(await start(), '482913', stretch)
    const tabs = Array.from({ length: 10 }, () => new PasscodeLock({ stretch, clock: () => time.now }))
    const kinds = (await Promise.all(tabs.map((tab) => tab.open('111222')))).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(4)
    expect(kinds.filter((kind) => kind === 'wait')).toHaveLength(6)
    expect(await lock.waitMs()).toBe(5_000)
  })

  test('do not wait longer because the clock was set back', async () => {
    await setPasscode(await start(), '482913', stretch)
    await tryWrong(5)
    time.now -= 86_400_000
    const wait = await lock.waitMs()
    expect(wait).toBeLessThanOrEqual(15_000)
    time.now += wait
    expect((await lock.open('482913')).kind).toBe('opened')
  })

  test('count before they are known to be wrong', async () => {
    await setPasscode(await start(), '482913', stretch)
    const waits: number[] = []
    for (let i = 0; i < 5; i++) {
      await new Promise<void>((reached) => {
        const stuck = () => {
          reached()
          return new Promise<never>(() => undefined)
        }
        void new PasscodeLock({ clock: () => time.now, stretch: stuck }).open('111222')
      })
      waits.push(await lock.waitMs())
      time.now += waits.at(-1)!
    }
    expect(waits).toEqual([0, 0, 0, 5_000, 15_000])
  })
})
