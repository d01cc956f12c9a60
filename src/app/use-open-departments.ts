import { useEffect, useState } from 'preact/hooks'
import type { DepartmentId } from '../records/ids.ts'
import type { ProjectSession } from './session/project-session.ts'

interface Opened {
  /** Those that are open, in their order. */
  readonly open: readonly DepartmentId[]
  /** Null when all are in. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Names of those that do not open. */
  readonly failed: readonly string[]
}

/** Opens all departments of the project, one after the other, for what looks at all of them. */
export function useOpenDepartments(session: ProjectSession, isWanted: boolean): Opened {
  const [opened, setOpened] = useState<Opened>(() => ({ open: openOf(session), progress: null, failed: [] }))
  useEffect(() => {
    if (!isWanted) return
    let isShown = true
    const open = async () => {
      const list = session.records.departments.list()
      const failed: string[] = []
      let done = 0
      for (const { id, name } of list) {
        if (!session.department(id)) await session.openDepartment(id).catch(() => failed.push(name))
        done += 1
        if (!isShown) return
        const progress = done < list.length ? { done, total: list.length } : null
        setOpened({ open: openOf(session), progress, failed: [...failed] })
      }
    }
    void open()
    return () => {
      isShown = false
    }
  }, [session, isWanted])
  return opened
}

const openOf = (session: ProjectSession): readonly DepartmentId[] =>
  session.records.departments.list().flatMap(({ id }) => (session.department(id) ? [id] : []))
