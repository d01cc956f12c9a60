import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { observedWeeks } from '../../../src/analysis/observed-week.ts'
import { timeBudget } from '../../../src/analysis/time-budget.ts'
import type { JobId, TaskId } from '../../../src/records/ids.ts'
import { sketchedJob, sketchedObservation } from '../../support/observation-sketch.ts'

const anyOf = (...names: string[]) => fc.constantFrom(undefined, ...names)
const anySketch = fc.record({
  from: fc.nat(300),
  to: fc.option(fc.nat(400), { nil: undefined }),
  kind: fc.constantFrom(
    'interval' as const,
    'interval' as const,
    'interval' as const,
    'instant' as const,
    'note' as const,
  ),
  task: anyOf('a', 'b', 'c'),
  job: anyOf('j', 'k'),
  person: anyOf('m1', 'm2'),
  observer: fc.constantFrom('A', 'B'),
  resumes: fc.option(
    fc.nat(45).map((i) => `o${i}`),
    { nil: undefined },
  ),
})
const anyObservations = fc
  .array(anySketch, { maxLength: 40 })
  .map((sketches) => sketches.map((sketch, i) => sketchedObservation({ id: `o${i}`, ...sketch })))
const shuffled = <T>(items: fc.Arbitrary<T[]>) =>
  items.chain((each) => fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })))
const anyShuffled = shuffled(anyObservations)

/** Many at once, at odd milliseconds: sums of their parts differ in the last digit when added in another order. */
const anyCrowd = shuffled(
  fc.array(fc.tuple(fc.nat(9_999_999), fc.nat(9_999_999)), { minLength: 20, maxLength: 60 }).map((spans) =>
    spans.map(([a, b], i) => {
      const [from, to] = [Math.min(a, b) / 60_000, Math.max(a, b) / 60_000]
      return sketchedObservation({ id: `o${i}`, from, to, task: 't', job: 'j' })
    }),
  ),
)
const sum = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((total, each) => total + (each ?? 0), 0)

describe('timeBudget', () => {
  test('does not depend on the order of the observations', () => {
    fc.assert(
      fc.property(anyShuffled, ([observations, shuffled]) => {
        expect(timeBudget(shuffled)).toEqual(timeBudget(observations))
      }),
    )
    fc.assert(
      fc.property(anyCrowd, ([observations, shuffled]) => {
        expect(timeBudget(shuffled)).toEqual(timeBudget(observations))
      }),
    )
  })

  test('what goes on with what changes counts only, never time', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const whole = timeBudget(observations)
        const apart = timeBudget(observations.map(({ resumes: _, ...rest }) => rest))
        expect([whole.hours, whole.personHours, whole.instants, whole.unfinished]).toEqual([
          apart.hours,
          apart.personHours,
          apart.instants,
          apart.unfinished,
        ])
        expect(whole.turns).toBeLessThanOrEqual(apart.turns)
      }),
    )
  })

  test('tasks, and jobs, add up to the whole', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const budget = timeBudget(observations)
        for (const parts of [budget.tasks, budget.jobs, budget.jobs.flatMap((job) => job.tasks)]) {
          expect(sum(parts.map((part) => part.turns))).toBe(budget.turns)
          expect(sum(parts.map((part) => part.instants))).toBe(budget.instants)
          expect(sum(parts.map((part) => part.hours))).toBeCloseTo(budget.hours, 9)
          expect(sum(parts.map((part) => part.personHours))).toBeCloseTo(budget.personHours, 9)
        }
        if (budget.personHours > 0) {
          expect(sum(budget.tasks.map((task) => task.share))).toBeCloseTo(1, 9)
          expect(sum(budget.jobs.map((job) => job.share))).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  test('a person’s time is never more than the intervals, and never more than the clock of each person', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const { hours, personHours, tasks } = timeBudget(observations)
        expect(personHours).toBeLessThanOrEqual(hours + 1e-9)
        for (const task of tasks) expect(task.personHours).toBeLessThanOrEqual(task.hours + 1e-9)
        // Two observers, three persons (one without a code) and three jobs, in 400 minutes.
        expect(personHours).toBeLessThanOrEqual((18 * 400) / 60)
        expect(personHours).toBeCloseTo(recordedMinutes(observations) / 60, 9)
      }),
    )
  })
})

/** The same by another way: for each person, the minutes in which anything ran. */
function recordedMinutes(observations: Parameters<typeof timeBudget>[0]): number {
  const minutes = new Set<string>()
  for (const { kind, start, end, observer, jobId, personId } of observations) {
    if (kind !== 'interval' || !end) continue
    for (let at = Date.parse(start); at < Date.parse(end); at += 60_000) {
      minutes.add([observer, jobId, personId, at].join('|'))
    }
  }
  return minutes.size
}

describe('observedWeeks', () => {
  test('never divides more hours than told and staffed, and depends on no order', () => {
    const told = fc.record({ a: fc.nat(40), b: fc.nat(40), c: fc.nat(40) })
    fc.assert(
      fc.property(anyShuffled, told, fc.nat(5), ([observations, shuffled], hours, fte) => {
        const jobs = [sketchedJob('j', fte), sketchedJob('k', null)]
        const tasks = (['a', 'b', 'c'] as const).map((id) => ({
          id: id as string as TaskId,
          hoursPerWeek: hours[id],
          jobIds: ['j' as JobId],
        }))
        const weeks = observedWeeks(tasks, jobs, timeBudget(observations))
        expect(observedWeeks(tasks, jobs, timeBudget(shuffled))).toEqual(weeks)
        expect(sum([...weeks.values()].map((week) => week.hoursPerWeek))).toBeLessThanOrEqual(fte * 36 + 1e-9)
        for (const week of weeks.values()) expect(week.hoursPerWeek).toBeGreaterThan(0)
      }),
    )
  })
})
