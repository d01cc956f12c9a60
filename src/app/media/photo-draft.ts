import type { DepartmentId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import type { PhotoDrawn } from '../../screens/media/photo-editor.tsx'
import type { Bytes } from '../../vault/bytes.ts'
import type { KeyRing } from '../../vault/keys.ts'
import { openEntry, sealEntry } from '../../vault/seal.ts'
import type { ReplacedPhoto } from './photo-actions.ts'

/** A photo in the editor: what it is of, what was drawn, and the picture itself. */
export interface PhotoDraft {
  readonly departmentId: DepartmentId
  readonly about: MediaAbout | null
  /** The kept photo it takes the place of; null for a new one. */
  readonly replaces: ReplacedPhoto | null
  /** It becomes a plan of the floor. */
  readonly isPlan: boolean
  /** Null when it was still being opened. */
  readonly drawn: PhotoDrawn | null
  readonly picture: Blob
}

/** What it is sealed for: it opens as nothing else. It is never on the disk, so no version has to read that of another. */
const BOUND = 'photo-draft'
const HEAD_BYTES = 4

export async function sealDraft({ picture, ...told }: PhotoDraft, ring: KeyRing): Promise<Bytes> {
  const head = new TextEncoder().encode(JSON.stringify(told))
  const plain = new Uint8Array(HEAD_BYTES + head.length + picture.size)
  new DataView(plain.buffer).setUint32(0, head.length)
  plain.set(head, HEAD_BYTES)
  const bytes = new Uint8Array(await picture.arrayBuffer())
  plain.set(bytes, HEAD_BYTES + head.length)
  try {
    return (await sealEntry(plain, ring, BOUND)).bytes
  } finally {
    plain.fill(0)
    bytes.fill(0)
  }
}

/** @throws VaultFailure when the key of the project does not open it */
export async function openDraft(sealed: Uint8Array, ring: KeyRing): Promise<PhotoDraft> {
  const plain = await openEntry({ bytes: sealed }, ring, BOUND)
  const pictureAt = HEAD_BYTES + new DataView(plain.buffer).getUint32(0)
  const told = JSON.parse(new TextDecoder().decode(plain.subarray(HEAD_BYTES, pictureAt)))
  return { ...(told as Omit<PhotoDraft, 'picture'>), picture: new Blob([plain.subarray(pictureAt)]) }
}
