import type { ExcludedTask, Exclusion } from '../../src/analysis/eligible.ts'
import type { GroupingProblem } from '../../src/analysis/grouping-problem.ts'
import { type LeftReason, leftReasons } from '../../src/analysis/left-reason.ts'
import type { Plan } from '../../src/analysis/plan.ts'
import { type CriterionGrade, verdictWithReasons } from '../../src/analysis/verdict.ts'
import type { Task } from '../../src/records/task.ts'

export interface LeftOut {
  readonly taskId: string
  readonly reason: string
}

/** Tasks of which a plan uses no hour, each with why: first those that might not, then those that could have. */
export function leftOut(problem: GroupingProblem, plan: Plan, excluded: readonly ExcludedTask[]): LeftOut[] {
  const used = new Set(plan.functions.flatMap((fn) => fn.allocations.map(({ taskId }) => taskId)))
  const unused = problem.tasks.map(({ task }) => task.id).filter((id) => !used.has(id))
  return [
    ...excluded.map(({ task, exclusions }) => ({
      taskId: task.id,
      reason: exclusions.map((exclusion) => describeExclusion(exclusion, task)).join('; '),
    })),
    ...[...leftReasons(problem, plan, unused)].map(([taskId, left]) => ({
      taskId,
      reason: describeLeft(left),
    })),
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

function describeLeft(left: LeftReason): string {
  switch (left.reason) {
    case 'no-value':
      return 'an hour of it is worth no more than leaving it where it is'
    case 'no-window':
      return 'its dayparts leave too few hours for the smallest allocation'
    case 'no-function':
      return 'there is no function to add it to'
    case 'breaks-rules':
      return 'adding it to any of the functions as they are breaks a rule'
    case 'lowers-score':
      return `adding it to function ${left.function + 1}, where it costs least, changes the score by ${left.change.toFixed(2)}`
  }
}
