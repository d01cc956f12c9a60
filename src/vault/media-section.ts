import { createSHA256 } from 'hash-wasm'
import { BODY_AT, documentsIn, headOf, isHead } from './backup.ts'
import { asBytes, type Bytes, sameBytes, sha256, utf8 } from './bytes.ts'
import { cutMedia } from './cut-media.ts'
import { entryOf, type SealedEntry } from './entry.ts'
import {
  bytesOf,
  joined,
  LINE_BYTES,
  lengthOf,
  lineOf,
  linesIn,
  numberIn,
  numberOf,
  proofOf,
} from './media-list.ts'
import { type MediaPlace, walkMedia } from './walk-media.ts'

/*
 * Sealed pieces of photos and sound behind the documents of a backup, within its body: a version that knows nothing of them reads the documents and stops
 * there. Permanent: the pieces one after the other; for each its id (16 bytes) and length (4, big end first); how many there are (4); SHA-256 over that of
 * all before the pieces and the list of ids and lengths (32); `WVMEDIA1`.
 */
const MAGIC = utf8('WVMEDIA1')
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
    lines.push(lineOf({ id: piece.id, length: piece.bytes.length }))
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
  if (!isHead(await bytesOf(file.slice(0, BODY_AT)))) return null
  const tailAt = file.size - TAIL_BYTES
  if (tailAt < BODY_AT) return null
  const tail = await bytesOf(file.slice(tailAt))
  if (sameBytes(tail.subarray(-MAGIC.length), MAGIC))
    return (await asListed(file, tailAt, tail)) ?? (await asWalked(file, tailAt, tail))
  return (await isMore(file)) ? ((await asWalked(file, tailAt, tail)) ?? (await asCut(file))) : null
}

/** Whether anything lies behind the documents: a file without photos and sound ends with them. */
async function isMore(file: Blob): Promise<boolean> {
  const body = await bytesOf(file.slice(BODY_AT))
  const length = documentsIn(body)?.length
  return length !== undefined && length < body.length
}

async function asListed(file: Blob, tailAt: number, tail: Bytes): Promise<SplitFile | null> {
  const listAt = tailAt - numberIn(tail, 0) * LINE_BYTES
  if (listAt < BODY_AT) return null
  const list = await bytesOf(file.slice(listAt, tailAt))
  const lines = linesIn(list)
  const recordsEnd = listAt - lengthOf(lines)
  if (recordsEnd < BODY_AT) return null
  const records = await bytesOf(file.slice(BODY_AT, recordsEnd))
  if (!sameBytes(await proofOf(records, list), tail.subarray(4, -MAGIC.length))) return null
  const places = new Map<string, MediaPlace>()
  let at = recordsEnd
  for (const { id, length } of lines) {
    places.set(id, { at, length })
    at += length
  }
  return { bytes: await alone(records), media: mediaAt(file, places) }
}

/** Something but the pieces is damaged: what can be found of them all the same. */
async function asWalked(file: Blob, tailAt: number, tail: Bytes): Promise<SplitFile | null> {
  const walked = await walkMedia(file, tailAt, tail.subarray(0, -MAGIC.length))
  if (!walked) return null
  const { records, places } = walked
  return { bytes: records ? await alone(records) : await bytesOf(file), media: mediaAt(file, places) }
}

/** The end is missing: the pieces before it. */
async function asCut(file: Blob): Promise<SplitFile | null> {
  const places = await cutMedia(file)
  return places.size > 0 ? { bytes: await bytesOf(file), media: mediaAt(file, places) } : null
}

/** The backup without what lies behind its documents. */
const alone = async (records: Bytes): Promise<Bytes> =>
  joined([headOf(records.length, await sha256(records)), records])

function mediaAt(file: Blob, places: ReadonlyMap<string, MediaPlace | null>): FileMedia {
  const read = async (id: string) => {
    const place = places.get(id)
    if (!place) return null
    const piece = await entryOf(await bytesOf(file.slice(place.at, place.at + place.length)))
    return piece.id === id ? piece : null
  }
  return { ids: [...places.keys()], read }
}
