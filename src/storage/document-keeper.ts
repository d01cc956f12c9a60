import * as Y from 'yjs'
import { REMOTE } from '../document/origin.ts'
import { planCompaction } from '../vault/compaction.ts'
import { entryOf } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import { sealEntry } from '../vault/seal.ts'
import type { Ballast } from './ballast.ts'
import { CommitQueue } from './commit-queue.ts'
import { compactDocument } from './compact-document.ts'
import { dropSuperseded } from './drop-superseded.ts'
import { asStorageFailure, StorageFailure } from './failure.ts'
import { GiveBack } from './give-back.ts'
import { Housekeeping } from './housekeeping.ts'
import type { Journal } from './journal.ts'
import { type LoadedDocument, loadDocument } from './load-document.ts'
import { openClosed } from './open-closed.ts'
import { applyUpdates, openEntries } from './open-entries.ts'
import { OuterDocument, OWN } from './outer-document.ts'
import type { BeforeMerge } from './point-before-merge.ts'
import { giveBackMissing, type HealReport, reconcile } from './reconcile.ts'
import type { SavedState } from './saved-state.ts'
import type { Timers } from './timers.ts'

export interface KeeperOptions {
  readonly projectId: string
  readonly documentId: string
  readonly ring: KeyRing
  readonly journal: Journal
  readonly ballast: Ballast
  /** Now, in ms since the Unix epoch. */
  readonly clock: () => number
  readonly timers: Timers
  /** Told what went wrong in the background and is tried again; never the only word on an unsaved edit. */
  readonly onTrouble: (failure: StorageFailure) => void
  /** Waited for before work of others is merged into the document. */
  readonly beforeMerge?: BeforeMerge
  /** By tiers, unless a measurement or test wants it otherwise. */
  readonly plan?: typeof planCompaction
}

/** An entry of another device, with the origin of the transaction that brought it. */
interface Received {
  readonly bytes: Uint8Array
  readonly origin: unknown
}

/**
 * Loads an inner document and keeps it: every edit of it not of origin REMOTE is sealed and written to the journal, and only
 * then told as saved. Nothing here throws into the edit itself.
 */
export class DocumentKeeper {
  readonly doc: Y.Doc
  /** What opening found; resolves once journal and outer document hold the same. Never rejects. */
  readonly whenReconciled: Promise<HealReport>
  readonly #options: KeeperOptions
  readonly #loaded: LoadedDocument
  readonly #local: CommitQueue<Uint8Array>
  readonly #received: CommitQueue<Received>
  readonly #giveBack: GiveBack
  readonly #housekeeping: Housekeeping
  #outer: OuterDocument | null = null
  readonly #stopRing: () => void
  #isClosed = false
  #isStopped = false
  #background: Promise<unknown> = Promise.resolve()

  /** @throws StorageFailure when the journal cannot be read */
  static async open(options: KeeperOptions): Promise<DocumentKeeper> {
    await options.journal.addDocument(options.projectId, options.documentId)
    return new DocumentKeeper(options, await loadDocument(options))
  }

