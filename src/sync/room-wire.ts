import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** Of the messages of Hocuspocus: name of the room, kind, and what belongs to the kind. */
const SYNC = 0
const RECEIPT = 8
const STEP_ONE = 0
const STEP_TWO = 1
const UPDATE = 2

/** What a message of the server says, as far as it concerns who keeps count of receipts. */
export type ServerWord =
  /** What the server has, as a state vector: it asks for the rest. */
  | { readonly kind: 'asks'; readonly has: Uint8Array }
  /** The answer to one update or one second step, in the order in which they were sent. */
  | { readonly kind: 'receipt'; readonly isStored: boolean }
  | { readonly kind: 'other' }

/** @throws Error for bytes that are no message */
export function readServerWord(data: ArrayBuffer): ServerWord {
  const decoder = decoding.createDecoder(new Uint8Array(data))
  decoding.readVarString(decoder)
  const kind = decoding.readVarUint(decoder)
  if (kind === RECEIPT) return { kind: 'receipt', isStored: decoding.readVarInt(decoder) === 1 }
  if (kind !== SYNC || decoding.readVarUint(decoder) !== STEP_ONE) return { kind: 'other' }
  return { kind: 'asks', has: decoding.readVarUint8Array(decoder) }
}

/** Asks for everything that is not in `has`, a state vector. */
export const askMessage = (room: string, has: Uint8Array): Uint8Array => syncMessage(room, STEP_ONE, has)

/** Answers what the server asked for. It is stored, and a receipt follows. */
export const answerMessage = (room: string, update: Uint8Array): Uint8Array =>
  syncMessage(room, STEP_TWO, update)

/** Brings news. It is stored, and a receipt follows. */
export const updateMessage = (room: string, update: Uint8Array): Uint8Array =>
  syncMessage(room, UPDATE, update)

function syncMessage(room: string, step: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  encoding.writeVarUint(encoder, SYNC)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}
