import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/** Kinds of messages of Hocuspocus, and within one of kind sync the steps. */
const SYNC = 0
const AWARENESS = 1
const AUTH = 2
const SYNC_REPLY = 4
const STATELESS = 5
/** Among servers only: a client that sends it is none. */
const BROADCAST = 6
const STEP_ONE = 0

/**
 * Whether a message from a client is whole: what it is about, and the update or states in it. What is not goes no further, so that it
 * neither is applied by half nor fills the log. Kinds not known here are left to who knows them.
 */
export function isReadable(message: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(message)
    decoding.readVarString(decoder)
    return readBody(decoder, decoding.readVarUint(decoder))
  } catch {
    return false
  }
}

/** @throws Error for what ends before its time, or is no update */
function readBody(decoder: decoding.Decoder, kind: number): boolean {
  if (kind === SYNC || kind === SYNC_REPLY) readSync(decoder)
  else if (kind === AWARENESS) readStates(decoding.createDecoder(decoding.readVarUint8Array(decoder)))
  else if (kind === STATELESS) decoding.readVarString(decoder)
  else if (kind === AUTH) {
    decoding.readVarUint(decoder)
    decoding.readVarString(decoder)
  }
  return kind !== BROADCAST
}

function readSync(decoder: decoding.Decoder): void {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  if (step === STEP_ONE) Y.decodeStateVector(bytes)
  else Y.decodeUpdate(bytes)
}

function readStates(decoder: decoding.Decoder): void {
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    JSON.parse(decoding.readVarString(decoder))
  }
}
