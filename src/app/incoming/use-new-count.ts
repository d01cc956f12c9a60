import { useEffect, useState, useSyncExternalStore } from 'preact/compat'
import type * as Y from 'yjs'
import { HISTORY_ROOT } from '../../document/history-entry.ts'
import { REMOTE } from '../../document/origin.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import {
  isNewIn,
  loadSeen,
  NOTHING_SEEN,
  PROJECT_SCOPE,
  type SeenActivity,
  seenStore,
} from './seen-activity.ts'

/** How many actions of others nobody saw here yet, in the documents that are open. Own edits cost nothing. */
export function useNewCount(session: ProjectSession): number {
  const { projects } = useServices()
  const seen = useSyncExternalStore(seenStore.subscribe, () => seenStore.getState()[session.id] ?? null)
  const [count, setCount] = useState(0)
  useEffect(() => {
    loadSeen(projects, session.id).catch(() => seenStore.setState({ [session.id]: NOTHING_SEEN }))
  }, [session])
  useEffect(() => {
    if (!seen) return
    const followed = new Map<Y.Doc, () => void>()
    const look = () => setCount(countNew(session, seen))
    const follow = () => {
      const fresh = session.keptDocuments().filter(({ doc }) => !followed.has(doc))
      for (const { doc } of fresh) followed.set(doc, followArrivals(doc, look))
      if (fresh.length > 0) look()
    }
    follow()
    // Told when a department is opened, too.
    const stop = session.subscribeSaved(follow)
    return () => {
      stop()
      for (const end of followed.values()) end()
    }
  }, [session, seen])
  return count
}

const historyOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(HISTORY_ROOT)

function followArrivals(doc: Y.Doc, tell: () => void): () => void {
  const listen = (_: unknown, { origin }: Y.Transaction) => {
    if (origin === REMOTE) tell()
  }
  historyOf(doc).observe(listen)
  return () => historyOf(doc).unobserve(listen)
}

/** An action in several documents counts once. Cost: a look at each key of the histories. */
export function countNew(session: ProjectSession, seen: SeenActivity): number {
  const { device } = session.parts
  const places = new Map<string, string>(
    session.records.departments.list().map(({ id, documentId }) => [documentId, id]),
  )
  const found = new Set<string>()
  for (const [at, { documentId, doc }] of session.keptDocuments().entries()) {
    // The project's own comes first; a department that was removed is out of sight.
    const scope = at === 0 ? PROJECT_SCOPE : places.get(documentId)
    if (scope === undefined) continue
    for (const key of historyOf(doc).keys()) if (isNewIn(seen, scope, key, device)) found.add(key)
  }
  return found.size
}
