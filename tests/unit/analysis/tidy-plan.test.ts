import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { Plan } from '../../../src/analysis/plan.ts'
import { tidyPlan } from '../../../src/analysis/tidy/tidy-plan.ts'
import { NEAT_WEEK, weekNeatness } from '../../../src/analysis/tidy/week-neatness.ts'
import type { Day, WeekSchedule } from '../../../src/records/daypart.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { caseOf, exampleProblem, task } from '../../support/grouping-case.ts'

const allocation = (id: string, schedule: WeekSchedule) => ({
  taskId: id as TaskId,
  hours: Object.values(schedule).reduce((sum, hours) => sum + hours, 0),
  schedule,
})

const halves = (day: Day, morning: number, afternoon: number): WeekSchedule => ({
  [`${day}-am`]: morning,
  [`${day}-pm`]: afternoon,
})

/** Five hours on each of four days; the daily tasks in uneven pieces, the weekly one in crumbs. */
const untidy: Plan = {
  functions: [
    {
      allocations: [
        allocation('daily', { 'mon-am': 2, 'tue-am': 1.8, 'wed-am': 0.2, 'thu-am': 2 }),
        allocation('other', { 'mon-pm': 1, 'tue-am': 1.1, 'wed-am': 2.9, 'thu-am': 1 }),
        allocation('more', { 'mon-am': 1.9, 'tue-am': 1, 'wed-pm': 1.8, 'thu-pm': 1.3 }),
        allocation('weekly', { 'mon-am': 0.1, 'tue-pm': 1.1, 'wed-pm': 0.1, 'thu-pm': 0.7 }),
      ],
    },
  ],
}
const problem = groupingProblem(
  caseOf([
    task({ id: 'daily', hoursPerWeek: 10 }),
    task({ id: 'other', hoursPerWeek: 15 }),
    task({ id: 'more', hoursPerWeek: 10 }),
    task({ id: 'weekly', hoursPerWeek: 2, frequency: { times: 1, per: 'week' } }),
  ]),
  '*',
  DEFAULT_PARAMETERS,
)

/** Tasks of several times a day, parted otherwise every day; equal days, no crumbs. */
const unlike: Plan = {
  functions: [
    {
      allocations: [
        allocation('scan', {
          ...halves('mon', 0.9, 0.9),
          ...halves('tue', 1.05, 0.75),
          ...halves('wed', 0.5, 1.3),
          ...halves('thu', 0.55, 1.25),
        }),
        allocation('fax', {
          ...halves('mon', 0.5, 1.5),
          ...halves('tue', 0.5, 1.5),
          ...halves('wed', 1.5, 0.5),
          ...halves('thu', 0.5, 1.5),
        }),
        allocation('daily', { 'mon-am': 1, 'tue-am': 1, 'wed-am': 1, 'thu-am': 1 }),
        allocation('more', { 'mon-am': 1, 'tue-am': 1, 'wed-am': 1, 'thu-am': 1 }),
      ],
    },
  ],
}
const twiceADay = { times: 2, per: 'day' } as const
const twiceProblem = groupingProblem(
  caseOf([
    task({ id: 'scan', hoursPerWeek: 9, frequency: twiceADay }),
    task({ id: 'fax', hoursPerWeek: 10, frequency: twiceADay }),
    task({ id: 'daily', hoursPerWeek: 5 }),
    task({ id: 'more', hoursPerWeek: 5 }),
  ]),
  '*',
  DEFAULT_PARAMETERS,
)

describe('tidyPlan', () => {
  test('gives daily tasks equal days, weekly ones one block, and leaves no crumbs', () => {
    expect(weekNeatness(problem, untidy)).toEqual({
      shortBlocks: 3,
      unevenDaily: 3,
      splitWeekly: 1,
      unlikeHalves: 2,
    })
    const { plan, before, after } = tidyPlan(problem, untidy)
    expect(before).toEqual({ shortBlocks: 3, unevenDaily: 3, splitWeekly: 1, unlikeHalves: 2 })
    expect(after.shortBlocks).toBe(0)
    expect(after.splitWeekly).toBe(0)
    // The two hours in one block leave one day shorter for the others.
    expect(after.unevenDaily).toBeLessThan(3)
    expect(weekNeatness(problem, plan)).toEqual(after)
  })

  test('parts tasks over morning and afternoon in the same way every day', () => {
    const { before, after } = tidyPlan(twiceProblem, unlike, true)
    expect(before).toEqual({ ...NEAT_WEEK, unlikeHalves: 2 })
    expect(after).toEqual(NEAT_WEEK)
  })

  test('changes neither hours nor score, and breaks no rule', () => {
    const hours = ({ functions }: Plan) =>
      functions.map((fn) => fn.allocations.map((one) => one.hours.toFixed(5)))
    const { plan } = tidyPlan(problem, untidy)
    expect(hours(plan)).toEqual(hours(untidy))
    expect(checkPlan(problem, plan).problems).toEqual([])
    expect(checkPlan(problem, plan).score).toBeCloseTo(checkPlan(problem, untidy).score, 6)
  })

  test('gives the same week every time', () => {
    expect(tidyPlan(problem, untidy)).toEqual(tidyPlan(problem, untidy))
  })

  test.each([
    ['universiteit', 'owp'],
    ['uwv-administratie', 'sec'],
    ['verpleeghuis', 'wg'],
  ])('leaves fewer crumbs in what a search found: %s %s', (name, department) => {
    const { untidy: counted } = groupTasks(exampleProblem(name, department), { iterations: 3000 })
    const sum = ({ shortBlocks, unevenDaily, splitWeekly }: typeof counted.before) =>
      10 * shortBlocks + 6 * splitWeekly + 4 * unevenDaily
    expect(sum(counted.after)).toBeLessThan(sum(counted.before))
  })
})
