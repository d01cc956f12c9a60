import { describe, expect, test } from 'vitest'
import { observedWeeks } from '../../../src/analysis/observed-week.ts'
import { timeBudget } from '../../../src/analysis/time-budget.ts'
import type { JobId, TaskId } from '../../../src/records/ids.ts'
import { type ObservationSketch, sketchedJob, sketchedObservation } from '../../support/observation-sketch.ts'

const task = (id: string, hoursPerWeek: number, ...jobIds: string[]) => ({
  id: id as TaskId,
  hoursPerWeek,
  jobIds: jobIds as JobId[],
})
const budgetOf = (...sketches: Omit<ObservationSketch, 'id'>[]) =>
  timeBudget(sketches.map((sketch, i) => sketchedObservation({ id: `o${i}`, ...sketch })))
const hoursOf = (weeks: ReturnType<typeof observedWeeks>) =>
  Object.fromEntries([...weeks].map(([id, week]) => [id, week.hoursPerWeek]))

/** One hour of a, three of b, seen at job j. */
const ONE_TO_THREE = budgetOf(
  { from: 0, to: 60, task: 'a', job: 'j' },
  { from: 60, to: 240, task: 'b', job: 'j' },
)

describe('observedWeeks', () => {
  test('divides the told hours of a job as they were observed', () => {
    const weeks = observedWeeks([task('a', 10, 'j'), task('b', 10, 'j')], [sketchedJob('j', 2)], ONE_TO_THREE)
    expect(hoursOf(weeks)).toEqual({ a: 5, b: 15 })
    expect(weeks.get('a' as TaskId)).toMatchObject({ turns: 1, missingJobs: [] })
  })

  test('a job that is named twice counts once', () => {
    const weeks = observedWeeks(
      [task('a', 10, 'j', 'j'), task('b', 10, 'j')],
      [sketchedJob('j', 2)],
      ONE_TO_THREE,
    )
    expect(hoursOf(weeks)).toEqual({ a: 5, b: 15 })
  })

  test('never gives a job more hours than it is staffed for', () => {
    const weeks = observedWeeks([task('a', 50, 'j'), task('b', 50, 'j')], [sketchedJob('j', 1)], ONE_TO_THREE)
    expect(hoursOf(weeks)).toEqual({ a: 9, b: 27 })
  })

  test('uses the staffed hours where nothing was told yet', () => {
    const weeks = observedWeeks([task('a', 0, 'j'), task('b', 0, 'j')], [sketchedJob('j', 1)], ONE_TO_THREE)
    expect(hoursOf(weeks)).toEqual({ a: 9, b: 27 })
  })

  test('gives a task without told hours the same scale as its neighbours', () => {
    const weeks = observedWeeks(
      [task('a', 0, 'j'), task('b', 12, 'j')],
      [sketchedJob('j', null)],
      ONE_TO_THREE,
    )
    expect(hoursOf(weeks)).toEqual({ a: 4, b: 12 })
  })

  test('adds the jobs of a task up and names the job it could not see', () => {
    const budget = budgetOf(
      { from: 0, to: 60, task: 'a', job: 'j' },
      { from: 60, to: 120, task: 'b', job: 'j' },
      { from: 0, to: 60, task: 'a', job: 'k' },
      { from: 60, to: 120, task: 'b', job: 'k' },
    )
    const jobs = [sketchedJob('j', 1), sketchedJob('k', 3), sketchedJob('l', 4)]
    const weeks = observedWeeks([task('a', 8, 'j', 'k', 'l'), task('b', 4, 'j')], jobs, budget)
    expect(weeks.get('a' as TaskId)).toMatchObject({ missingJobs: ['l'], turns: 2 })
    // j: 1 h of a and 4 h of b told, halved by observation; k: 3 h of a told for one observed hour, as b shows.
    expect(hoursOf(weeks)).toEqual({ a: 2.5 + 3, b: 2.5 + 3 })
  })

  test('says nothing where there is nothing to go on', () => {
    const tasks = [task('a', 10, 'j'), task('b', 0, 'j')]
    expect(observedWeeks(tasks, [sketchedJob('j', 1)], budgetOf()).size).toBe(0)
    expect(
      observedWeeks(tasks, [sketchedJob('j', 1)], budgetOf({ from: 0, to: 60, task: 'a', job: 'j' })).size,
    ).toBe(0)
    expect(
      observedWeeks(
        tasks,
        [sketchedJob('j', 1)],
        budgetOf({ from: 0, to: 9, task: 'a' }, { from: 9, to: 18, task: 'b' }),
      ).size,
    ).toBe(0)
    const untold = [task('a', 0, 'j'), task('b', 0, 'j')]
    expect(observedWeeks(untold, [sketchedJob('j', null)], ONE_TO_THREE).size).toBe(0)
  })

  test('a task that was never seen is not estimated at zero', () => {
    const tasks = [task('a', 10, 'j'), task('b', 10, 'j'), task('c', 5, 'j')]
    expect(observedWeeks(tasks, [sketchedJob('j', 9)], ONE_TO_THREE).has('c' as TaskId)).toBe(false)
  })
})