  private constructor(options: KeeperOptions, loaded: LoadedDocument) {
    this.#options = options
    this.#loaded = loaded
    this.doc = loaded.doc
    const { clock, timers, ballast } = options
    const makeRoom = () => ballast.free()
    this.#local = new CommitQueue({ write: (updates) => this.#keepLocal(updates), makeRoom, clock, timers })
    this.#received = new CommitQueue({
      write: (entries) => this.#keepReceived(entries),
      makeRoom: async () => false,
      clock,
      timers,
    })
    this.#giveBack = new GiveBack({ timers, run: () => this.#giveBackMissing() })
    this.#housekeeping = new Housekeeping({
      timers,
      mayRun: () => !this.#isClosed && !this.#isStopped,
      compact: () => this.compact(),
      outer: () => this.#outer,
      saved: () => this.saved(),
      inBackground: (work) => this.#inBackground(work),
      onTrouble: options.onTrouble,
    })
    this.doc.on('update', this.#onUpdate)
    this.#stopRing = options.ring.subscribe?.(() => void this.#openAgain()) ?? (() => undefined)
    this.whenReconciled = this.#openOuter()
    this.#background = this.whenReconciled
  }

  /** Whether what is on the screen is on the device. */
  saved(): SavedState {
    return this.#local.state
  }

  /** The outer document, for transports; null until it is open. */
  get outer(): OuterDocument | null {
    return this.#outer
  }

  /** @returns stops calling `listener` */
  subscribe(listener: () => void): () => void {
    return this.#local.subscribe(listener)
  }

  /** Resolves when everything edited so far is saved; rejects with the `StorageFailure` when it is not. */
  flush(): Promise<void> {
    return this.#local.flush()
  }

  /** Tries at once to save what is not. */
  retry(): void {
    this.#local.retry()
  }

  /** Resolves when what arrived in the outer document so far is in the journal and in `doc`. */
  flushReceived(): Promise<void> {
    return this.#received.flush()
  }

  /** Merges entries by tiers. @returns how many were replaced @throws StorageFailure; nothing is lost by it */
  compact(): Promise<number> {
    const { documentId, ring, journal, plan = planCompaction } = this.#options
    const task = { documentId, ring, journal, plan, known: this.#loaded.known, outer: () => this.#outer }
    return this.#inBackground(async () => {
      const dropped = await dropSuperseded(task)
      return dropped + (await compactDocument(task))
    })
  }

  /**
   * Another tab has taken over: finishes what is pending, then writes nothing more. Edits stay in `doc` and are told as
   * not saved for reason `closed`.
   */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#housekeeping.stop()
    this.#giveBack.stop()
    const failure = new StorageFailure('closed', 'another tab has taken over')
    await this.flush().catch((error: unknown) => this.#options.onTrouble(asStorageFailure(error)))
    this.#local.stop(failure)
    this.#received.stop(failure)
  }

  /** This tab has it again: takes in what the other tab wrote, then saves what was not. */
  async resume(): Promise<void> {
    const { journal, ring, documentId } = this.#options
    const { entries } = await journal.read(documentId)
    const news = entries.filter(({ id }) => !this.#loaded.known.has(id))
    const { opened, closed } = await openEntries(news, ring, documentId)
    this.#loaded.known.add(opened.map(({ entry }) => entry))
    this.#loaded.known.addClosed(closed)
    applyUpdates(
      this.doc,
      opened.map(({ update }) => update),
    )
    this.#isStopped = false
    this.#local.resume()
    this.#received.resume()
    this.#housekeeping.whenIdle()
  }

  /**
   * Saves what is pending and lets go of the document.
   *
   * @throws StorageFailure when something could not be saved; the keeper then stays open, so that nothing is thrown away
   */
  async close(): Promise<void> {
    await this.flush()
    await this.discard()
  }

  /** Lets go of the document with whatever is not saved. */
  async discard(): Promise<void> {
    this.#isClosed = true
    this.doc.off('update', this.#onUpdate)
    this.#stopRing()
    this.#housekeeping.stop()
    this.#giveBack.stop()
    this.#local.stop(new StorageFailure('closed', 'the document was closed'))
    this.#received.stop(new StorageFailure('closed', 'the document was closed'))
    await this.#background
    await this.#outer?.close()
    this.#outer = null
    this.doc.destroy()
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== REMOTE) this.#local.add(update)
  }

  async #keepLocal(updates: readonly Uint8Array[]): Promise<void> {
    const { documentId, ring, journal } = this.#options
    const plain = updates.length === 1 ? updates[0]! : Y.mergeUpdates([...updates])
    const entry = await sealEntry(plain, ring, documentId)
    await journal.append(documentId, [entry])
    this.#loaded.known.add([entry])
    this.#outer?.append([entry])
    this.#housekeeping.whenIdle()
  }

  async #openOuter(): Promise<HealReport> {
    const { documentId, timers, ring, journal } = this.#options
    const outer = await OuterDocument.open({ documentId, timers })
    this.#outer = outer
    outer.entries.observe((event, transaction) => {
      if (transaction.origin !== OWN) this.#receive(event, transaction.origin)
    })
    try {
      return await reconcile({ documentId, ring, journal, outer, loaded: this.#loaded })
    } catch (error) {
      this.#options.onTrouble(asStorageFailure(error))
      const { badRows, unopened } = this.#loaded
      return {
        healed: 0,
        copied: 0,
        lost: badRows.length,
        unopened,
        isIncomplete: false,
        outer: 'memory-only',
      }
    } finally {
      this.#housekeeping.whenIdle()
    }
  }

  #receive(event: Y.YArrayEvent<Uint8Array>, origin: unknown): void {
    if (event.changes.deleted.size > 0 && !this.#isStopped) this.#giveBack.ask()
    for (const { insert } of event.changes.delta) {
      if (!Array.isArray(insert)) continue
      for (const bytes of insert) if (bytes instanceof Uint8Array) this.#received.add({ bytes, origin })
    }
  }

  /** Journal first, document second: what is on the screen must not rest on something only memory holds. */
  async #keepReceived(received: readonly Received[]): Promise<void> {
    const { documentId, ring, journal, beforeMerge } = this.#options
    const known = this.#loaded.known
    const entries = await Promise.all(received.map(({ bytes }) => entryOf(bytes)))
    const news = entries.filter(({ id }) => !known.has(id))
    const { opened, closed } = await openEntries(news, ring, documentId)
    const sound = opened.map(({ entry }) => entry)
    const updates = opened.map(({ update }) => update)
    if (sound.length > 0) await beforeMerge?.(this.doc, updates, received[0]?.origin)
    await journal.append(documentId, [...sound, ...closed])
    known.add(sound)
    known.addClosed(closed)
    applyUpdates(this.doc, updates)
    this.#housekeeping.whenIdle()
  }

  async #giveBackMissing(): Promise<number> {
    const { documentId, ring, journal } = this.#options
    const { known } = this.#loaded
    try {
      return await this.#inBackground(async () => {
        const outer = this.#isClosed || this.#isStopped ? null : this.#outer
        return outer ? giveBackMissing({ documentId, ring, journal, outer, known }) : 0
      })
    } catch (error) {
      this.#options.onTrouble(asStorageFailure(error))
      return 0
    }
  }

  /** The project has a new key. What is just coming in was tried with the keys from before. */
  async #openAgain(): Promise<void> {
    await this.#received.flush().catch(() => undefined)
    if (this.#isClosed) return
    const { known } = this.#loaded
    await this.#inBackground(() => openClosed({ ...this.#options, doc: this.doc, known })).catch((error) =>
      this.#options.onTrouble(asStorageFailure(error)),
    )
  }

  /** One after the other, and waited for before closing. */
  #inBackground<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#background.then(work)
    this.#background = done.catch(() => null)
    return done
  }
}
