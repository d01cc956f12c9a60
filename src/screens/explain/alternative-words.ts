import type { Alternative } from '../../analysis/explain/alternatives.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { Format } from '../../i18n/format.ts'
import type { explain } from '../../i18n/nl/explain.ts'
import type { TaskId } from '../../records/ids.ts'
import { roundHours } from '../analysis/round-hours.ts'

type Texts = typeof explain

/** What a plan is best at, in a word or two: its name beside the others. */
export function alternativeTitle({ bestAt }: Alternative, texts: Texts): string {
  const [first] = bestAt
  return first ? texts.aims[first] : texts.aimOther
}

/** "44,4 uur in 2 functies". */
export const alternativeDetail = (
  { figures: { hours, functions } }: Alternative,
  texts: Texts,
  { formatHours }: Format,
): string => texts.planHours({ hours: formatHours(roundHours(hours)), count: functions })

export interface HoursChanged {
  readonly taskId: TaskId
  /** More than 0: hours per week that the plan has more of the task. */
  readonly hours: number
}

/** Less of a task than this is no difference to speak of, in hours per week. */
const TO_SPEAK_OF = 0.5

/** The tasks a plan has more or less of than another, most first. */
export function hoursChanged(plan: Plan, other: Plan): HoursChanged[] {
  const sums = new Map<TaskId, number>()
  const add = ({ functions }: Plan, sign: 1 | -1) => {
    for (const { taskId, hours } of functions.flatMap((fn) => fn.allocations))
      sums.set(taskId, (sums.get(taskId) ?? 0) + sign * hours)
  }
  add(plan, 1)
  add(other, -1)
  return [...sums]
    .map(([taskId, hours]) => ({ taskId, hours }))
    .filter(({ hours }) => Math.abs(hours) >= TO_SPEAK_OF)
    .sort((a, b) => Math.abs(b.hours) - Math.abs(a.hours) || (a.taskId < b.taskId ? -1 : 1))
}
