import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { asBytes, type Bytes, fromHex, toHex } from '../../vault/bytes.ts'
import { DirectFailure } from './direct-failure.ts'

/** Who showed the first code speaks as `first`. */
export type Side = 'first' | 'second'

/** What one device says to the other. Numbers on the wire never change their meaning; new kinds may be added. */
export type Frame =
  | {
      readonly kind: 'hello'
      readonly version: number
      readonly side: Side
      readonly nonce: Bytes
      readonly keyIds: readonly string[]
    }
  /** 32 bytes only a device with a key of the project can make. */
  | { readonly kind: 'proof'; readonly proof: Bytes }
  /** This device has this document, up to this state vector of its outer document. */
  | { readonly kind: 'has'; readonly documentId: string; readonly vector: Bytes }
  /** All documents known at the start were named. */
  | { readonly kind: 'listed' }
  /** What the other lacks of a document, to be sent in pieces. `hash` is the SHA-256 of all of it. */
  | { readonly kind: 'offer'; readonly hash: string; readonly documentId: string; readonly sizeBytes: number }
  /** All that was lacking at the start was offered. */
  | { readonly kind: 'offered' }
  /** Send it from here on: the part before is here already. */
  | { readonly kind: 'wanted'; readonly hash: string; readonly offset: number }
  | { readonly kind: 'piece'; readonly hash: string; readonly offset: number; readonly bytes: Bytes }
  /** All of it arrived whole and is kept. */
  | { readonly kind: 'kept'; readonly hash: string }
  /** A small change of a document, as it happens. */
  | { readonly kind: 'news'; readonly documentId: string; readonly update: Bytes }
  /** SHA-256 of what the project says on this device now. */
  | { readonly kind: 'state'; readonly hash: string }
  /** The last word. */
  | { readonly kind: 'bye'; readonly reason: ByeReason }
  | MediaFrame
  /** Of a kind this version does not know. Passed over. */
  | { readonly kind: 'unknown' }

/** About sealed pieces of photos and sound, by their ids. */
export type MediaFrame =
  /** Records here name these pieces, and they are not here. */
  | { readonly kind: 'mediaWanted'; readonly ids: readonly string[] }
  /** Of those that are wanted these will be sent. */
  | { readonly kind: 'mediaComing'; readonly ids: readonly string[] }
  | {
      readonly kind: 'mediaPart'
      readonly id: string
      readonly offset: number
      /** Of the whole piece. */
      readonly sizeBytes: number
      readonly bytes: Bytes
    }
  /** The piece is kept, or could not be: either way it is not waited for. */
  | { readonly kind: 'mediaDone'; readonly id: string; readonly isKept: boolean }

export const isMedia = (frame: Frame): frame is MediaFrame => frame.kind.startsWith('media')

/** Of what is said over a direct link. */
export const DIRECT_VERSION = 1

export type ByeReason = (typeof BYE_REASONS)[number]

const BYE_REASONS = [
  'stopped',
  'other-project',
  'newer-version',
  'garbage',
  'too-large',
  'not-kept',
  'silent',
] as const

const KINDS = {
  hello: 1,
  proof: 2,
  has: 3,
  listed: 4,
  offer: 5,
  offered: 6,
  wanted: 7,
  piece: 8,
  kept: 9,
  news: 10,
  state: 11,
  bye: 12,
  mediaWanted: 13,
  mediaComing: 14,
  mediaPart: 15,
  mediaDone: 16,
} as const

/** What an offer is of. */
const OUTER_UPDATE = 1

const NOTHING: Bytes = new Uint8Array(0)
const HASH_BYTES = 32
export const NONCE_BYTES = 16
const KEY_ID_BYTES = 8
const PIECE_ID_BYTES = 16
const MAX_KEYS = 200
const MAX_IDS = 1_000
const MAX_NAME = 128

export function encodeFrame(frame: Exclude<Frame, { kind: 'unknown' }>): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8(encoder, KINDS[frame.kind])
  switch (frame.kind) {
    case 'hello':
      encoding.writeVarUint(encoder, frame.version)
      encoding.writeUint8(encoder, frame.side === 'first' ? 0 : 1)
      encoding.writeUint8Array(encoder, frame.nonce)
      encoding.writeVarUint(encoder, frame.keyIds.length)
      for (const keyId of frame.keyIds) encoding.writeUint8Array(encoder, fromHex(keyId))
      break
    case 'proof':
      encoding.writeUint8Array(encoder, frame.proof)
      break
    case 'has':
      encoding.writeVarString(encoder, frame.documentId)
      encoding.writeVarUint8Array(encoder, frame.vector)
      break
    case 'offer':
      encoding.writeUint8Array(encoder, fromHex(frame.hash))
      encoding.writeUint8(encoder, OUTER_UPDATE)
      encoding.writeVarString(encoder, frame.documentId)
      encoding.writeVarUint(encoder, frame.sizeBytes)
      break
    case 'wanted':
      encoding.writeUint8Array(encoder, fromHex(frame.hash))
      encoding.writeVarUint(encoder, frame.offset)
      break
    case 'piece':
      encoding.writeUint8Array(encoder, fromHex(frame.hash))
      encoding.writeVarUint(encoder, frame.offset)
      encoding.writeVarUint8Array(encoder, frame.bytes)
      break
    case 'kept':
    case 'state':
      encoding.writeUint8Array(encoder, fromHex(frame.hash))
      break
    case 'news':
      encoding.writeVarString(encoder, frame.documentId)
      encoding.writeVarUint8Array(encoder, frame.update)
      break
    case 'bye':
      encoding.writeUint8(encoder, BYE_REASONS.indexOf(frame.reason))
      break
    case 'mediaWanted':
    case 'mediaComing':
      encoding.writeVarUint(encoder, frame.ids.length)
      for (const id of frame.ids) encoding.writeUint8Array(encoder, fromHex(id))
      break
    case 'mediaPart':
      encoding.writeUint8Array(encoder, fromHex(frame.id))
      encoding.writeVarUint(encoder, frame.offset)
      encoding.writeVarUint(encoder, frame.sizeBytes)
      encoding.writeVarUint8Array(encoder, frame.bytes)
      break
    case 'mediaDone':
      encoding.writeUint8Array(encoder, fromHex(frame.id))
      encoding.writeUint8(encoder, frame.isKept ? 1 : 0)
      break
    case 'listed':
    case 'offered':
      break
  }
  return encoding.toUint8Array(encoder)
}

