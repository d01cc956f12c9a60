import * as Y from 'yjs'
import { HISTORY_ROOT } from '../document/history-entry.ts'
import { REMOTE } from '../document/origin.ts'

export interface Comparison {
  /** Records that say the same in both. */
  readonly equal: number
  /** Records that are only here, or that were changed here since the copy was made. */
  readonly newerHere: number
  /** Records of which the copy holds something that is not here. */
  readonly missingHere: number
}

/**
 * Compares a copy of a document with the document here, record by record. What bringing the copy back would change is
 * missing here; any other difference is newer here. Neither document changes. Cost: three times reading all records.
 */
export function compareDocuments(here: Y.Doc, copy: Y.Doc): Comparison {
  const merged = new Y.Doc()
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(here), REMOTE)
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(copy), REMOTE)
  const roots = new Set([...recordRoots(here), ...recordRoots(copy)])
  const found = { equal: 0, newerHere: 0, missingHere: 0 }
  for (const root of roots)
    compareRoot(textsOf(here, root), textsOf(copy, root), textsOf(merged, root), found)
  merged.destroy()
  return found
}

/** Where a document holds records; what was done to them is no record. */
export const recordRoots = (doc: Y.Doc): readonly string[] =>
  [...doc.share.keys()].filter((root) => root !== HISTORY_ROOT)

type Texts = ReadonlyMap<string, string>

function compareRoot(
  here: Texts,
  copy: Texts,
  merged: Texts,
  found: { -readonly [Key in keyof Comparison]: number },
) {
  for (const id of new Set([...here.keys(), ...copy.keys()])) {
    if (here.get(id) === copy.get(id)) found.equal++
    else if (merged.get(id) === here.get(id)) found.newerHere++
    else found.missingHere++
  }
}

/** Each record as text; equal records have equal texts. */
function textsOf(doc: Y.Doc, root: string): Texts {
  return new Map([...doc.getMap(root)].map(([id, value]) => [id, JSON.stringify(plain(value))]))
}

/** Fields in one order, whichever document they come from. */
function plain(value: unknown): unknown {
  if (value instanceof Y.AbstractType) return plain(value.toJSON())
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, each]) => [key, plain(each)] as const)
  return fields.sort(([a], [b]) => (a < b ? -1 : 1))
}
