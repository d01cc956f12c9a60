import { beforeEach, expect, test } from 'vitest'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { addOuterRow, openOuterDatabase } from '../../../src/storage/outer-rows.ts'
import { recordsSpace } from '../../../src/storage/used-space.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'

beforeEach(() => void freshIndexedDb())

const bytes = (length: number) => new Uint8Array(length).buffer

test('records take what their journal, restore points and copies hold, per project', async () => {
  const database = new WerkvloerDatabase()
  await database.documents.bulkPut([
    { documentId: 'd1', projectId: 'p1' },
    { documentId: 'd2', projectId: 'p1' },
    { documentId: 'd3', projectId: 'p2' },
  ])
  await database.entries.bulkAdd([
    { documentId: 'd1', id: 'a', bytes: bytes(100) },
    { documentId: 'd1', id: 'b', bytes: bytes(20) },
    { documentId: 'd3', id: 'c', bytes: bytes(7) },
  ])
  await database.restorePoints.add({ documentId: 'd2', day: '2026-11-22', sealed: bytes(1_000) })
  const outer = await openOuterDatabase('d1')
  await addOuterRow(outer, new Uint8Array(300))
  outer.close()

  expect(await recordsSpace(database)).toEqual(
    new Map([
      ['p1', 1_420],
      ['p2', 7],
    ]),
  )
  const names = (await indexedDB.databases()).map(({ name }) => name)
  expect(names).not.toContain('werkvloer-outer-d3')
})
