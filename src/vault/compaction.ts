import * as Y from 'yjs'
import { decodeEntry, type SealedEntry } from './entry.ts'
import type { KeyRing, ProjectKey } from './keys.ts'
import { openEntry, sealEntry } from './seal.ts'
import { holdsCoverage, readCoverage, uniteCoverage } from './update-coverage.ts'
import { VaultFailure } from './vault-failure.ts'

export interface EntrySize {
  readonly id: string
  readonly sizeBytes: number
}

/** Below this an entry is small. A day of taps (some thousand edits of 100-400 B) then makes a few middle ones. */
export const SMALL_ENTRY_BYTES = 16 * 1024
/** Small entries are merged when this many lie about: opening 64 costs some 5 ms, and one merge per 64 taps is idle work. */
export const SMALL_FAN_IN = 64
/** From small up, the entries of each tier are up to this many times as large as those of the one below. */
const TIER_WIDTH = 8
/**
 * This many of one tier become one of the next. Every merge goes to the other devices again, over ways that are slow. Two devices that did a day's
 * work and met, sixteen times: 312 kB a meeting on average with 8, 208 kB with 32, 104 kB without any merge, plain Yjs 151 kB. Opening a hundred more
 * entries costs some 5 ms.
 */
export const TIER_FAN_IN = 32

/**
 * Which entries to merge, in tiers: many small ones into a middle one, a few middle ones into a large one, and
 * so on. A byte is so rewritten once for each tier it passes, at most log8(n / 16 kB) times in a project of n bytes, and a day's work never
 * uploads the whole project again (the log-structured merge of O'Neil et al., 1996).
 *
 * @returns groups of ids that share none; empty when nothing is worth it. Depends on sizes and ids, not on order
 */
export function planCompaction(entries: readonly EntrySize[]): string[][] {
  const tiers = new Map<number, EntrySize[]>()
  for (const entry of entries) {
    const tier = tierOf(entry.sizeBytes)
    tiers.set(tier, [...(tiers.get(tier) ?? []), entry])
  }
  return [...tiers]
    .filter(([tier, members]) => members.length >= (tier === 0 ? SMALL_FAN_IN : TIER_FAN_IN))
    .sort(([a], [b]) => a - b)
    .map(([, members]) => members.map(({ id }) => id).sort())
}

const tierOf = (sizeBytes: number) =>
  sizeBytes < SMALL_ENTRY_BYTES
    ? 0
    : 1 + Math.floor(Math.log2(sizeBytes / SMALL_ENTRY_BYTES) / Math.log2(TIER_WIDTH))

/**
 * One sealed entry that holds all of `entries`. It was opened again and compared with each of them, struct range by
 * struct range, before it is returned: what cannot be shown to be held is never given up.
 *
 * @throws VaultFailure `not-contained` when the merge would lose something, else as `openEntry`
 */
export async function mergeEntries(
  entries: readonly SealedEntry[],
  ring: KeyRing,
  documentId: string,
): Promise<SealedEntry> {
  const parts = await Promise.all(entries.map((entry) => openEntry(entry, ring, documentId)))
  const merged = await sealEntry(mergeParts(parts), ring, documentId, sameKeyOf(entries, ring))
  const reopened = await openEntry(merged, ring, documentId)
  if (!holdsUpdates(reopened, parts)) throw new VaultFailure('not-contained')
  return merged
}

/** What was sealed with an older key stays under it: a device that has only that key finds the next one in there. */
function sameKeyOf(entries: readonly SealedEntry[], ring: KeyRing): ProjectKey {
  const keyIds = new Set(entries.map(({ bytes }) => decodeEntry(bytes).keyId))
  const [only] = keyIds
  return (keyIds.size === 1 && only && ring.keys.get(only)) || ring.current
}

/** Groups of what was sealed with one key, in the order of their first. @throws VaultFailure for what is no entry */
export function groupByKey<Entry extends SealedEntry>(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { keyId } = decodeEntry(entry.bytes)
    groups.set(keyId, [...(groups.get(keyId) ?? []), entry])
  }
  return [...groups.values()]
}

function mergeParts(parts: Uint8Array[]): Uint8Array {
  try {
    return Y.mergeUpdates(parts)
  } catch (error) {
    throw new VaultFailure('not-contained', error)
  }
}

/** Whether `whole` holds every struct and deletion of each of `parts` (Yjs updates). False for bytes that are none. */
export function holdsUpdates(whole: Uint8Array, parts: readonly Uint8Array[]): boolean {
  const [held, ...wanted] = [whole, ...parts].map(readCoverage)
  if (!held || wanted.includes(null)) return false
  return holdsCoverage(held, uniteCoverage(wanted.filter((part) => part !== null)))
}
