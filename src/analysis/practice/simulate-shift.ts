import { INTERRUPTION_KINDS, type InterruptionKind } from '../../records/observing.ts'
import { type SeededRandom, seededRandom } from '../grouping/seeded-random.ts'
import {
  PRACTICE_PEOPLE,
  type PracticePerson,
  type PracticePlace,
  type PracticeTask,
  practiceTask,
  tasksOfJob,
} from './practice-cast.ts'
import type { PracticeTruth, TruthEvent, TruthInterruption, TruthMove } from './practice-truth.ts'

/** Eight hours. */
export const SHIFT_SECONDS = 8 * 3_600

/** Shortest piece of work: long enough to be seen and tapped at ten times the speed. */
const SHORTEST = 45
/** Between two taps of one person, so that a hand can follow. */
const APART = 8
/** Interruptions that are drawn for an hour of work; about half come too near an end of the work and are left out. */
const INTERRUPTED_AN_HOUR = 9
const RESUMED = 0.75
const ASIDE = 0.2
/** How often each kind comes, of ten. */
const KIND_WEIGHTS: Readonly<Record<InterruptionKind, number>> = {
  person: 5,
  phone: 2,
  alarm: 2,
  machine: 1,
  other: 0,
}

/**
 * A shift of the practice floor, the same for the same seed on every device: per person turns of work one after another (lengths Erlang of
 * three stages), at most two tasks beside it in the same place, interruptions as a Poisson process, walking between places. People
 * do not depend on each other, and a longer shift begins as a shorter one.
 *
 * @param seconds length of the shift
 */
