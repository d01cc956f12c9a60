import { expect, test } from 'vitest'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import { hoursRange } from '../../../src/analysis/uncertainty/hours-range.ts'
import { likelihoodJob } from '../../../src/workers/likelihood-job.ts'
import { mendsJob } from '../../../src/workers/mends-job.ts'
import { caseOf, task } from '../../support/grouping-case.ts'

const file = caseOf(['a', 'b', 'c', 'd', 'e'].map((id) => task({ id, hoursPerWeek: 5, wish: 'shed' })))
const problem = groupingProblem(file, '*', DEFAULT_PARAMETERS)
const plan = groupTasks(problem, { iterations: 300 })
const ranges = new Map(problem.tasks.map(({ task: own }) => [own.id, hoursRange(own, undefined)]))
const request = { problem, plan, ranges, samples: 200, seed: 1 }

/** A worker whose clock moves 20 ms at every look, and that is asked to finish after so many pauses. */
function workerUntil(pauses: number) {
  const reports: number[] = []
  let [clock, paused] = [0, 0]
  return {
    reports,
    context: {
      report: (done: number) => reports.push(done),
      isFinishing: () => paused >= pauses,
      pause: async () => {
        paused++
      },
      now: () => (clock += 20),
    },
  }
}

test('draws in slices, telling how far it is, to the same result as at once', async () => {
  const [short, long] = [workerUntil(Number.POSITIVE_INFINITY), workerUntil(Number.POSITIVE_INFINITY)]
  const result = await likelihoodJob(request, short.context)
  expect(result.samples).toBe(200)
  expect(short.reports.at(-1)).toBe(200)
  expect(short.reports.length).toBeGreaterThan(1)
  expect(await likelihoodJob(request, long.context)).toEqual(result)
})

test('asked to finish it answers with the draws there are', async () => {
  const worker = workerUntil(3)
  const result = await likelihoodJob(request, worker.context)
  expect(result.samples).toBe(worker.reports.at(-1))
  expect(result.samples).toBeLessThan(200)
  expect(result.functions).toHaveLength(plan.functions.length)
})

test('asked to finish, functions it did not come to have no mends', async () => {
  const source = { ...file, minutesSeen: new Map() }
  const asked = plan.functions.map(() => ({}))
  const worker = workerUntil(0)
  expect(await mendsJob({ source, problem, plan, asked }, worker.context)).toEqual(
    plan.functions.map(() => []),
  )
  expect(worker.reports).toEqual([])
})
