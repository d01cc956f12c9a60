import type { CaseFile, Interview, Person } from '../records/case-file.ts'
import type { InterviewId, PersonId } from '../records/ids.ts'
import type { Wish } from '../records/scales.ts'
import type { Task } from '../records/task.ts'

/** The part of a case that says what people wish. */
export type WishSource = Pick<CaseFile, 'people' | 'interviews'>

/** What one current holder said about a task. */
export interface HolderWish {
  readonly personId: PersonId
  readonly interviewId: InterviewId
  readonly wish: Wish
}

/**
 * The wish that counts for a task: the analysts' summary, else keep when any current holder said keep or
 * more, else shed when any said shed, else neutral.
 */
export function wishOf(source: WishSource, task: Task): Wish {
  if (task.wish) return task.wish
  const said = holderWishes(source, task).map(({ wish }) => wish)
  if (said.includes('keep') || said.includes('more')) return 'keep'
  return said.includes('shed') ? 'shed' : 'neutral'
}

/** Everything current holders (people whose job is one of the task's jobs) said about a task, in interview order. */
export function holderWishes({ people, interviews }: WishSource, task: Task): HolderWish[] {
  const holders = new Set(people.filter((person) => holds(person, task)).map(({ id }) => id))
  return interviews
    .filter(({ personId }) => holders.has(personId))
    .flatMap((interview) => wishesIn(interview, task))
}

const holds = (person: Person, task: Task): boolean =>
  person.jobId != null && task.jobIds.includes(person.jobId)

const wishesIn = ({ id, personId, wishes }: Interview, task: Task): HolderWish[] =>
  (wishes ?? [])
    .filter(({ taskId }) => taskId === task.id)
    .map(({ wish }) => ({ personId, interviewId: id, wish }))
