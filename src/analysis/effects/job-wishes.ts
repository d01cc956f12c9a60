import type { JobId, PersonId, TaskId } from '../../records/ids.ts'
import type { Wish } from '../../records/scales.ts'
import { holderWishes, type WishSource } from '../wish.ts'
import { type JobShare, NO_HOURS } from './job-share.ts'

/** What becomes of one wish when a plan is carried out. */
export interface WishEffect {
  readonly taskId: TaskId
  readonly wish: Exclude<Wish, 'neutral'>
  /** Who of the job said so; empty when only the analysts' summary says it. */
  readonly saidBy: readonly PersonId[]
  /** Hours per week the job has of the task, and those a plan takes. */
  readonly hours: number
  readonly given: number
  /** A task to shed goes at least in part, one to keep or have more of is not touched. */
  readonly honoured: boolean
}

/**
 * What becomes of the wishes about a job's tasks: those of its own people, and the analysts' summary where nobody of
 * the job said it. One wish of several people is one effect; people who differ give several. In task order.
 */
export const jobWishes = (source: WishSource, jobId: JobId, shares: readonly JobShare[]): WishEffect[] =>
  shares.flatMap((share) => wishesAbout(source, jobId, share))

function wishesAbout(source: WishSource, jobId: JobId, share: JobShare): WishEffect[] {
  const { task, hours, given } = share
  const ofJob = new Set(source.people.filter((person) => person.jobId === jobId).map(({ id }) => id))
  const said = holderWishes(source, task).filter(({ personId }) => ofJob.has(personId))
  const wishes = new Set(said.map(({ wish }) => wish))
  if (task.wish) wishes.add(task.wish)
  return ORDER.filter((wish) => wishes.has(wish)).map((wish) => ({
    taskId: task.id,
    wish,
    saidBy: [...new Set(said.filter((each) => each.wish === wish).map(({ personId }) => personId))],
    hours,
    given,
    honoured: given > NO_HOURS === (wish === 'shed'),
  }))
}

const ORDER = ['shed', 'keep', 'more'] as const
