import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { GroupingRun } from '../../../src/analysis/grouping-run.ts'
import type { KeptFunction } from '../../../src/analysis/plan-guidance.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { exampleProblem } from '../../support/grouping-case.ts'

const problem = exampleProblem('uwv-administratie', 'adm')
const iterations = 3000
const ids = problem.tasks.map(({ task }) => task.id)
const free = groupTasks(problem, { iterations })
const used = new Set(free.functions.flatMap(({ allocations }) => allocations.map(({ taskId }) => taskId)))
const unused = ids.filter((id) => !used.has(id))
const kept = (tasks: readonly TaskId[], over: Partial<KeptFunction> = {}): KeptFunction => ({
  tasks,
  whole: false,
  ...over,
})
const grouped = (guidance: { kept?: readonly KeptFunction[]; wanted?: readonly TaskId[] }) =>
  groupTasks(problem, { iterations, guidance: { kept: [], wanted: [], ...guidance } })
const tasksAt = ({ functions }: { functions: typeof free.functions }, at: number) =>
  functions[at]!.allocations.map(({ taskId }) => taskId)

describe('guidance on the example office', () => {
  test('brings in a task that the best plan leaves out, at a price', () => {
    const found = grouped({ wanted: unused.slice(0, 1) })
    expect(found.functions.flatMap((_, at) => tasksAt(found, at))).toContain(unused[0])
    expect(found.score).toBeLessThan(free.score)
    expect(checkPlan(problem, found).problems).toEqual([])
  })

  test('keeps two tasks in one function that the best plan does not have together', () => {
    const pair = [ids.find((id) => used.has(id))!, unused[0]!]
    const found = grouped({ kept: [kept(pair)] })
    expect(tasksAt(found, found.keptAt[0]!)).toEqual(expect.arrayContaining(pair))
    expect(checkPlan(problem, found).problems).toEqual([])
  })

  test('keeps the working days asked for', () => {
    const found = grouped({ kept: [kept([], { days: ['mon', 'tue', 'wed', 'fri'] })] })
    const fn = found.functions[found.keptAt[0]!]!
    const days = new Set(
      fn.allocations.flatMap(({ schedule }) => Object.keys(schedule).map((part) => part.slice(0, 3))),
    )
    expect(days).toEqual(new Set(['mon', 'tue', 'wed', 'fri']))
  })

  test('says which function cannot be kept, and keeps the other', () => {
    const two = kept(ids.slice(0, 2), { whole: true })
    const found = grouped({ kept: [two, kept(tasksAt(free, 0), { whole: true })] })
    expect(found.keptAt[0]).toBe(-1)
    expect(new Set(tasksAt(found, found.keptAt[1]!))).toEqual(new Set(tasksAt(free, 0)))
    expect(found.score).toBeCloseTo(free.score, 1)
  })

  test('leaves tasks aside that the problem does not have', () => {
    const stranger = 'not-there' as TaskId
    const found = grouped({ kept: [kept([stranger, ids[0]!])], wanted: [stranger] })
    expect(tasksAt(found, found.keptAt[0]!)).toContain(ids[0])
  })

  test('begins from a plan with what of it can be had', () => {
    const stranger = { taskId: 'not-there' as TaskId, hours: 3, schedule: { 'mon-am': 3 } }
    const start = {
      functions: [
        ...free.functions.map(({ allocations }) => ({ allocations: [...allocations, stranger] })),
        { allocations: [stranger] },
      ],
    }
    const run = new GroupingRun(problem, 1, { start })
    expect(run.progress.score).toBeCloseTo(free.score, 6)
    expect(run.result().functions).toHaveLength(free.functions.length)
  })
})
