import { seededRandom } from '../src/analysis/grouping/seeded-random.ts'
import { shareInterval, type TimePart } from '../src/analysis/seen/share-of-time.ts'
import { type SeenObservation, seenStreams } from '../src/analysis/seen/streams.ts'
import { timeBy } from '../src/analysis/seen/time-by.ts'
import { printTable } from './support/print-table.ts'

/** How often the 95 % intervals of shares of observed time hold the share such work has in the long run. */
const RUNS = Number(process.env.BENCH_RUNS ?? 400)
/** Of the turns. */
const WEIGHTS = [0.4, 0.3, 0.15, 0.1, 0.05]
const MINUTE_MS = 60_000
const MONDAY = Date.UTC(2026, 10, 2, 8)
/** Work that goes on when watching begins. */
const BEFORE = 600

type Draw = () => number
interface Work {
  readonly name: string
  /** Minutes of a turn of a task, and its mean. */
  readonly turn: (draw: Draw, task: number) => number
  readonly mean: (task: number) => number
  /** Chance that the next turn is of the same task. */
  readonly again: number
}

const exponential = (draw: Draw, mean: number) => -mean * Math.log(1 - draw())
const even = (draw: Draw) => 20 + 70 * draw()
const WORKS: readonly Work[] = [
  {
    name: '5 minutes (Erlang 3)',
    turn: (draw) => [0, 0, 0].reduce((sum) => sum + exponential(draw, 5 / 3), 0),
    mean: () => 5,
    again: 0,
  },
  { name: '20-90 minutes', turn: even, mean: () => 55, again: 0 },
  { name: '20-90, half the time the same again', turn: even, mean: () => 55, again: 0.5 },
  {
    name: 'one task 60 (exponential), the others 8',
    turn: (draw, task) => exponential(draw, task === 0 ? 60 : 8),
    mean: (task) => (task === 0 ? 60 : 8),
    again: 0,
  },
  { name: '30 minutes, exponential', turn: (draw) => exponential(draw, 30), mean: () => 30, again: 0 },
  {
    name: 'exponential, half the time the same again',
    turn: (draw) => exponential(draw, 30),
    mean: () => 30,
    again: 0.5,
  },
]
const WATCHED = [
  { name: '1 person, 4 h', people: 1, days: 1 },
  { name: '3 people, 4 h', people: 3, days: 1 },
  { name: '1 person, 10 days of 4 h', people: 1, days: 10 },
]
const WATCHED_MINUTES = 240

/** Of intervals that could be given. */
class Held {
  private readonly held = WEIGHTS.map(() => 0)
  private readonly all = WEIGHTS.map(() => 0)

  add(task: number, truth: number, interval: { readonly low: number; readonly high: number } | null): void {
    if (!interval) return
    this.all[task]! += 1
    if (interval.low <= truth && truth <= interval.high) this.held[task]! += 1
  }

  text(): string {
    const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
    const lowest = Math.min(...this.held.map((held, task) => held / this.all[task]!))
    return `${((100 * sum(this.held)) / sum(this.all)).toFixed(1)} (${Math.floor(100 * lowest)})`
  }
}

const rows = WORKS.flatMap((work) =>
  WATCHED.map(({ name, people, days }) => {
    const [quarters, now] = [new Held(), new Held()]
    for (let run = 0; run < RUNS; run++) simulate(work, people, days, run + 1, quarters, now)
    return [work.name, name, quarters.text(), now.text()]
  }),
)
console.log(`${RUNS} runs; held in %, in brackets the task with the lowest figure\n`)
printTable(['turns', 'watched', 'quarters alone', 'as it is'], rows)

function simulate(work: Work, people: number, days: number, seed: number, quarters: Held, now: Held): void {
  const random = seededRandom(seed * 7919)
  const draw = () => random.next()
  const seen: SeenObservation[] = []
  const parts = WEIGHTS.map((): TimePart[] => [])
  for (let person = 0; person < people; person++)
    for (let day = 0; day < days; day++) {
      const shares = WEIGHTS.map(() => new Float64Array(WATCHED_MINUTES / 15))
      const turns = turnsOf(work, draw)
      for (const { task, from, to } of turns) {
        seen.push(observed(`m${person}`, day, task, from, to, seen.length))
        for (let quarter = Math.floor(from / 15); quarter * 15 < to; quarter++)
          shares[task]![quarter]! += Math.min(to, quarter * 15 + 15) - Math.max(from, quarter * 15)
      }
      for (const [task, list] of shares.entries())
        for (const part of list) parts[task]!.push({ part, whole: 15 })
    }
  const total = WEIGHTS.reduce((sum, weight, task) => sum + weight * work.mean(task), 0)
  const table = timeBy(seenStreams(seen), ({ taskId }) => taskId ?? null)
  const looks = (people * days * WATCHED_MINUTES) / 5
  for (const [task, weight] of WEIGHTS.entries()) {
    const row = table.rows.find(({ key }) => key === `t${task}`)
    // A task that was not seen has no row on screen.
    if (!row) continue
    const truth = (weight * work.mean(task)) / total
    quarters.add(task, truth, shareInterval(parts[task]!, 0.95, looks))
    now.add(task, truth, row.shareInterval)
  }
}

/** Of one person on one day, in minutes after watching began. */
function turnsOf(work: Work, draw: Draw): { task: number; from: number; to: number }[] {
  const turns: { task: number; from: number; to: number }[] = []
  let last: number | null = null
  for (let at = -BEFORE; at < WATCHED_MINUTES; ) {
    const task: number = last !== null && draw() < work.again ? last : taskOf(draw())
    const end = at + work.turn(draw, task)
    const [from, to] = [Math.max(0, at), Math.min(WATCHED_MINUTES, end)]
    if (to > from) turns.push({ task, from, to })
    last = task
    at = end
  }
  return turns
}

function taskOf(drawn: number): number {
  let [task, edge] = [0, WEIGHTS[0]!]
  while (drawn >= edge && task < WEIGHTS.length - 1) edge += WEIGHTS[++task]!
  return task
}

function observed(personId: string, day: number, task: number, from: number, to: number, count: number) {
  const at = (minutes: number) => new Date(MONDAY + (day * 1440 + minutes) * MINUTE_MS).toISOString()
  return {
    id: `o${count}`,
    kind: 'interval',
    start: at(from),
    end: at(to),
    by: 'ana',
    jobId: 'j1',
    personId,
    taskId: `t${task}`,
  } as unknown as SeenObservation
}
