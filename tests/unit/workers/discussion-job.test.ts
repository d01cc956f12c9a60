import { expect, test } from 'vitest'
import { problemChange } from '../../../src/analysis/discussion/decision-effect.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { discussionJob, type FoundEffect } from '../../../src/workers/discussion-job.ts'
import { caseOf, task } from '../../support/grouping-case.ts'

const tasks = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => task({ id, hoursPerWeek: 5 }))
const source = caseOf(tasks)
const problem = groupingProblem(source, '*', DEFAULT_PARAMETERS)
const from = { source, scope: '*' as const, caseIdOf: (id: TaskId) => id }
const plan = groupTasks(problem, { iterations: 300 })
/** Each task as a professional's: out of the functions. */
const decisions = tasks.map((own) => ({
  key: own.id,
  change: problemChange(from, problem, { ...own, knowledge: 4 })!,
}))
const request = { problem, plan, decisions, seed: 1, iterations: 200 }

function workerUntil(pauses: number) {
  const reports: FoundEffect[] = []
  let paused = 0
  const context = {
    report: (effect: FoundEffect) => void reports.push(effect),
    isFinishing: () => paused >= pauses,
    pause: async () => {
      paused++
    },
    now: () => 0,
  }
  return { reports, context }
}

test('tells each effect as it is found, the same each time', async () => {
  const [one, other] = [workerUntil(Number.POSITIVE_INFINITY), workerUntil(Number.POSITIVE_INFINITY)]
  const result = await discussionJob(request, one.context)
  expect(result.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(one.reports).toEqual(result)
  for (const { effect } of result) expect(effect.points).toBeLessThan(0)
  expect(await discussionJob(request, other.context)).toEqual(result)
})

test('asked to finish, it gives the effects it came to', async () => {
  expect(await discussionJob(request, workerUntil(2).context)).toHaveLength(2)
})