/** @throws DirectFailure `garbage` when it is of a known kind and cannot be read */
export function decodeFrame(message: Uint8Array): Frame {
  try {
    // In a buffer of its own: reading past its end fails then, instead of showing what lies behind it.
    return readFrame(decoding.createDecoder(new Uint8Array(message)))
  } catch (error) {
    throw new DirectFailure('garbage', error)
  }
}

function readFrame(from: decoding.Decoder): Frame {
  switch (decoding.readUint8(from)) {
    case KINDS.hello:
      return readHello(from)
    case KINDS.proof:
      return { kind: 'proof', proof: readBytes(from, HASH_BYTES) }
    case KINDS.has:
      return { kind: 'has', documentId: readName(from), vector: readRest(from) }
    case KINDS.listed:
      return { kind: 'listed' }
    case KINDS.offer: {
      const hash = readHash(from)
      if (decoding.readUint8(from) !== OUTER_UPDATE) return { kind: 'unknown' }
      return { kind: 'offer', hash, documentId: readName(from), sizeBytes: decoding.readVarUint(from) }
    }
    case KINDS.offered:
      return { kind: 'offered' }
    case KINDS.wanted:
      return { kind: 'wanted', hash: readHash(from), offset: decoding.readVarUint(from) }
    case KINDS.piece:
      return {
        kind: 'piece',
        hash: readHash(from),
        offset: decoding.readVarUint(from),
        bytes: readRest(from),
      }
    case KINDS.kept:
      return { kind: 'kept', hash: readHash(from) }
    case KINDS.news:
      return { kind: 'news', documentId: readName(from), update: readRest(from) }
    case KINDS.state:
      return { kind: 'state', hash: readHash(from) }
    case KINDS.bye:
      return { kind: 'bye', reason: BYE_REASONS[decoding.readUint8(from)] ?? 'stopped' }
    case KINDS.mediaWanted:
      return { kind: 'mediaWanted', ids: readPieceIds(from) }
    case KINDS.mediaComing:
      return { kind: 'mediaComing', ids: readPieceIds(from) }
    case KINDS.mediaPart:
      return {
        kind: 'mediaPart',
        id: readPieceId(from),
        offset: decoding.readVarUint(from),
        sizeBytes: decoding.readVarUint(from),
        bytes: readRest(from),
      }
    case KINDS.mediaDone:
      return { kind: 'mediaDone', id: readPieceId(from), isKept: decoding.readUint8(from) === 1 }
    default:
      return { kind: 'unknown' }
  }
}

/** Of another version only the number is sure. */
function readHello(from: decoding.Decoder): Frame {
  const version = decoding.readVarUint(from)
  if (version !== DIRECT_VERSION) return { kind: 'hello', version, side: 'first', nonce: NOTHING, keyIds: [] }
  const side = decoding.readUint8(from) === 0 ? 'first' : 'second'
  return { kind: 'hello', version, side, nonce: readBytes(from, NONCE_BYTES), keyIds: readKeyIds(from) }
}

function readKeyIds(from: decoding.Decoder): string[] {
  const count = decoding.readVarUint(from)
  if (count > MAX_KEYS) throw new Error('too many keys')
  return Array.from({ length: count }, () => toHex(readBytes(from, KEY_ID_BYTES)))
}

function readPieceIds(from: decoding.Decoder): string[] {
  const count = decoding.readVarUint(from)
  if (count > MAX_IDS) throw new Error('too many pieces')
  return Array.from({ length: count }, () => readPieceId(from))
}

function readName(from: decoding.Decoder): string {
  const name = decoding.readVarString(from)
  if (name === '' || name.length > MAX_NAME) throw new Error('no name of a document')
  return name
}

const readBytes = (from: decoding.Decoder, count: number): Bytes =>
  asBytes(decoding.readUint8Array(from, count))
const readRest = (from: decoding.Decoder): Bytes => asBytes(decoding.readVarUint8Array(from))
const readPieceId = (from: decoding.Decoder): string => toHex(readBytes(from, PIECE_ID_BYTES))
const readHash = (from: decoding.Decoder): string => toHex(readBytes(from, HASH_BYTES))
