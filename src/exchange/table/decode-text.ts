/**
 * Text of a CSV file: UTF-8, UTF-16 with its mark (what Excel calls "Unicode text"), else Windows-1252, which reads any
 * bytes. A byte order mark is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: what Dutch Excel writes as plain CSV.
    return new TextDecoder('windows-1252').decode(bytes).replace(UPPER_CONTROLS, asWindows)
  }
}

/** Bytes 0x80 to 0x9F in Windows-1252. Node 20 decodes them as control characters, browsers do not. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const UPPER_CONTROLS = /[\u0080-\u009F]/g
const asWindows = (sign: string) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!
