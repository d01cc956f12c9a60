import { beforeEach, expect, test } from 'vitest'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'
import { DOC, TestDevice } from '../../support/test-device.ts'

beforeEach(freshIndexedDb)

test('an entry somebody took out of the outer document stays, as long as no other holds what is in it', async () => {
  const device = new TestDevice(await makeTestRing())
  device.plan = () => []
  const keeper = await device.open()
  await keeper.whenReconciled
  for (const name of ['one', 'two', 'three']) {
    keeper.doc.getMap('records').set(name, name)
    await keeper.flush()
  }
  const { doc, entries } = keeper.outer!
  expect(entries.length).toBe(3)
  doc.transact(() => entries.delete(1), 'afar')
  await keeper.compact()
  expect((await device.journal.read(DOC)).entries).toHaveLength(3)
  await keeper.close()
  device.restart()
  const again = await device.open()
  expect(again.doc.getMap('records').toJSON()).toEqual({ one: 'one', two: 'two', three: 'three' })
  await again.close()
})
