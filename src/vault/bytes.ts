/** Bytes that own an ordinary buffer: what WebCrypto and IndexedDB accept. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The same bytes, copied only where they lie in shared memory. */
export const asBytes = (bytes: Uint8Array): Bytes =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes)

/** A buffer of exactly these bytes, as IndexedDB should keep it (never a view into something larger). */
export const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count))

export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

/** @param hex an even number of lower-case hexadecimal signs */
export function fromHex(hex: string): Bytes {
  const bytes = new Uint8Array(hex.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

export const sha256 = async (bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', asBytes(bytes)))

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

const encoder = new TextEncoder()
export const utf8 = (text: string): Bytes => asBytes(encoder.encode(text))
