import { useMemo } from 'preact/hooks'
import type { DepartmentId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { isBlindIn, visibleTasks } from './blind-gate.ts'

interface Visible {
  readonly tasks: readonly TaskRecord[]
  /** Others' scores are left out of them. */
  readonly isBlind: boolean
}

/** The tasks of a department as whoever looks may see them. */
export function useVisibleTasks(departmentId: DepartmentId): Visible {
  const session = useSession()
  const own = session.department(departmentId)!
  const tasks = useCollection(own.tasks)
  const rounds = useCollection(own.scoreRounds)
  return useMemo(
    () => ({
      tasks: visibleTasks(session, departmentId, tasks),
      isBlind: isBlindIn(session, departmentId),
    }),
    [session, departmentId, tasks, rounds],
  )
}
