import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/** Longer texts cost the platform's decoder less than a byte at a time. */
const SHORT = 40
/** A power of two: names of fields, kinds, ids that others refer to. */
const REMEMBERED = 4096
const ASCII = 0x80
/** How an update marks a value that is a text. */
const TEXT = 119

/**
 * Reads the same as Yjs. A document is made of short texts, most of them again and again (the names of fields), and asking the
 * platform to decode each was half the work of applying it: they are read here, and one that was just read is not made anew.
 */
export class QuickDecoder extends Y.UpdateDecoderV1 {
  override readString(): string {
    return readText(this.restDecoder)
  }

  override readKey(): string {
    return readText(this.restDecoder)
  }

  override readAny(): unknown {
    const { arr, pos } = this.restDecoder
    if (arr[pos] !== TEXT) return decoding.readAny(this.restDecoder)
    this.restDecoder.pos++
    return readText(this.restDecoder)
  }
}

const remembered: string[] = new Array<string>(REMEMBERED).fill('')

function readText(decoder: decoding.Decoder): string {
  const began = decoder.pos
  const length = decoding.readVarUint(decoder)
  const { arr, pos } = decoder
  const end = pos + length
  let hash = length
  let isPlain = length <= SHORT && end <= arr.length
  for (let at = pos; isPlain && at < end; at++) {
    const byte = arr[at]!
    hash = (Math.imul(hash, 31) + byte) | 0
    isPlain = byte < ASCII
  }
  if (!isPlain) {
    decoder.pos = began
    return decoding.readVarString(decoder)
  }
  decoder.pos = end
  const place = (hash ^ (hash >>> 15)) & (REMEMBERED - 1)
  const known = remembered[place]!
  if (known.length === length && isWritten(known, arr, pos)) return known
  const text = String.fromCharCode.apply(null, arr.subarray(pos, end) as unknown as number[])
  remembered[place] = text
  return text
}

function isWritten(text: string, arr: Uint8Array, from: number): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== arr[from + at]) return false
  return true
}
