import type { PlanProblem } from '../analysis/check-plan.ts'
import { verdictOf } from '../analysis/verdict.ts'
import { DAYPARTS, DAYS, type Day, type Daypart, type WeekSchedule } from '../records/daypart.ts'
import { DEMANDS, type Demand, type Level } from '../records/scales.ts'
import type { WholeFunction, WholeTask } from '../records/whole-case.ts'
import type { Doubt } from './desk.ts'
import { type RecordRef, taskRef } from './record-ref.ts'
import type { ReportFacts } from './report-facts.ts'

/** A task of a function with its hours there. */
export interface PlacedWork {
  readonly task: WholeTask
  readonly hours: number
  readonly schedule: WeekSchedule
}

/** Most hours first; those that are not among the records are left out. */
export const workOf = ({ task }: ReportFacts, { allocations }: WholeFunction): PlacedWork[] =>
  allocations
    .flatMap(({ taskId, hours, schedule }) => {
      const found = task(taskId)
      return found ? [{ task: found, hours, schedule }] : []
    })
    .sort((a, b) => b.hours - a.hours)

export const hoursOfWork = (work: readonly { readonly hours: number }[]): number =>
  work.reduce((sum, { hours }) => sum + hours, 0)

/** The function with its tasks. */
export const functionRefs = (facts: ReportFacts, fn: WholeFunction): RecordRef[] => [
  { kind: 'function', id: fn.id },
  ...workOf(facts, fn).map(({ task }) => taskRef(task.id)),
]

export interface Peak {
  readonly demand: Demand
  readonly level: Level
  readonly tasks: readonly WholeTask[]
}

/** The heaviest level of each demand, with the tasks that reach it (none at 0). */
export function peaksOf(work: readonly PlacedWork[]): Peak[] {
  return DEMANDS.map((demand) => {
    const level = work.reduce<Level>(
      (most, { task }) => (task.demands[demand] > most ? task.demands[demand] : most),
      0,
    )
    const tasks = work
      .filter(({ task }) => level > 0 && task.demands[demand] === level)
      .map(({ task }) => task)
    return { demand, level, tasks }
  })
}

/** From this step on a demand is worth naming. */
export const HEAVY: Level = 2

export const hoursOn = (work: readonly PlacedWork[], daypart: Daypart): number =>
  work.reduce((sum, { schedule }) => sum + (schedule[daypart] ?? 0), 0)

export const daysOf = (work: readonly PlacedWork[]): Day[] =>
  DAYS.filter((day) => hoursOn(work, `${day}-am`) + hoursOn(work, `${day}-pm`) > 0.01)

export function shareWith(work: readonly PlacedWork[], holds: (task: WholeTask) => boolean): number {
  const all = hoursOfWork(work)
  return all > 0 ? hoursOfWork(work.filter(({ task }) => holds(task))) / all : 0
}

export const shareOfVerdict = (work: readonly PlacedWork[], verdict: 'suitable' | 'possible'): number =>
  shareWith(work, (task) => verdictOf(task) === verdict)

/** "ma, di ochtend": when a task of a function is done. */
export function whenInWords({ texts }: ReportFacts, schedule: WeekSchedule): string {
  const { daysShort, morning, afternoon } = texts.levels
  const used = DAYPARTS.filter((daypart) => (schedule[daypart] ?? 0) > 0.01)
  return (['am', 'pm'] as const)
    .flatMap((half) => {
      const days = DAYS.filter((day) => used.includes(`${day}-${half}`)).map((day) => daysShort[day])
      return days.length > 0 ? [`${days.join(' ')} ${half === 'am' ? morning : afternoon}`] : []
    })
    .join(', ')
}

/** A broken rule in a sentence. */
export function ruleInWords(facts: ReportFacts, problem: PlanProblem): string {
  const { texts, taskName } = facts
  const { formatNumber } = texts.format
  const { levels } = texts
  const isDaypart = (name: string): name is Daypart => (DAYPARTS as readonly string[]).includes(name)
  const { daypart, day } = problem
  const when = daypart && isDaypart(daypart) ? levels.dayparts[daypart] : day ? levels.days[day] : ''
  return texts.words.rules[problem.rule]({
    task: problem.taskId ? taskName(problem.taskId) : '',
    amount: formatNumber(problem.amount, 2),
    bound: formatNumber(problem.bound, 2),
    when,
  })
}

export const ruleDoubt = (facts: ReportFacts, problem: PlanProblem): Doubt => ({
  kind: 'breaksRule',
  why: facts.texts.words.flags.breaksRule({ rule: ruleInWords(facts, problem) }),
})

/** Rules this function breaks, and what its tasks rest on that nobody judged or settled. */
export function functionDoubts(
  facts: ReportFacts,
  work: readonly PlacedWork[],
  broken: readonly PlanProblem[],
): Doubt[] {
  const { flags } = facts.texts.words
  const names = (tasks: readonly PlacedWork[]) => tasks.map(({ task }) => facts.taskName(task.id))
  const assumed = names(work.filter(({ task }) => (task.unjudged ?? []).length > 0))
  const open = names(work.filter(({ task }) => (task.open ?? []).length > 0))
  return [
    ...broken.map((problem) => ruleDoubt(facts, problem)),
    ...(assumed.length > 0
      ? [{ kind: 'assumed', why: flags.tasksAssumed({ tasks: assumed }) } as const]
      : []),
    ...(open.length > 0 ? [{ kind: 'openJudgement', why: flags.tasksOpen({ tasks: open }) } as const] : []),
  ]
}
