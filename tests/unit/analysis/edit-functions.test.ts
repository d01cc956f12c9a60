import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { draftFunctionsOf, finishedDraft, pinsOf } from '../../../src/analysis/workbench/draft-guidance.ts'
import {
  addFunction,
  hoursLeft,
  moveTask,
  withoutTask,
} from '../../../src/analysis/workbench/edit-functions.ts'
import { hoursChanges } from '../../../src/analysis/workbench/hours-changes.ts'
import { withoutTasks } from '../../../src/analysis/workbench/without-tasks.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import type { DraftFunction } from '../../../src/records/plan-draft.ts'
import { exampleProblem } from '../../support/grouping-case.ts'

const problem = exampleProblem('uwv-administratie', 'adm')
const found = groupTasks(problem, { iterations: 5000 })

function opened(): readonly DraftFunction[] {
  let count = 0
  return draftFunctionsOf(found, () => `k${count++}`)
}
const NEW = { newKey: 'new' }
const broken = (functions: readonly DraftFunction[]) => checkPlan(problem, { functions }).problems
const hoursOf = (fn: DraftFunction) => fn.allocations.reduce((sum, { hours }) => sum + hours, 0)
const taskIds = (fn: DraftFunction) => fn.allocations.map(({ taskId }) => taskId)
const someTask = (fn: DraftFunction): TaskId => taskIds(fn)[0]!

describe('moving a task', () => {
  test('out of a valid function keeps it valid by giving its other tasks more hours, where it can', () => {
    const [first] = opened()
    const leaving = taskIds(first!).filter((taskId) => {
      const after = moveTask(problem, opened(), { taskId, from: 0, to: null, hours: null }, NEW)
      return broken(after).length === 0
    })
    expect(leaving.length).toBeGreaterThan(0)
    const after = moveTask(problem, opened(), { taskId: leaving[0]!, from: 0, to: null, hours: null }, NEW)
    expect(taskIds(after[0]!)).not.toContain(leaving[0])
    expect(after[1]).toEqual(opened()[1])
  })

  test('to a new function makes one with that key, and the rules it breaks are named', () => {
    const taskId = someTask(opened()[0]!)
    const after = moveTask(problem, opened(), { taskId, from: 0, to: 'new', hours: null }, NEW)
    expect(after.at(-1)).toMatchObject({ key: 'new', name: '', whole: false, pinned: [] })
    expect(taskIds(after.at(-1)!)).toEqual([taskId])
    const rules = broken(after).filter((each) => each.function === after.length - 1)
    expect(rules.map(({ rule }) => rule)).toContain('min-tasks')
    expect(rules.map(({ rule }) => rule)).not.toContain('task-day-hours')
  })

  test('that has nothing left to move changes nothing', () => {
    const functions = opened()
    const taken = functions.flatMap(taskIds).find((id) => hoursLeft(problem, functions, id) === 0)!
    const move = { taskId: taken, from: null, to: 1, hours: null }
    expect(moveTask(problem, functions, move, NEW)).toBe(functions)
    expect(moveTask(problem, functions, { ...move, from: 7 }, NEW)).toBe(functions)
  })

  test('in a plan with a task that is no more leaves that one alone', () => {
    const gone = { taskId: 'gone' as TaskId, hours: 3, schedule: { 'mon-am': 3 } }
    const [first, ...others] = opened()
    const functions = [{ ...first!, allocations: [...first!.allocations, gone] }, ...others]
    const after = moveTask(
      problem,
      functions,
      { taskId: someTask(first!), from: 0, to: null, hours: null },
      NEW,
    )
    expect(after[0]!.allocations).toContainEqual(gone)
    expect(broken(after)).toContainEqual(expect.objectContaining({ rule: 'not-eligible', taskId: 'gone' }))
    const out = moveTask(problem, after, { taskId: 'gone' as TaskId, from: 0, to: null, hours: null }, NEW)
    expect(taskIds(out[0]!)).not.toContain('gone')
  })

  test('takes it out of what is pinned there', () => {
    const [first, ...others] = opened()
    const taskId = someTask(first!)
    const functions = [{ ...first!, pinned: taskIds(first!) }, ...others]
    const after = moveTask(problem, functions, { taskId, from: 0, to: null, hours: null }, NEW)
    expect(after[0]!.pinned).toEqual(taskIds(first!).slice(1))
  })
})

