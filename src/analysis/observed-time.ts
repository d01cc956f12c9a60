import type { Observation } from '../records/case-file.ts'
import { type AnalystId, compareText, type JobId, type ObservationId, type TaskId } from '../records/ids.ts'
import { turnKeys } from '../records/turns.ts'

/** One that was made here names the analyst; one of a file the letter that was entered there. */
export type ObservationBy = Observation & {
  readonly by?: AnalystId
  /** The piece of the same turn before it. */
  readonly resumes?: ObservationId
}

/** One finished interval with the time it stands for. */
export interface ObservedInterval {
  readonly jobId: JobId | null
  readonly taskId: TaskId | null
  /** The turn it is a piece of. */
  readonly turn: ObservationId
  /** Its whole length, whatever ran beside it. */
  readonly milliseconds: number
  /** Its part of the observed person's time: while n intervals run side by side each gets one n-th. */
  readonly personMilliseconds: number
}

/**
 * Gives every finished interval its length and its part of the observed person's time.
 *
 * One person is what one observer saw of one person code (of one job, where no code was noted); an interval runs beside
 * another only when it is of the same observer, person and job. So two observers of the same person count as two
 * observations, and what nobody recorded is not observed time.
 *
 * @returns in an order that does not depend on that of `observations`. Intervals that still run, and ends before their
 *   start, are left out. Cost: n log n.
 */
export function observedIntervals(observations: readonly ObservationBy[]): ObservedInterval[] {
  const streams = new Map<string, Span[]>()
  for (const observation of observations) {
    const span = spanOf(observation)
    if (!span) continue
    const { observer, by, jobId, personId } = observation
    const key = JSON.stringify([observer ?? by, jobId, personId].map((part) => part ?? ''))
    const stream = streams.get(key)
    if (stream) stream.push(span)
    else streams.set(key, [span])
  }
  const turns = turnKeys(observations)
  return [...streams.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, spans]) => shareTime(spans, turns))
}

interface Span {
  readonly observation: Observation
  /** Ms since the epoch. */
  readonly start: number
  readonly end: number
}

function spanOf(observation: Observation): Span | null {
  if (observation.kind !== 'interval' || observation.end == null) return null
  const [start, end] = [Date.parse(observation.start), Date.parse(observation.end)]
  return end >= start ? { observation, start, end } : null
}

/** `shared` is what one interval that ran all along would have got by a boundary. */
function shareTime(
  spans: readonly Span[],
  turns: ReadonlyMap<ObservationId, ObservationId>,
): ObservedInterval[] {
  const sharedAt = new Map<number, number>()
  let running = 0
  let shared = 0
  let last = 0
  for (const { at, change } of boundaries(spans)) {
    if (running > 0) shared += (at - last) / running
    sharedAt.set(at, shared)
    running += change
    last = at
  }
  return [...spans].sort(bySpan).map(({ observation, start, end }) => ({
    jobId: observation.jobId ?? null,
    taskId: observation.taskId ?? null,
    turn: turns.get(observation.id) ?? observation.id,
    milliseconds: end - start,
    personMilliseconds: sharedAt.get(end)! - sharedAt.get(start)!,
  }))
}

const boundaries = (spans: readonly Span[]) =>
  spans
    .flatMap(({ start, end }) => [
      { at: start, change: 1 },
      { at: end, change: -1 },
    ])
    .sort((a, b) => a.at - b.at)

const bySpan = (a: Span, b: Span): number =>
  a.start - b.start || a.end - b.end || compareText(a.observation.id, b.observation.id)
