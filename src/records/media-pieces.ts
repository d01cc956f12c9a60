import type { DeviceId } from './ids.ts'
import type { MediaPiece, MediaRecord } from './media.ts'

/** The piece of a record that came in with a case file: how much it was stays known, the photo or sound did not come along. */
export const NOT_IN_FILE = 'not-in-file'

/** Prefix of the fields that hold the pieces, by number. */
export const MEDIA_PIECE = 'piece.'

/**
 * The pieces as a document names them, in their order. The first of a photo that was edited later names the others too, and then those alone count: two
 * devices that edited it before they met leave one of both, never pieces of each.
 *
 * @param fields of the record, as they are stored
 */
export function storedPieces(fields: Iterable<readonly [field: string, value: unknown]>): unknown[] {
  const apart = [...fields]
    .filter(([field]) => field.startsWith(MEDIA_PIECE))
    .sort(([a], [b]) => numberOf(a) - numberOf(b))
    .map(([, piece]) => piece)
  const [first] = apart
  const rest = isObject(first) ? first.rest : undefined
  return Array.isArray(rest) ? [first, ...rest] : apart
}

/** Pieces to be stored in the place of others: `rest` of the first holds those after it. Versions that know nothing of that read each apart. */
export const asOne = (pieces: readonly MediaPiece[]): readonly MediaPiece[] =>
  pieces.map((piece, place) => (place === 0 ? { ...piece, rest: pieces.slice(1) } : piece))

const numberOf = (field: string): number => Number(field.slice(MEDIA_PIECE.length))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

type Pieces = Pick<MediaRecord, 'pieces'>

/** Whether both are of the same photo or sound, byte for byte. */
export const arePiecesOf = (one: Pieces, other: Pieces): boolean =>
  one.pieces.length === other.pieces.length &&
  one.pieces.every(({ id }, place) => id === other.pieces[place]!.id)

/** What all of it is, in bytes, here or not. */
export const mediaBytes = ({ pieces }: Pieces): number => pieces.reduce((sum, { bytes }) => sum + bytes, 0)

/** It came with a case file, which holds no photos or sound. */
export const isNotInFile = ({ pieces }: Pieces): boolean => pieces.some(({ id }) => id === NOT_IN_FILE)

/** The longest note, and some time for its end to come over. */
const MAY_RUN_MS = 15 * 60_000

/** A voice note without an end that another device may be recording yet. @param now in milliseconds since the epoch */
export const mayRunElsewhere = (record: MediaRecord, device: DeviceId, now: number): boolean =>
  isOpenEnded(record) && record.device !== device && now - Date.parse(record.at) < MAY_RUN_MS

/** A voice note of which nobody was there to end it: the app was gone first, or it is still recorded. */
export const isOpenEnded = ({ kind, endedAt }: Pick<MediaRecord, 'kind' | 'endedAt'>): boolean =>
  kind === 'voice' && endedAt === null
