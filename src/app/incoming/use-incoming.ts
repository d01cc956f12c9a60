import { useEffect, useMemo, useReducer, useSyncExternalStore } from 'preact/compat'
import type { DepartmentId } from '../../records/ids.ts'
import { type HistoryAction, historyActions } from '../history/history-actions.ts'
import { useHistoryVersion } from '../history/use-history-version.ts'
import type { ProjectSession } from '../project-session.ts'
import { useServices } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { deviceOf, isNew, loadSeen, NOTHING_SEEN, type SeenActivity, seenStore } from './seen-activity.ts'

export interface Incoming {
  /** Of other devices, newest first, in the departments that are open. */
  readonly actions: readonly HistoryAction[]
  /** Null until it is known. */
  readonly seen: SeenActivity | null
  readonly newCount: number
  /** Null when all departments were looked at. */
  readonly progress: { readonly done: number; readonly total: number } | null
}

/** What others did. @param opensAll opens every department for it; else those that are open count */
export function useIncoming(session: ProjectSession, opensAll: boolean): Incoming {
  const { projects } = useServices()
  const { open, total } = useOpened(session, opensAll)
  const seen = useSyncExternalStore(seenStore.subscribe, () => seenStore.getState()[session.id] ?? null)
  useEffect(() => {
    loadSeen(projects, session.id).catch(() => seenStore.setState({ [session.id]: NOTHING_SEEN }))
  }, [session])
  const version = useHistoryVersion(session, open)
  const actions = useMemo(
    () => historyActions(session, open, null).filter(({ key }) => deviceOf(key) !== session.parts.device),
    [session, open, version],
  )
  const newCount = useMemo(
    () => (seen ? actions.filter((action) => isNew(seen, action)).length : 0),
    [actions, seen],
  )
  const progress = opensAll && open.length < total ? { done: open.length, total } : null
  return { actions, seen, newCount, progress }
}

/** The departments that are open, also those that arrive; the same array until that changes. */
function useOpened(session: ProjectSession, opensAll: boolean) {
  const departments = useCollection(session.records.departments)
  const [round, again] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    let isShown = true
    const open = async () => {
      for (const { id } of departments) {
        if (session.department(id)) continue
        // One that does not open says so in its own room; the others are shown.
        await session.openDepartment(id).catch(() => null)
        if (!isShown) return
        again(undefined)
      }
    }
    if (opensAll) void open()
    return () => {
      isShown = false
    }
  }, [session, departments, opensAll])
  const ids = departments.flatMap(({ id }) => (session.department(id) ? [id] : []))
  const key = ids.join()
  const open = useMemo((): readonly DepartmentId[] => ids, [key, round])
  return { open, total: departments.length }
}
