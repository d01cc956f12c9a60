import { useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'preact/compat'
import type { DepartmentId } from '../../records/ids.ts'
import { type HistoryAction, historyActions } from '../history/history-actions.ts'
import { useHistoryVersion } from '../history/use-history-version.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
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
  /** Names of departments that do not open. */
  readonly failed: readonly string[]
}

/** What others did. Opens every department for it. */
export function useIncoming(session: ProjectSession): Incoming {
  const { projects } = useServices()
  const { open, closed, total } = useOpened(session)
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
  const done = open.length + closed.length
  const progress = done < total ? { done, total } : null
  return { actions, seen, newCount, progress, failed: closed.map(({ name }) => name) }
}

/** The departments that are open, also those that arrive; the same array until that changes. */
function useOpened(session: ProjectSession) {
  const departments = useCollection(session.records.departments)
  const [failed, setFailed] = useState<ReadonlySet<DepartmentId>>(new Set())
  const [round, again] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    let isShown = true
    const open = async () => {
      for (const { id } of departments) {
        if (session.department(id)) continue
        const isOpen = await session.openDepartment(id).then(
          () => true,
          () => false,
        )
        if (!isShown) return
        if (!isOpen) setFailed((before) => new Set([...before, id]))
        again(undefined)
      }
    }
    void open()
    return () => {
      isShown = false
    }
  }, [session, departments])
  const ids = departments.flatMap(({ id }) => (session.department(id) ? [id] : []))
  const key = ids.join()
  const open = useMemo((): readonly DepartmentId[] => ids, [key, round])
  const closed = departments.filter(({ id }) => failed.has(id) && !session.department(id))
  return { open, closed, total: departments.length }
}
