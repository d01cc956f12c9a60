import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { asBytes, type Bytes, sameBytes, sha256, utf8 } from './bytes.ts'

/** A project as one file: nothing in it can be read without the recovery code. */
export interface Backup {
  readonly projectId: string
  readonly currentKeyId: string
  /** Project secrets wrapped by the recovery key. */
  readonly keys: readonly WrappedKey[]
  /** Name and the like, sealed as an entry of the registry. */
  readonly sealedMeta: Bytes
  readonly documents: readonly BackupDocument[]
}

export interface WrappedKey {
  readonly keyId: string
  readonly wrapped: Bytes
}

export interface BackupDocument {
  readonly documentId: string
  /** Sealed entries. */
  readonly entries: readonly Bytes[]
}

export type ParsedBackup =
  | { readonly ok: true; readonly backup: Backup }
  | {
      readonly ok: false
      /**
       * - `not-a-backup`: some other file
       * - `newer-version`: made by a later version of the app
       * - `truncated`: the end is missing
       * - `altered`: not the bytes that were written
       */
      readonly reason: 'not-a-backup' | 'newer-version' | 'truncated' | 'altered'
      /** What can still be read of a damaged file; entries that were hit will not open. */
      readonly readable?: Backup
    }

export const BACKUP_VERSION = 1
/** The first bytes of every backup; after them a version byte, 8 bytes of body length, 32 of SHA-256 of the body. */
const MAGIC = utf8('WERKVLOER-BACKUP')
const LENGTH_AT = MAGIC.length + 1
const HASH_AT = LENGTH_AT + 8
export const BODY_AT = HASH_AT + 32

export async function encodeBackup(backup: Backup): Promise<Bytes> {
  const body = encodeBody(backup)
  const bytes = new Uint8Array(BODY_AT + body.length)
  bytes.set(headOf(body.length, await sha256(body)))
  bytes.set(body, BODY_AT)
  return bytes
}

/** What stands before a body of that length and SHA-256. */
export function headOf(bodyLength: number, hash: Bytes): Bytes {
  const bytes = new Uint8Array(BODY_AT)
  bytes.set(MAGIC)
  bytes[MAGIC.length] = BACKUP_VERSION
  new DataView(bytes.buffer).setBigUint64(LENGTH_AT, BigInt(bodyLength))
  bytes.set(hash, HASH_AT)
  return bytes
}

/** Whether these are the first bytes of a backup this version reads. */
export const isHead = (bytes: Bytes): boolean =>
  sameBytes(bytes.subarray(0, MAGIC.length), MAGIC) && bytes[MAGIC.length]! <= BACKUP_VERSION

/** Reads any bytes; never throws on what they hold. */
export async function parseBackup(input: Uint8Array): Promise<ParsedBackup> {
  const bytes = asBytes(input)
  const start = bytes.subarray(0, MAGIC.length)
  if (start.length === 0 || !sameBytes(start, MAGIC.subarray(0, start.length))) {
    return { ok: false, reason: 'not-a-backup' }
  }
  if (bytes.length <= MAGIC.length) return { ok: false, reason: 'truncated' }
  if (bytes[MAGIC.length]! > BACKUP_VERSION) return { ok: false, reason: 'newer-version' }
  if (bytes.length < BODY_AT) return { ok: false, reason: 'truncated' }
  const bodyLength = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(LENGTH_AT)
  const body = bytes.subarray(BODY_AT)
  if (BigInt(body.length) < bodyLength) return damaged('truncated', body)
  const isWhole = BigInt(body.length) === bodyLength
  if (!isWhole || !sameBytes(await sha256(body), bytes.subarray(HASH_AT, BODY_AT))) {
    return damaged('altered', body)
  }
  const backup = decodeBody(body)
  return backup?.isWhole ? { ok: true, backup } : damaged('altered', body)
}

function damaged(reason: 'truncated' | 'altered', body: Bytes): ParsedBackup {
  const readable = decodeBody(body)
  return readable ? { ok: false, reason, readable } : { ok: false, reason }
}

function encodeBody(backup: Backup): Bytes {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, backup.projectId)
  encoding.writeVarString(encoder, backup.currentKeyId)
  writeList(encoder, backup.keys, ({ keyId, wrapped }) => {
    encoding.writeVarString(encoder, keyId)
    encoding.writeVarUint8Array(encoder, wrapped)
  })
  encoding.writeVarUint8Array(encoder, backup.sealedMeta)
  writeList(encoder, backup.documents, ({ documentId, entries }) => {
    encoding.writeVarString(encoder, documentId)
    writeList(encoder, entries, (entry) => encoding.writeVarUint8Array(encoder, entry))
  })
  return asBytes(encoding.toUint8Array(encoder))
}

function writeList<T>(encoder: encoding.Encoder, items: readonly T[], write: (item: T) => void): void {
  encoding.writeVarUint(encoder, items.length)
  for (const item of items) write(item)
}

/** How far the documents of a body go, whatever lies behind them, and the keys they name; null when they cannot be read to their end. */
export function documentsIn(
  body: Bytes,
): { readonly length: number; readonly keyIds: readonly string[] } | null {
  const decoded = decodeBody(body)
  return decoded?.isWhole ? { length: decoded.length, keyIds: decoded.keys.map(({ keyId }) => keyId) } : null
}

/** As much as can be read; null when not even the keys can. */
function decodeBody(body: Bytes): (Backup & { readonly isWhole: boolean; readonly length: number }) | null {
  const decoder = decoding.createDecoder(body)
  const keys: WrappedKey[] = []
  const documents: { documentId: string; entries: Bytes[] }[] = []
  let head: Pick<Backup, 'projectId' | 'currentKeyId' | 'sealedMeta'> | null = null
  let isWhole = true
  try {
    const projectId = decoding.readVarString(decoder)
    const currentKeyId = decoding.readVarString(decoder)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      keys.push({ keyId: decoding.readVarString(decoder), wrapped: readBytes(decoder) })
    }
    head = { projectId, currentKeyId, sealedMeta: readBytes(decoder) }
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const entries: Bytes[] = []
      documents.push({ documentId: decoding.readVarString(decoder), entries })
      for (let more = decoding.readVarUint(decoder); more > 0; more--) entries.push(readBytes(decoder))
    }
  } catch (error) {
    // The decoder throws where the bytes end or make no sense; what was read until there is kept.
    if (!(error instanceof Error)) throw error
    isWhole = false
  }
  return head && { ...head, keys, documents, isWhole, length: decoder.pos }
}

function readBytes(decoder: decoding.Decoder): Bytes {
  const length = decoding.readVarUint(decoder)
  if (length > decoder.arr.length - decoder.pos) throw new Error('the bytes end within a value')
  return new Uint8Array(decoding.readUint8Array(decoder, length))
}
