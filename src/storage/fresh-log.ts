/** Below Chromium's 64 KiB, from where it would keep a value as a file beside the log. */
const PIECE_BYTES = 60 * 1024
/** Together just above the 4 MiB at which Chromium's log is full. */
const PIECES = 72

const DATABASE = 'werkvloer-fresh-log'
const STORE = 'filler'

/**
 * Makes Chromium begin a new log under the databases of this origin, and throw the old one away.
 *
 * Why: a browser that is killed may leave half a record at the end of that log. The next start reads past it, and writes on
 * behind it; the start after that finds the log damaged and wipes every database of the origin without a word
 * (https://github.com/google/leveldb/issues/1287; seen here about once in a hundred kills in the middle of writing). A log that is full
 * is put into a table and deleted, whatever its end looks like. So each start fills it with zeros, twice: the second filling cannot end
 * before the first one's log is gone. Nothing waits for the disk.
 *
 * Resolves when that is done, or when there is nothing to be done: another engine, a full device. Takes some 0.1 s, and never throws.
 */
export async function beginFreshLog(): Promise<void> {
  try {
    if (!isChromium()) return
    const database = await openFiller()
    try {
      await fill(database, PIECES)
      await fill(database, PIECES)
      await fill(database, 1)
    } finally {
      database.close()
    }
  } catch (error) {
    // No room for it: as before, then, and the journal itself says what cannot be written. (Asking for room first tells nothing:
    // the quota Chromium gives is the same 10 GiB whatever there is.)
    console.warn(error)
  }
}

/** Only Chromium has this; WebKit and Firefox keep their databases in SQLite, which checks the end of its log. */
const isChromium = () => 'userAgentData' in navigator

function openFiller(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Writes over what the last filling wrote. */
function fill(database: IDBDatabase, pieces: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    const store = transaction.objectStore(STORE)
    for (let piece = 0; piece < pieces; piece++) store.put(new ArrayBuffer(PIECE_BYTES), piece)
  })
}
