import { compareText, type ObservationId } from '../../records/ids.ts'
import type { ObservationAdditions } from '../../records/observing.ts'
import { turnKeys } from '../../records/turns.ts'
import type { ObservationBy } from '../observed-time.ts'

/** An observation as the analysis of a floor reads it. */
export type SeenObservation = ObservationBy & ObservationAdditions

/** A finished interval. */
export interface SeenSpan {
  readonly observation: SeenObservation
  /** Milliseconds since the epoch. */
  readonly start: number
  readonly end: number
  /** The turn it is a piece of. */
  readonly turn: ObservationId
}

/** What one observer saw of one person (of one job, where no code was noted). */
export interface SeenStream {
  readonly key: string
  /** By start, then end. */
  readonly spans: readonly SeenSpan[]
}

/** A stretch of a stream in which the same things ran; at least one. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly running: readonly SeenSpan[]
}

/** The streams in an order that does not depend on that of `observations`, as `observedIntervals` tells them apart. */
export function seenStreams(observations: readonly SeenObservation[]): readonly SeenStream[] {
  const turns = turnKeys(observations)
  const streams = new Map<string, SeenSpan[]>()
  for (const observation of observations) {
    if (observation.kind !== 'interval' || observation.end == null) continue
    const [start, end] = [Date.parse(observation.start), Date.parse(observation.end)]
    if (!(end >= start)) continue
    const key = streamKey(observation)
    const span = { observation, start, end, turn: turns.get(observation.id)! }
    const stream = streams.get(key)
    if (stream) stream.push(span)
    else streams.set(key, [span])
  }
  return [...streams]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, spans]) => ({ key, spans: spans.sort(bySpan) }))
}

export const streamKey = ({ observer, by, jobId, personId }: SeenObservation): string =>
  JSON.stringify([observer ?? by, jobId, personId].map((part) => part ?? ''))

const segments = new WeakMap<SeenStream, readonly Segment[]>()

/** The stretches of a stream in which something ran, in order; none of them is empty. Cost: n log n, and what runs side by side; once a stream. */
export function segmentsOf(stream: SeenStream): readonly Segment[] {
  const known = segments.get(stream) ?? cutUp(stream)
  segments.set(stream, known)
  return known
}

function cutUp({ spans }: SeenStream): readonly Segment[] {
  const moments = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const found: Segment[] = []
  let next = 0
  let running: readonly SeenSpan[] = []
  for (const [at, from] of moments.entries()) {
    const to = moments[at + 1]
    if (to === undefined) break
    running = running.filter(({ end }) => end > from)
    while (next < spans.length && spans[next]!.start <= from) {
      const span = spans[next++]!
      if (span.end > from) running = [...running, span]
    }
    if (running.length > 0) found.push({ from, to, running })
  }
  return found
}

const bySpan = (a: SeenSpan, b: SeenSpan): number =>
  a.start - b.start || a.end - b.end || compareText(a.observation.id, b.observation.id)
