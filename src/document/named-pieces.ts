import * as Y from 'yjs'
import { storedPieces } from '../records/media-pieces.ts'
import { isRemoved } from './removal.ts'
import { openRecords, plainFields, type RecordMap } from './root.ts'

/** Ids of the pieces that records of a department name, also records this version does not read, with what kind those are. */
export function namedPieces(doc: Y.Doc): [id: string, kind: unknown][] {
  const records = openRecords(doc, 'media')
  return [...records.entries()].flatMap(([id, record]) => {
    if (!(record instanceof Y.Map) || isRemoved(doc, 'media', id, record as RecordMap)) return []
    const ids = storedPieces(Object.entries(plainFields(record))).flatMap(idIn)
    return ids.map((each): [string, unknown] => [each, record.get('kind')])
  })
}

function idIn(piece: unknown): string[] {
  const id = (piece as { readonly id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? [id] : []
}
