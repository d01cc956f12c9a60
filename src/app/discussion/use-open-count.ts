import type { DepartmentCollections } from '../../document/documents.ts'
import { standingOf } from '../../records/task-standing.ts'
import type { ProjectSession } from '../project-session.ts'
import { useJoined } from '../use-joined.ts'

/** How many fields analysts judged differently and have not settled, in the departments that are open. */
export function useOpenCount(session: ProjectSession): number {
  const opened = session.records.departments.list().flatMap(({ id }) => session.department(id) ?? [])
  useJoined<unknown>(opened.flatMap(({ tasks, decisions }) => [tasks, decisions]))
  return opened.reduce((sum, records) => sum + countOpen(records), 0)
}

const counted = new WeakMap<
  DepartmentCollections,
  { readonly inputs: readonly unknown[]; readonly count: number }
>()

function countOpen(records: DepartmentCollections): number {
  const [tasks, decisions] = [records.tasks.list(), records.decisions.list()]
  const last = counted.get(records)
  if (last?.inputs[0] === tasks && last.inputs[1] === decisions) return last.count
  const count = tasks.reduce((sum, task) => sum + standingOf(task, decisions).open.length, 0)
  counted.set(records, { inputs: [tasks, decisions], count })
  return count
}
