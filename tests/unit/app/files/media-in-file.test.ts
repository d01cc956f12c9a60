import { beforeEach, expect, test } from 'vitest'
import {
  restoreAllMedia,
  restoreMedia,
  splitFile,
  withAllMedia,
} from '../../../../src/app/files/media-in-file.ts'
import { mediaStore } from '../../../../src/app/media/open-media.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { MediaId } from '../../../../src/records/ids.ts'
import type { MediaRecord } from '../../../../src/records/media.ts'
import { StorageFailure } from '../../../../src/storage/failure.ts'
import { encodeBackup } from '../../../../src/vault/backup.ts'
import { randomBytes } from '../../../../src/vault/bytes.ts'
import { entryOf } from '../../../../src/vault/entry.ts'
import { freshIndexedDb } from '../../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

freshIndexedDb()
const backup = { projectId: 'p1', currentKeyId: '00', keys: [], sealedMeta: randomBytes(9), documents: [] }
const store = mediaStore()
let ids: string[]

beforeEach(async () => {
  for (const id of ['p1', 'p2']) await store.removeProject(id)
  const pieces = await Promise.all(Array.from({ length: 20 }, () => entryOf(randomBytes(90))))
  await store.put('p1', pieces)
  ids = pieces.map(({ id }) => id).sort()
})

const inFile = async (
  change: (bytes: Uint8Array) => void = () => undefined,
  named: readonly string[] | null = null,
) => {
  const file = await withAllMedia('p1', await encodeBackup(backup), named)
  const bytes = new Uint8Array(await file.arrayBuffer())
  change(bytes)
  return (await splitFile(new Blob([bytes]))).media!
}

test('all that is here of a project goes with its backup, and is there where it is restored', async () => {
  expect(await restoreMedia('p2', await inFile())).toBe(0)
  expect([...(await store.ids('p2'))].sort()).toEqual(ids)
  expect(await store.get('p2', ids[0]!)).toEqual(await store.get('p1', ids[0]!))
})

test('what no record names stays out of a backup, and what is not here too', async () => {
  expect((await inFile(undefined, [ids[3]!, 'ab'.repeat(16)])).ids).toEqual([ids[3]])
})

test('a damaged one stays out and is counted, and a later whole file brings it', async () => {
  const media = await inFile((bytes) => {
    // In the last of the pieces: behind them are a line of 20 for each, and 44.
    bytes[bytes.length - 44 - 20 * 20 - 10]! ^= 1
  })
  expect(await restoreMedia('p2', media)).toBe(1)
  expect((await store.ids('p2')).size).toBe(19)
  expect(await restoreMedia('p2', await inFile())).toBe(0)
  expect((await store.ids('p2')).size).toBe(20)
})

test('what finds no room is counted, and the rest is looked at all the same', async () => {
  const put = store.put.bind(store)
  let count = 0
  store.put = (projectId, pieces) =>
    ++count === 1 ? Promise.reject(new StorageFailure('full', null)) : put(projectId, pieces)
  expect(await restoreMedia('p2', await inFile())).toBe(8)
  store.put = put
  expect((await store.ids('p2')).size).toBe(12)
})

test('photos of which a piece did not come are counted, once each', async () => {
  const { session } = await openTestSession()
  await store.removeProject(session.id)
  const keep = (id: string, ...pieces: string[]) => {
    const record = {
      id: id as MediaId,
      kind: 'photo',
      pieces: pieces.map((each) => ({ id: each, bytes: 1 })),
    }
    session.act('photoKept', {
      departments: { [WARD]: [addRecordEdit('media', record as unknown as MediaRecord)] },
    })
  }
  keep('whole', ids[0]!, ids[1]!)
  keep('half', ids[2]!, 'ab'.repeat(16), 'cd'.repeat(16))
  expect(await restoreAllMedia(session, await inFile())).toBe(1)
  // Of a file that was cut short within its first piece nothing is found.
  await store.removeProject(session.id)
  expect(await restoreAllMedia(session, null)).toBe(2)
})
