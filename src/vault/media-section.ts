import { createSHA256 } from 'hash-wasm'
import { BODY_AT, headOf, isHead } from './backup.ts'
import { asBytes, type Bytes, fromHex, sameBytes, sha256, toHex, utf8 } from './bytes.ts'
import { entryOf, type SealedEntry } from './entry.ts'

/*
 * Sealed pieces of photos and sound behind the documents of a backup, within its body: a version that knows nothing of them reads the documents and stops
 * there. Permanent: the pieces one after the other; for each its id (16 bytes) and length (4, big end first); how many there are (4); SHA-256 over that of
 * all before the pieces and the list of ids and lengths (32); `WVMEDIA1`.
 */
const MAGIC = utf8('WVMEDIA1')
const ID_BYTES = 16
const LINE_BYTES = ID_BYTES + 4
const TAIL_BYTES = 4 + 32 + MAGIC.length

/** The media in a file that was chosen: each piece is read when it is asked for. */
export interface FileMedia {
  readonly ids: readonly string[]
  /** Null when it is not what its name says: damaged on the way. */
  read(id: string): Promise<SealedEntry | null>
}

export interface SplitFile {
  /** A backup with all but the media; the file itself when it has none, or cannot be taken apart. */
  readonly bytes: Bytes
  readonly media: FileMedia | null
}

/**
 * A backup with pieces behind it. Never more than one of them in memory at once: the browser keeps what a Blob holds.
 *
 * @param read null for one that is not here; it is left out
 */
export async function withMedia(
  backup: Bytes,
  ids: readonly string[],
  read: (id: string) => Promise<SealedEntry | null>,
): Promise<Blob> {
  const records = backup.subarray(BODY_AT)
  const hash = await createSHA256()
  hash.init().update(records)
  const parts: Blob[] = []
  const lines: Bytes[] = []
  let length = records.length
  for (const id of ids) {
    const piece = await read(id)
    if (!piece) continue
    hash.update(piece.bytes)
    parts.push(new Blob([piece.bytes]))
    lines.push(lineOf(piece))
    length += piece.bytes.length
  }
  if (lines.length === 0) return new Blob([backup])
  const list = joined(lines)
  const tail = joined([list, numberOf(lines.length), await proofOf(records, list), MAGIC])
  hash.update(tail)
  const head = headOf(length + tail.length, asBytes(hash.digest('binary')))
  return new Blob([head, records, ...parts, tail])
}

/** Takes a file apart, whatever it is. What is wrong with it is said by who reads the backup. */
export async function splitFile(file: Blob): Promise<SplitFile> {
  return (await splitWhere(file)) ?? { bytes: await bytesOf(file), media: null }
}

async function splitWhere(file: Blob): Promise<SplitFile | null> {
  const tailAt = file.size - TAIL_BYTES
  if (tailAt < BODY_AT || !isHead(await bytesOf(file.slice(0, BODY_AT)))) return null
  const tail = await bytesOf(file.slice(tailAt))
  if (!sameBytes(tail.subarray(-MAGIC.length), MAGIC)) return null
  const listAt = tailAt - numberIn(tail, 0) * LINE_BYTES
  if (listAt < BODY_AT) return null
  const list = await bytesOf(file.slice(listAt, tailAt))
  const places = placesIn(list, listAt)
  const recordsEnd = [...places.values()][0]?.at ?? listAt
  if (recordsEnd < BODY_AT) return null
  const records = await bytesOf(file.slice(BODY_AT, recordsEnd))
  if (!sameBytes(await proofOf(records, list), tail.subarray(4, -MAGIC.length))) return null
  const read = async (id: string) => {
    const place = places.get(id)
    if (!place) return null
    const piece = await entryOf(await bytesOf(file.slice(place.at, place.at + place.length)))
    return piece.id === id ? piece : null
  }
  const bytes = joined([headOf(records.length, await sha256(records)), records])
  return { bytes, media: { ids: [...places.keys()], read } }
}

/** Where each piece lies; they end where the list begins. */
function placesIn(list: Bytes, listAt: number): ReadonlyMap<string, { at: number; length: number }> {
  const lines = Array.from({ length: list.length / LINE_BYTES }, (_, place) => {
    const from = place * LINE_BYTES
    return { id: toHex(list.subarray(from, from + ID_BYTES)), length: numberIn(list, from + ID_BYTES) }
  })
  let at = listAt - lines.reduce((sum, { length }) => sum + length, 0)
  const places = new Map<string, { at: number; length: number }>()
  for (const { id, length } of lines) {
    places.set(id, { at, length })
    at += length
  }
  return places
}

const proofOf = async (records: Bytes, list: Bytes): Promise<Bytes> =>
  sha256(joined([await sha256(records), list]))

const lineOf = ({ id, bytes }: SealedEntry): Bytes => joined([fromHex(id), numberOf(bytes.length)])

function numberOf(value: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

const numberIn = (bytes: Bytes, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at)

const bytesOf = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer())

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