export function simulateShift(seed: number, seconds = SHIFT_SECONDS): PracticeTruth {
  const people = PRACTICE_PEOPLE.map((person, at) =>
    personShift(person, seededRandom(seed * 31 + at * 7_919 + 1), seconds),
  )
  return {
    seed,
    seconds,
    events: people.flatMap(({ events }) => events).sort(byStart),
    interruptions: people
      .flatMap(({ interruptions }) => interruptions)
      .sort((a, b) => a.at - b.at || byId(a, b)),
    moves: people.flatMap(({ moves }) => moves).sort((a, b) => a.start - b.start),
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
const byStart = (a: TruthEvent, b: TruthEvent) => a.start - b.start || byId(a, b)

type Person = (typeof PRACTICE_PEOPLE)[number]

interface Shift {
  readonly events: TruthEvent[]
  readonly interruptions: TruthInterruption[]
  readonly moves: TruthMove[]
}

function personShift({ code, job }: Person, random: SeededRandom, seconds: number): Shift {
  const tasks = tasksOfJob(job)
  const shift: Shift = { events: [], interruptions: [], moves: [] }
  let now = APART + random.below(30)
  let place = practiceTask(pick(random, tasks.main)).place
  while (now < seconds) {
    const task = pick(random, tasks.main)
    const facts = practiceTask(task)
    if (random.next() < 0.06) now += 120 + random.below(240)
    if (facts.place !== place) {
      const arrives = now + APART + random.below(20)
      shift.moves.push({ person: code, from: place, to: facts.place, start: now, end: arrives })
      place = facts.place
      now = arrives
    }
    now = turn(
      { shift, random, person: code, task, place, beside: tasks.beside, moments: tasks.moments },
      now,
    )
    now += APART + random.below(12)
  }
  return cut(shift, seconds)
}

interface Turn {
  readonly shift: Shift
  readonly random: SeededRandom
  readonly person: PracticePerson
  readonly task: PracticeTask
  readonly place: PracticePlace
  readonly beside: readonly PracticeTask[]
  readonly moments: readonly PracticeTask[]
}

/** One turn of a task, in one or more pieces. @returns when it is over */
function turn(given: Turn, began: number): number {
  const { shift, random, person, task } = given
  let left = Math.max(SHORTEST, Math.round(erlang(random, practiceTask(task).mean)))
  let [start, resumes] = [began, null as string | null]
  for (;;) {
    const until = Math.round((-Math.log(1 - random.next()) * 3_600) / INTERRUPTED_AN_HOUR)
    const isInterrupted = until >= SHORTEST && left - until >= SHORTEST
    const isAside = isInterrupted && random.next() < ASIDE
    const end = start + (isInterrupted && !isAside ? until : left)
    const event = pieceOf(given, start, end, resumes)
    shift.events.push(event)
    addBeside(given, start, end)
    addMoment(given, start, end)
    if (!isInterrupted) return end
    const at = start + until
    const endedAt = at + APART * 2 + random.below(70)
    const isResumed = !isAside && random.next() < RESUMED
    shift.interruptions.push({
      id: `${person}-${at}`,
      eventId: event.id,
      person,
      kind: kindOf(random),
      at,
      endedAt: isAside ? Math.min(endedAt, end) : endedAt,
      aside: isAside,
      resumed: isResumed,
    })
    if (isAside) return end
    if (!isResumed) return endedAt
    left -= until
    start = endedAt
    resumes = event.id
  }
}

function pieceOf(
  { person, task, place }: Turn,
  start: number,
  end: number | null,
  resumes: string | null,
): TruthEvent {
  const { company = null, load = [] } = practiceTask(task)
  return { id: `${person}-${task}-${start}`, person, task, place, start, end, company, load, resumes }
}

/** Up to two tasks beside it, within the piece, their taps apart. */
function addBeside(given: Turn, start: number, end: number): void {
  const { shift, random } = given
  let from = start + APART * 2
  for (const task of given.beside) {
    const facts = practiceTask(task)
    const wants = facts.place === given.place && random.next() < 0.55
    const length = Math.max(SHORTEST, Math.round(erlang(random, facts.mean)))
    if (!wants || from + SHORTEST + APART * 2 > end) continue
    const began = from + random.below(Math.max(1, Math.min(30, end - from - SHORTEST - APART * 2)))
    shift.events.push(pieceOf({ ...given, task }, began, Math.min(began + length, end - APART), null))
    from = began + APART
  }
}

function addMoment(given: Turn, start: number, end: number): void {
  const { shift, random } = given
  const isThere = random.next() < 0.3
  const task = given.moments[random.below(Math.max(1, given.moments.length))]
  const at = start + APART + random.below(Math.max(1, end - start - APART * 2))
  if (isThere && task) shift.events.push(pieceOf({ ...given, task }, at, null, null))
}

/** What goes on when the shift is over ends with it. */
function cut({ events, interruptions, moves }: Shift, seconds: number): Shift {
  return {
    events: events
      .filter(({ start }) => start < seconds)
      .map((event) => (event.end === null ? event : { ...event, end: Math.min(event.end, seconds) })),
    interruptions: interruptions
      .filter(({ at }) => at < seconds)
      .map((each) => (each.endedAt < seconds ? each : { ...each, endedAt: seconds, resumed: false })),
    moves: moves.filter(({ start }) => start < seconds),
  }
}

function pick(random: SeededRandom, tasks: readonly PracticeTask[]): PracticeTask {
  const total = tasks.reduce((sum, task) => sum + practiceTask(task).weight, 0)
  let at = random.next() * total
  for (const task of tasks) {
    at -= practiceTask(task).weight
    if (at < 0) return task
  }
  return tasks.at(-1)!
}

function kindOf(random: SeededRandom): InterruptionKind {
  let at = random.next() * 10
  for (const kind of INTERRUPTION_KINDS) {
    at -= KIND_WEIGHTS[kind]
    if (at < 0) return kind
  }
  return 'person'
}

const erlang = (random: SeededRandom, mean: number): number => {
  let total = 0
  for (let stage = 0; stage < 3; stage++) total -= Math.log(1 - random.next())
  return (mean * total) / 3
}
