import { useEffect, useReducer } from 'preact/hooks'
import type { DepartmentId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Grows when an entry is written in any of the documents. */
export function useHistoryVersion(session: ProjectSession, open: readonly DepartmentId[]): number {
  const [version, grow] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const stops = [null, ...open].flatMap(
      (id) => session.historyOf(id)?.subscribe(() => grow(undefined)) ?? [],
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [session, open])
  return version
}
