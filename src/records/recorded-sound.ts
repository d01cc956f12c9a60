import type { RecordingRecord } from './answer.ts'

/** A piece of sound as a document keeps it: base64. */
export function soundPiece(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The pieces one after the other: a whole recording, or its beginning. What is no base64 is left out. */
export function joinedSound({ pieces }: Pick<RecordingRecord, 'pieces'>): Uint8Array<ArrayBuffer> {
  const parts = pieces.map(bytesOf)
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function bytesOf(piece: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(piece) || piece.length % 4 !== 0) return new Uint8Array()
  const binary = atob(piece)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
