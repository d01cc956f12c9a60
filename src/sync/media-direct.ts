import type * as Y from 'yjs'
import { StorageFailure } from '../storage/failure.ts'
import { asBytes, type Bytes } from '../vault/bytes.ts'
import { entryOf } from '../vault/entry.ts'
import { encodeFrame, type MediaFrame } from './direct/frames.ts'
import type { Pipe } from './direct/pipe.ts'
import {
  countMedia,
  type MediaPieces,
  MOST_PIECE_BYTES,
  mediaRootOf,
  type NamedMedia,
  namedMedia,
} from './media-pieces.ts'
import { type MediaUnderWay, NOTHING_UNDER_WAY } from './media-state.ts'
import type { SharedProject } from './shared-project.ts'

export interface DirectMediaOptions {
  readonly project: Pick<SharedProject, 'list' | 'openMedia'>
  readonly pipe: Pipe
  /** Whether the records are there on both sides: they go first. */
  readonly areRecordsThere: () => boolean
  readonly onChange: () => void
}

interface Part {
  readonly sizeBytes: number
  readonly parts: Bytes[]
  haveBytes: number
}

const PART_BYTES = 32_768
const IDS_AT_ONCE = 500
/** The other sends one piece after the other; who sends parts of more at once gets the first ones dropped. */
const MOST_BEGUN = 4
const MOST_WANTED = 200_000
/** So many pieces are under way at once: a slow disk at the other end holds up the sender, and fills no memory. */
const MOST_AHEAD = 4
/** Of parts that wait for the disk. Who keeps to the number above never comes near; what is over is dropped. */
const MOST_WAITING_BYTES = 2 * MOST_AHEAD * MOST_PIECE_BYTES

/**
 * Photos and voice notes of a project, both ways, over the pipe of its records and after them: each says which pieces it wants, the other which of
 * those will come. A piece that is not whole when the link is cut is asked for again over the next; nothing here ends the link.
 */
export class DirectMedia {
  readonly #options: DirectMediaOptions
  readonly #asked = new Set<string>()
  /** Announced by the other, and not kept yet. */
  readonly #incoming = new Set<string>()
  readonly #begun = new Map<string, Part>()
  /** What the other wants and does not have yet. */
  readonly #theirs = new Set<string>()
  /** Announced to the other, and not acknowledged yet. */
  readonly #outgoing = new Set<string>()
  /** Sent, and not acknowledged yet. */
  readonly #ahead = new Set<string>()
  /** There was no room for them here, or at the other: over this link they are not tried again. */
  readonly #noRoom = new Set<string>()
  readonly #notKeptThere = new Set<string>()
  readonly #queue: string[] = []
  readonly #followed = new Map<Y.Doc, () => void>()
  #pieces: MediaPieces | null = null
  #mine = new Set<string>()
  #stopPieces: () => void = () => undefined
  #underWay = NOTHING_UNDER_WAY
  #taking: Promise<void> = Promise.resolve()
  #waitingBytes = 0
  #isOpening = false
  #isSending = false
  #isStopped = false

  constructor(options: DirectMediaOptions) {
    this.#options = options
  }

  /** The same object until it changes. */
  get underWay(): MediaUnderWay {
    return this.#underWay
  }

