import type { ProjectId } from '../records/ids.ts'
import { type BackupDocument, parseBackup } from '../vault/backup.ts'
import type { Bytes } from '../vault/bytes.ts'
import { entryOf, type SealedEntry } from '../vault/entry.ts'
import { type KeyRing, makeKeyRing, projectKeyOf } from '../vault/keys.ts'
import { type Comparison, compareDocuments, recordRoots } from './compare-documents.ts'
import type { Journal } from './journal.ts'
import { documentOf, openEntries } from './open-entries.ts'
import { recoverSecrets } from './recover-secrets.ts'
import { RegistryFailure } from './registry-failure.ts'
import { type DocumentState, joinStates, readState, type StateWords, wordsOfHash } from './state-words.ts'

export interface Rehearsal extends Comparison {
  readonly projectId: ProjectId
  /** False when the project itself is not on this device: then there is nothing to compare with. */
  readonly isHere: boolean
  /** Records a restore on another device would give. */
  readonly records: number
  /** Pieces of the file that do not open. */
  readonly unreadable: number
  /** For what the copy would bring back, and for what is here: equal when a restore would give the same. */
  readonly wordsInCopy: StateWords
  readonly wordsHere: StateWords
}

export interface RehearsalOptions {
  readonly file: Uint8Array
  /** Null: with the key of this device, which tries the file but not the code. */
  readonly code: string | null
  readonly journal: Journal
  /** The keys of the project on this device; rejects as the registry does. */
  readonly openHere: (projectId: ProjectId) => Promise<KeyRing>
  /** In pieces of the file. */
  readonly onProgress: (done: number, total: number) => void
}

/** Opened at a time between two words about the progress. */
const SLICE = 1_000

/**
 * Opens a backup as a restore would, in memory only, and compares it with what is here. Writes nothing.
 *
 * @throws RegistryFailure as a restore does; `locked` or `unknown-project` when the device's key was to be used
 */
export async function rehearseRestore(options: RehearsalOptions): Promise<Rehearsal> {
  const { journal } = options
  const parsed = await parseBackup(options.file)
  if (!parsed.ok) throw new RegistryFailure(parsed.reason)
  const { backup } = parsed
  const projectId = backup.projectId as ProjectId
  const here = await options.openHere(projectId).catch(nullWhereAbsent)
  const ring = options.code === null ? here : await ringByCode(backup, options.code)
  if (!ring) throw new RegistryFailure('unknown-project')
  const idsHere = here ? await journal.listDocuments(projectId) : []
  const found = { equal: 0, newerHere: 0, missingHere: 0, records: 0, unreadable: 0 }
  const total = backup.documents.reduce((sum, { entries }) => sum + entries.length, 0)
  const states: { readonly copy: DocumentState[]; readonly here: DocumentState[] } = { copy: [], here: [] }
  let done = 0
  for (const document of allDocuments(backup.documents, idsHere)) {
    const { documentId } = document
    const copy = await scratchOf(
      await Promise.all(document.entries.map(entryOf)),
      ring,
      documentId,
      (count) => {
        done += count
        options.onProgress(done, total)
      },
    )
    const own = here && idsHere.includes(documentId) ? (await journal.read(documentId)).entries : []
    const mine = await scratchOf(own, here ?? ring, documentId)
    states.copy.push(await readState({ documentId, doc: copy.doc }))
    states.here.push(await readState({ documentId, doc: mine.doc }))
    addTo(found, compareDocuments(mine.doc, copy.doc))
    found.records += countRecords(copy)
    found.unreadable += copy.unreadable
    copy.doc.destroy()
    mine.doc.destroy()
  }
  const wordsInCopy = wordsOfHash(await joinStates(states.copy))
  const wordsHere = wordsOfHash(await joinStates(states.here))
  return { projectId, isHere: here !== null, ...found, wordsInCopy, wordsHere }
}

function nullWhereAbsent(error: unknown): null {
  if (error instanceof RegistryFailure && error.reason === 'unknown-project') return null
  throw error
}

async function ringByCode(
  backup: { readonly projectId: string; readonly currentKeyId: string; readonly keys: readonly WrappedKey[] },
  code: string,
): Promise<KeyRing> {
  const keys = backup.keys.map(({ keyId, wrapped }) => ({ keyId, byRecovery: wrapped }))
  const secrets = await recoverSecrets(backup.projectId, keys, code)
  return makeKeyRing(backup.projectId, await Promise.all(secrets.map(projectKeyOf)), backup.currentKeyId)
}

interface WrappedKey {
  readonly keyId: string
  readonly wrapped: Bytes
}

/** Those of the file, and those that came here since. */
function allDocuments(inFile: readonly BackupDocument[], idsHere: readonly string[]): BackupDocument[] {
  const known = new Set(inFile.map(({ documentId }) => documentId))
  const newer = idsHere.filter((id) => !known.has(id)).map((documentId) => ({ documentId, entries: [] }))
  return [...inFile, ...newer]
}

async function scratchOf(
  entries: readonly SealedEntry[],
  ring: KeyRing,
  documentId: string,
  onOpened: (count: number) => void = () => undefined,
) {
  const updates: Uint8Array[] = []
  let unreadable = 0
  for (let at = 0; at < entries.length; at += SLICE) {
    const slice = entries.slice(at, at + SLICE)
    const { opened, damaged, closed } = await openEntries(slice, ring, documentId)
    for (const { update } of opened) updates.push(update)
    unreadable += damaged.length + closed.length
    onOpened(slice.length)
  }
  const { doc, refused } = documentOf(updates)
  return { doc, unreadable: unreadable + refused }
}

const countRecords = ({ doc }: Awaited<ReturnType<typeof scratchOf>>): number =>
  recordRoots(doc).reduce((sum, root) => sum + doc.getMap(root).size, 0)

function addTo(sum: { -readonly [Key in keyof Comparison]: number }, more: Comparison): void {
  sum.equal += more.equal
  sum.newerHere += more.newerHere
  sum.missingHere += more.missingHere
}
