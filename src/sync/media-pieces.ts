import * as Y from 'yjs'
import { MEDIA_KINDS, type MediaKind } from '../records/media.ts'
import { storedPieces } from '../records/media-pieces.ts'
import { isEntryId, type SealedEntry } from '../vault/entry.ts'
import type { MediaCount } from './media-state.ts'

/** The sealed pieces of a project's photos and voice notes on this device, as ways between devices see them. */
export interface MediaPieces {
  /** What is here. */
  ids(): Promise<ReadonlySet<string>>
  /** Null when it is not here, or is not what its name says any more. */
  sealed(id: string): Promise<SealedEntry | null>
  /** Keeps what arrived; resolves when it is on the disk. @throws StorageFailure */
  receive(pieces: readonly SealedEntry[]): Promise<void>
  /** Told of pieces that are on the disk now, recorded here or arrived. @returns stops telling */
  subscribe(listener: (ids: readonly string[]) => void): () => void
}

/** A photo or voice note a document names, and its pieces. */
export interface NamedMedia {
  readonly id: string
  readonly kind: MediaKind
  /** Wall time, as the record says; '' when it does not. */
  readonly at: string
  readonly pieces: readonly string[]
}

/** Longest sealed piece that travels; the app makes none above 131,109 bytes. */
export const MOST_PIECE_BYTES = 200_000

const ROOT = 'media'

export const mediaRootOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(ROOT)

/** What these inner documents name and is not removed. A piece that is no id stayed behind with the file it came from: nobody has it. */
export function namedMedia(docs: readonly Y.Doc[]): NamedMedia[] {
  return docs.flatMap((doc) =>
    [...mediaRootOf(doc)].flatMap(([id, record]): NamedMedia[] => {
      if (!(record instanceof Y.Map) || record.get('removedAt') !== undefined) return []
      const kind = MEDIA_KINDS.find((each) => each === record.get('kind'))
      const pieces = storedPieces(record).flatMap(idOf)
      const at = record.get('at')
      return kind && pieces.length > 0 ? [{ id, kind, pieces, at: typeof at === 'string' ? at : '' }] : []
    }),
  )
}

/** Ids of the pieces that records of a document name, of whatever kind those are, and that are not removed. */
export const piecesNamedIn = (doc: Y.Doc): string[] =>
  [...mediaRootOf(doc).values()].flatMap((record) =>
    record instanceof Y.Map && record.get('removedAt') === undefined
      ? storedPieces(record).flatMap(idOf)
      : [],
  )

function idOf(value: unknown): string[] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return isEntryId(id) ? [id] : []
}

export const countMedia = (media: readonly NamedMedia[]): MediaCount => ({
  photos: media.filter(({ kind }) => kind === 'photo').length,
  voices: media.filter(({ kind }) => kind === 'voice').length,
})
