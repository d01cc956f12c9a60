import { readJson } from '../../src/exchange/read-json.ts'
import { withoutForbiddenSigns } from '../../src/exchange/scan-value.ts'

export interface Cleaned {
  readonly source: string | Uint8Array
  /** In how many texts something was dropped. */
  readonly dropped: number
}

/** Signs JSON allows in no text, not even written out; an end of a line may stand between its parts. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const RAW = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** A case file without control characters in its texts. What cannot be read stays as it is, for whoever reads it next to say why. */
export function dropSigns(bytes: Uint8Array): Cleaned {
  const raw = decoded(bytes)
  if (raw === null) return { source: bytes, dropped: 0 }
  const plain = raw.replace(RAW, '')
  const json = readJson(plain === raw ? bytes : plain)
  if (!json.ok) return { source: bytes, dropped: 0 }
  const root = { file: json.value }
  let dropped = plain === raw ? 0 : raw.length - plain.length
  // Without recursion: a file may be nested as deep as it likes.
  const open: object[] = [root]
  for (let holder = open.pop(); holder; holder = open.pop()) {
    const inside = holder as Record<string, unknown>
    for (const key of Object.keys(inside)) {
      const value = inside[key]
      if (typeof value === 'object' && value !== null) open.push(value)
      if (typeof value !== 'string') continue
      const clean = withoutForbiddenSigns(value)
      if (clean === value) continue
      dropped += 1
      inside[key] = clean
    }
  }
  return dropped === 0 ? { source: bytes, dropped } : { source: JSON.stringify(root.file), dropped }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
