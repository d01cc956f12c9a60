import { expect, test } from 'vitest'
import { restReasons } from '../../../../src/analysis/explain/rest-reasons.ts'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import { DAYPARTS, DAYS } from '../../../../src/records/daypart.ts'
import { caseOf, exampleProblem, task } from '../../../support/grouping-case.ts'

test('the fifth day of a daily task stays with who does it now', () => {
  const problem = groupingProblem(
    caseOf(['a', 'b', 'c', 'd'].map((id) => task({ id, hoursPerWeek: 5 }))),
    '*',
    DEFAULT_PARAMETERS,
  )
  const plan = groupTasks(problem, { iterations: 1000 })
  const worked = new Set(
    plan.functions.flatMap((fn) =>
      fn.allocations.flatMap(({ schedule }) => Object.keys(schedule).map((daypart) => daypart.slice(0, 3))),
    ),
  )
  const [off] = DAYS.filter((day) => !worked.has(day))
  const found = restReasons(problem, plan)
  expect(found).toHaveLength(4)
  for (const { why, rest, jobIds } of found) {
    expect(why).toEqual({ kind: 'days', days: [off] })
    expect(rest).toBeCloseTo(1, 6)
    expect(jobIds).toEqual(['j'])
  }
})

test('a task that may fill no more of a function says so, also where all its days are worked', () => {
  const open = DAYPARTS.filter((daypart) => !daypart.startsWith('fri'))
  const problem = groupingProblem(
    caseOf([
      task({ id: 'a', hoursPerWeek: 16, dayparts: open }),
      ...['b', 'c', 'd'].map((id) => task({ id, hoursPerWeek: 4, dayparts: open })),
    ]),
    '*',
    { ...DEFAULT_PARAMETERS, maxFunctions: 1 },
  )
  const plan = groupTasks(problem, { iterations: 1000 })
  expect(restReasons(problem, plan)).toMatchObject([{ taskId: 'a', why: { kind: 'share', share: 0.4 } }])
})

test('what functions have and what stays is all of a task, on every example', () => {
  for (const [name, department] of [
    ['uwv-administratie', 'adm'],
    ['universiteit', 'owp'],
  ] as const) {
    const problem = exampleProblem(name, department)
    const found = restReasons(problem, groupTasks(problem, { iterations: 3000 }))
    const hours = new Map(problem.tasks.map(({ task: own }) => [own.id, own.hoursPerWeek]))
    expect(found.length).toBeGreaterThan(0)
    for (const { taskId, given, rest } of found) expect(given + rest).toBeCloseTo(hours.get(taskId)!, 6)
  }
})
