import memory from 'pouchdb-adapter-memory'
import PouchDB, { type PouchDatabase, type PouchDocument } from 'pouchdb-core'
import replication from 'pouchdb-replication'
import type { AddEdit, Edit } from '../../src/document/edit.ts'
import type { Contestant } from './contestant.ts'
import { SIDES, type Side } from './work-apart.ts'

const Pouch = PouchDB.plugin(memory).plugin(replication)

/**
 * A document for each record, in memory. A stands for the device and B for the server: what A asks of B and B answers
 * is counted as the JSON it would be, without the headers of HTTP. Two edits of one record are a conflict of which it keeps both.
 */
export class PouchDatabases implements Contestant {
  readonly name = 'PouchDB 9.0.0'
  readonly #databases: Readonly<Record<Side, PouchDatabase>> = {
    a: new Pouch(`a-${process.pid}`, { adapter: 'memory' }),
    b: new Pouch(`b-${process.pid}`, { adapter: 'memory' }),
  }

  async start(base: readonly AddEdit[]): Promise<void> {
    await this.#databases.a.bulkDocs(base.map(documentOf))
    await this.meet()
  }

  async workApart(work: Readonly<Record<Side, readonly Edit[]>>): Promise<void> {
    for (const side of SIDES) for (const edit of work[side]) await write(this.#databases[side], edit)
  }

  async meet(): Promise<number> {
    const { a, b } = this.#databases
    const counted = countTraffic(b)
    for (const [from, to] of [
      [a, counted.database],
      [counted.database, a],
    ]) {
      const { ok, errors } = await Pouch.replicate(from, to, { batch_size: 1000 })
      if (!ok || errors.length > 0) throw new Error('PouchDB did not replicate')
    }
    return counted.bytes()
  }

  async isSame(): Promise<boolean> {
    const [a, b] = await Promise.all(SIDES.map((side) => this.#databases[side].allDocs({})))
    const revisions = (found: typeof a) => found!.rows.map(({ id, value }) => id + value.rev).join()
    return revisions(a) === revisions(b)
  }

  async stop(): Promise<void> {
    await Promise.all(SIDES.map((side) => this.#databases[side].destroy()))
  }
}

async function write(database: PouchDatabase, edit: Edit): Promise<void> {
  if (edit.kind === 'add') await database.put(documentOf(edit))
  else if (edit.kind !== 'member') {
    const value = edit.kind === 'set' ? edit.value : edit.text
    await database.put({ ...(await database.get(idOf(edit))), [edit.field]: value })
  }
}

const idOf = ({ root, id }: { readonly root: string; readonly id: string }) => `${root}:${id}`

const documentOf = ({ root, id, fields }: AddEdit): PouchDocument => ({
  _id: idOf({ root, id }),
  ...fields.values,
  ...fields.texts,
  ...fields.sets,
})

/** What replication asks a remote database. */
const REMOTE_CALLS = ['changes', 'revsDiff', 'bulkDocs', 'bulkGet', 'get', 'put'] as const

function countTraffic(database: PouchDatabase): { database: PouchDatabase; bytes(): number } {
  let bytes = 0
  const count = (value: unknown) => {
    bytes += Buffer.byteLength(JSON.stringify(value) ?? '')
  }
  const wrapped = Object.create(database) as Record<string, unknown>
  for (const name of REMOTE_CALLS) {
    const call = (database as unknown as Record<string, (...given: unknown[]) => unknown>)[name]!
    wrapped[name] = (...given: unknown[]) => {
      count(given.filter((each) => typeof each !== 'function'))
      const answer = call.apply(database, given)
      if (name !== 'changes') void Promise.resolve(answer).then(count, () => undefined)
      else (answer as { on(event: 'complete', hear: (found: unknown) => void): void }).on('complete', count)
      return answer
    }
  }
  return { database: wrapped as unknown as PouchDatabase, bytes: () => bytes }
}
