import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { DepartmentId, ProjectId } from '../../../../src/records/ids.ts'
import { StorageFailure } from '../../../../src/storage/failure.ts'
import { hand, KeyTablet, meet } from '../../../support/key-tablet.ts'
import { separateBrowsers } from '../../../support/separate-browsers.ts'

let ann: KeyTablet
let ben: KeyTablet
let cas: KeyTablet
let id: ProjectId

const department = (name: string, rank: string) => ({
  project: [
    addRecordEdit('departments', { id: `D${name}` as DepartmentId, documentId: `DOC${name}`, name, rank }),
  ],
})
const write = async (tablet: KeyTablet, name: string) => {
  const session = await tablet.session(id)
  session.act('departmentAdded', department(name, `a${name}`))
  await session.flush()
}
const names = async (tablet: KeyTablet) =>
  (await tablet.session(id)).records.departments.list().map(({ name }) => name)
const ring = async (tablet: KeyTablet) => (await tablet.session(id)).parts.ring!
const currentKey = async (tablet: KeyTablet) => (await ring(tablet)).current.keyId
const devices = async (tablet: KeyTablet) =>
  (await tablet.session(id)).records.devices
    .list()
    .map(({ name }) => name)
    .sort()
const join = async (tablet: KeyTablet, from: KeyTablet, role: 'analyst' | 'reader' = 'analyst') => {
  const joined = await tablet.sharing.join(await from.sharing.invite(id, role))
  await meet(from, tablet, id)
  return joined
}

beforeEach(async () => {
  separateBrowsers()
  ann = await KeyTablet.start('Ann')
  ben = await KeyTablet.start('Ben')
  cas = await KeyTablet.start('Cas')
  id = (await ann.projects.create('De Linde', 'Noord')).id
  await write(ann, '1')
  await join(ben, ann)
  await join(cas, ann)
  await meet(ann, ben, id)
})

afterEach(async () => {
  for (const tablet of [ann, ben, cas]) await tablet.projects.discard()
  expect([...ann.troubles, ...ben.troubles, ...cas.troubles]).toEqual([])
})

describe('a shared project', () => {
  test('is the same for whoever was invited, with a line for each device', async () => {
    for (const tablet of [ann, ben, cas]) {
      expect(await names(tablet)).toEqual(['1'])
      expect(await devices(tablet)).toEqual(['Ann', 'Ben', 'Cas'])
      expect(tablet.standing(id)).toBe('member')
    }
    const listed = (await ben.projects.list())[0]
    expect(listed).toMatchObject({ name: 'De Linde', organisation: 'Noord', needsCode: true })
  })

  test('opens on each device with the recovery code of that device', async () => {
    const words = await ben.projects.renewRecoveryCode(id)
    const bytes = await ben.registry.exportBackup(id)
    const dora = await KeyTablet.start('Dora')
    await dora.registry.importBackup(bytes, words.join(' '))
    await dora.settle(id)
    expect(await names(dora)).toEqual(['1'])
    expect(await devices(dora)).toEqual(['Ann', 'Ben', 'Cas', 'Dora'])
    expect(dora.troubles).toEqual([])
  })
})

