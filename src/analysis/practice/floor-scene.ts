import type { Company, InterruptionKind } from '../../records/observing.ts'
import {
  PRACTICE_PEOPLE,
  type PracticePerson,
  type PracticePlace,
  type PracticeTask,
} from './practice-cast.ts'
import { doingAt, type PracticeTruth } from './practice-truth.ts'

/** What is to be seen of one person at one moment. */
export interface PersonScene {
  readonly person: PracticePerson
  /** Where they are; while walking where they go. */
  readonly place: PracticePlace
  /** While walking: from where, and how far, 0 to 1. */
  readonly walking: { readonly from: PracticePlace; readonly part: number } | null
  /** What began first first. */
  readonly tasks: readonly PracticeTask[]
  /** Short moments of just now. */
  readonly moments: readonly PracticeTask[]
  readonly interruption: { readonly kind: InterruptionKind; readonly aside: boolean } | null
  readonly company: Company | null
}

/** So long a short moment stays in sight, in seconds of the floor. */
const MOMENT_SECONDS = 20

/** @param at seconds since the shift began */
export const sceneAt = (truth: PracticeTruth, at: number): readonly PersonScene[] =>
  PRACTICE_PEOPLE.map(({ code }) => personAt(truth, code, at))

function personAt(truth: PracticeTruth, person: PracticePerson, at: number): PersonScene {
  const running = doingAt(truth, person, at)
  const moves = truth.moves.filter((move) => move.person === person)
  const move = moves.filter(({ start }) => start <= at).at(-1)
  const first = truth.events.find((event) => event.person === person)
  const place = move?.to ?? moves[0]?.from ?? first?.place ?? 'living'
  const broke = truth.interruptions
    .filter((each) => each.person === person && each.at <= at && at < each.endedAt)
    .at(-1)
  return {
    person,
    place,
    walking:
      move && at < move.end ? { from: move.from, part: (at - move.start) / (move.end - move.start) } : null,
    tasks: running.map(({ task }) => task),
    moments: truth.events
      .filter(
        (each) =>
          each.person === person && each.end === null && each.start <= at && at < each.start + MOMENT_SECONDS,
      )
      .map(({ task }) => task),
    interruption: broke ? { kind: broke.kind, aside: broke.aside } : null,
    company: running.find(({ company }) => company !== null)?.company ?? null,
  }
}
