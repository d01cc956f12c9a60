import { type Bytes, fromHex, sha256, toHex } from './bytes.ts'

const ID_BYTES = 16
/** Of a piece in the list behind the pieces of a file: its id and its length. */
export const LINE_BYTES = ID_BYTES + 4

export interface MediaLine {
  readonly id: string
  readonly length: number
}

export const lineOf = ({ id, length }: MediaLine): Bytes => joined([fromHex(id), numberOf(length)])

export const linesIn = (list: Bytes): MediaLine[] =>
  Array.from({ length: Math.floor(list.length / LINE_BYTES) }, (_, place) => {
    const from = place * LINE_BYTES
    return { id: toHex(list.subarray(from, from + ID_BYTES)), length: numberIn(list, from + ID_BYTES) }
  })

export const lengthOf = (lines: readonly MediaLine[]): number =>
  lines.reduce((sum, { length }) => sum + length, 0)

/** That the documents before the pieces and the list behind them are those that were written. */
export const proofOf = async (records: Bytes, list: Bytes): Promise<Bytes> =>
  sha256(joined([await sha256(records), list]))

export function numberOf(value: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export const numberIn = (bytes: Bytes, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at)

export const bytesOf = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer())

export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
