import { describe, expect, test } from 'vitest'
import { timeBudget } from '../../../src/analysis/time-budget.ts'
import { type ObservationSketch, sketchedObservation } from '../../support/observation-sketch.ts'

const budgetOf = (...sketches: Omit<ObservationSketch, 'id'>[]) =>
  timeBudget(sketches.map((sketch, i) => sketchedObservation({ id: `o${i}`, ...sketch })))

describe('timeBudget', () => {
  test('counts, adds and averages the intervals of a task', () => {
    const { tasks } = budgetOf({ from: 0, to: 30, task: 't' }, { from: 60, to: 120, task: 't' })
    expect(tasks).toEqual([
      { taskId: 't', turns: 2, instants: 0, hours: 1.5, meanMinutes: 45, personHours: 1.5, share: 1 },
    ])
  })

  test('counts parallel intervals in full and divides the person’s time among them', () => {
    const budget = budgetOf(
      { from: 0, to: 60, task: 'a', job: 'j' },
      { from: 30, to: 60, task: 'b', job: 'j' },
    )
    expect(budget).toMatchObject({ hours: 1.5, personHours: 1 })
    expect(budget.tasks).toMatchObject([
      { taskId: 'a', hours: 1, personHours: 0.75, share: 0.75 },
      { taskId: 'b', hours: 0.5, personHours: 0.25, share: 0.25 },
    ])
  })

  test('work that was interrupted and taken up again is one turn; the time it was away is not its time', () => {
    const { tasks } = budgetOf(
      { from: 0, to: 10, task: 't' },
      { from: 15, to: 35, task: 't', resumes: 'o0' },
      { from: 40, to: 46, task: 't' },
    )
    expect(tasks).toMatchObject([{ turns: 2, hours: 0.6, meanMinutes: 18 }])
  })

  test('two persons, or two observers, at the same time are not parallel', () => {
    expect(budgetOf({ from: 0, to: 60, person: 'm1' }, { from: 0, to: 60, person: 'm2' }).personHours).toBe(2)
    expect(budgetOf({ from: 0, to: 60, observer: 'A' }, { from: 0, to: 60, observer: 'B' }).personHours).toBe(
      2,
    )
  })

  test('two analysts with their own tablets at the same time are two observers', () => {
    expect(budgetOf({ from: 0, to: 60, by: 'ana' }, { from: 0, to: 60, by: 'ben' }).personHours).toBe(2)
    expect(budgetOf({ from: 0, to: 60, by: 'ana' }, { from: 0, to: 60, by: 'ana' }).personHours).toBe(1)
  })

  test('time in which nothing was recorded is not observed', () => {
    expect(budgetOf({ from: 0, to: 15 }, { from: 45, to: 60 }).personHours).toBe(0.5)
  })

  test('counts instants without time, leaves notes out, and says how many intervals have no end yet', () => {
    const budget = budgetOf(
      { from: 0, kind: 'instant', task: 't' },
      { from: 0, kind: 'note', task: 't' },
      { from: 0, task: 't' },
      { from: 20, to: 10, task: 't' },
    )
    expect(budget).toMatchObject({
      turns: 0,
      instants: 1,
      hours: 0,
      meanMinutes: null,
      share: null,
      unfinished: 2,
    })
    expect(budget.tasks).toMatchObject([{ taskId: 't', instants: 1, share: null }])
  })

  test('an interval of no length is one interval', () => {
    expect(budgetOf({ from: 5, to: 5, task: 't' })).toMatchObject({
      turns: 1,
      hours: 0,
      meanMinutes: 0,
      share: null,
    })
  })

  test('within a job the shares are of that job, and what names no task has a line of its own', () => {
    const { jobs } = budgetOf(
      { from: 0, to: 60, job: 'j', task: 'a' },
      { from: 60, to: 80, job: 'j' },
      { from: 0, to: 40, job: 'k', task: 'a' },
    )
    expect(
      jobs.map(({ jobId, share, tasks }) => [jobId, share, tasks.map((task) => [task.taskId, task.share])]),
    ).toEqual([
      [
        'j',
        80 / 120,
        [
          ['a', 60 / 80],
          [null, 20 / 80],
        ],
      ],
      ['k', 40 / 120, [['a', 1]]],
    ])
  })

  test('nothing observed is an empty budget', () => {
    expect(timeBudget([])).toMatchObject({
      turns: 0,
      hours: 0,
      share: null,
      tasks: [],
      jobs: [],
      unfinished: 0,
    })
  })
})