describe('hours', () => {
  test('that an analyst names are exactly what moves, there and back again', () => {
    const functions = opened()
    const { taskId, hours } = functions[0]!.allocations[0]!
    const hoursAt = (fn: DraftFunction) => fn.allocations.find((each) => each.taskId === taskId)?.hours
    const less = moveTask(problem, functions, { taskId, from: 0, to: null, hours: 0.5 }, NEW)
    expect(hoursAt(less[0]!)).toBeCloseTo(hours - 0.5, 5)
    expect(hoursLeft(problem, less, taskId)).toBeCloseTo(hoursLeft(problem, functions, taskId) + 0.5, 5)
    const again = moveTask(problem, less, { taskId, from: null, to: 0, hours: 0.5 }, NEW)
    expect(hoursAt(again[0]!)).toBeCloseTo(hours, 5)
    expect(moveTask(problem, functions, { taskId, from: 0, to: 1, hours: Number.NaN }, NEW)).toBe(functions)
  })

  test('of a task that is to stay out go from every function', () => {
    const taskId = someTask(opened()[0]!)
    const after = withoutTask(problem, opened(), taskId)
    expect(after.flatMap(taskIds)).not.toContain(taskId)
    expect(withoutTasks(problem, [taskId]).tasks).toHaveLength(problem.tasks.length - 1)
    expect(withoutTasks(problem, ['other' as TaskId])).toBe(problem)
  })
})

describe('what is pinned', () => {
  test('goes to the search: some tasks of a function, or all of it with its days', () => {
    const [first, second] = opened()
    const pinned = taskIds(first!).slice(0, 2)
    const functions = [{ ...first!, pinned }, { ...second!, whole: true }, ...addFunction([], 'empty')]
    const { kept, wanted } = pinsOf({ functions })
    expect(wanted).toEqual([])
    expect(kept).toHaveLength(2)
    expect(kept[0]).toEqual({ tasks: pinned, whole: false })
    expect(kept[1]).toMatchObject({ tasks: taskIds(second!), whole: true })
    expect(kept[1]!.days!.length).toBeGreaterThan(2)
  })

  test('keeps its key, name and answers when the rest was solved; what could not be had is told', () => {
    const asked = { contact: { answer: 'good', reason: '' } } as const
    const [first, second] = opened()
    const functions = [
      { ...first!, name: 'Gastheer', pinned: [someTask(first!)], asked },
      second!,
      { ...second!, key: 'lost', whole: true },
    ]
    const solved = finishedDraft({ functions }, found, [1, -1], () => 'fresh')
    expect(solved.functions.map(({ key }) => key)).toEqual(['fresh', 'k0'])
    expect(solved.functions[1]).toMatchObject({ name: 'Gastheer', asked, pinned: functions[0]!.pinned })
    expect(solved.functions[1]!.allocations).toEqual(found.functions[1]!.allocations)
    expect(solved.missed.map(({ key }) => key)).toEqual(['lost'])
  })

  test('keeps its hours through a move wherever some week allows it; without the pin they changed', () => {
    const functions = opened()
    const moves = problem.tasks.flatMap(({ task: { id } }) =>
      functions.map((_, to) => ({ taskId: id, from: null, to, hours: 2 })),
    )
    const outcomes = moves.flatMap((move) => {
      const loose = moveTask(problem, functions, move, NEW)
      if (broken(loose).length > 0) return []
      return hoursChanges(functions, loose, move.taskId).map(({ place, taskId }) => {
        const held = functions.map((fn, at) => (at === place ? { ...fn, pinned: [taskId] } : fn))
        const kept = moveTask(problem, held, move, NEW)
        expect(broken(kept)).toEqual([])
        return hoursChanges(held, kept, move.taskId).some((each) => each.taskId === taskId)
          ? 'changed'
          : 'kept'
      })
    })
    expect(outcomes).toContain('kept')
  })

  test('as a whole function stays on its days when a task leaves it', () => {
    const [first, ...others] = opened()
    const functions = [{ ...first!, whole: true }, ...others]
    const days = (fn: DraftFunction) =>
      new Set(fn.allocations.flatMap(({ schedule }) => Object.keys(schedule).map((part) => part.slice(0, 3))))
    for (const taskId of taskIds(first!)) {
      const after = moveTask(problem, functions, { taskId, from: 0, to: null, hours: null }, NEW)
      for (const day of days(after[0]!)) expect(days(first!)).toContain(day)
    }
  })
})

test('one hour more than a full function may have takes an hour from its other tasks, not from the rules', () => {
  const functions = opened()
  const left = problem.tasks.filter(({ task }) => hoursLeft(problem, functions, task.id) >= 2)
  const valid = left.flatMap(({ task }) =>
    functions.flatMap((_, to) => {
      const after = moveTask(problem, functions, { taskId: task.id, from: null, to, hours: null }, NEW)
      return broken(after).length === 0 ? [hoursOf(after[to]!)] : []
    }),
  )
  expect(valid.length).toBeGreaterThan(0)
  for (const hours of valid) expect(hours).toBeLessThanOrEqual(problem.parameters.maxHours + 1e-4)
})
