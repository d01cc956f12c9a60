import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sendText } from '../serve-site.ts'
import { Refusal } from './admission.ts'
import { type Flow, FlowLimit } from './flow-limit.ts'
import { MediaFull, type RoomMedia } from './media-store.ts'
import type { RoomRole } from './room-access.ts'
import { RoomGone } from './room-store.ts'
import { pathOf } from './upgrade-request.ts'

export interface MediaDoorOptions {
  readonly media: RoomMedia
  readonly flow: Flow
  /** All pieces of a room together. */
  readonly mostBytes: number
  /** @throws Refusal */
  readonly letIn: (room: string, token: string, request: IncomingMessage) => Promise<RoomRole>
  readonly addressOf: (request: IncomingMessage) => string
}

const MEDIA = '/sync/media/'
/** A piece is 128 KiB and what sealing adds; there is some room for others. */
export const PIECE_BYTES = 200_000
/** Of a question for at most so many names. */
const MOST_ASKED = 1_000
const QUESTION_BYTES = 64 * 1024
const PIECE_ID = /^[0-9a-f]{32}$/
/** What every sealed entry has before and after its content. */
const SEALING_BYTES = 37
/** For who is answered before all was sent, in ms. */
const LAST_WORD_MS = 1_000
const MOST_ADDRESSES = 10_000

/** Says no, in a status and a word. */
class Answer extends Error {
  constructor(
    readonly status: number,
    readonly word: string,
  ) {
    super(word)
  }
}

export const isMediaRequest = (request: IncomingMessage): boolean => pathOf(request).startsWith(MEDIA)

/**
 * Photos and voice notes of a room over HTTP, with `Authorization: Bearer <a token of the room>`; the room has to be there.
 * `POST /sync/media/<room>` with `{"ids": [...]}`: which of these are here. `GET`, `HEAD` and, for who writes, `PUT /sync/media/<room>/<piece>`: one
 * piece, named by the hash of its bytes.
 */
export class MediaDoor {
  readonly #options: MediaDoorOptions
  readonly #flows = new Map<string, FlowLimit>()
  /** Since the start. */
  storedBytes = 0

  constructor(options: MediaDoorOptions) {
    this.#options = options
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Cache-Control', 'no-store')
    try {
      await this.#answer(request, response)
    } catch (error) {
      const { status, word } = answerOf(error)
      if (!request.complete) putOut(request)
      sendText(response, status, word)
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [room = '', id, ...rest] = pathOf(request).slice(MEDIA.length).split('/')
    if (rest.length > 0 || (id !== undefined && !PIECE_ID.test(id))) throw new Answer(404, 'no-such-piece')
    const allowed = id === undefined ? ['POST'] : ['GET', 'HEAD', 'PUT']
    if (!allowed.includes(request.method ?? '')) {
      response.setHeader('Allow', allowed.join(', '))
      throw new Answer(405, 'Method not allowed')
    }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const role = await this.#options.letIn(room, token, request)
    if (id === undefined) return this.#tell(room, request, response)
    if (request.method !== 'PUT') return this.#give(room, id, request, response)
    if (role !== 'writer') throw new Answer(403, 'read-only')
    await this.#take(room, id, request)
    response.writeHead(204).end()
  }

  async #tell(room: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ids = idsIn(await this.#read(request, QUESTION_BYTES))
    const { media, mostBytes } = this.#options
    const here = await media.here(room, ids)
    const said = { here, usedBytes: await media.usedBytes(room), mostBytes }
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.writeHead(200).end(JSON.stringify(said))
  }

  async #give(room: string, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await this.#options.media.get(room, id)
    if (!bytes) throw new Answer(404, 'no-such-piece')
    await this.#letWait(request, bytes.byteLength)
    response.setHeader('Content-Type', 'application/octet-stream')
    response.setHeader('Content-Length', bytes.byteLength)
    response.writeHead(200).end(request.method === 'HEAD' ? undefined : bytes)
  }

  async #take(room: string, id: string, request: IncomingMessage): Promise<void> {
    const bytes = await this.#read(request, PIECE_BYTES)
    if (bytes.byteLength < SEALING_BYTES || bytes[0] === 0) throw new Answer(400, 'not-sealed')
    if (nameOf(bytes) !== id) throw new Answer(400, 'wrong-hash')
    await this.#options.media.put(room, id, bytes, this.#options.mostBytes)
    this.storedBytes += bytes.byteLength
  }

  async #read(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
    const told = Number(request.headers['content-length'] ?? 0)
    if (told > mostBytes) throw new Answer(413, 'too-large')
    await this.#letWait(request, told)
    const parts: Buffer[] = []
    let count = 0
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      count += part.byteLength
      // A body in chunks tells nothing beforehand: what is read of it counts.
      if (told === 0) await this.#letWait(request, part.byteLength)
      if (count > mostBytes) throw new Answer(413, 'too-large')
      parts.push(part)
    }
    return Buffer.concat(parts)
  }

  async #letWait(request: IncomingMessage, bytes: number): Promise<void> {
    const address = this.#options.addressOf(request)
    const flow = this.#flows.get(address) ?? new FlowLimit(this.#options.flow, Date.now)
    this.#flows.delete(address)
    this.#flows.set(address, flow)
    if (this.#flows.size > MOST_ADDRESSES) this.#flows.delete(this.#flows.keys().next().value!)
    const milliseconds = flow.take(bytes)
    if (milliseconds > 0) await wait(milliseconds)
  }
}

function answerOf(error: unknown): { readonly status: number; readonly word: string } {
  if (error instanceof Answer) return error
  if (error instanceof MediaFull) return { status: 507, word: 'media-full' }
  if (error instanceof RoomGone) return { status: 404, word: 'no-such-room' }
  if (error instanceof Refusal)
    return { status: error.reason === 'no-such-room' ? 404 : 403, word: error.reason }
  return { status: 500, word: 'Not done' }
}

/**
 * Who still sends gets a moment to hear the answer; what comes meanwhile is dropped. Not with `Connection: close`: a socket closed
 * while there is something to read on it takes the answer with it.
 */
function putOut(request: IncomingMessage): void {
  request.resume()
  const ending = setTimeout(() => request.destroy(), LAST_WORD_MS)
  ending.unref()
  request.once('close', () => clearTimeout(ending))
}

/** As devices name a piece: the first half of SHA-256 of what is sealed. */
const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

function idsIn(body: Buffer): readonly string[] {
  try {
    const { ids } = JSON.parse(body.toString('utf8')) as { ids?: unknown }
    if (Array.isArray(ids) && ids.length <= MOST_ASKED && ids.every((id) => PIECE_ID.test(String(id))))
      return ids.map(String)
  } catch {
    // Said below.
  }
  throw new Answer(400, 'no-question')
}
