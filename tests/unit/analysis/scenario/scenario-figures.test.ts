import { describe, expect, test } from 'vitest'
import { scenarioDifferences } from '../../../../src/analysis/scenario/scenario-differences.ts'
import {
  meanHourlyCost,
  scenarioFigures,
  scenarioWork,
} from '../../../../src/analysis/scenario/scenario-figures.ts'
import type { InclusiveFunction, Job } from '../../../../src/records/case-file.ts'
import type { DepartmentId, FunctionId, JobId, TaskId } from '../../../../src/records/ids.ts'
import { caseOf, demandsOf, task } from '../../../support/grouping-case.ts'

const job = (id: string, hourlyCost: number | null): Job => ({
  id: id as JobId,
  departmentId: 'd' as DepartmentId,
  name: id,
  hourlyCost,
})
const jobs = [job('a', 30), job('b', null)]
const source = {
  ...caseOf([
    task({
      id: 't1',
      jobIds: ['a' as JobId, 'b' as JobId],
      wish: 'shed',
      demands: demandsOf([0, 0, 3, 0, 0, 0, 0]),
    }),
    task({ id: 't2', jobIds: ['a' as JobId], origin: 'undone', location: 'there' }),
    task({ id: 't3', jobIds: [], wish: 'keep' }),
    task({ id: 't4', jobIds: ['a' as JobId], wish: 'shed' }),
  ]),
  jobs,
  minutesSeen: new Map(),
}
const fn = (id: string, hours: Readonly<Record<string, number>>): InclusiveFunction => ({
  id: id as FunctionId,
  name: id,
  allocations: Object.entries(hours).map(([taskId, amount]) => ({
    taskId: taskId as TaskId,
    hours: amount,
    schedule: { 'mon-am': amount / 2, 'tue-pm': amount / 2 },
  })),
})

describe('the figures of a scenario', () => {
  const figures = scenarioFigures(source, [fn('f1', { t1: 6, t2: 4, t3: 2, gone: 1 })])

  test('say hours, days, places and the heaviest demand, and count what is not known', () => {
    expect(figures).toMatchObject({
      hours: 12,
      locations: ['here', 'there'],
      unknownTasks: 1,
      functions: [
        {
          hours: 12,
          days: 2,
          tasks: [
            { taskId: 't1', hours: 6 },
            { taskId: 't2', hours: 4 },
            { taskId: 't3', hours: 2 },
          ],
          fitness: 'unfit',
        },
      ],
    })
    expect(figures.demands[2]).toEqual({ demand: 'deadlines', level: 3, functionIds: ['f1'] })
    expect(figures.demands[0]).toMatchObject({ level: 0, functionIds: [] })
  })

  test('free only hours that somebody works now', () => {
    expect(figures.freed).toEqual([
      { jobId: 'a', hours: 3 },
      { jobId: 'b', hours: 3 },
    ])
    expect(figures).toMatchObject({ undoneHours: 4, unheldHours: 2 })
    const work = scenarioWork(figures, jobs, { otherBenefits: 0, otherCosts: 0 })
    expect(work.freed).toEqual([
      { hours: 3, hourlyCost: 30 },
      { hours: 3, hourlyCost: null },
      { hours: 2, hourlyCost: null },
    ])
    expect(meanHourlyCost(work, 35)).toBe(30)
    expect(meanHourlyCost({ freed: [] }, 35)).toBe(35)
  })

  test('name the wishes that are met, those that wait and those that are passed over', () => {
    expect(figures).toMatchObject({ shedTaken: ['t1'], shedLeft: ['t4'], keptTaken: ['t3'] })
  })
})

describe('the differences between two scenarios', () => {
  const one = scenarioFigures(source, [fn('f1', { t1: 6 })])
  const other = scenarioFigures(source, [fn('f2', { t2: 6 }), fn('f3', { t4: 4 })])

  test('are none between equals', () => {
    expect(scenarioDifferences(one, one)).toEqual([])
  })

  test('say what there is more and less of', () => {
    expect(scenarioDifferences(other, one)).toEqual([
      { kind: 'functions', more: 1 },
      { kind: 'hours', more: 4 },
      { kind: 'freed', jobId: 'a', more: 1 },
      { kind: 'freed', jobId: 'b', more: -3 },
      { kind: 'demand', demand: 'deadlines', level: 0, other: 3 },
      { kind: 'locations', more: 1 },
    ])
  })

  test('are the opposite the other way round', () => {
    const turned = scenarioDifferences(one, other).flatMap((each) => ('more' in each ? [-each.more] : []))
    expect(scenarioDifferences(other, one).flatMap((each) => ('more' in each ? [each.more] : []))).toEqual(
      turned,
    )
  })
})
