import * as Y from 'yjs'
import { ProjectMedia } from '../../src/app/media/project-media.ts'
import type { MediaId } from '../../src/records/ids.ts'
import type { MediaKind, MediaPiece } from '../../src/records/media.ts'
import { MediaStore } from '../../src/storage/media-store.ts'
import type { KeyRing } from '../../src/vault/keys.ts'
import { PlainDevice } from './direct-pair.ts'

export const FLOOR = 'doc-of-the-floor'

export const someBytes = (length: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 7) % 251)

let count = 0

/** A device with one document and a store for photos and sound of its own. */
export class MediaDevice extends PlainDevice {
  readonly store = new MediaStore(`media-of-device-${count++}`)
  readonly media: ProjectMedia

  constructor(ring: KeyRing) {
    super(ring)
    this.media = new ProjectMedia(ring.projectId, ring, this.store)
    this.open(FLOOR)
  }

  openMedia = async () => this.media

  /** As the app does: the pieces first, then the record that names them. */
  async record(id: string, bytes: Uint8Array, kind: MediaKind = 'photo'): Promise<readonly MediaPiece[]> {
    const pieces = await this.media.keep(id as MediaId, bytes)
    this.name(id, pieces, kind)
    return pieces
  }

  /** The record alone. */
  name(id: string, pieces: readonly MediaPiece[], kind: MediaKind = 'photo'): void {
    const fields: [string, unknown][] = pieces.map((piece, place) => [`piece.${place}`, piece])
    this.doc(FLOOR)
      .getMap('media')
      .set(id, new Y.Map([['kind', kind], ['mime', 'image/jpeg'], ...fields]))
  }

  /** Its records as they are on the other device. */
  takeRecordsOf(other: MediaDevice): void {
    Y.applyUpdate(this.doc(FLOOR), Y.encodeStateAsUpdate(other.doc(FLOOR)))
  }

  /** The bytes of a record; null while they are not here. */
  async shown(id: string, pieces: readonly MediaPiece[]): Promise<Uint8Array | null> {
    const blob = await this.media.load({ id: id as MediaId, kind: 'photo', mime: 'image/jpeg', pieces })
    return blob && new Uint8Array(await blob.arrayBuffer())
  }

  /** Whether it shows exactly these bytes: quick, where `toEqual` takes a second for what does not fit on a screen. */
  async shows(id: string, pieces: readonly MediaPiece[], bytes: Uint8Array): Promise<boolean> {
    const shown = await this.shown(id, pieces)
    return shown !== null && Buffer.compare(shown, bytes) === 0
  }
}
