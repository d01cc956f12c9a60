import * as Y from 'yjs'
import { type KeptDocument, ProjectSession } from '../../src/app/session/project-session.ts'
import type { SavedState } from '../../src/app/session/saved-state.ts'
import { addRecordEdit } from '../../src/document/new-record.ts'
import type { AnalystId, DepartmentId, DeviceId, ProjectId } from '../../src/records/ids.ts'

/** A document that keeps nothing: for tests of what is done with documents, not of keeping them. */
export function keptInMemory(doc = new Y.Doc()): KeptDocument & { become(state: SavedState): void } {
  let state: SavedState = { kind: 'saved', at: 0, onReserve: false }
  const listeners = new Set<() => void>()
  return {
    documentId: 'in-memory',
    doc,
    saved: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush: () => Promise.resolve(),
    retry: () => undefined,
    stop: () => Promise.resolve(),
    resume: () => Promise.resolve(),
    close: () => Promise.resolve(),
    discard: () => Promise.resolve(),
    outer: () => Promise.reject(new Error('nothing is kept here')),
    flushReceived: () => Promise.resolve(),
    listRestorePoints: () => Promise.resolve([]),
    readRestorePoint: () => Promise.resolve(null),
    become: (next) => {
      state = next
      for (const listener of listeners) listener()
    },
  }
}

export const WARD = 'ward' as DepartmentId

/** A session over real documents with one opened department, a clock at `time.now` and ids from a counter. */
export async function openTestSession(time = { now: Date.UTC(2026, 8, 9, 8) }) {
  let minted = 0
  let counted = 0
  const documents = new Map<string, ReturnType<typeof keptInMemory>>()
  const session = new ProjectSession(
    {
      projectId: 'project' as ProjectId,
      analyst: 'ana' as AnalystId,
      device: 'tablet' as DeviceId,
      nextCount: () => counted++,
      clock: { now: () => time.now, offsetMinutes: () => 120 },
      randomBytes: (count) => {
        minted += 1
        return new Uint8Array(count).fill(0).map((_, place) => (place === 0 ? minted >> 8 : minted & 255))
      },
      openDocument: async (documentId) => {
        const kept = keptInMemory()
        documents.set(documentId, kept)
        return kept
      },
    },
    keptInMemory(),
  )
  session.act('departmentAdded', {
    project: [
      addRecordEdit('departments', { id: WARD, documentId: 'doc-ward', name: 'Woongroepen', rank: 'a0' }),
    ],
  })
  const ward = await session.openDepartment(WARD)
  return { session, ward, documents, time }
}
