import { DAYPARTS, type WeekSchedule } from '../../records/daypart.ts'
import { checkPlan } from '../check-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { TidyWeek } from './tidy-week.ts'
import { NOTHING, type WeekNeatness, weekNeatness } from './week-neatness.ts'

export interface TidiedPlan {
  readonly plan: Plan
  readonly before: WeekNeatness
  readonly after: WeekNeatness
}

/** Score a tidied plan may differ by: the rounding of sums. */
const EQUAL = 1e-6

/**
 * The same functions with the same hours a week, in a week one can read aloud: the score says nothing about when within the
 * windows a task is done, and a search leaves that to chance. Deterministic. Cost: tens of milliseconds.
 */
export function tidyPlan(problem: GroupingProblem, plan: Plan): TidiedPlan {
  const before = weekNeatness(problem, plan)
  const week = new TidyWeek(problem, plan)
  week.improve()
  const tidied = withSchedules(plan, week.schedules())
  const { problems, score } = checkPlan(problem, tidied)
  const isAsGood = problems.length === 0 && score >= checkPlan(problem, plan).score - EQUAL
  return isAsGood
    ? { plan: tidied, before, after: weekNeatness(problem, tidied) }
    : { plan, before, after: before }
}

/** Hours that are a fraction of a minute off a round number through addition are made that number. */
const clean = (hours: number): number => Math.round(hours * 1e6) / 1e6

function withSchedules(plan: Plan, schedules: readonly Float64Array[]): Plan {
  let entry = 0
  return {
    functions: plan.functions.map(({ allocations }) => ({
      allocations: allocations.map(({ taskId }) => {
        const blocks = schedules[entry++]!
        const schedule: WeekSchedule = Object.fromEntries(
          DAYPARTS.flatMap((daypart, place) =>
            blocks[place]! > NOTHING ? [[daypart, clean(blocks[place]!)] as const] : [],
          ),
        )
        const hours = Object.values(schedule).reduce((sum, amount) => sum + amount, 0)
        return { taskId, hours, schedule }
      }),
    })),
  }
}
