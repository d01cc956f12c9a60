import type { Job } from '../../records/case-file.ts'
import type { JobId, TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { FULL_TIME_HOURS, scaledJobs, toldByJob } from '../observed-week.ts'
import { timeBudget } from '../time-budget.ts'
import { type SeenObservation, type SeenStream, seenStreams } from './streams.ts'
import { timeBy } from './time-by.ts'

/** Hours a week of a task: as people told, and as observation divides them. */
export interface ComparedTask {
  readonly taskId: TaskId
  readonly told: number
  /** Null where observation gives no hours: not seen, or nothing to scale by. */
  readonly seen: ComparedHours | null
}

export interface ComparedHours {
  readonly hours: number
  /** From the intervals of the shares, 95 %; null where those cannot be said. */
  readonly low: number | null
  readonly high: number | null
  /**
   * What was told lies outside low to high; of holders that were not watched nothing is known, so then only told hours below it.
   * Null where too few days were watched to say so of a week.
   */
  readonly differs: boolean | null
  /** Holders it was not seen with: where there are any, the hours are a least. */
  readonly missingJobs: readonly JobId[]
}

/** Hours a week of a job: by its roster, as told of its tasks, and watched in all. */
export interface ComparedJob {
  readonly jobId: JobId
  /** fte times a full week; null where the fte is not known. */
  readonly roster: number | null
  readonly told: number
  /** Person hours that were watched, not of a week. */
  readonly watched: number
}

type ToldTask = Pick<Task, 'id' | 'jobIds' | 'hoursPerWeek'>

/**
 * Told, seen and roster beside each other. Observed hours of a week are those of `observedWeeks`; their range is what the
 * interval of the task's share of the job's observed time leaves room for, with the scale of the job as it is. A holder that was
 * watched and not seen at it may have it all the same, up to the upper limit of a share of nothing.
 *
 * @returns tasks by the greatest difference first, those that were not seen last
 */
export function compareHours(
  tasks: readonly ToldTask[],
  jobs: readonly Job[],
  observations: readonly SeenObservation[],
  streams: readonly SeenStream[] = seenStreams(observations),
): { readonly tasks: readonly ComparedTask[]; readonly jobs: readonly ComparedJob[] } {
  const scaled = scaledJobs(tasks, jobs, timeBudget(observations))
  const told = toldByJob(tasks, jobs)
  const tables = new Map(
    jobs.map(({ id }) => {
      const own = streams.filter(({ spans }) => spans[0]?.observation.jobId === id)
      return [id, timeBy(own, ({ taskId }) => taskId ?? null)] as const
    }),
  )
  const compared = tasks.map((task): ComparedTask => {
    const parts = [...scaled].flatMap(([jobId, { time, scale }]) => {
      const table = tables.get(jobId)
      const row = table?.rows.find(({ key, personHours }) => key === task.id && personHours > 0)
      if (!row && !task.jobIds.includes(jobId)) return []
      return [
        {
          hours: (row?.personHours ?? 0) * scale,
          week: time.personHours * scale,
          between: (row ? row.shareInterval : table?.unseenInterval) ?? null,
          isLong: table?.isOfDays === true,
        },
      ]
    })
    if (parts.every(({ hours }) => hours === 0))
      return { taskId: task.id, told: task.hoursPerWeek, seen: null }
    const known = parts.every(({ between }) => between !== null)
    const low = known ? sum(parts.map(({ week, between }) => week * between!.low)) : null
    const high = known ? sum(parts.map(({ week, between }) => week * between!.high)) : null
    const hours = sum(parts.map((part) => part.hours))
    const missingJobs = task.jobIds.filter((id) => !scaled.has(id))
    const isOutside = (from: number, to: number) =>
      task.hoursPerWeek < from || (missingJobs.length === 0 && task.hoursPerWeek > to)
    const isLong = parts.every((part) => part.isLong)
    const differs = low === null || high === null || !isLong ? null : isOutside(low, high)
    return { taskId: task.id, told: task.hoursPerWeek, seen: { hours, low, high, differs, missingJobs } }
  })
  const apart = ({ told: said, seen }: ComparedTask) => (seen ? Math.abs(said - seen.hours) : -1)
  return {
    tasks: compared.sort((a, b) => apart(b) - apart(a)),
    jobs: jobs.map(({ id, fte }) => ({
      jobId: id,
      roster: fte == null ? null : fte * FULL_TIME_HOURS,
      told: sum([...(told.get(id)?.values() ?? [])]),
      watched: tables.get(id)?.personHours ?? 0,
    })),
  }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
