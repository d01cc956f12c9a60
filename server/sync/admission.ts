import {
  type Credentials,
  hashesOf,
  isRoomName,
  isSameSecret,
  isTokenOf,
  readCredentials,
} from './room-access.ts'
import type { RoomStore } from './room-store.ts'

/** Why somebody is not let in. The client gets the word; the log does not say for which room. */
export type RefusalReason =
  | 'bad-room-name'
  | 'wrong-token'
  | 'no-such-room'
  | 'room-secret-needed'
  | 'too-many-rooms'

/** Hocuspocus sends `reason` to the client, and writes the message, if there is one, to the log. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super()
    this.name = 'Refusal'
  }
}

export interface AdmissionOptions {
  readonly store: RoomStore
  /** Asked of whoever makes a room; null lets everybody make one. */
  readonly roomSecret: string | null
  readonly mostRooms: number
  readonly now: () => number
}

/**
 * Lets a client into a room, which its first writer makes.
 *
 * @param sent what the client gave as its token
 * @throws Refusal
 */
export async function admit(options: AdmissionOptions, room: string, sent: string): Promise<Credentials> {
  if (!isRoomName(room)) throw new Refusal('bad-room-name')
  const credentials = readCredentials(sent)
  if (!credentials) throw new Refusal('wrong-token')
  const hashes = (await options.store.hashes(room)) ?? (await makeRoom(options, room, credentials))
  if (!isTokenOf(credentials, hashes)) throw new Refusal('wrong-token')
  return credentials
}

async function makeRoom(options: AdmissionOptions, room: string, { role, token, secret }: Credentials) {
  const { store, roomSecret, mostRooms, now } = options
  if (role === 'reader') throw new Refusal('no-such-room')
  if (roomSecret !== null && !(secret !== null && isSameSecret(secret, roomSecret))) {
    throw new Refusal('room-secret-needed')
  }
  if ((await store.countRooms()) >= mostRooms) throw new Refusal('too-many-rooms')
  return store.create(room, hashesOf(token), now())
}
