import type { RoomMedia } from './media-store.ts'
import type { RoomHashes } from './room-access.ts'

/**
 * Where rooms are kept: for each the hashes of its tokens and a log of Yjs updates. What `append` resolved for is on the
 * disk and is in every later `read`, also after the process or the machine died.
 */
export interface RoomStore {
  /** Photos and voice notes of the rooms; erased with them. */
  readonly media: RoomMedia
  /** @returns null for a room nobody made */
  hashes(room: string): Promise<RoomHashes | null>
  /** Makes the room, unless somebody just did. @returns the hashes that hold */
  create(room: string, hashes: RoomHashes, at: number): Promise<RoomHashes>
  countRooms(): Promise<number>
  /** When the room was made, in ms since the Unix epoch: a room of the same name made later is another. @returns null when there is none */
  madeAt(room: string): Promise<number | null>
  /**
   * @param madeAt of the room it is for
   * @throws RoomGone when that room was erased, also when one of its name was made since; nothing is stored then
   */
  append(room: string, update: Uint8Array, madeAt: number): Promise<void>
  read(room: string): Promise<RoomLog>
  /** Puts one update in the place of exactly these; what was appended since stays. All of it or nothing. */
  compact(room: string, numbers: readonly number[], whole: Uint8Array): Promise<void>
  /** Somebody opened the room, in ms since the Unix epoch. */
  touch(room: string, at: number): Promise<void>
  erase(room: string): Promise<void>
  /** Erases rooms nobody opened since. @returns how many */
  eraseUnopenedSince(at: number): Promise<number>
  close(): Promise<void>
}

/** The room something was for is not there any more. */
export class RoomGone extends Error {
  constructor() {
    super('the room was erased')
    this.name = 'RoomGone'
  }
}

export interface RoomLog {
  readonly updates: readonly Uint8Array[]
  /** Of each update, ascending: its number in the store. */
  readonly numbers: readonly number[]
}
