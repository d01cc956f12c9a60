import * as Y from 'yjs'
import { Arrival } from '../../storage/merge-moments.ts'
import type { SharedDocument, SharedProject } from '../shared-project.ts'
import { DirectFailure } from './direct-failure.ts'
import { encodeFrame, type Frame } from './frames.ts'
import type { IncomingParts } from './incoming.ts'
import type { OutgoingTransfers, Transfer } from './outgoing.ts'
import type { Pipe } from './pipe.ts'

/** What outlives a cut: with it the next link of the same two devices goes on where the last one stopped. */
export interface DirectMemory {
  readonly incoming: IncomingParts
  readonly outgoing: OutgoingTransfers
}

export interface ExchangeOptions {
  readonly project: Pick<SharedProject, 'list' | 'subscribe'>
  readonly pipe: Pipe
  readonly memory: DirectMemory
  /** Something was sent, received or changed. */
  readonly onChange: () => void
  /** Ends the link. */
  readonly onFailure: (error: unknown) => void
}

/** Small enough to leave room for others on the channel, large enough that the wrapping costs nothing. */
const PIECE_BYTES = 32_768
/** A change up to this goes as it is; a larger one is offered, hashed and cut in pieces. */
const NEWS_BYTES = 32_768
/** The state vector of a document that has nothing. */
const NOTHING = new Uint8Array([0])

/** The documents of a project, both ways, over one pipe: first what each lacks, then what changes. */
export class Exchange {
  readonly #options: ExchangeOptions
  /** Marks what came in here: it is not sent back, and the restore point before it is that of this exchange. */
  readonly #origin = new Arrival('direct')
  readonly #named = new Set<string>()
  /** Named by the other and not here yet, with what the other has of it. */
  readonly #missing = new Map<string, Uint8Array>()
  readonly #followed = new Map<string, () => void>()
  readonly #out = new Map<string, Transfer>()
  /** Expected transfers, with their document. */
  readonly #in = new Map<string, string>()
  readonly #news = new Map<string, Uint8Array[]>()
  readonly #askedWhole = new Set<string>()
  #sending: Promise<void> = Promise.resolve()
  #applying: Promise<void> = Promise.resolve()
  #hasOffered = false
  #gotOffered = false
  #isStopped = false
  #stopListening = () => {}
  /** Bytes of transfers, both ways; `totalBytes` grows while more is found. */
  doneBytes = 0
  totalBytes = 0

  constructor(options: ExchangeOptions) {
    this.#options = options
  }

