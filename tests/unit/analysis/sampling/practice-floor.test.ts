import { expect, test } from 'vitest'
import { seededRandom } from '../../../../src/analysis/grouping/seeded-random.ts'
import {
  PRACTICE_PEOPLE,
  PRACTICE_TASK_KEYS,
  practiceTask,
} from '../../../../src/analysis/practice/practice-cast.ts'
import { doingAt, type PracticeTruth } from '../../../../src/analysis/practice/practice-truth.ts'
import { simulateShift } from '../../../../src/analysis/practice/simulate-shift.ts'
import { clockOf, roundMoments } from '../../../../src/analysis/sampling/round-moments.ts'
import { sampleShares } from '../../../../src/analysis/sampling/sample-shares.ts'
import type { SampleRecord, SamplingPlanRecord } from '../../../../src/records/sampling.ts'

const RUNS = 200
const DAYS = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']
const WANTED = { margin: 0.05, confidence: 0.95 }
const plan = (seed: number, rounds: number) =>
  ({
    mode: 'random',
    firstDay: DAYS[0],
    lastDay: DAYS[4],
    weekdays: [1, 2, 3, 4, 5],
    from: '08:00',
    until: '16:00',
    every: rounds,
    seed,
  }) as unknown as SamplingPlanRecord

/** Of tasks beside each other one tap notes what began first. */
const seenAt = (truth: PracticeTruth, person: (typeof PRACTICE_PEOPLE)[number]['code'], at: number) =>
  doingAt(truth, person, at)[0]?.task ?? 'idle'

/** Part of everybody's time on each task, those days; second by second between the moments at which something changes. */
function trueShares(shifts: readonly PracticeTruth[]): Map<string, number> {
  const shares = new Map<string, number>()
  const all = shifts.reduce((sum, { seconds }) => sum + seconds, 0) * PRACTICE_PEOPLE.length
  for (const truth of shifts)
    for (const { code } of PRACTICE_PEOPLE) {
      const own = { ...truth, events: truth.events.filter(({ person }) => person === code) }
      const edges = [
        ...new Set([0, truth.seconds, ...own.events.flatMap(({ start, end }) => [start, end ?? start])]),
      ].sort((a, b) => a - b)
      edges.slice(0, -1).forEach((from, n) => {
        const task = seenAt(own, code, from)
        shares.set(task, (shares.get(task) ?? 0) + (edges[n + 1]! - from) / all)
      })
    }
  return shares
}

/** Minutes after midnight of the rounds of one of the days. */
type Walks = (run: number, day: number) => readonly number[]

/** How often an interval held the truth, over all tasks of all runs; and the same of each task. */
function simulate(walks: Walks) {
  const held = new Map<string, number>()
  // What is only ever done beside something else is hardly noted so: it would flatter the figure.
  const isNoted = (task: (typeof PRACTICE_TASK_KEYS)[number]) =>
    practiceTask(task).mean > 0 && !practiceTask(task).beside
  const tasks = ['idle', ...PRACTICE_TASK_KEYS.filter(isNoted)]
  const errors = new Map<string, number>()
  for (let run = 0; run < RUNS; run++) {
    const shifts = DAYS.map((_, day) => simulateShift(run * 10 + day + 1))
    const walked: { id: string; startedAt: string }[] = []
    const samples: SampleRecord[] = []
    DAYS.forEach((day, n) => {
      for (const moment of walks(run, n)) {
        const id = `${day} ${moment}`
        walked.push({ id, startedAt: `${day}T${clockOf(moment)}:05+01:00` })
        PRACTICE_PEOPLE.forEach(({ code }, place) => {
          // The round begins within its minute and takes some seconds a person.
          const task = seenAt(shifts[n]!, code, (moment - 480) * 60 + 5 + place * 12)
          const found = task === 'idle' ? { state: 'idle', taskId: null } : { state: 'task', taskId: task }
          samples.push({ id: `${id} ${code}`, roundId: id, subject: code, at: id, ...found } as SampleRecord)
        })
      }
    })
    const seen = sampleShares(WANTED, walked, samples)
    const truth = trueShares(shifts)
    for (const task of tasks) {
      const share = seen.shares.find(
        ({ found }) => (found.state === 'task' ? found.taskId : found.state) === task,
      )
      const { low, high } = share?.interval ?? seen.unseen!
      const really = truth.get(task) ?? 0
      errors.set(task, (errors.get(task) ?? 0) + (share?.share ?? 0) - really)
      if (low <= really && really <= high) held.set(task, (held.get(task) ?? 0) + 1)
    }
  }
  const each = tasks.map((task) => (held.get(task) ?? 0) / RUNS)
  return {
    all: each.reduce((sum, part) => sum + part, 0) / each.length,
    worst: Math.min(...each),
    bias: Math.max(...tasks.map((task) => Math.abs((errors.get(task) ?? 0) / RUNS))),
  }
}

const atRandom: Walks = (run, day) => roundMoments(plan(run, 8), DAYS[day]!)
/** Every four minutes for an hour a day, somewhere in it: as one does who has little time, or scans between following somebody. */
const close: Walks = (run, day) => {
  const from = 480 + seededRandom(run * 31 + day).below(420)
  return Array.from({ length: 15 }, (_, n) => from + n * 4)
}

// Measured: 98.4 % over all tasks, 96 % for the worst. More than it says: everybody has work of their own, so the looks of one
// round are less alike than by chance, and an interval never counts more looks than there were.
test('with 8 rounds a day the 95 % intervals hold the true shares of the practice floor, and lean to no side', () => {
  const { all, worst, bias } = simulate(atRandom)
  expect(all).toBeGreaterThanOrEqual(0.95)
  expect(worst).toBeGreaterThan(0.9)
  expect(bias).toBeLessThan(0.006)
})

// Measured: 99.2 % over all tasks, 98 % for the worst; with each round as a cluster of its own 92.7 and 89 %.
test('with rounds four minutes apart they hold the shares of all those days too', () => {
  const { all, worst } = simulate(close)
  expect(all).toBeGreaterThanOrEqual(0.95)
  expect(worst).toBeGreaterThan(0.9)
})
