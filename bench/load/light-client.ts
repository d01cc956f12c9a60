import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readServerWord, updateMessage } from '../../src/sync/room-wire.ts'

/** Kinds of messages, as in `room-wire.ts`. */
const AUTH = 2
/** Within it: what lets in, and the word that it did. */
const TOKEN = 0
const LET_IN = 2

/** Before the time within an entry, so that it is found in whatever it was merged into. */
const MARK = Buffer.from('5f1ca7e0d3b94c68', 'hex')
const TIME_BYTES = 8

/** A client that keeps nothing and reads little, so that thousands of it weigh less than the server they load. */
export class LightClient {
  readonly #socket: WebSocket
  readonly #room: string
  readonly #doc = new Y.Doc()
  #onReceipt: () => void = () => undefined
  #sent = 0
  #receipts = 0
  /** Called with the ms between sending and arriving of every entry of another client. */
  onEntry: (ms: number) => void = () => undefined

  private constructor(socket: WebSocket, room: string) {
    this.#socket = socket
    this.#room = room
    this.#doc.on('update', (update: Uint8Array) => this.sendUpdate(update))
  }

  /** Resolves when the server let it into the room. */
  static connect(url: string, room: string, token: string): Promise<LightClient> {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/sync`)
    const client = new LightClient(socket, room)
    return new Promise((resolve, reject) => {
      socket.on('error', reject)
      socket.on('close', () => reject(new Error(`not let into ${room}`)))
      socket.on('open', () => socket.send(authMessage(room, token)))
      socket.on('message', (data: Buffer) => {
        if (client.#hear(data)) resolve(client)
      })
    })
  }

  /** @param sizeBytes of the entry */
  sendEntry(sizeBytes: number): void {
    const entry = Buffer.alloc(sizeBytes, 1)
    MARK.copy(entry)
    entry.writeDoubleLE(performance.now(), MARK.length)
    this.#doc.getArray('entries').push([new Uint8Array(entry)])
  }

  sendUpdate(update: Uint8Array): void {
    this.#sent++
    this.#socket.send(updateMessage(this.#room, update))
  }

  /** Resolves when the server has stored all that was sent. */
  stored(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.#receipts >= this.#sent) resolve()
      }
      this.#onReceipt = look
      look()
    })
  }

  /** Sent, and without a receipt yet. */
  get waiting(): number {
    return this.#sent - this.#receipts
  }

  close(): void {
    this.#socket.removeAllListeners('close')
    this.#socket.terminate()
    this.#doc.destroy()
  }

  /** @returns whether this is the word that it is let in */
  #hear(data: Buffer): boolean {
    const decoder = decoding.createDecoder(data)
    decoding.readVarString(decoder)
    const kind = decoding.readVarUint(decoder)
    if (kind === AUTH) return decoding.readVarUint(decoder) === LET_IN
    if (kind !== 0) {
      if (readServerWord(data as unknown as ArrayBuffer).kind === 'receipt') {
        this.#receipts++
        this.#onReceipt()
      }
      return false
    }
    const now = performance.now()
    for (let at = data.indexOf(MARK); at >= 0; at = data.indexOf(MARK, at + MARK.length + TIME_BYTES)) {
      this.onEntry(now - data.readDoubleLE(at + MARK.length))
    }
    return false
  }
}

function authMessage(room: string, token: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  encoding.writeVarUint(encoder, AUTH)
  encoding.writeVarUint(encoder, TOKEN)
  encoding.writeVarString(encoder, token)
  encoding.writeVarString(encoder, '4.7.0')
  return encoding.toUint8Array(encoder)
}
