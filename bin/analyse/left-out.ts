import type { EligibleTask, ExcludedTask, Exclusion } from '../../src/analysis/eligible.ts'
import { hourValueOf } from '../../src/analysis/grouping-problem.ts'
import type { Parameters } from '../../src/analysis/parameters.ts'
import type { Plan } from '../../src/analysis/plan.ts'
import { type CriterionGrade, verdictWithReasons } from '../../src/analysis/verdict.ts'
import { DEMANDS } from '../../src/records/scales.ts'
import type { Task } from '../../src/records/task.ts'

export interface LeftOut {
  readonly taskId: string
  readonly reason: string
}

/** Tasks of which a plan uses no hour, each with why, in the order given: first who might not, then who could have. */
export function leftOut(
  plan: Plan,
  excluded: readonly ExcludedTask[],
  eligible: readonly EligibleTask[],
  parameters: Parameters,
): LeftOut[] {
  const used = new Set(plan.functions.flatMap((fn) => fn.allocations.map(({ taskId }) => taskId)))
  const unused = eligible.filter(({ task }) => !used.has(task.id))
  return [
    ...excluded.map(({ task, exclusions }) => ({
      taskId: task.id,
      reason: exclusions.map((exclusion) => describeExclusion(exclusion, task)).join('; '),
    })),
    ...unused.map((each) => ({ taskId: each.task.id, reason: whyUnused(each, eligible.length, parameters) })),
  ]
}

function describeExclusion(exclusion: Exclusion, task: Task): string {
  switch (exclusion.reason) {
    case 'criterion': {
      const found = verdictWithReasons(task).grades.find(({ criterion }) => criterion === exclusion.criterion)
      return `unsuitable: ${found ? describeGrade(found) : exclusion.criterion}`
    }
    case 'override':
      return `unsuitable by the analyst: ${task.override?.reason ?? ''}`
    case 'wish': {
      const holders = exclusion.holders.length
      const who = holders === 0 ? 'the current holders want' : `${holders} of the current holders want`
      return exclusion.wish === 'more' ? `${who} more of it` : `${who} to keep it`
    }
    case 'additional':
      return 'additional work, not part of an existing process'
    case 'no-hours':
      return 'has no hours'
  }
}

const describeGrade = ({ criterion, figure }: CriterionGrade): string =>
  criterion === 'frequency'
    ? `done ${figure.toFixed(2)} times a week, less than once a month`
    : `${criterion} ${figure}, where 2 is the most`

/** What can be said without searching again; that nothing better exists is proven only by a bound. */
function whyUnused(each: EligibleTask, eligibleCount: number, parameters: Parameters): string {
  if (eligibleCount < parameters.minTasks) {
    return `only ${eligibleCount} tasks are eligible, a function needs ${parameters.minTasks}`
  }
  const value = hourValueOf(each, parameters)
  if (value <= 0) return `an hour of it is worth ${value.toFixed(2)}, which is not more than nothing`
  const { demands } = each.task
  const [heaviest] = [...DEMANDS].sort((a, b) => demands[b] - demands[a])
  const demand =
    heaviest && demands[heaviest] > 0 ? `, its heaviest demand is ${heaviest} ${demands[heaviest]}` : ''
  return `no better plan with it was found: an hour of it is worth ${value.toFixed(2)}${demand}`
}
