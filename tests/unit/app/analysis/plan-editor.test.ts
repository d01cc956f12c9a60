import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../../src/analysis/group-tasks.ts'
import { hoursLeft } from '../../../../src/analysis/workbench/edit-functions.ts'
import type { HoursChange } from '../../../../src/analysis/workbench/hours-changes.ts'
import { keptFrom, ownDraft } from '../../../../src/app/actions/plan-actions.ts'
import { planEdits } from '../../../../src/app/analysis/plan-editor.ts'
import { lookAtFound, type PlanLookedAt } from '../../../../src/app/analysis/plan-looked-at.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { exampleProblem } from '../../../support/grouping-case.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const problem = exampleProblem('uwv-administratie', 'adm')
const found = groupTasks(problem, { iterations: 1500 })

async function opened() {
  const { session } = await openTestSession()
  const told: (readonly HoursChange[])[] = []
  const draft = () => ownDraft(session.records.plans.list(), session.analyst, WARD)
  const looked = (): PlanLookedAt => {
    const own = draft()
    return own ? { functions: own.functions, isMine: true } : lookAtFound(found)
  }
  const edits = () => {
    const now = looked()
    const names = now.functions.map((fn, place) => fn.name || `Functie ${place + 1}`)
    const onHoursChanged = (changes: readonly HoursChange[]) => told.push(changes)
    return planEdits({
      session,
      scope: WARD,
      problem,
      looked: now,
      names,
      onMine: () => undefined,
      onHoursChanged,
    })
  }
  const tasksOf = (place: number) => looked().functions[place]!.allocations.map(({ taskId }) => taskId)
  return { session, told, draft, looked, edits, tasksOf, undo: () => session.undoStack.undo() }
}

describe('working on a plan that was found', () => {
  test('the first change makes it the analyst’s own, and one undo gives it back', async () => {
    const { edits, draft, tasksOf, undo } = await opened()
    const [task] = tasksOf(0) as [TaskId]
    edits().move({ taskId: task, from: 0, to: null, hours: null })
    expect(draft()?.functions).toHaveLength(found.functions.length)
    expect(tasksOf(0)).not.toContain(task)
    undo()
    expect(draft()).toBeNull()
  })

  test('its functions get keys of their own, each another', async () => {
    const { edits, draft } = await opened()
    edits().addFunction()
    const keys = draft()!.functions.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => key.startsWith('found'))).toEqual([])
  })

  test('trying a move changes nothing and names what the move then breaks', async () => {
    const { edits, draft, looked, tasksOf } = await opened()
    const move = { taskId: tasksOf(0)[0]!, from: 0, to: null, hours: null }
    const { broken } = edits().tryMove(move)
    expect(draft()).toBeNull()
    edits().move(move)
    const rules = (each: readonly { readonly rule: string }[]) =>
      [...new Set(each.map(({ rule }) => rule))].sort()
    expect(rules(checkPlan(problem, { functions: looked().functions }).problems)).toEqual(rules(broken))
  })
})

describe('hours of other tasks that change along with a move', () => {
  test('are told after it, are those that were said before it, and are what the plan then has', async () => {
    const { edits, looked, told } = await opened()
    const before = looked().functions
    const move = problem.tasks
      .filter(({ task }) => hoursLeft(problem, before, task.id) >= 2)
      .flatMap(({ task }) => before.map((_, to) => ({ taskId: task.id, from: null, to, hours: 2 })))
      .find((each) => edits().tryMove(each).others.length > 0)!
    const said = edits().tryMove(move).others
    edits().move(move)
    expect(told).toHaveLength(1)
    expect(told[0]!.map(({ taskId }) => taskId)).toEqual(said.map(({ taskId }) => taskId))
    told[0]!.forEach(({ place, taskId, from, to }, at) => {
      const hoursIn = (functions: typeof before) =>
        functions[place]!.allocations.find((each) => each.taskId === taskId)?.hours
      expect(taskId).not.toBe(move.taskId)
      expect(hoursIn(before)).toBe(from)
      expect(hoursIn(looked().functions)).toBe(to)
      expect(said[at]!.to).toBeCloseTo(to, 4)
    })
  })

  test('are not told of where there are none', async () => {
    const { edits, tasksOf, told } = await opened()
    edits().move({ taskId: tasksOf(0)[0]!, from: 0, to: 7, hours: null })
    edits().addFunction()
    expect(told).toEqual([])
  })
})

describe('pins', () => {
  test('a whole function that loses one pin keeps the others', async () => {
    const { edits, looked, tasksOf } = await opened()
    edits().pinWhole([0], true)
    const [task, ...others] = tasksOf(0) as [TaskId, ...TaskId[]]
    edits().pin([0], task, false)
    expect(looked().functions[0]).toMatchObject({ whole: false, pinned: others })
  })

  test('a forbidden task leaves every function and its pin, and may come back later', async () => {
    const { edits, draft, looked, tasksOf } = await opened()
    const [task] = tasksOf(0) as [TaskId]
    edits().pin([0], task, true)
    edits().forbid(task, true)
    expect(draft()?.forbidden).toEqual([task])
    expect(
      looked().functions.flatMap((fn) => [...fn.pinned, ...fn.allocations.map((a) => a.taskId)]),
    ).not.toContain(task)
    edits().forbid(task, false)
    expect(draft()?.forbidden).toEqual([])
  })
})

describe('the week and the answers', () => {
  test('a week sets the hours of a task to its sum; an emptied week takes it out', async () => {
    const { edits, looked, tasksOf } = await opened()
    const [task] = tasksOf(0) as [TaskId]
    edits().setWeek(0, task, { 'mon-am': 1.5, 'tue-pm': 2 })
    expect(looked().functions[0]!.allocations.find(({ taskId }) => taskId === task)).toMatchObject({
      hours: 3.5,
      schedule: { 'mon-am': 1.5, 'tue-pm': 2 },
    })
    edits().setWeek(0, task, {})
    expect(tasksOf(0)).not.toContain(task)
  })

  test('an answer stays with its function until it is taken back', async () => {
    const { edits, looked } = await opened()
    edits().answer(1, 'contact', { answer: 'good', reason: 'vast team' }, false)
    edits().answer(1, 'autonomy', { answer: 'bad', reason: '' }, false)
    edits().answer(1, 'autonomy', null, false)
    expect(looked().functions[1]!.asked).toEqual({ contact: { answer: 'good', reason: 'vast team' } })
  })
})

test('keeping a found function makes it the analyst’s own and a record under its shown name', async () => {
  const { session, edits, looked } = await opened()
  edits().keep([0])
  const [fn] = looked().functions
  expect(looked().isMine).toBe(true)
  expect(keptFrom(session.records.functions.list(), fn!.key)).toMatchObject({
    name: 'Functie 1',
    allocations: fn!.allocations,
  })
})