  /** The records may be there now, or something changed: asks and sends what it can. */
  look(): void {
    if (this.#isStopped || !this.#options.areRecordsThere()) return
    if (this.#pieces) this.#goOn()
    else if (!this.#isOpening) void this.#open()
  }

  /** One after the other; what is wrong is passed over. */
  take(frame: MediaFrame): void {
    const size = frame.kind === 'mediaPart' ? frame.bytes.length : 0
    if (this.#waitingBytes + size > MOST_WAITING_BYTES) return
    this.#waitingBytes += size
    this.#taking = this.#taking
      .then(() => this.#take(frame))
      .catch(() => undefined)
      .then(() => {
        this.#waitingBytes -= size
      })
  }

  stop(): void {
    this.#isStopped = true
    this.#stopPieces()
    for (const unfollow of this.#followed.values()) unfollow()
  }

  async #open(): Promise<void> {
    this.#isOpening = true
    try {
      const pieces = await this.#options.project.openMedia?.()
      if (!pieces || this.#isStopped) return
      this.#mine = new Set(await pieces.ids())
      this.#pieces = pieces
      this.#stopPieces = pieces.subscribe((ids) => this.#noteHere(ids))
      if (this.#isStopped) this.#stopPieces()
      this.#promise([...this.#theirs])
      this.#goOn()
    } catch {
      // Without its store there are no photos to exchange; the records are.
      this.#isOpening = false
    }
  }

  #goOn(): void {
    this.#followDocuments()
    const missing = (id: string) => !this.#mine.has(id) && !this.#asked.has(id)
    const wanted = [...new Set(this.#named().flatMap(({ pieces }) => pieces))].filter(missing)
    for (const id of wanted) this.#asked.add(id)
    this.#sendIds('mediaWanted', wanted)
    if (!this.#isSending) void this.#sendQueue()
  }

  #followDocuments(): void {
    for (const { doc } of this.#options.project.list()) {
      if (this.#followed.has(doc)) continue
      const root = mediaRootOf(doc)
      const look = () => this.look()
      root.observeDeep(look)
      this.#followed.set(doc, () => root.unobserveDeep(look))
    }
  }

  #noteHere(ids: readonly string[]): void {
    for (const id of ids) this.#mine.add(id)
    this.#promise(ids)
    this.look()
  }

  /** Says of those the other wants that they come. */
  #promise(ids: readonly string[]): void {
    const coming = ids.filter((id) => this.#theirs.has(id) && this.#mine.has(id))
    for (const id of coming) {
      this.#theirs.delete(id)
      this.#outgoing.add(id)
      this.#queue.push(id)
    }
    this.#sendIds('mediaComing', coming)
    this.#tell()
  }

  async #take(frame: MediaFrame): Promise<void> {
    if (this.#isStopped) return
    switch (frame.kind) {
      case 'mediaWanted':
        for (const id of frame.ids)
          if (this.#theirs.size < MOST_WANTED && !this.#outgoing.has(id)) this.#theirs.add(id)
        this.#promise(frame.ids)
        this.look()
        break
      case 'mediaComing':
        for (const id of frame.ids) if (this.#asked.has(id) && !this.#mine.has(id)) this.#incoming.add(id)
        break
      case 'mediaPart':
        await this.#takePart(frame)
        break
      case 'mediaDone':
        this.#ahead.delete(frame.id)
        if (this.#outgoing.delete(frame.id) && !frame.isKept) this.#notKeptThere.add(frame.id)
        if (!this.#isSending) void this.#sendQueue()
        break
    }
    this.#tell()
  }

  async #takePart(frame: Extract<MediaFrame, { kind: 'mediaPart' }>): Promise<void> {
    const { id, offset, sizeBytes, bytes } = frame
    if (!this.#incoming.has(id)) return this.#passOver(frame)
    if (offset === 0) this.#begin(id, sizeBytes)
    const part = this.#begun.get(id)
    if (!part || offset !== part.haveBytes || offset + bytes.length > part.sizeBytes)
      return this.#end(id, false)
    part.parts.push(bytes)
    part.haveBytes += bytes.length
    if (part.haveBytes < part.sizeBytes) return
    this.#end(id, await this.#keep(id, joined(part)))
  }

  /** It came another way meanwhile, or ended before its last part: the other waits for a word on it. */
  #passOver({ id, offset, sizeBytes, bytes }: Extract<MediaFrame, { kind: 'mediaPart' }>): void {
    const isLast = offset + bytes.length >= sizeBytes
    if (isLast) this.#send({ kind: 'mediaDone', id, isKept: this.#mine.has(id) })
  }

  #begin(id: string, sizeBytes: number): void {
    if (sizeBytes > MOST_PIECE_BYTES) return
    this.#begun.set(id, { sizeBytes, parts: [], haveBytes: 0 })
    if (this.#begun.size > MOST_BEGUN) this.#end(this.#begun.keys().next().value!, false)
  }

  async #keep(id: string, bytes: Bytes): Promise<boolean> {
    const piece = await entryOf(bytes)
    if (piece.id !== id || !this.#pieces) return false
    try {
      await this.#pieces.receive([piece])
      return true
    } catch (error) {
      if (error instanceof StorageFailure && error.reason === 'full') this.#noRoom.add(id)
      return false
    }
  }

  #end(id: string, isKept: boolean): void {
    this.#begun.delete(id)
    this.#incoming.delete(id)
    this.#send({ kind: 'mediaDone', id, isKept })
  }

  /** One piece after the other, each part when there is room; gives way when records change, and goes on as the other keeps them. */
  async #sendQueue(): Promise<void> {
    this.#isSending = true
    while (this.#maySend()) {
      const id = this.#queue.shift()!
      this.#ahead.add(id)
      const piece = await this.#pieces?.sealed(id).catch(() => null)
      if (piece) await this.#sendParts(id, piece.bytes)
      else {
        this.#ahead.delete(id)
        this.#outgoing.delete(id)
      }
    }
    this.#isSending = false
    this.#tell()
  }

  #maySend(): boolean {
    const isAsked = !this.#isStopped && this.#queue.length > 0 && this.#ahead.size < MOST_AHEAD
    return isAsked && this.#options.areRecordsThere()
  }

  async #sendParts(id: string, bytes: Bytes): Promise<void> {
    for (let offset = 0; offset < bytes.length && !this.#isStopped; offset += PART_BYTES) {
      await this.#options.pipe.whenRoom()
      const part = asBytes(bytes.subarray(offset, offset + PART_BYTES))
      this.#send({ kind: 'mediaPart', id, offset, sizeBytes: bytes.length, bytes: part })
    }
  }

  #sendIds(kind: 'mediaWanted' | 'mediaComing', ids: readonly string[]): void {
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
      this.#send({ kind, ids: ids.slice(at, at + IDS_AT_ONCE) })
  }

  #send(frame: MediaFrame): void {
    if (!this.#isStopped) this.#options.pipe.send(encodeFrame(frame))
  }

  #named(): NamedMedia[] {
    return namedMedia(this.#options.project.list().map(({ doc }) => doc))
  }

  #tell(): void {
    const named = this.#named()
    const those = (ids: ReadonlySet<string>) =>
      countMedia(named.filter(({ pieces }) => pieces.some((id) => ids.has(id))))
    const underWay = {
      toSend: those(this.#outgoing),
      toFetch: those(this.#incoming),
      noRoom: those(new Set([...this.#noRoom].filter((id) => !this.#mine.has(id)))),
      notKeptThere: those(this.#notKeptThere),
    }
    if (JSON.stringify(underWay) === JSON.stringify(this.#underWay)) return
    this.#underWay = underWay
    this.#options.onChange()
  }
}

function joined({ sizeBytes, parts }: Part): Bytes {
  const whole = new Uint8Array(sizeBytes)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
