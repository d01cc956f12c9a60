import { useMemo } from 'preact/hooks'
import type { DepartmentId, TaskId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useWithheld } from '../withheld/withheld-in.ts'
import { withheldInTask, withholdInTasks } from '../withheld/withheld-tasks.ts'
import { isBlindIn, visibleTasks } from './blind-gate.ts'

interface Visible {
  readonly tasks: readonly TaskRecord[]
  /** Which texts of a task hold words that were withdrawn; those are left out of it. */
  readonly withheldOf: (id: TaskId) => ReturnType<typeof withheldInTask> | null
  /** Others' scores are left out of them. */
  readonly isBlind: boolean
}

/** The tasks of a department as whoever looks may see them. */
export function useVisibleTasks(departmentId: DepartmentId): Visible {
  const session = useSession()
  const own = session.department(departmentId)!
  const tasks = useCollection(own.tasks)
  const rounds = useCollection(own.scoreRounds)
  const held = useWithheld()
  return useMemo(
    () => ({
      tasks: withholdInTasks(visibleTasks(session, departmentId, tasks), held),
      withheldOf: (id) => {
        const task = own.tasks.get(id)
        return task ? withheldInTask(task, held) : null
      },
      isBlind: isBlindIn(session, departmentId),
    }),
    [session, departmentId, own, tasks, rounds, held],
  )
}
