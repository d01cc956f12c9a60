import * as Y from 'yjs'
import { openEntries } from '../../storage/open-entries.ts'
import type { BundleNews } from '../../sync/bundle-news.ts'
import type { SharedProject } from '../../sync/shared-project.ts'
import { decodeEntry } from '../../vault/entry.ts'
import type { KeyRing } from '../../vault/keys.ts'
import type { Bundle } from '../../vault/read-bundle.ts'

/** A key that was sealed for this device is taken in at once; whoever was removed waits for nothing. In milliseconds. */
const LONGEST_WAIT_MS = 5_000

/**
 * Whether what opens of the project's own document tells of a change of keys that is not known here. That is sealed with the key before, so a
 * device that was away finds the new key in the file itself.
 */
export async function tellsOfNewKey(
  { entries }: BundleNews,
  { list, ring }: SharedProject,
): Promise<boolean> {
  const [own] = list()
  if (!own || entries.length === 0) return false
  const { opened } = await openEntries(entries, ring, own.documentId)
  const scratch = new Y.Doc()
  Y.applyUpdate(scratch, Y.encodeStateAsUpdate(own.doc))
  for (const { update } of opened) Y.applyUpdate(scratch, update)
  const brings = scratch.getMap('keyChanges').size > own.doc.getMap('keyChanges').size
  scratch.destroy()
  return brings
}

/** Resolves when the key the file was closed with is here, or when it has taken too long. */
export function waitForKey({ sealedMeta }: Bundle, ring: KeyRing): Promise<void> {
  const { keyId } = decodeEntry(sealedMeta)
  return new Promise((resolve) => {
    if (ring.keys.has(keyId)) return resolve()
    const stop = ring.subscribe?.(() => {
      if (ring.keys.has(keyId)) end()
    })
    const timer = setTimeout(() => end(), LONGEST_WAIT_MS)
    const end = () => {
      clearTimeout(timer)
      stop?.()
      resolve()
    }
  })
}
