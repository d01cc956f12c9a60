import * as Y from 'yjs'
import { compactWhenLong } from '../../server/sync/room-log.ts'
import { SqliteRoomStore } from '../../server/sync/sqlite-room-store.ts'

// node bin/run-ts.mjs tests/support/fill-room.ts DATA_DIR PREFIX: appends entries to room `r` for ever, compacting all the
// time; an entry is written out once it is stored.
const [, , dataDir = '', prefix = ''] = process.argv
const store = new SqliteRoomStore(dataDir)
const hash = new Uint8Array(32)
await store.create('r', { writer: hash, reader: hash }, 1)
const compactForEver = async () => {
  for (;;) {
    await compactWhenLong(store, 'r', true)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
const fail = (error: unknown) => {
  console.error(error)
  process.exit(1)
}
compactForEver().catch(fail)
for (let count = 0; ; count++) {
  const document = new Y.Doc()
  document.getArray('entries').push([`${prefix}-${count}`])
  await store.append('r', Y.encodeStateAsUpdate(document), 1)
  console.log(`${prefix}-${count}`)
  await new Promise((resolve) => setImmediate(resolve))
}
