import type { InterviewRecord, PersonRecord, WishRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Wish } from '../../records/scales.ts'
import type { TaskRecord } from '../../records/task-record.ts'

export interface WishRow {
  readonly taskId: TaskId
  readonly name: string
  /** null: not asked yet. */
  readonly wish: Wish | null
  readonly note: string
}

/** Tasks of a job shown without being asked for: nobody talks about more, and a longer list would be felt at every tap. */
const MOST_OF_JOB = 40

/** A department with at most this many tasks shows them all to somebody without a job. */
const FEW_TASKS = 12

interface Told {
  readonly interview: InterviewRecord
  readonly person: PersonRecord | undefined
  /** By name. */
  readonly tasks: readonly TaskRecord[]
  readonly wishes: readonly WishRecord[]
  /** Tasks this person was seen doing. */
  readonly seen: ReadonlySet<TaskId>
  /** Asked for by hand. */
  readonly added: readonly TaskId[]
}

/** The tasks to ask this person about: those of the job (the first of many), those seen and told, and those asked for. */
export function wishRows({ interview, person, tasks, wishes, seen, added }: Told): readonly WishRow[] {
  const said = new Map<TaskId, WishRecord>()
  for (const wish of wishes) {
    if (wish.interviewId === interview.id && !said.has(wish.taskId)) said.set(wish.taskId, wish)
  }
  const jobId = person?.jobId
  const cameUp = (task: TaskRecord) =>
    said.has(task.id) ||
    seen.has(task.id) ||
    added.includes(task.id) ||
    task.sources.some(({ interviewId }) => interviewId === interview.id)
  let ofJob = 0
  const isOfJob = (task: TaskRecord) =>
    (jobId ? task.jobIds.includes(jobId) : tasks.length <= FEW_TASKS) && ++ofJob <= MOST_OF_JOB
  return tasks
    .filter((task) => cameUp(task) || isOfJob(task))
    .map((task) => ({
      taskId: task.id,
      name: task.name,
      wish: said.get(task.id)?.wish ?? null,
      note: said.get(task.id)?.note ?? '',
    }))
}
