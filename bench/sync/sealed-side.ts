import type * as Y from 'yjs'
import { applyEdits, type Edit } from '../../src/document/edit.ts'
import type { ProjectId } from '../../src/records/ids.ts'
import { DocumentKeeper } from '../../src/storage/document-keeper.ts'
import type { OuterDocument } from '../../src/storage/outer-document.ts'
import type { Timers } from '../../src/storage/timers.ts'
import type { SharedDocument, SharedProject } from '../../src/sync/shared-project.ts'
import type { Bytes } from '../../src/vault/bytes.ts'
import type { KeyRing } from '../../src/vault/keys.ts'
import { MemoryJournal } from './memory-journal.ts'

const DOCUMENT = 'department'
/** An import is saved in so many steps, each an entry. */
const BASE_STEPS = 16
/** Pauses of two seconds come about this often while somebody taps; housekeeping is done in them. */
const TAPS_BETWEEN_PAUSES = 25

/** Nothing waits here: pauses come when the measurement says so. */
const noTimers: Timers = { after: () => () => undefined }

/** A device of ours without its disk: the real keeper over a journal in memory. */
export class SealedSide {
  private constructor(
    readonly keeper: DocumentKeeper,
    readonly outer: OuterDocument,
    private readonly ring: KeyRing,
    private readonly journal: MemoryJournal,
  ) {}

  static async open(ring: KeyRing): Promise<SealedSide> {
    const journal = new MemoryJournal()
    const keeper = await DocumentKeeper.open({
      projectId: ring.projectId,
      documentId: DOCUMENT,
      ring,
      journal,
      ballast: { lay: async () => undefined, free: async () => false },
      clock: () => Date.now(),
      timers: noTimers,
      onTrouble: (failure) => {
        throw failure
      },
    })
    await keeper.whenReconciled
    return new SealedSide(keeper, keeper.outer!, ring, journal)
  }

  get doc(): Y.Doc {
    return this.keeper.doc
  }

  /** Records that are brought in at once, and the rest that comes after it. */
  async bringIn(base: readonly Edit[]): Promise<void> {
    const step = Math.ceil(base.length / BASE_STEPS)
    for (let start = 0; start < base.length; start += step) {
      applyEdits(this.doc, base.slice(start, start + step))
      await this.keeper.flush()
    }
    await this.keeper.compact()
  }

  /** Tap by tap, each sealed before the next. */
  async work(edits: readonly Edit[]): Promise<void> {
    for (const [count, edit] of edits.entries()) {
      applyEdits(this.doc, [edit])
      await this.keeper.flush()
      if (count % TAPS_BETWEEN_PAUSES === TAPS_BETWEEN_PAUSES - 1) await this.keeper.compact()
    }
    await this.keeper.compact()
  }

  readonly documentId = DOCUMENT

  /** Every entry of the journal, as a file takes them. */
  async listStored(): Promise<Bytes[]> {
    const { entries } = await this.journal.read(DOCUMENT)
    return entries.map(({ bytes }) => bytes)
  }

  async listStoredIds(): Promise<string[]> {
    return (await this.journal.read(DOCUMENT)).entries.map(({ id }) => id)
  }

  /** As transports see it. */
  get project(): SharedProject {
    const { keeper, outer, ring } = this
    const document: SharedDocument = {
      documentId: DOCUMENT,
      doc: keeper.doc,
      outer,
      flush: () => keeper.flush(),
      flushReceived: () => keeper.flushReceived(),
    }
    return {
      projectId: ring.projectId as ProjectId,
      ring,
      list: () => [document],
      subscribe: () => () => undefined,
    }
  }

  close(): Promise<void> {
    return this.keeper.discard()
  }
}
