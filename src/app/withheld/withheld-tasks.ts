import { NOTHING_WITHHELD } from '../../document/withheld-records.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { useWithheld, type Withheld } from './withheld-in.ts'

type Tasks = readonly TaskRecord[]

/**
 * Shows tasks without words that were withdrawn. The same objects, and the same list, until something else of them is to be seen:
 * analyses are kept by it.
 */
function withholding(nameOf: (cut: string) => string) {
  const lists = new WeakMap<Tasks, Tasks>()
  const shown = new WeakMap<TaskRecord, TaskRecord>()
  const without = (task: TaskRecord, held: Withheld): TaskRecord => {
    const cut = held.without(task.name)
    const name = cut === task.name ? cut : nameOf(cut)
    const description = held.without(task.description)
    if (name === task.name && description === task.description) return task
    const last = shown.get(task)
    if (last?.name === name && last.description === description) return last
    const made = { ...task, name, description }
    shown.set(task, made)
    return made
  }
  return (tasks: Tasks, held: Withheld): Tasks => {
    if (held === NOTHING_WITHHELD) return tasks
    const next = tasks.map((task) => without(task, held))
    if (isSame(next, tasks)) return tasks
    const last = lists.get(tasks)
    if (last && isSame(next, last)) return last
    lists.set(tasks, next)
    return next
  }
}

const isSame = (a: Tasks, b: Tasks) => a.every((task, at) => task === b[at])

/** Where tasks are edited: one that is named after such words has no name, as in a case. */
export const withholdInTasks = withholding(() => '')

/** Where tasks are only named: what is left of the name stays. */
export const cutInTasks = withholding((cut) => cut)
export const useShownTasks = (tasks: Tasks): Tasks => cutInTasks(tasks, useWithheld())

/** Which of its texts hold such words. */
export const withheldInTask = ({ name, description }: TaskRecord, held: Withheld) => ({
  isName: held.without(name) !== name,
  isDescription: held.without(description) !== description,
})