  start(): void {
    const { project } = this.#options
    this.#nameNew()
    this.#send({ kind: 'listed' })
    this.#stopListening = project.subscribe(() => {
      this.#attempt(() => this.#nameNew())
      this.#options.onChange()
    })
  }

  /** Everything that was lacking at the start, on either side, is kept; what changes since is on its way or there. */
  get isDone(): boolean {
    const isQuiet = this.#out.size === 0 && this.#in.size === 0 && this.#news.size === 0
    return this.#hasOffered && this.#gotOffered && isQuiet
  }

  stop(): void {
    this.#isStopped = true
    this.#stopListening()
    for (const unfollow of this.#followed.values()) unfollow()
  }

  /** @throws DirectFailure */
  async take(frame: Frame): Promise<void> {
    switch (frame.kind) {
      case 'has':
        return this.#takeNamed(frame)
      case 'listed':
        this.#hasOffered = true
        this.#send({ kind: 'offered' })
        break
      case 'offer':
        this.#expect(frame)
        break
      case 'offered':
        this.#gotOffered = true
        this.#options.memory.incoming.keepOnly(new Set(this.#in.keys()))
        break
      case 'wanted':
        this.#sendFrom(frame)
        break
      case 'piece':
        await this.#takePiece(frame)
        break
      case 'kept':
        this.#takeKept(frame.hash)
        break
      case 'news':
        if (this.#documentOf(frame.documentId)) this.#apply(frame.documentId, frame.update, () => undefined)
        break
      case 'hello':
      case 'proof':
        throw new DirectFailure('garbage')
    }
    this.#options.onChange()
  }

  /** Where something still waits for a part that did not come, the whole document is asked for, once. @returns whether it was */
  askForWhole(): boolean {
    const torn = this.#options.project
      .list()
      .filter(({ documentId, outer }) => outer.doc.store.pendingStructs && !this.#askedWhole.has(documentId))
    for (const { documentId } of torn) {
      this.#askedWhole.add(documentId)
      this.#send({ kind: 'has', documentId, vector: NOTHING })
    }
    return torn.length > 0
  }

  #nameNew(): void {
    for (const shared of this.#options.project.list()) {
      const { documentId, outer } = shared
      if (this.#named.has(documentId)) continue
      this.#named.add(documentId)
      this.#send({ kind: 'has', documentId, vector: new Uint8Array(Y.encodeStateVector(outer.doc)) })
      const vector = this.#missing.get(documentId)
      this.#missing.delete(documentId)
      if (vector) this.#offer(shared, vector).catch(this.#options.onFailure)
    }
  }

  async #takeNamed({ documentId, vector }: Extract<Frame, { kind: 'has' }>): Promise<void> {
    const shared = this.#documentOf(documentId)
    if (shared) await this.#offer(shared, vector)
    else this.#missing.set(documentId, vector)
  }

  async #offer(shared: SharedDocument, vector: Uint8Array): Promise<void> {
    const lacking = lackingOf(this.#options.memory, shared, vector)
    // From here on what changes is news: nothing falls between the two.
    this.#follow(shared)
    for (const transfer of await lacking) this.#offerTransfer(transfer)
  }

  #offerTransfer(transfer: Transfer): void {
    const { hash, documentId, bytes } = transfer
    if (this.#out.has(hash)) return
    this.#out.set(hash, transfer)
    this.totalBytes += bytes.length
    this.#send({ kind: 'offer', hash, documentId, sizeBytes: bytes.length })
    this.#options.onChange()
  }

  #follow({ documentId, outer }: SharedDocument): void {
    if (this.#followed.has(documentId)) return
    const tell = (update: Uint8Array, origin: unknown) => {
      if (origin === this.#origin) return
      const waiting = this.#news.get(documentId)
      if (waiting) waiting.push(update)
      else this.#news.set(documentId, [update])
      this.#options.onChange()
      this.#sendLater(() => this.#sendNews(documentId))
    }
    outer.doc.on('update', tell)
    this.#followed.set(documentId, () => outer.doc.off('update', tell))
  }

  async #sendNews(documentId: string): Promise<void> {
    const waiting = this.#news.get(documentId)
    if (!waiting) return
    // Taken out first: what changes while this one is hashed is news again.
    this.#news.delete(documentId)
    const update = new Uint8Array(waiting.length === 1 ? waiting[0]! : Y.mergeUpdates(waiting))
    if (update.length <= NEWS_BYTES) this.#send({ kind: 'news', documentId, update })
    else this.#offerTransfer(await this.#options.memory.outgoing.wholeOf(documentId, update))
    this.#options.onChange()
  }

  #expect({ hash, documentId, sizeBytes }: Extract<Frame, { kind: 'offer' }>): void {
    if (!this.#documentOf(documentId) || this.#in.has(hash)) throw new DirectFailure('garbage')
    const offset = this.#options.memory.incoming.expect({ hash, sizeBytes })
    this.#in.set(hash, documentId)
    this.totalBytes += sizeBytes
    this.doneBytes += offset
    this.#send({ kind: 'wanted', hash, offset })
  }

  #sendFrom({ hash, offset }: Extract<Frame, { kind: 'wanted' }>): void {
    const transfer = this.#out.get(hash)
    if (!transfer || offset > transfer.bytes.length) throw new DirectFailure('garbage')
    this.doneBytes += offset
    this.#sendLater(() => this.#sendPieces(transfer, offset))
  }

  async #sendPieces({ hash, bytes }: Transfer, from: number): Promise<void> {
    for (let offset = from; offset < bytes.length && !this.#isStopped; offset += PIECE_BYTES) {
      await this.#options.pipe.whenRoom()
      const piece = bytes.subarray(offset, offset + PIECE_BYTES)
      this.#send({ kind: 'piece', hash, offset, bytes: piece })
      this.doneBytes += piece.length
      this.#options.onChange()
    }
  }

  async #takePiece(piece: Extract<Frame, { kind: 'piece' }>): Promise<void> {
    const documentId = this.#in.get(piece.hash)
    if (documentId === undefined) throw new DirectFailure('garbage')
    const whole = await this.#options.memory.incoming.take(piece)
    this.doneBytes += piece.bytes.length
    if (!whole) return
    this.#apply(documentId, whole, () => {
      this.#in.delete(piece.hash)
      this.#send({ kind: 'kept', hash: piece.hash })
    })
  }

  #takeKept(hash: string): void {
    this.#out.delete(hash)
    this.#options.memory.outgoing.kept(hash)
  }

  /** One after the other; `onKept` only once it is in the journal and in the inner document. */
  #apply(documentId: string, update: Uint8Array, onKept: () => void): void {
    this.#applying = this.#applying.then(async () => {
      const shared = this.#documentOf(documentId)
      if (this.#isStopped || !shared) return
      try {
        mergeOuter(shared, update, this.#origin)
        await shared.flushReceived()
      } catch (error) {
        return this.#options.onFailure(
          error instanceof DirectFailure ? error : new DirectFailure('not-kept', error),
        )
      }
      onKept()
      this.#options.onChange()
    })
  }

  /** Large things go one after the other, each when there is room. */
  #sendLater(work: () => Promise<void>): void {
    this.#sending = this.#sending
      .then(() => (this.#isStopped ? undefined : work()))
      .catch(this.#options.onFailure)
  }

  #attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#options.onFailure(error)
    }
  }

  #send(frame: Exclude<Frame, { kind: 'unknown' }>): void {
    if (!this.#isStopped) this.#options.pipe.send(encodeFrame(frame))
  }

  #documentOf(documentId: string): SharedDocument | undefined {
    return this.#options.project.list().find((each) => each.documentId === documentId)
  }
}

async function lackingOf({ outgoing }: DirectMemory, shared: SharedDocument, vector: Uint8Array) {
  try {
    return await outgoing.lackingOf(shared, vector)
  } catch (error) {
    throw new DirectFailure('garbage', error)
  }
}

/** @throws DirectFailure `garbage` when it is no update; then nothing was changed */
function mergeOuter({ outer }: SharedDocument, update: Uint8Array, origin: Arrival): void {
  try {
    Y.decodeUpdate(update)
    Y.applyUpdate(outer.doc, update, origin)
  } catch (error) {
    throw new DirectFailure('garbage', error)
  }
}
