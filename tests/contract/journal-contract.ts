import type { Journal } from '../../src/storage/journal.ts'
import type { SealedEntry } from '../../src/vault/entry.ts'
import { entryFrom } from '../support/sealed-entries.ts'

/** What every journal must do, runnable under vitest and inside a browser: plain cases that throw when they fail. */
export interface JournalCase {
  readonly name: string
  readonly run: (journal: JournalUnderTest) => Promise<void>
}

export interface JournalUnderTest {
  /** Empty but for the documents `doc` and `other`. */
  readonly journal: Journal
  /** Another journal over the same storage, as after a restart. */
  readonly reopen: () => Promise<Journal>
  /** Puts a row that is no entry among those of a document. @returns its place */
  readonly putGarbage: (documentId: string, row: Readonly<Record<string, unknown>>) => Promise<number>
  /** Takes the connection away, as browsers do to background tabs. */
  readonly breakConnection: () => Promise<void>
}

const entries = (...texts: string[]): Promise<SealedEntry[]> => Promise.all(texts.map(entryFrom))
const idsIn = async (journal: Journal, documentId = 'doc') =>
  (await journal.read(documentId)).entries.map(({ id }) => id)
const ids = (list: readonly SealedEntry[]) => list.map(({ id }) => id)

function same(found: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`)
}

export const JOURNAL_CASES: readonly JournalCase[] = [
  {
    name: 'gives back after a restart what was appended, in order, byte for byte',
    async run({ journal, reopen }) {
      const list = await entries('one', 'two', 'three')
      await journal.append('doc', list.slice(0, 1))
      await journal.append('doc', list.slice(1))
      const content = await (await reopen()).read('doc')
      same(ids(content.entries), ids(list), 'ids')
      same(
        content.entries.map(({ bytes }) => [...bytes]),
        list.map(({ bytes }) => [...bytes]),
        'bytes',
      )
      same(content.badRows, [], 'bad rows')
    },
  },
  {
    name: 'keeps documents apart',
    async run({ journal }) {
      const [a, b] = await entries('a', 'b')
      await journal.append('doc', [a!])
      await journal.append('other', [b!, a!])
      same(await idsIn(journal), ids([a!]), 'this one')
      same(await idsIn(journal, 'other'), ids([b!, a!]), 'the other')
    },
  },
  {
    name: 'keeps an entry once, however often it is appended',
    async run({ journal }) {
      const [a, b] = await entries('a', 'b')
      await journal.append('doc', [a!])
      await journal.append('doc', [a!, b!, b!])
      same(await idsIn(journal), ids([a!, b!]), 'ids')
    },
  },
  {
    name: 'keeps everything when many write at once',
    async run({ journal }) {
      const list = await entries(...Array.from({ length: 40 }, (_, i) => `entry ${i}`))
      await Promise.all(list.map((entry) => journal.append('doc', [entry])))
      same((await idsIn(journal)).sort(), ids(list).sort(), 'ids')
    },
  },
  {
    name: 'replaces exactly the entries named',
    async run({ journal, reopen }) {
      const [a, b, c, merged] = await entries('a', 'b', 'c', 'merged')
      await journal.append('doc', [a!, b!, c!])
      await journal.append('other', [a!])
      await journal.replace('doc', [merged!], [a!.id, c!.id])
      const reopened = await reopen()
      same(await idsIn(reopened), ids([b!, merged!]), 'ids')
      same(await idsIn(reopened, 'other'), ids([a!]), 'the other document')
    },
  },
  {
    name: 'replaces nothing twice when told twice',
    async run({ journal }) {
      const [a, b, merged] = await entries('a', 'b', 'merged')
      await journal.append('doc', [a!, b!])
      await journal.replace('doc', [merged!], [a!.id, b!.id])
      await journal.replace('doc', [merged!], [a!.id, b!.id])
      same(await idsIn(journal), ids([merged!]), 'ids')
    },
  },
  {
    name: 'loses neither a late entry nor the merge when both are written at once',
    async run({ journal }) {
      const [a, b, late, merged] = await entries('a', 'b', 'late', 'merged')
      await journal.append('doc', [a!, b!])
      await Promise.all([journal.replace('doc', [merged!], [a!.id, b!.id]), journal.append('doc', [late!])])
      same((await idsIn(journal)).sort(), ids([late!, merged!]).sort(), 'ids')
    },
  },
  {
    name: 'reads on past rows that are no entries, and names them',
    async run({ journal, putGarbage }) {
      const [a, b, c] = await entries('a', 'b', 'c')
      await journal.append('doc', [a!])
      const noBytes = await putGarbage('doc', { id: b!.id, bytes: 'not bytes' })
      const noId = await putGarbage('doc', { id: 'nonsense', bytes: new Uint8Array([1, 2, 3]).buffer })
      const empty = await putGarbage('doc', { id: c!.id, bytes: new ArrayBuffer(0) })
      await journal.append('doc', [await entryFrom('d')])
      const content = await journal.read('doc')
      same(content.entries.length, 2, 'entries')
      same(
        content.badRows,
        [
          { seq: noBytes, id: b!.id },
          { seq: noId, id: null },
          { seq: empty, id: c!.id },
        ],
        'bad rows',
      )
    },
  },
  {
    name: 'puts a good entry in the place of a bad row',
    async run({ journal, putGarbage }) {
      const [a, b] = await entries('a', 'b')
      await journal.append('doc', [a!])
      const bad = await putGarbage('doc', { id: b!.id, bytes: 'not bytes' })
      await journal.mend('doc', [b!], [bad])
      const content = await journal.read('doc')
      same(ids(content.entries), ids([a!, b!]), 'ids')
      same(content.badRows, [], 'bad rows')
    },
  },
  {
    name: 'lists the documents of a project, and deletes them with all they hold',
    async run({ journal }) {
      const [a] = await entries('a')
      await journal.addDocument('project', 'doc')
      await journal.addDocument('project', 'doc')
      await journal.addDocument('project', 'doc 2')
      await journal.addDocument('other project', 'other')
      for (const documentId of ['doc', 'doc 2', 'other']) await journal.append(documentId, [a!])
      same((await journal.listDocuments('project')).sort(), ['doc', 'doc 2'], 'documents')
      await journal.deleteProject('project')
      same(await journal.listDocuments('project'), [], 'documents afterwards')
      same(await idsIn(journal), [], 'its entries')
      same(await idsIn(journal, 'other'), ids([a!]), 'the other project')
    },
  },
  {
    name: 'refuses entries for a document it does not know, as after the browser cleared everything',
    async run({ journal }) {
      const [a] = await entries('a')
      const reason = await journal.append('wiped', [a!]).then(
        () => 'kept',
        (failure: { reason?: unknown }) => failure.reason,
      )
      same(reason, 'lost', 'reason')
    },
  },
  {
    name: 'opens again when its connection was killed',
    async run({ journal, breakConnection }) {
      const [a, b] = await entries('a', 'b')
      await journal.append('doc', [a!])
      await breakConnection()
      await journal.append('doc', [b!])
      await breakConnection()
      same(await idsIn(journal), ids([a!, b!]), 'ids')
    },
  },
  {
    name: 'keeps an entry of some megabytes',
    async run({ journal, reopen }) {
      const large = await entryFrom('x'.repeat(3 * 1024 * 1024))
      await journal.append('doc', [large])
      const content = await (await reopen()).read('doc')
      same(content.entries[0]?.bytes.length, large.bytes.length, 'length')
    },
  },
]
