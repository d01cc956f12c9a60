import * as Y from 'yjs'
import { entryOf, type SealedEntry } from '../vault/entry.ts'
import type { KeyRing } from '../vault/keys.ts'
import { holdsCoverage, readCoverage, uniteCoverage } from '../vault/update-coverage.ts'
import type { BadRow, Journal } from './journal.ts'
import type { KnownEntries } from './known-entries.ts'
import type { LoadedDocument } from './load-document.ts'
import { applyUpdates, openEntries } from './open-entries.ts'
import type { OuterDocument } from './outer-document.ts'

/** What opening a document found, and what it could not put right. */
export interface HealReport {
  /** Entries the journal had lost and the outer document gave back. */
  readonly healed: number
  /** Entries the outer document lacked and the journal gave it. */
  readonly copied: number
  /** Entries of which neither copy could be read. The rows are left where they are. */
  readonly lost: number
  /** Entries kept but not readable here: sealed with another key, or by a later version of the app. */
  readonly unopened: number
  /** Edits are there that build on others which are not: the full state must be fetched from another device. */
  readonly isIncomplete: boolean
  readonly outer: 'kept' | 'rebuilt' | 'memory-only'
}

export interface ReconcileTask {
  readonly documentId: string
  readonly ring: KeyRing
  readonly journal: Journal
  readonly outer: OuterDocument
  readonly loaded: LoadedDocument
}

/** Makes journal and outer document hold the same again; each heals the other. May be done twice. */
export async function reconcile(task: ReconcileTask): Promise<HealReport> {
  const { outer, loaded } = task
  const found = await identify([...outer.entries.toArray(), ...outer.salvaged])
  const brought = await healJournal(task, found)
  const missing = await appendMissing(task, brought.superseded)
  const isRebuilt = outer.badRows > 0 || (found.length === 0 && missing > 0)
  return {
    healed: brought.healed,
    copied: missing,
    lost: brought.lost,
    unopened: loaded.unopened + brought.unopened,
    isIncomplete: isIncomplete(loaded.doc),
    outer: outer.isBehind ? 'memory-only' : isRebuilt ? 'rebuilt' : 'kept',
  }
}

/** Whether something in it waits for edits that never came. */
export const isIncomplete = (doc: Y.Doc): boolean =>
  doc.store.pendingStructs !== null || doc.store.pendingDs !== null

/** Ids of outer entries by their bytes; Yjs hands out the same array each time, and another than was put in. */
const idOf = new WeakMap<Uint8Array, string>()

async function identify(values: readonly unknown[]): Promise<SealedEntry[]> {
  const bytes = values.filter((value): value is Uint8Array => value instanceof Uint8Array)
  const entries = await Promise.all(bytes.map(entryOf))
  for (const [i, entry] of entries.entries()) idOf.set(bytes[i]!, entry.id)
  return entries
}

/** Until the next await, the id of every outer entry is known. Others may append while this one still counts. */
export async function identifyOuter(outer: OuterDocument): Promise<void> {
  const listNew = () =>
    outer.entries.toArray().filter((bytes) => !idOf.has(bytes) && bytes instanceof Uint8Array)
  for (let news = listNew(); news.length > 0; news = listNew()) await identify(news)
}

interface Brought {
  readonly healed: number
  readonly lost: number
  readonly unopened: number
  /** In the outer document only, and the journal holds all of it in other entries: left over from a compaction. */
  readonly superseded: ReadonlySet<string>
}

async function healJournal(task: ReconcileTask, found: readonly SealedEntry[]): Promise<Brought> {
  const { documentId, ring, journal, loaded } = task
  const unknown = uniqueById(found.filter(({ id }) => !loaded.known.has(id)))
  const { opened, closed } = await openEntries(unknown, ring, documentId)
  const badIds = new Set(loaded.badRows.map(({ id }) => id))
  const isNews = ({ entry, update }: (typeof opened)[number]) =>
    badIds.has(entry.id) ||
    readCoverage(update) === null ||
    !Y.snapshotContainsUpdate(loaded.snapshot, update)
  const news = opened.filter(isNews)
  const given = news.map(({ entry }) => entry)
  const { mended, lost } = matchBadRows(loaded.badRows, given, closed)
  const entries = [...given, ...closed]
  if (entries.length > 0) await journal.mend(documentId, entries, mended)
  loaded.known.add(given)
  loaded.known.addClosed(closed)
  const refused = applyUpdates(
    loaded.doc,
    news.map(({ update }) => update),
  )
  const kept = new Set(given.map(({ id }) => id))
  const superseded = opened.map(({ entry }) => entry.id).filter((id) => !kept.has(id))
  return { healed: given.length, lost, unopened: closed.length + refused, superseded: new Set(superseded) }
}

/**
 * Which bad rows the entries from the other copy make good: those of the same id; and of rows whose id
 * cannot be told, as many as there are entries left over.
 */
