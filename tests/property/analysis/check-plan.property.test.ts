import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan, type PlanProblem } from '../../../src/analysis/check-plan.ts'
import { eligibility } from '../../../src/analysis/eligible.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import type { Plan } from '../../../src/analysis/plan.ts'
import { verdictOf } from '../../../src/analysis/verdict.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import { DAYPARTS } from '../../../src/records/daypart.ts'
import type { TaskId } from '../../../src/records/ids.ts'
import { checkResult, eligibleTasks, verdict } from '../../support/check-plan.mjs'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 2000 : 150 }

/** Ways to break a plan: each changes one number, task or place of it. */
const anyDamage = fc.record({
  kind: fc.constantFrom('hours', 'both', 'move', 'task', 'double', 'drop', 'copy', 'unknown', 'none'),
  fn: fc.nat(5),
  at: fc.nat(9),
  daypart: fc.constantFrom(...DAYPARTS, 'sat-am'),
  amount: fc.constantFrom(-3, -0.5, -5e-5, 5e-5, 0.25, 2, 5),
  pick: fc.nat(13),
})
type Damage = typeof anyDamage extends fc.Arbitrary<infer Value> ? Value : never

test('agrees with the referee on score and validity of whole and damaged plans', () => {
  fc.assert(
    fc.property(
      anyGroupingCase,
      anyParameters,
      fc.array(anyDamage, { maxLength: 3 }),
      (file, parameters, damages) => {
        const problem = groupingProblem(file, '*', parameters)
        const found = groupTasks(problem, { iterations: 150 })
        const plan = damages.reduce<Plan>((own, damage) => damaged(own, damage, file), found)
        const ours = checkPlan(problem, plan)
        const referee = checkResult(file, '*', plan.functions, parameters)
        const eligible = new Set<string>(problem.tasks.map(({ task }) => task.id))
        const theirs = referee.problems.filter((text) => !tellsShareOfUnknown(text, eligible))
        expect(distinct(ours.problems), JSON.stringify([ours.problems, theirs])).toBe(theirs.length)
        expect(Math.abs(ours.score - referee.score)).toBeLessThan(1e-6)
      },
    ),
    RUNS,
  )
})

test('agrees with the referee on which tasks are eligible and with what verdict', () => {
  fc.assert(
    fc.property(anyGroupingCase, (file) => {
      const { eligible, excluded } = eligibility(file, '*')
      expect(eligible.map(({ task }) => task.id)).toEqual(eligibleTasks(file, '*').map(({ id }) => id))
      expect(eligible.length + excluded.length).toBe(file.tasks.length)
      expect(file.tasks.map(verdictOf)).toEqual(file.tasks.map(verdict))
    }),
  )
})

/** The referee names a day once when both its halves are too long. */
const distinct = (problems: readonly PlanProblem[]): number =>
  new Set(
    problems.map((problem, at) =>
      problem.rule === 'max-daypart-hours' ? `${problem.function} ${problem.day}` : String(at),
    ),
  ).size

/** The referee also measures the share of tasks it has already refused; we leave those out. */
function tellsShareOfUnknown(text: string, eligible: ReadonlySet<string>): boolean {
  const id = /task (\S+) is more than its share/.exec(text)?.[1]
  return id !== undefined && !eligible.has(id)
}

function damaged(plan: Plan, damage: Damage, file: CaseFile): Plan {
  const fn = damage.fn % Math.max(1, plan.functions.length)
  if (damage.kind === 'copy') return { functions: [...plan.functions, ...plan.functions.slice(fn, fn + 1)] }
  const functions = plan.functions.map((own, number) => {
    if (number !== fn || own.allocations.length === 0) return own
    const at = damage.at % own.allocations.length
    if (damage.kind === 'drop') return { allocations: own.allocations.filter((_, other) => other !== at) }
    if (damage.kind === 'double') return { allocations: [...own.allocations, own.allocations[at]!] }
    return {
      allocations: own.allocations.map((each, other) => (other === at ? changed(each, damage, file) : each)),
    }
  })
  return { functions }
}

type Allocation = Plan['functions'][number]['allocations'][number]

function changed(allocation: Allocation, damage: Damage, file: CaseFile): Allocation {
  const schedule: Record<string, number> = { ...allocation.schedule }
  const [first] = Object.keys(schedule)
  const { daypart, amount } = damage
  switch (damage.kind) {
    case 'hours':
      return { ...allocation, hours: allocation.hours + amount }
    case 'both':
      return {
        ...allocation,
        hours: allocation.hours + amount,
        schedule: { ...schedule, [daypart]: (schedule[daypart] ?? 0) + amount },
      }
    case 'move':
      if (!first) return allocation
      schedule[first]! -= amount
      return { ...allocation, schedule: { ...schedule, [daypart]: (schedule[daypart] ?? 0) + amount } }
    case 'task':
      return { ...allocation, taskId: file.tasks[damage.pick % file.tasks.length]!.id }
    case 'unknown':
      return { ...allocation, taskId: 'nobody' as TaskId }
    default:
      return allocation
  }
}
