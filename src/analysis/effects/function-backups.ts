import type { JobId, PersonId, TaskId } from '../../records/ids.ts'
import type { DescriptionSource } from '../describe-plan.ts'
import type { PlanFunction } from '../plan.ts'
import { hoursGiven, isDoneNow, type JobShare, jobShares, sumOf } from './job-share.ts'

/** The people of one job who held tasks of a function before and can take over, with what of it. */
export interface NamedBackup {
  readonly jobId: JobId
  /** Never empty; in order of people. */
  readonly personIds: readonly PersonId[]
  /** Tasks of the function that the job does now, most hours first. */
  readonly taskIds: readonly TaskId[]
  /** Share of the function's hours in those tasks, 0-1. */
  readonly share: number
}

export interface FunctionBackups {
  /** Who could take over most first: among them is the likeliest mentor. */
  readonly people: readonly NamedBackup[]
  /** Jobs that hold tasks of it, but of which no person is recorded. */
  readonly unnamedJobs: readonly JobId[]
  /** Tasks that nobody who is recorded does now; in order of allocation. */
  readonly uncovered: readonly TaskId[]
}

/**
 * Who can stand in for a function: the people whose job does its tasks now. Those who made functions last named a
 * backup first of all, and mostly it was the mentor, who had held the tasks before. Work nobody gets to has no holder:
 * only its job is known, which can learn it.
 */
export function functionBackups(source: DescriptionSource, fn: PlanFunction): FunctionBackups {
  const given = hoursGiven({ functions: [fn] })
  const hours = sumOf([...given.values()], (each) => each)
  const held = source.jobs
    .map(({ id }) => ({ jobId: id, shares: inFunction(jobShares(source.tasks, id, given)) }))
    .filter(({ shares }) => shares.length > 0)
  const people = held.flatMap(({ jobId, shares }) => {
    const personIds = holdersOf(source, jobId)
    const taskIds = shares.map(({ task }) => task.id)
    const share = sumOf(taskIds, (id) => given.get(id) ?? 0) / hours
    return personIds.length > 0 ? [{ jobId, personIds, taskIds, share }] : []
  })
  const covered = new Set(people.flatMap(({ taskIds }) => taskIds))
  return {
    people: people.sort((a, b) => b.share - a.share),
    unnamedJobs: held.map(({ jobId }) => jobId).filter((jobId) => holdersOf(source, jobId).length === 0),
    uncovered: [...given.keys()].filter((id) => !covered.has(id)),
  }
}

const inFunction = (shares: readonly JobShare[]): JobShare[] =>
  shares.filter((share) => share.given > 0 && isDoneNow(share)).sort((a, b) => b.given - a.given)

/** Candidates for a new function hold none yet. */
const holdersOf = ({ people }: DescriptionSource, jobId: JobId): PersonId[] =>
  people.filter((person) => person.jobId === jobId && person.role !== 'candidate').map(({ id }) => id)
