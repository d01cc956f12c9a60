import { afterEach, beforeEach, expect, test } from 'vitest'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { DepartmentId, ProjectId } from '../../../../src/records/ids.ts'
import { KeyTablet, meet } from '../../../support/key-tablet.ts'
import { separateBrowsers } from '../../../support/separate-browsers.ts'

let ann: KeyTablet
let ben: KeyTablet
let dora: KeyTablet
let id: ProjectId

const factsOf = (tablet: KeyTablet) => tablet.projects.facts(id)
const write = async (tablet: KeyTablet, name: string) => {
  const session = await tablet.session(id)
  const record = { id: `D${name}` as DepartmentId, documentId: `DOC${name}`, name, rank: `a${name}` }
  session.act('departmentAdded', { project: [addRecordEdit('departments', record)] })
  await session.flush()
}
const names = async (tablet: KeyTablet) =>
  (await tablet.session(id)).records.departments.list().map(({ name }) => name)
const devices = async (tablet: KeyTablet) =>
  (await tablet.session(id)).records.devices
    .list()
    .map(({ name }) => name)
    .sort()

/** A backup of one tablet, opened with its recovery code on one that never had the project. */
async function restore(from: KeyTablet, to: KeyTablet): Promise<void> {
  const words = await from.projects.renewRecoveryCode(id)
  await to.projects.restoreBackup(await from.registry.exportBackup(id), words.join(' '))
}

beforeEach(async () => {
  separateBrowsers()
  ann = await KeyTablet.start('Ann')
  ben = await KeyTablet.start('Ben')
  dora = await KeyTablet.start('Dora')
  id = (await ann.projects.create('De Linde', 'Noord')).id
  await write(ann, '1')
  await ben.sharing.join(await ann.sharing.invite(id, 'reader'))
  await meet(ann, ben, id)
})

afterEach(async () => {
  for (const tablet of [ann, ben, dora]) await tablet.projects.discard()
  expect([...ann.troubles, ...ben.troubles, ...dora.troubles]).toEqual([])
})

test('what the other device chose, was told and saw stays there: nothing is sent before somebody here asks', async () => {
  const chosen = {
    sync: 'on',
    wasOnServer: true,
    serverSecret: 'of the server',
    seenActivity: { counts: {}, at: 1 },
    inFile: { words: ['a', 'b', 'c'], at: 1, by: 'Ann' },
  }
  await ann.projects.keepFacts(id, { ...chosen, ofALaterVersion: 'kept' })
  await restore(ann, dora)
  const restored = await factsOf(dora)
  for (const field of Object.keys(chosen)) expect(restored).not.toHaveProperty(field)
  expect(restored).toMatchObject({ name: 'De Linde', organisation: 'Noord', ofALaterVersion: 'kept' })

  // The same file again, once it was turned on here, takes that away from nobody.
  await dora.projects.keepFacts(id, { sync: 'on' })
  await restore(ann, dora)
  expect(await factsOf(dora)).toMatchObject({ sync: 'on' })
})

test('it is a device of its own, as one that joined, and gets the keys to come', async () => {
  await restore(ann, dora)
  await dora.settle(id)
  expect(await names(dora)).toEqual(['1'])
  expect(dora.standing(id)).toBe('member')
  expect(await devices(dora)).toEqual(['Ann', 'Dora'])
  const pairs = await Promise.all([ann, dora].map((tablet) => tablet.registry.devicePair(id)))
  expect(pairs[0]!.publicKey).not.toBe(pairs[1]!.publicKey)

  await meet(ann, dora, id)
  expect(await devices(ann)).toEqual(['Ann', 'Dora'])
  await ann.sharing.changeKey(id, [])
  await meet(ann, dora, id)
  await write(ann, '2')
  await meet(ann, dora, id)
  expect(await names(dora)).toEqual(['1', '2'])
  expect(dora.standing(id)).toBe('member')
})

test('the lost tablet can be removed from the one its backup was restored on', async () => {
  await restore(ann, dora)
  await dora.settle(id)
  await meet(ann, dora, id)
  await dora.sharing.changeKey(id, [ann.device.deviceId])
  await meet(ann, dora, id)
  expect(await devices(dora)).toEqual(['Dora'])
  expect(dora.standing(id)).toBe('member')
  expect(ann.standing(id)).toBe('removed')
})

test('the backup of a reader makes a reader: it changes nothing and is on no list', async () => {
  await restore(ben, dora)
  const session = await dora.session(id)
  await dora.settle(id)
  expect(session.onlyReads).toBe('reader')
  await write(dora, '9')
  expect(dora.refused).toBe(1)
  expect(await names(dora)).toEqual(['1'])
  expect(await devices(dora)).toEqual(['Ann'])
})

test('a project that was left is left there too, until an invitation', async () => {
  await ann.sharing.leave(id)
  await restore(ann, dora)
  await dora.settle(id)
  expect(dora.standing(id)).toBe('left')
  expect(await devices(dora)).toEqual([])
  await write(dora, '3')
  expect(await names(dora)).toEqual(['1', '3'])
})