describe('removing a device', () => {
  test('gives those that stay a new key, which the removed one cannot open', async () => {
    const before = await currentKey(ann)
    await ann.sharing.changeKey(id, [cas.device.deviceId])
    await meet(ann, ben, id)
    await write(ben, '2')
    await meet(ann, ben, id)

    expect(await currentKey(ann)).not.toBe(before)
    expect(await currentKey(ben)).toBe(await currentKey(ann))
    expect(await names(ann)).toEqual(['1', '2'])
    expect(await devices(ben)).toEqual(['Ann', 'Ben'])

    await hand(ann, cas, id)
    expect(await names(cas)).toEqual(['1'])
    expect(cas.standing(id)).toBe('removed')
    expect([...(await ring(cas)).keys.keys()]).toEqual([before])
  })

  test('reaches one that was away, also when what was written since arrives in one merge', async () => {
    await ann.sharing.changeKey(id, [cas.device.deviceId])
    await write(ann, '2')
    await write(ann, '3')
    await ann.mergeAll(id)
    await meet(ann, ben, id)
    expect(await names(ben)).toEqual(['1', '2', '3'])
    expect(ben.standing(id)).toBe('member')
  })

  test('is not undone by the removed one: what it says of itself is not believed', async () => {
    await ann.sharing.changeKey(id, [cas.device.deviceId])
    await meet(ann, ben, id)
    const session = await cas.session(id)
    await hand(ann, cas, id)
    session.writeMembership([
      { kind: 'set', root: 'devices', id: cas.device.deviceId, field: 'removedAt', value: undefined },
    ])
    await session.flush()
    await hand(cas, ann, id)
    expect(await devices(ann)).toEqual(['Ann', 'Ben'])
    await ann.sharing.changeKey(id, [])
    await meet(ann, ben, id)
    const change = (await ann.session(id)).records.keyChanges.get(await currentKey(ann))
    expect(Object.keys(change!.sealed).sort()).toEqual([ann.device.deviceId, ben.device.deviceId].sort())
  })

  test('leaves the recovery codes that were written down: they open the new key too', async () => {
    const words = await ben.projects.renewRecoveryCode(id)
    await ann.sharing.changeKey(id, [cas.device.deviceId])
    await meet(ann, ben, id)
    await write(ben, '2')
    const bytes = await ben.registry.exportBackup(id)
    const dora = await KeyTablet.start('Dora')
    await dora.registry.importBackup(bytes, words.join(' '))
    expect(await names(dora)).toEqual(['1', '2'])
  })

  test('by two people apart ends in one key, which neither of the removed has', async () => {
    const dora = await KeyTablet.start('Dora')
    await join(dora, ann)
    await meet(ann, ben, id)
    await ann.sharing.changeKey(id, [cas.device.deviceId])
    await ben.sharing.changeKey(id, [dora.device.deviceId])
    await meet(ann, ben, id)
    await meet(ann, ben, id)
    expect(await currentKey(ann)).toBe(await currentKey(ben))
    const key = await currentKey(ann)
    await hand(ann, cas, id)
    await hand(ann, dora, id)
    expect((await ring(cas)).keys.has(key)).toBe(false)
    expect((await ring(dora)).keys.has(key)).toBe(false)
    expect([cas.standing(id), dora.standing(id)]).toEqual(['removed', 'removed'])
    expect(await devices(ben)).toEqual(['Ann', 'Ben'])
  })

  test('can be made good: a new invitation lets the device in again', async () => {
    await ann.sharing.changeKey(id, [cas.device.deviceId])
    await meet(ann, ben, id)
    await hand(ann, cas, id)
    expect(await join(cas, ann)).toEqual({ kind: 'already-here', id })
    await meet(ann, ben, id)
    expect(cas.standing(id)).toBe('member')
    expect(await devices(ben)).toEqual(['Ann', 'Ben', 'Cas'])
    await write(cas, '3')
    await ben.sharing.changeKey(id, [])
    await meet(cas, ben, id)
    expect(await names(ben)).toEqual(['1', '3'])
    expect(await currentKey(cas)).toBe(await currentKey(ben))
  })
})

describe('a change of keys that is killed', () => {
  test('after it was written, and before anybody took it in, is finished at the next start', async () => {
    const before = await currentKey(ann)
    const add = ann.registry.addSecrets.bind(ann.registry)
    ann.registry.addSecrets = () => Promise.reject(new Error('killed'))
    await expect(ann.sharing.changeKey(id, [cas.device.deviceId])).rejects.toThrow('killed')
    expect(await currentKey(ann)).toBe(before)
    ann.registry.addSecrets = add
    ann.troubles.length = 0
    await ann.restart()
    await ann.settle(id)
    expect(await currentKey(ann)).not.toBe(before)
    await meet(ann, ben, id)
    expect(await currentKey(ben)).toBe(await currentKey(ann))
  })

  test('after the key was kept, and before that it is believed, goes on with that key', async () => {
    const save = ann.registry.saveMeta.bind(ann.registry)
    ann.registry.saveMeta = () => Promise.reject(new Error('killed'))
    await expect(ann.sharing.changeKey(id, [cas.device.deviceId])).rejects.toThrow('killed')
    ann.registry.saveMeta = save
    ann.troubles.length = 0
    await ann.restart()
    await ann.settle(id)
    await write(ann, '2')
    await meet(ann, ben, id)
    await hand(ann, cas, id)
    expect(await names(ben)).toEqual(['1', '2'])
    expect(await names(cas)).toEqual(['1'])
  })

  test('when nothing could be saved changes no key', async () => {
    const before = await currentKey(ann)
    ann.journal.failure = new StorageFailure('full', null)
    await expect(ann.sharing.changeKey(id, [cas.device.deviceId])).rejects.toThrow()
    expect(await currentKey(ann)).toBe(before)
    ann.journal.failure = null
    ann.troubles.length = 0
  })
})

