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
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
