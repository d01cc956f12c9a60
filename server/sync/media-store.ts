/**
 * Pieces of photos and voice notes of a room, as devices sealed them, by the hash that is their name. They go with their room. What `put` resolved for
 * is on the disk.
 */
export interface RoomMedia {
  /** @returns those of them that are here */
  here(room: string, ids: readonly string[]): Promise<readonly string[]>
  /** What all of them take in a room, in bytes. */
  usedBytes(room: string): Promise<number>
  /** @returns null when it is not here */
  get(room: string, id: string): Promise<Uint8Array | null>
  /**
   * What is here already stays as it is.
   *
   * @param mostBytes all pieces of the room together may take
   * @throws MediaFull when they would take more; RoomGone
   */
  put(room: string, id: string, bytes: Uint8Array, mostBytes: number): Promise<void>
}

/** The room has all the photos and sound it may have. */
export class MediaFull extends Error {
  constructor() {
    super('the room may have no more media')
    this.name = 'MediaFull'
  }
}
