import { asBytes, type Bytes } from '../../vault/bytes.ts'

/** Reads bytes one after the other. Throws past the end. */
export class ByteReader {
  #at = 0
  readonly #from: Uint8Array

  constructor(from: Uint8Array) {
    this.#from = from
  }

  get isAtEnd(): boolean {
    return this.#at === this.#from.length
  }

  byte(): number {
    return this.bytes(1)[0]!
  }

  bytes(count: number): Bytes {
    if (this.#at + count > this.#from.length) throw new RangeError('past the end')
    this.#at += count
    return asBytes(this.#from.slice(this.#at - count, this.#at))
  }
}

/** Browsers draw user and password from the 64 signs of base64 (RFC 8839, `ice-char`): four of them are three bytes. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** @param secret at most 256 of the signs of base64 @throws RangeError when it is not */
export function writeSecret(secret: string): number[] {
  if (secret.length > 255) throw new RangeError('too long')
  const bytes = [secret.length]
  for (let i = 0; i < secret.length; i += 4) {
    const values = [...secret.slice(i, i + 4)].map((sign) => SIGNS.indexOf(sign))
    if (values.includes(-1)) throw new RangeError('not a sign of base64')
    const [a = 0, b = 0, c = 0, d = 0] = values
    const held = (a << 18) | (b << 12) | (c << 6) | d
    bytes.push(held >> 16, (held >> 8) & 255, held & 255)
  }
  return bytes
}

export function readSecret(from: ByteReader): string {
  const length = from.byte()
  let secret = ''
  while (secret.length < length) {
    const [a, b, c] = from.bytes(3) as unknown as [number, number, number]
    const held = (a << 16) | (b << 8) | c
    for (const shift of [18, 12, 6, 0]) secret += SIGNS[(held >> shift) & 63]
  }
  return secret.slice(0, length)
}

/** @param host as browsers write it, with `::` at most once @throws RangeError when it is none */
export function ipv6Bytes(host: string): Bytes {
  const [head = '', tail] = host.split('::')
  const groupsOf = (text: string) => (text === '' ? [] : text.split(':'))
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const groups = [...before, ...Array(8 - before.length - after.length).fill('0'), ...after]
  return new Uint8Array(
    groups.flatMap((group) => {
      const value = Number.parseInt(group, 16)
      return [value >> 8, value & 255]
    }),
  )
}

export const ipv6Text = (bytes: Uint8Array): string =>
  Array.from({ length: 8 }, (_, i) => ((bytes[2 * i]! << 8) | bytes[2 * i + 1]!).toString(16)).join(':')
