import { HocuspocusProvider, type HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import type { Arrival } from '../storage/merge-moments.ts'
import { answerMessage, askMessage, readServerWord, updateMessage } from './room-wire.ts'
import { splitUpdate } from './split-update.ts'

export interface RoomProviderOptions {
  readonly socket: HocuspocusProviderWebsocket
  readonly room: string
  /** What the server is shown: token, or reader's token, with the server's own secret after a dot where it asks for one. */
  readonly token: string
  readonly doc: Y.Doc
  /** What comes in belongs to. */
  readonly arrival: Arrival
  /** Whether who is there is told in this room. Each socket needs one that does, else it is thought dead. */
  readonly hasPresence: boolean
  /** Longest update in one message, in bytes. */
  readonly pieceBytes: number
  /** State, receipts or admission changed. */
  readonly onChange: () => void
  readonly onRefused: (reason: string) => void
  /** What the server sent cannot be read. */
  readonly onBroken: (error: unknown) => void
  /** The server put this room out. */
  readonly onClosed: () => void
}

/** An empty state vector: who sends it has nothing. */
const NOTHING = new Uint8Array([0])

/**
 * One document in one room, for the life of one socket. The stock provider in all but three things: it counts the receipts of what
 * it sent (the stock one counts what waited in its queue too, and says stored too early), sends
 * nothing before the server asked (what was edited before is in the answer), and cuts long updates in pieces.
 */
export class RoomProvider extends HocuspocusProvider {
  /** What it merges into the outer document came this way: for the name of the restore point before. */
  readonly way = 'server'
  readonly arrival: Arrival
  readonly #options: RoomProviderOptions
  #isAsked = false
  #sent = 0
  #answered = 0
  #isReadOnly = false

  constructor(options: RoomProviderOptions) {
    const { socket, room, token, doc, hasPresence, onChange, onRefused, onClosed } = options
    super({
      websocketProvider: socket,
      name: room,
      token,
      document: doc,
      ...(!hasPresence && { awareness: null }),
      onAuthenticated: ({ scope }) => {
        this.#isReadOnly = scope === 'readonly'
        onChange()
      },
      onAuthenticationFailed: ({ reason }) => onRefused(reason),
      onSynced: onChange,
      onClose: onClosed,
    })
    this.#options = options
    this.arrival = options.arrival
    this.attach()
  }

  /** Both sides have what the other had, and the server sent a receipt for all that was sent. Never so for who only reads. */
  get isStored(): boolean {
    return !this.#isReadOnly && this.isSynced && this.#isAsked && this.#answered === this.#sent
  }

  get isReadOnly(): boolean {
    return this.#isReadOnly
  }

  /** Asks once more to be let in, after the server said no. */
  async askIn(): Promise<void> {
    await this.sendToken()
    this.startSync()
  }

  /** Asks the server for everything again, also for what is here. */
  askAll(): void {
    this.#send(askMessage(this.#options.room, NOTHING))
  }

  override startSync(): void {
    this.#isAsked = false
    this.#sent = 0
    this.#answered = 0
    super.startSync()
  }

  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (origin === this || !this.#isAsked || this.#isReadOnly) return
    const { room, pieceBytes, onChange } = this.#options
    for (const piece of splitUpdate(update, pieceBytes)) this.#sendCounted(updateMessage(room, piece))
    onChange()
  }

  override onMessage(event: MessageEvent): void {
    try {
      const word = readServerWord(event.data as ArrayBuffer)
      if (word.kind === 'asks') this.#answer(word.has)
      else if (word.kind === 'receipt') this.#noteReceipt(word.isStored)
      else super.onMessage(event)
    } catch (error) {
      this.#options.onBroken(error)
    }
  }

  #answer(has: Uint8Array): void {
    const { room, doc, pieceBytes, onChange } = this.#options
    this.#isAsked = true
    if (!this.#isReadOnly) {
      const pieces = splitUpdate(Y.encodeStateAsUpdate(doc, has), pieceBytes)
      for (const piece of pieces.slice(0, -1)) this.#sendCounted(updateMessage(room, piece))
      this.#sendCounted(answerMessage(room, pieces.at(-1)!))
    }
    onChange()
  }

  #noteReceipt(isStored: boolean): void {
    // One that says no is never made good: what it was for stays without, and is told as not stored.
    if (isStored) this.#answered++
    this.#options.onChange()
  }

  #sendCounted(message: Uint8Array): void {
    this.#sent++
    this.#send(message)
  }

  #send(message: Uint8Array): void {
    if (this.isAttached) this.#options.socket.send(message)
  }
}
