import type { MediaId } from '../../records/ids.ts'
import type { MediaKind, MediaPiece, MediaRecord } from '../../records/media.ts'
import { StorageFailure } from '../../storage/failure.ts'
import type { MediaStore } from '../../storage/media-store.ts'
import type { Bytes } from '../../vault/bytes.ts'
import type { SealedEntry } from '../../vault/entry.ts'
import type { KeyRing } from '../../vault/keys.ts'
import { openEntry, sealEntry } from '../../vault/seal.ts'

/** Small enough to travel in one message, large enough that a photo is a handful. Before it is sealed. */
export const PIECE_BYTES = 128 * 1024

/** The bytes of an opened project's photos and voice notes: sealed on the way in, opened on the way out. */
export class ProjectMedia {
  /** @param isOnReserve whether records live on the room that was held back for them: none of that is for photos and sound */
  constructor(
    readonly projectId: string,
    private readonly ring: KeyRing,
    private readonly store: MediaStore,
    private readonly isOnReserve: () => boolean = () => false,
  ) {}

  /** Seals and keeps bytes of one record; cut in pieces, in order. Resolves when they are on the disk. @throws StorageFailure `full` and others; then nothing was kept */
  async keep(mediaId: MediaId, bytes: Uint8Array, kind: MediaKind = 'photo'): Promise<readonly MediaPiece[]> {
    const parts = Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES) }, (_, place) =>
      bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES),
    )
    const sealed = await Promise.all(parts.map((part) => sealEntry(part, this.ring, boundTo(mediaId))))
    await this.put(sealed, kind)
    return sealed.map(({ id }, place) => ({ id, bytes: parts[place]!.length }))
  }

  /**
   * All the bytes of a record that are here.
   *
   * @returns null while a piece has not arrived; of sound what comes before the first that is missing, when there is any
   * @throws VaultFailure for a piece that does not open; StorageFailure
   */
  async load(record: Pick<MediaRecord, 'id' | 'kind' | 'mime' | 'pieces'>): Promise<Blob | null> {
    const found: Bytes[] = []
    for (const { id } of record.pieces) {
      const sealed = await this.store.get(this.projectId, id)
      if (!sealed) break
      found.push(await openEntry(sealed, this.ring, boundTo(record.id)))
    }
    const isWhole = found.length === record.pieces.length
    return found.length === 0 || (record.kind === 'photo' && !isWhole)
      ? null
      : new Blob(found, { type: record.mime })
  }

  /** Which pieces are here. */
  ids(): Promise<ReadonlySet<string>> {
    return this.store.ids(this.projectId)
  }

  /** A piece as it is kept, for ways to other devices. Null when it is not here, or is not what its name says any more. */
  sealed(id: string): Promise<SealedEntry | null> {
    return this.store.get(this.projectId, id)
  }

  /** Keeps pieces that arrived from another device, as they are. @throws StorageFailure */
  receive(pieces: readonly SealedEntry[]): Promise<void> {
    return this.put(pieces)
  }

  private async put(pieces: readonly SealedEntry[], kind?: MediaKind): Promise<void> {
    if (this.isOnReserve() && !(await this.store.hasMargin())) throw new StorageFailure('full', null)
    await this.store.put(this.projectId, pieces, kind)
  }

  /** What they take on this device, in bytes. */
  usedBytes(): Promise<number> {
    return this.store.usedBytes(this.projectId)
  }

  /** Told of pieces of this project that are on the disk now. @returns stops telling */
  subscribe(listener: (ids: readonly string[]) => void): () => void {
    return this.store.subscribe((projectId, ids) => {
      if (projectId === this.projectId) listener(ids)
    })
  }
}

/** What a piece is sealed for: it opens in no other record. Permanent. */
const boundTo = (mediaId: MediaId) => `media/${mediaId}`
