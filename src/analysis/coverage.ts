import type { Interview, Person } from '../records/case-file.ts'
import type { PersonId } from '../records/ids.ts'
import type { Decision } from '../records/judgement.ts'
import type { TaskRecord } from '../records/task-record.ts'
import { standingOf, type TaskStanding } from '../records/task-standing.ts'
import { type ObservationBy, observedIntervals } from './observed-time.ts'

/** The records of one department that tell how far the work there is. */
export interface Fieldwork {
  /** Of this department. */
  readonly people: readonly Person[]
  readonly tasks: readonly TaskRecord[]
  readonly decisions: readonly Decision[]
  readonly observations: readonly ObservationBy[]
  readonly interviews: readonly Pick<Interview, 'personId'>[]
}

/** How much of a department was looked at, asked about and judged. */
export interface Coverage {
  /** Person time of finished intervals, decimal hours. */
  readonly observedHours: number
  /** People who work there: candidates for a new function are not counted. */
  readonly people: number
  /** How many of them were seen at work. */
  readonly peopleObserved: number
  readonly peopleInterviewed: number
  readonly interviews: number
  readonly tasks: number
  /** Nobody told how many hours they take. */
  readonly tasksWithoutHours: number
  /** Something about them is not judged, hours included. */
  readonly tasksUnjudged: number
  /** Analysts differ about something and nothing settles it. */
  readonly tasksOpen: number
}

/** Counts what was done in a department. Cost: linear, about 10 us per task. */
export function coverageOf(fieldwork: Fieldwork): Coverage {
  const { people, tasks, decisions, observations, interviews } = fieldwork
  const staff = new Set(people.filter(({ role }) => role !== 'candidate').map(({ id }) => id))
  const among = (ids: readonly (PersonId | null | undefined)[]) =>
    new Set(ids.filter((id) => id && staff.has(id))).size
  const standings = standingsOf(tasks, decisions)
  const time = observedIntervals(observations).reduce((sum, each) => sum + each.personMilliseconds, 0)
  return {
    observedHours: time / HOUR_MS,
    people: staff.size,
    peopleObserved: among(observations.filter(({ kind }) => kind !== 'note').map(({ personId }) => personId)),
    peopleInterviewed: among(interviews.map(({ personId }) => personId)),
    interviews: interviews.length,
    tasks: tasks.length,
    tasksWithoutHours: standings.filter(({ unjudged }) => unjudged.includes('hours')).length,
    tasksUnjudged: standings.filter(({ unjudged }) => unjudged.length > 0).length,
    tasksOpen: standings.filter(({ open }) => open.length > 0).length,
  }
}

const NOTHING: Coverage = {
  observedHours: 0,
  people: 0,
  peopleObserved: 0,
  peopleInterviewed: 0,
  interviews: 0,
  tasks: 0,
  tasksWithoutHours: 0,
  tasksUnjudged: 0,
  tasksOpen: 0,
}

const COUNTS = Object.keys(NOTHING) as (keyof Coverage)[]

/** All departments together. */
export const sumOfCoverages = (coverages: readonly Coverage[]): Coverage =>
  coverages.reduce(
    (sum, each) =>
      Object.fromEntries(COUNTS.map((count) => [count, sum[count] + each[count]])) as unknown as Coverage,
    NOTHING,
  )

const HOUR_MS = 3_600_000

/** Each task sees its own decisions only: looking through all of them for every task would be quadratic. */
function standingsOf(tasks: readonly TaskRecord[], decisions: readonly Decision[]): TaskStanding[] {
  const byTask = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const known = byTask.get(decision.taskId)
    if (known) known.push(decision)
    else byTask.set(decision.taskId, [decision])
  }
  return tasks.map((task) => standingOf(task, byTask.get(task.id) ?? []))
}
