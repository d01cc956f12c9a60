import type { Messages } from '../../i18n/messages.nl.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { TaskRecord } from '../../records/task-record.ts'

/** The name an observation goes by: its task's, or a word for having none. */
export type NameOf = (observation: Pick<ObservationRecord, 'taskId'>) => string

export function taskNames(tasks: readonly TaskRecord[], words: Messages['observe']): NameOf {
  const names = new Map<string, string>(tasks.map((task) => [task.id, task.name]))
  return ({ taskId }) => (taskId ? (names.get(taskId) ?? words.goneTask) : words.noTask)
}
