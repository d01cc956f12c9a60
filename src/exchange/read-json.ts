import type { Parsed, Problem } from '../records/parsed.ts'
import { locateJsonError } from './locate-json-error.ts'

/**
 * Largest file that is read. A generated record takes 310 bytes on average, so this is some 200,000 of them, four times
 * the largest project measured; a larger text would need several times its size in memory on a tablet.
 */
export const MAX_IMPORT_BYTES = 64 * 1024 * 1024

/** The refusal of a file of this size, or null. For callers that know the size before they read. */
export const tooLarge = (sizeBytes: number): Problem | null =>
  sizeBytes > MAX_IMPORT_BYTES
    ? { list: '', id: '', field: '', rule: 'too-large', detail: `${sizeBytes} > ${MAX_IMPORT_BYTES}` }
    : null

/** Reads JSON from untrusted text or UTF-8 bytes. A text over the limit is refused before anything is parsed. */
export function readJson(source: string | Uint8Array): Parsed<unknown> {
  // A string has at least as many bytes as UTF-16 units, so this never refuses a file that is small enough.
  const refusal = tooLarge(source.length)
  if (refusal) return { ok: false, problems: [refusal] }
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decode(source)
  if (text === null) return notJson('UTF-8')
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    const place = locateJsonError(text)
    return notJson(place ? `${place.line}:${place.column}` : undefined)
  }
}

/** @returns null when the bytes are no UTF-8; a byte order mark is dropped */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function notJson(detail?: string): Parsed<unknown> {
  const problem: Problem = { list: '', id: '', field: '', rule: 'not-json' }
  return { ok: false, problems: [detail === undefined ? problem : { ...problem, detail }] }
}
