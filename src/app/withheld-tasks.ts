import { NOTHING_WITHHELD } from '../document/withheld-records.ts'
import type { TaskRecord } from '../records/task-record.ts'
import type { Withheld } from './withheld-in.ts'

const known = new WeakMap<Withheld, WeakMap<TaskRecord, TaskRecord>>()

/**
 * Tasks without words that were withdrawn: one that is named after them has no name, as in a case. The same objects where nothing is
 * in them.
 */
export function withholdInTasks(tasks: readonly TaskRecord[], held: Withheld): readonly TaskRecord[] {
  if (held === NOTHING_WITHHELD) return tasks
  const shown = known.get(held) ?? new WeakMap<TaskRecord, TaskRecord>()
  known.set(held, shown)
  return tasks.map((task) => {
    const made = shown.get(task) ?? without(task, held)
    shown.set(task, made)
    return made
  })
}

function without(task: TaskRecord, held: Withheld): TaskRecord {
  const { isName, isDescription } = withheldInTask(task, held)
  if (!isName && !isDescription) return task
  return { ...task, ...(isName && { name: '' }), description: held.without(task.description) }
}

/** Which of its texts hold such words. */
export const withheldInTask = ({ name, description }: TaskRecord, held: Withheld) => ({
  isName: held.without(name) !== name,
  isDescription: held.without(description) !== description,
})
