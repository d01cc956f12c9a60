import type { Job } from '../../records/case-file.ts'
import type { PersonId, PlaceId, ProcessId, TaskId } from '../../records/ids.ts'
import { interruptionEvents } from '../../records/interruption-rules.ts'
import type { InterruptionRecord } from '../../records/observing.ts'
import type { Task } from '../../records/task.ts'
import { type BesideEachOther, besideEachOther } from './beside-each-other.ts'
import { compareHours } from './compare-hours.ts'
import { type CoverageGrid, coverageGrid } from './coverage-grid.ts'
import { cutAtDayparts, seenDaypart } from './dayparts-seen.ts'
import { type HeatOfDay, heatOfDay } from './heat-of-day.ts'
import { type InterruptionFigures, interruptionFigures } from './interruption-rates.ts'
import { loadExposure } from './load-exposure.ts'
import { isLeft, onceSeen } from './once-seen.ts'
import { type StopAdvice, stopAdvice } from './stop-rule.ts'
import { type SeenObservation, type SeenStream, seenStreams, segmentsOf } from './streams.ts'
import { type TimeTable, timeBy } from './time-by.ts'
import { type Transition, transitions } from './transitions.ts'

/** What time can be told by. */
export const SEEN_DIMENSIONS = ['task', 'job', 'process', 'place', 'daypart'] as const
export type SeenDimension = (typeof SEEN_DIMENSIONS)[number]

export interface SeenSource {
  readonly observations: readonly SeenObservation[]
  readonly interruptions: readonly InterruptionRecord[]
  readonly tasks: readonly (Pick<Task, 'id' | 'jobIds' | 'hoursPerWeek' | 'dayparts'> & {
    readonly processId?: ProcessId | null
  })[]
  readonly jobs: readonly Job[]
  /** Places of the floor; what was seen at one of them goes by its name. */
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[]
}

export interface SeenSummary {
  readonly time: Readonly<Record<SeenDimension, TimeTable>>
  readonly transitions: readonly Transition[]
  /** Null when nothing was observed. */
  readonly interruptions: InterruptionFigures | null
  readonly beside: BesideEachOther
  readonly load: ReturnType<typeof loadExposure>
  /** By task. */
  readonly heat: HeatOfDay
  readonly grid: CoverageGrid
  readonly stop: StopAdvice
  readonly compared: ReturnType<typeof compareHours>
  /** Of which anything was seen, a moment too. */
  readonly seenTasks: readonly TaskId[]
  /** Person hours that count for no job, by person; null: nobody's code. */
  readonly withoutJob: readonly { readonly personId: PersonId | null; readonly hours: number }[]
  /** Whether of anything that was seen was noted with whom. */
  readonly hasCodes: boolean
}

/** All that a department's observations say, in one reading. Cost: n log n, and what runs side by side. */
export function seenSummary({
  observations: all,
  interruptions,
  tasks,
  jobs,
  places,
}: SeenSource): SeenSummary {
  const observations = onceSeen(all)
  const streams = seenStreams(observations)
  const processOf = new Map<string, string | null>(tasks.map(({ id, processId }) => [id, processId ?? null]))
  const keys: Readonly<Record<SeenDimension, (seen: SeenObservation) => string | null>> = {
    task: ({ taskId }) => taskId ?? null,
    job: ({ jobId }) => jobId ?? null,
    process: ({ taskId }) => (taskId ? (processOf.get(taskId) ?? null) : null),
    place: placeKeys(places),
    daypart: ({ start }) => seenDaypart(start),
  }
  const ofDayparts = cutAtDayparts(streams)
  const time = Object.fromEntries(
    SEEN_DIMENSIONS.map((dimension) => [
      dimension,
      timeBy(dimension === 'daypart' ? ofDayparts : streams, keys[dimension]),
    ]),
  ) as Record<SeenDimension, TimeTable>
  const grid = coverageGrid(tasks, jobs, streams)
  const seenTasks = new Set(
    observations.flatMap(({ kind, taskId }): TaskId[] => (taskId && kind !== 'note' ? [taskId] : [])),
  )
  const events = interruptionEvents(interruptions.filter(isLeft(all, observations)))
  return {
    compared: compareHours(tasks, jobs, observations, streams),
    time,
    transitions: transitions(streams, keys.task),
    interruptions: interruptionFigures(
      events.map(([first]) => first!),
      time.task.personHours,
    ),
    beside: besideEachOther(streams, keys.task),
    load: loadExposure(streams),
    heat: heatOfDay(streams, keys.task),
    grid,
    stop: stopAdvice(
      grid,
      streams,
      jobs.map(({ id }) => id),
      tasks,
      seenTasks,
    ),
    seenTasks: [...seenTasks],
    withoutJob: hoursWithoutJob(streams),
    hasCodes: streams.some(({ spans }) => spans[0]?.observation.personId),
  }
}

function hoursWithoutJob(streams: readonly SeenStream[]): SeenSummary['withoutJob'] {
  const hours = new Map<PersonId | null, number>()
  for (const stream of streams) {
    const { jobId, personId = null } = stream.spans[0]!.observation
    if (jobId) continue
    const watched = segmentsOf(stream).reduce((sum, { from, to }) => sum + to - from, 0) / 3_600_000
    if (watched > 0) hours.set(personId, (hours.get(personId) ?? 0) + watched)
  }
  return [...hours].map(([personId, each]) => ({ personId, hours: each }))
}

/** A place by the name it has now; else by what was written, which is the same place when it has that name. */
function placeKeys(places: SeenSource['places']): (seen: SeenObservation) => string | null {
  const known = places.flatMap(({ id, name }) => (name.trim() ? [{ id, name: name.trim() }] : []))
  const byId = new Map<string, string>(known.map(({ id, name }) => [id, name]))
  const byName = new Map(known.map(({ name }) => [name.toLowerCase(), name]))
  return ({ placeId, location }) => {
    const written = location?.trim() ?? ''
    return (placeId && byId.get(placeId)) || byName.get(written.toLowerCase()) || written || null
  }
}