function matchBadRows(
  badRows: readonly BadRow[],
  given: readonly SealedEntry[],
  closed: readonly SealedEntry[],
) {
  const ids = new Set([...given, ...closed].map(({ id }) => id))
  const sameId = badRows.filter(({ id }) => id !== null && ids.has(id))
  const others = badRows.filter((row) => !sameId.includes(row))
  const matchedIds = new Set(sameId.map(({ id }) => id))
  const leftOver = given.filter(({ id }) => !matchedIds.has(id)).length
  const matched = [...sameId, ...others.slice(0, leftOver)]
  return { mended: matched.map(({ seq }) => seq), lost: badRows.length - matched.length }
}

/** Gives the outer document what only the journal has, and takes out what a compaction left behind. */
async function appendMissing(task: ReconcileTask, superseded: ReadonlySet<string>): Promise<number> {
  const { documentId, journal, outer, loaded } = task
  await identifyOuter(outer)
  const absent = new Set(listAbsent(outer, loaded.known))
  const entries = absent.size === 0 ? [] : (await journal.read(documentId)).entries
  const genuine: SealedEntry[] = []
  for (const { id, bytes } of entries) if (absent.has(id)) genuine.push({ id, bytes })
  const wanted = await withoutCovered(task, genuine, superseded)
  await identifyOuter(outer)
  const still = new Set(listAbsent(outer, loaded.known))
  const missing = wanted.filter(({ id }) => still.has(id))
  outer.change(listLeaving(outer, superseded), missing)
  return missing.length
}

/**
 * Gives the outer document back what was taken out of it and is in no other entry there: a hostile or broken member deleted it.
 * What this device cannot open it leaves to those that can: they may have merged it.
 *
 * @returns how many were given back
 */
export async function giveBackMissing(
  task: Omit<ReconcileTask, 'loaded'> & { readonly known: KnownEntries },
): Promise<number> {
  const { documentId, ring, journal, outer, known } = task
  await identifyOuter(outer)
  const absent = new Set(listAbsent(outer, known))
  if (absent.size === 0) return 0
  const entries = (await journal.read(documentId)).entries.filter(({ id }) => absent.has(id))
  const { opened } = await openEntries(entries, ring, documentId)
  const wanted = await withoutCovered(
    task,
    opened.map(({ entry }) => entry),
    new Set(),
  )
  await identifyOuter(outer)
  const still = new Set(listAbsent(outer, known))
  const missing = wanted.filter(({ id }) => still.has(id))
  outer.append(missing)
  return missing.length
}

/** Where superseded entries stand, and every copy of one but the first: which that is all devices agree on. */
function listLeaving(outer: OuterDocument, superseded: ReadonlySet<string>): number[] {
  const seen = new Set<string>()
  const indexes: number[] = []
  for (const [index, bytes] of outer.entries.toArray().entries()) {
    const id = idOf.get(bytes)
    if (id === undefined) continue
    if (superseded.has(id) || seen.has(id)) indexes.push(index)
    seen.add(id)
  }
  return indexes
}

/** Entries the journal holds and the outer document does not. `identifyOuter` first. */
export function listAbsent(outer: OuterDocument, known: KnownEntries): string[] {
  const present = new Set(outer.entries.toArray().map((bytes) => idOf.get(bytes)))
  return known.ids.filter((id) => !present.has(id))
}

/**
 * Without those of which the outer document holds all in other entries: another device compacted them, and giving
 * them back would undo its work for ever.
 */
async function withoutCovered(
  { documentId, ring, outer }: Pick<ReconcileTask, 'documentId' | 'ring' | 'outer'>,
  entries: readonly SealedEntry[],
  leaving: ReadonlySet<string>,
): Promise<readonly SealedEntry[]> {
  if (entries.length === 0 || outer.entries.length === 0) return entries
  const staying = (await identify(outer.entries.toArray())).filter(({ id }) => !leaving.has(id))
  const held = await openEntries(staying, ring, documentId)
  const whole = uniteCoverage(
    held.opened.map(({ update }) => readCoverage(update)).filter((part) => part !== null),
  )
  const { opened } = await openEntries(entries, ring, documentId)
  const isCovered = (update: Uint8Array) => {
    const part = readCoverage(update)
    return part !== null && holdsCoverage(whole, part)
  }
  const covered = new Set(opened.filter(({ update }) => isCovered(update)).map(({ entry }) => entry.id))
  return entries.filter(({ id }) => !covered.has(id))
}

/** Where entries of these ids stand in the outer document, every copy, ascending. `identifyOuter` first. */
export function listIndexes(outer: OuterDocument, ids: ReadonlySet<string>): number[] {
  if (ids.size === 0) return []
  const indexes: number[] = []
  for (const [index, bytes] of outer.entries.toArray().entries()) {
    const id = idOf.get(bytes)
    if (id !== undefined && ids.has(id)) indexes.push(index)
  }
  return indexes
}

const uniqueById = (entries: readonly SealedEntry[]): SealedEntry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
]
