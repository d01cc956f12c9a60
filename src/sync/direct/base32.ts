/** Crockford's: no I, L, O and U, so that nothing is mistaken for something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += SIGNS[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + SIGNS[(held << (5 - bits)) & 31] : text
}

/** @param text capitals and digits; O, I and L are taken for what they look like @returns null when another sign is in it */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const sign of text) {
    const value = SIGNS.indexOf(MISREAD[sign] ?? sign)
    if (value < 0) return null
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 255)
    held &= (1 << bits) - 1
  }
  return new Uint8Array(bytes)
}
