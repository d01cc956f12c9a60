import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { REMOTE } from '../../../src/document/origin.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { keepRestorePoints, RESTORE_POINTS_KEPT, RestorePoints } from '../../../src/storage/restore-points.ts'
import type { KeyRing } from '../../../src/vault/keys.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { docOf, makeTestRing } from '../../support/sealed-entries.ts'

let ring: KeyRing
let points: RestorePoints
const doc = () => new Y.Doc()
const dayOf = (day: number) => `2026-09-${String(day).padStart(2, '0')}`

beforeEach(async () => {
  freshIndexedDb()
  ring = await makeTestRing()
  points = new RestorePoints(new WerkvloerDatabase())
})

const days = async () => (await points.list('doc')).map(({ day }) => day)
const recordsAt = async (day: string) => {
  const state = await points.read('doc', day, ring)
  return state ? docOf([state]).getMap('records').toJSON() : null
}

function keep(document: Y.Doc, time: { day: number }) {
  return keepRestorePoints({
    doc: document,
    documentId: 'doc',
    ring,
    points,
    today: () => dayOf(time.day),
    onTrouble: (failure) => {
      throw failure
    },
  })
}

test('holds the state before the first edit of each day of use, the last ten', async () => {
  const document = doc()
  const time = { day: 1 }
  keep(document, time)
  for (time.day = 1; time.day <= 14; time.day++) {
    document.getMap('records').set('edited on', time.day)
    document.getMap('records').set('again', time.day)
    if (time.day > 1) await expect.poll(days).toContain(dayOf(time.day))
  }
  expect(await days()).toEqual(Array.from({ length: RESTORE_POINTS_KEPT }, (_, i) => dayOf(14 - i)))
  expect(await recordsAt(dayOf(14))).toEqual({ 'edited on': 13, again: 13 })
})

test('makes none of an empty document, of what only arrives, or of a look', async () => {
  const document = doc()
  const time = { day: 1 }
  keep(document, time)
  document.getMap('records').set('first', 1)
  time.day = 2
  document.transact(() => document.getMap('records').get('first'))
  document.transact(() => document.getMap('records').set('arrived', 1), REMOTE)
  time.day = 3
  document.getMap('records').set('edit', 1)
  await expect.poll(days).toEqual([dayOf(3)])
  expect(await recordsAt(dayOf(3))).toEqual({ first: 1, arrived: 1 })
})

test('keeps the first of a day, opens only as what it is, and is purged when told', async () => {
  const state = (value: number) => {
    const document = doc()
    document.getMap('records').set('value', value)
    return Y.encodeStateAsUpdate(document)
  }
  await points.add({ documentId: 'doc', day: dayOf(1), state: state(1), ring })
  await points.add({ documentId: 'doc', day: dayOf(1), state: state(2), ring })
  expect(await recordsAt(dayOf(1))).toEqual({ value: 1 })
  expect(await points.read('doc', dayOf(2), ring)).toBeNull()
  await expect(points.read('doc', dayOf(1), await makeTestRing())).rejects.toMatchObject({
    reason: 'unknown-key',
  })
  await points.purge('doc')
  expect(await days()).toEqual([])
})
