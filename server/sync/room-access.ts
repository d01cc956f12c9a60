import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a token may do in its room. */
export type RoomRole = 'writer' | 'reader'

const ROOM_NAME = /^[A-Za-z0-9_-]{1,64}$/
/** 32 bytes in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/

export const isRoomName = (name: string): boolean => ROOM_NAME.test(name)

/** Before the token of a reader: a reader who comes first must not become the writer of the room. */
const READER = 'reader:'

/** What a client sends to be let in: its token, and after a dot the secret of the server where one is asked. */
export interface Credentials {
  readonly role: RoomRole
  readonly token: string
  readonly secret: string | null
}

/** @returns null when it is no token at all */
export function readCredentials(sent: string): Credentials | null {
  const role = sent.startsWith(READER) ? 'reader' : 'writer'
  const rest = role === 'reader' ? sent.slice(READER.length) : sent
  const dot = rest.indexOf('.')
  const token = dot < 0 ? rest : rest.slice(0, dot)
  return TOKEN.test(token) ? { role, token, secret: dot < 0 ? null : rest.slice(dot + 1) } : null
}

/** What the server keeps of a room's tokens. Whoever copies the store can open nothing with it. */
export interface RoomHashes {
  readonly writer: Uint8Array
  readonly reader: Uint8Array
}

/** The token a writer hands to readers: it follows from the writer's and leads not back to it. */
export const readerTokenOf = (writerToken: string): string =>
  createHmac('sha256', writerToken).update('werkvloer reader').digest('base64url')

/** @param token the writer's */
export const hashesOf = (token: string): RoomHashes => ({
  writer: hashOf(token),
  reader: hashOf(readerTokenOf(token)),
})

/** Whether the token opens the room in its role. */
export const isTokenOf = ({ role, token }: Credentials, hashes: RoomHashes): boolean =>
  timingSafeEqual(hashOf(token), hashes[role])

/** Compares in a time that does not tell how much of it is right. */
export const isSameSecret = (given: string, asked: string): boolean =>
  timingSafeEqual(hashOf(given), hashOf(asked))

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()
