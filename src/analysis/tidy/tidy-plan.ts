import { DAYPARTS, type WeekSchedule } from '../../records/daypart.ts'
import { checkPlan } from '../check-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { alikeHalves } from './alike-halves.ts'
import { evenWeek } from './even-week.ts'
import { TidyWeek } from './tidy-week.ts'
import { NOTHING, type WeekNeatness, weekNeatness } from './week-neatness.ts'

export interface TidiedPlan {
  readonly plan: Plan
  readonly before: WeekNeatness
  readonly after: WeekNeatness
}

/** Score a tidied plan may differ by: the rounding of sums. */
const EQUAL = 1e-5

/**
 * The same functions, tasks, days and score in a week one can read aloud: the score says nothing about when within the windows
 * a task is done, and often as much is earned with other hours. Deterministic. Cost: tens of milliseconds.
 *
 * @param keepsHours every task keeps its hours a week; a third of the cost
 */
export function tidyPlan(problem: GroupingProblem, plan: Plan, keepsHours = false): TidiedPlan {
  const before = weekNeatness(problem, plan)
  const least = checkPlan(problem, plan).score - EQUAL
  let best: TidiedPlan = { plan, before, after: before }
  let untidiness = Number.POSITIVE_INFINITY
  for (const start of keepsHours ? [plan] : starts(problem, plan)) {
    const week = new TidyWeek(problem, start)
    week.improve()
    const tidied = withSchedules(start, week.schedules())
    const { problems, score } = checkPlan(problem, tidied)
    const now = week.untidinessOfAll()
    if (problems.length > 0 || score < least || now >= untidiness - NOTHING) continue
    untidiness = now
    best = { plan: tidied, before, after: weekNeatness(problem, tidied) }
  }
  return withAlikeHalves(problem, best, least)
}

/** With the weakest aim last: days parted alike, unless anything else would be the worse for it. */
function withAlikeHalves(problem: GroupingProblem, tidied: TidiedPlan, least: number): TidiedPlan {
  const plan = withSchedules(tidied.plan, alikeHalves(problem, tidied.plan))
  const after = weekNeatness(problem, plan)
  const { problems, score } = checkPlan(problem, plan)
  if (problems.length > 0 || score < least || !isNoWorse(after, tidied.after)) return tidied
  return { ...tidied, plan, after }
}

const isNoWorse = (counts: WeekNeatness, than: WeekNeatness): boolean =>
  counts.shortBlocks <= than.shortBlocks &&
  counts.unevenDaily <= than.unevenDaily &&
  counts.splitWeekly <= than.splitWeekly &&
  counts.unlikeHalves <= than.unlikeHalves

/** Weeks to tidy further: as it is, and with other hours of the same value. */
function starts(problem: GroupingProblem, plan: Plan): Plan[] {
  return [plan, evenWeek(problem, plan, true), evenWeek(problem, plan, false)].filter(
    (start) => start !== null,
  )
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
