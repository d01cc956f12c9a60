import { DAYPARTS, type Day, type Daypart } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Demand, Level } from '../../records/scales.ts'
import { DEMANDS } from '../../records/scales.ts'
import type { EligibleTask } from '../eligible.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { RulePath } from './rule-steps.ts'

/** One thing that would have to be otherwise: when a task can be done, what it asks, or a rule of the grouping. */
export type Change =
  | { readonly kind: 'daypart'; readonly taskId: TaskId; readonly daypart: Daypart }
  | { readonly kind: 'day'; readonly taskId: TaskId; readonly day: Day }
  | { readonly kind: 'any-time'; readonly taskId: TaskId }
  | {
      readonly kind: 'demand'
      readonly taskId: TaskId
      readonly demand: Demand
      readonly from: Level
      readonly to: Level
    }
  /** No demand of the task above this level. */
  | { readonly kind: 'lighter'; readonly taskId: TaskId; readonly most: Level }
  /** Done alone after a short introduction: possible becomes suitable. */
  | { readonly kind: 'independent'; readonly taskId: TaskId }
  | { readonly kind: 'rule'; readonly path: RulePath; readonly from: number; readonly to: number }

/** The problem as it would be. The one given stays as it is. */
export function withChange(problem: GroupingProblem, change: Change): GroupingProblem {
  if (change.kind === 'rule') {
    return { ...problem, parameters: { ...problem.parameters, [change.path]: change.to } }
  }
  const tasks = problem.tasks.map((own) => (own.task.id === change.taskId ? changedTask(own, change) : own))
  return { ...problem, tasks }
}

function changedTask(own: EligibleTask, change: Exclude<Change, { kind: 'rule' }>): EligibleTask {
  const { task } = own
  switch (change.kind) {
    case 'daypart':
      return { ...own, task: { ...task, dayparts: opened(task.dayparts, (part) => part === change.daypart) } }
    case 'day':
      return {
        ...own,
        task: { ...task, dayparts: opened(task.dayparts, (part) => part.startsWith(change.day)) },
      }
    case 'any-time':
      return { ...own, task: { ...task, dayparts: null } }
    case 'demand':
      return { ...own, task: { ...task, demands: { ...task.demands, [change.demand]: change.to } } }
    case 'lighter': {
      const demands = { ...task.demands }
      for (const demand of DEMANDS) {
        if (demands[demand] > change.most) demands[demand] = change.most
      }
      return { ...own, task: { ...task, demands } }
    }
    case 'independent':
      return { ...own, verdict: 'suitable' }
  }
}

const opened = (open: readonly Daypart[] | null, opens: (daypart: Daypart) => boolean): Daypart[] =>
  DAYPARTS.filter((daypart) => open === null || open.includes(daypart) || opens(daypart))
