import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { type GroupingProblem, groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { draftFunctionsOf } from '../../../src/analysis/workbench/draft-guidance.ts'
import {
  hoursLeft,
  moveTask,
  removeFunction,
  withoutTask,
} from '../../../src/analysis/workbench/edit-functions.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import type { DraftFunction } from '../../../src/records/plan-draft.ts'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

type Functions = readonly DraftFunction[]

/** An edit of any kind: whatever numbers it draws, it is an edit one could make. */
interface Step {
  readonly kind: 'move' | 'split' | 'out' | 'new' | 'without' | 'remove'
  readonly task: number
  readonly from: number
  readonly to: number
  readonly hours: number
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('move', 'move', 'split', 'out', 'new', 'without', 'remove'),
  task: fc.nat(20),
  from: fc.nat(6),
  to: fc.nat(6),
  hours: fc.double({ min: 0, max: 30, noNaN: true }),
})

const anyProblem = fc
  .tuple(anyGroupingCase, anyParameters)
  .map(([file, parameters]) => groupingProblem(file, '*', parameters))

function edited(problem: GroupingProblem, functions: Functions, step: Step, newKey: string): Functions {
  const taskId = problem.tasks[step.task % problem.tasks.length]!.task.id
  const holders = functions.flatMap((fn, at) => (holds(fn, taskId) ? [at] : []))
  const from = holders[step.from % (holders.length + 1)] ?? null
  const place = step.to % Math.max(1, functions.length)
  const options = { newKey, isTidied: false }
  const move = (to: number | 'new' | null, hours: number | null) =>
    moveTask(problem, functions, { taskId, from, to, hours }, options)
  const { kind, hours } = step
  if (kind === 'move') return move(place, null)
  if (kind === 'split') return move(place, hours)
  if (kind === 'out') return move(null, hours < 5 ? hours : null)
  if (kind === 'new') return move('new', null)
  if (kind === 'without') return withoutTask(problem, functions, taskId)
  return removeFunction(functions, place)
}

const holds = ({ allocations }: DraftFunction, id: TaskId) => allocations.some(({ taskId }) => taskId === id)

/** Every function after a row of edits, with the row before each. */
function walk(
  problem: GroupingProblem,
  steps: readonly Step[],
  look: (before: Functions, after: Functions, step: Step) => void,
) {
  if (problem.tasks.length === 0) return
  let count = 0
  let functions = draftFunctionsOf(groupTasks(problem, { iterations: 300 }), () => `found${count++}`)
  for (const step of steps) {
    const after = edited(problem, functions, step, `new${count++}`)
    look(functions, after, step)
    functions = after
  }
}

const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 8 })

test('any row of edits leaves finite hours, each the sum of its week, and never more than a task has', () => {
  fc.assert(
    fc.property(anyProblem, anySteps, (problem, steps) => {
      walk(problem, steps, (_, after) => {
        for (const { allocations } of after) {
          for (const { hours, schedule } of allocations) {
            const amounts = Object.values(schedule)
            expect(amounts.every((amount) => Number.isFinite(amount) && amount > 0)).toBe(true)
            expect(hours).toBeCloseTo(
              amounts.reduce((sum, amount) => sum + amount, 0),
              4,
            )
          }
        }
        const rules = new Set(checkPlan(problem, { functions: after }).problems.map(({ rule }) => rule))
        for (const never of [
          'schedule-sum',
          'closed-daypart',
          'negative-hours',
          'task-hours',
          'not-eligible',
        ])
          expect(rules).not.toContain(never)
      })
    }),
    { numRuns: 60 },
  )
})

test('an edit leaves every function it is not about as it was', () => {
  fc.assert(
    fc.property(anyProblem, anySteps, (problem, steps) => {
      walk(problem, steps, (before, after, { kind }) => {
        const changed = after.filter((fn) => !before.includes(fn))
        const most = kind === 'without' ? before.length : kind === 'remove' ? 0 : 2
        expect(changed.length).toBeLessThanOrEqual(most)
        const gone = before.filter(({ key }) => !after.some((fn) => fn.key === key))
        expect(gone.length).toBeLessThanOrEqual(kind === 'remove' ? 1 : 0)
      })
    }),
    { numRuns: 60 },
  )
})

test('a part of a task that is moved is exactly as large as was asked, and the rest stays', () => {
  fc.assert(
    fc.property(
      anyProblem,
      fc.nat(20),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (problem, nth, part) => {
        let count = 0
        const functions = draftFunctionsOf(groupTasks(problem, { iterations: 500 }), () => `k${count++}`)
        const all = functions.flatMap((fn, from) => fn.allocations.map((held) => ({ from, held })))
        if (all.length === 0) return
        const { from, held } = all[nth % all.length]!
        const { taskId } = held
        const moved = part * held.hours
        const after = moveTask(
          problem,
          functions,
          { taskId, from, to: 'new', hours: moved },
          { newKey: 'new' },
        )
        const hoursAt = (place: number) =>
          after[place]!.allocations.find((each) => each.taskId === taskId)?.hours ?? 0
        expect(hoursAt(functions.length)).toBeCloseTo(moved, 4)
        expect(hoursAt(from)).toBeCloseTo(held.hours - moved, 4)
        expect(hoursLeft(problem, after, taskId)).toBeCloseTo(hoursLeft(problem, functions, taskId), 4)
      },
    ),
    { numRuns: 60 },
  )
})
