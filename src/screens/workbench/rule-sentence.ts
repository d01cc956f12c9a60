import type { PlanProblem } from '../../analysis/check-plan.ts'
import type { Format } from '../../i18n/format.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import { DAYPARTS } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import { roundHours } from '../analysis/round-hours.ts'

/** What a sentence about a rule is made with. */
export interface RuleWords {
  readonly rules: AreaMessages['workbench']['rules']
  readonly levels: Pick<Messages['levels'], 'days' | 'dayparts'>
  readonly format: Pick<Format, 'formatHours' | 'formatNumber'>
  readonly nameOf: (id: TaskId) => string
}

/** A broken rule in plain words, with its figures: what there is and what there may be. */
export function ruleSentence(problem: PlanProblem, { rules, levels, format, nameOf }: RuleWords): string {
  const { rule, day, daypart, taskId } = problem
  const known = DAYPARTS.find((each) => each === daypart)
  return rules[rule]({
    ...figuresOf(problem, format),
    task: taskId ? nameOf(taskId) : '',
    when: known ? levels.dayparts[known] : day ? levels.days[day] : String(daypart ?? ''),
  })
}

const COUNTED: ReadonlySet<PlanProblem['rule']> = new Set([
  'max-functions',
  'min-tasks',
  'max-days',
  'max-locations',
  'task-twice',
])

/** Rounded as hours are, finer where both would read the same: a sentence must not contradict itself. */
function figuresOf({ rule, amount, bound }: PlanProblem, { formatHours, formatNumber }: RuleWords['format']) {
  if (COUNTED.has(rule)) return { amount: formatNumber(amount, 0), bound: formatNumber(bound, 0) }
  const told = { amount: formatHours(roundHours(amount)), bound: formatHours(roundHours(bound)) }
  if (told.amount !== told.bound) return told
  const finer = (hours: number) => formatHours(roundHours(hours)).replace(/^[^ ]+/, formatNumber(hours, 2))
  return { amount: finer(amount), bound: finer(bound) }
}