describe('leaving', () => {
  test('takes the device off the list, keeps the work, and lasts', async () => {
    await ben.sharing.leave(id)
    await hand(ben, ann, id)
    expect(ben.standing(id)).toBe('left')
    expect(await devices(ann)).toEqual(['Ann', 'Cas'])
    await ben.restart()
    await ben.settle(id)
    expect(ben.standing(id)).toBe('left')
    expect(await names(ben)).toEqual(['1'])
    await join(ben, ann)
    expect(ben.standing(id)).toBe('member')
    expect(await devices(ann)).toEqual(['Ann', 'Ben', 'Cas'])
  })
})

describe('a reader', () => {
  test('sees everything, changes nothing and writes nothing, not even its name', async () => {
    const rik = await KeyTablet.start('Rik')
    await join(rik, ann, 'reader')
    expect(await names(rik)).toEqual(['1'])
    const count = async () =>
      (await rik.outers(id)).get((await rik.session(id)).keptDocuments()[0]!.documentId)!
    const entries = (await count()).getArray('entries').length
    const theirs = (await ann.outers(id)).values().next().value!.getArray('entries').length
    expect(entries).toBe(theirs)
    const session = await rik.session(id)
    session.act('departmentAdded', department('9', 'a9'))
    session.nameAnalyst('Somebody else')
    expect(await names(rik)).toEqual(['1'])
    expect(rik.refused).toBe(1)
    expect((await count()).getArray('entries').length).toBe(theirs)
    expect(await devices(ann)).toEqual(['Ann', 'Ben', 'Cas'])
    await ann.sharing.changeKey(id, [])
    await hand(ann, rik, id)
    expect(rik.standing(id)).toBe('without-key')
    await join(rik, ann)
    expect(rik.standing(id)).toBe('member')
    expect(rik.troubles).toEqual([])
  })
})

describe('an invitation to read', () => {
  const reads = async (tablet: KeyTablet) => (await tablet.session(id)).onlyReads === 'reader'

  test('makes a reader of whoever was taken off the list, also one that did not hear of it', async () => {
    await ann.sharing.changeKey(id, [ben.device.deviceId, cas.device.deviceId])
    await hand(ann, ben, id)
    expect([ben.standing(id), cas.standing(id)]).toEqual(['removed', 'member'])
    for (const tablet of [ben, cas]) await join(tablet, ann, 'reader')
    for (const tablet of [ben, cas]) {
      expect(tablet.standing(id)).toBe('member')
      expect(await reads(tablet)).toBe(true)
    }
    expect(await devices(ann)).toEqual(['Ann'])
  })

  test('makes a reader of whoever left, and none of whoever still writes', async () => {
    await ben.sharing.leave(id)
    await hand(ben, ann, id)
    for (const tablet of [ben, cas]) await join(tablet, ann, 'reader')
    expect([await reads(ben), await reads(cas)]).toEqual([true, false])
    expect(await devices(ann)).toEqual(['Ann', 'Cas'])
  })
})

describe('another project', () => {
  test('keeps its own: entries of one put into the other change nothing', async () => {
    const other = (await ben.projects.create('Elders', '')).id
    const mine = await ben.session(other)
    const [target] = (await ben.outers(other)).values()
    const before = mine.records.departments.list()
    const foreign = [...(await ben.outers(id)).values()].flatMap((doc) =>
      doc.getArray<Uint8Array>('entries').toArray(),
    )
    target!.getArray<Uint8Array>('entries').push(foreign)
    await ben.settle(other)
    expect(mine.records.departments.list()).toBe(before)
    expect(mine.records.devices.list()).toEqual([])
    await ben.restart()
    await ben.settle(other)
    expect(ben.healed.map(({ unopened }) => unopened)).toContain(foreign.length)
  })
})
