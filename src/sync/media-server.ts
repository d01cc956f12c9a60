import type { Timers } from '../storage/timers.ts'
import { entryOf, isEntryId, type SealedEntry } from '../vault/entry.ts'
import { MOST_PIECE_BYTES } from './media-pieces.ts'

/** Why the server did not do what was asked. */
export class MediaRefusal extends Error {
  constructor(
    /**
     * - `unreachable`: no answer, or one that may be another later
     * - `no-media`: there is no place for media at this server; an older one
     * - `no-room`: the room is not there (yet)
     * - `refused`: the token does not let this device in, or not to write
     * - `full`: the project has all the media it may have there
     * - `bad-piece`: the server does not take this piece, or gave other bytes than its name says
     * - `no-piece`: the piece is not there
     */
    readonly reason: 'unreachable' | 'no-media' | 'no-room' | 'refused' | 'full' | 'bad-piece' | 'no-piece',
  ) {
    super(`media: ${reason}`)
    this.name = 'MediaRefusal'
  }
}

export interface MediaServerOptions {
  /** Of the rooms, over HTTP: `https://…/sync`. */
  readonly url: string
  readonly timers: Timers
}

/** A room, and what lets in there. */
export interface MediaRoom {
  readonly name: string
  readonly token: string
}

/** A server that takes longer for one piece is as good as gone. In milliseconds. */
const SLOW_MS = 60_000
const MOST_ANSWER_BYTES = 256 * 1024

/** What a server can do with the pieces of one room. Every call rejects with a MediaRefusal and nothing else. */
export class MediaServer {
  constructor(private readonly options: MediaServerOptions) {}

  /** @param ids at most 500 @returns those the server has */
  async which(room: MediaRoom, ids: readonly string[]): Promise<readonly string[]> {
    const body = JSON.stringify({ ids })
    const { status, bytes } = await this.#ask(room, '', { method: 'POST', body }, MOST_ANSWER_BYTES)
    if (status !== 200) throw refusalOf(status, bytes)
    const asked = new Set(ids)
    return idsIn(bytes).filter((id) => asked.has(id))
  }

  async put(room: MediaRoom, { id, bytes }: SealedEntry): Promise<void> {
    const { status, bytes: said } = await this.#ask(room, `/${id}`, { method: 'PUT', body: bytes }, 1_000)
    if (status === 400 || status === 413) throw new MediaRefusal('bad-piece')
    if (status === 507) throw new MediaRefusal('full')
    if (status !== 204) throw refusalOf(status, said)
  }

  async get(room: MediaRoom, id: string): Promise<SealedEntry> {
    const { status, bytes } = await this.#ask(room, `/${id}`, { method: 'GET' }, MOST_PIECE_BYTES)
    if (status !== 200) throw refusalOf(status, bytes)
    const piece = await entryOf(bytes)
    if (piece.id !== id) throw new MediaRefusal('bad-piece')
    return piece
  }

  async #ask({ name, token }: MediaRoom, path: string, init: RequestInit, mostBytes: number) {
    const { url, timers } = this.options
    const abort = new AbortController()
    const stop = timers.after(SLOW_MS, () => abort.abort())
    try {
      const response = await fetch(`${url}/media/${name}${path}`, {
        ...init,
        headers: { Authorization: `Bearer ${token}` },
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: abort.signal,
      })
      const bytes = await readAtMost(response, mostBytes)
      if (!bytes) abort.abort()
      return { status: response.status, bytes: bytes ?? new Uint8Array(0) }
    } catch {
      throw new MediaRefusal('unreachable')
    } finally {
      stop()
    }
  }
}

/** @returns null when there is more */
async function readAtMost(response: Response, mostBytes: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  const parts: Uint8Array[] = []
  let count = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    count += part.value.length
    if (count > mostBytes) return null
    parts.push(part.value)
  }
  const bytes = new Uint8Array(count)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function refusalOf(status: number, body: Uint8Array): MediaRefusal {
  const word = wordIn(body)
  if (status === 404 && word === 'no-such-room') return new MediaRefusal('no-room')
  if (status === 404 && word === 'no-such-piece') return new MediaRefusal('no-piece')
  if (status === 401 || status === 403) return new MediaRefusal('refused')
  if (status === 404 || status === 405 || status === 501) return new MediaRefusal('no-media')
  return new MediaRefusal('unreachable')
}

const wordIn = (body: Uint8Array): string => new TextDecoder().decode(body.subarray(0, 100)).trim()

/** A host of files may answer anything with its page. */
function idsIn(body: Uint8Array): readonly string[] {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(body))
    const here = typeof said === 'object' && said !== null && 'here' in said ? said.here : null
    if (Array.isArray(here)) return here.filter(isEntryId)
  } catch {
    // Said below.
  }
  throw new MediaRefusal('no-media')
}
