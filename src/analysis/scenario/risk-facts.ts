import type { InclusiveFunction } from '../../records/case-file.ts'
import type { RiskFacts, WishFact } from '../../records/scenario-facts.ts'
import { functionBackups } from '../effects/function-backups.ts'
import { NO_HOURS, sumOf } from '../effects/job-share.ts'
import { riskHours } from '../effects/risk-hours.ts'
import { hoursRange } from '../uncertainty/hours-range.ts'
import { jobImplications } from './job-implications.ts'
import type { ScenarioSource } from './scenario-figures.ts'

type Fn = Pick<InclusiveFunction, 'name' | 'allocations'>

export function riskFacts(source: ScenarioSource, functions: readonly Fn[]): RiskFacts {
  return {
    digitalisation: digitalisationOf(source, functions),
    displacement: displacementOf(source, functions),
    continuity: functions.map((fn) => continuityOf(source, fn)),
    tooLittleWork: functions.map((fn) => workOf(source, fn)),
  }
}

function digitalisationOf({ tasks }: ScenarioSource, functions: readonly Fn[]): RiskFacts['digitalisation'] {
  const all = riskHours(tasks, { allocations: functions.flatMap(({ allocations }) => allocations) })
  const hoursAt = (risk: string) => all.find((each) => each.risk === risk)?.hours ?? 0
  const high = all.find(({ risk }) => risk === 'high')
  const named = [...new Set(high?.taskIds ?? [])]
  return {
    high: hoursAt('high'),
    medium: hoursAt('medium'),
    highShare: high?.share ?? 0,
    tasks: named.flatMap((id) => tasks.find((task) => task.id === id)?.name ?? []),
  }
}

function displacementOf(source: ScenarioSource, functions: readonly Fn[]): RiskFacts['displacement'] {
  const jobs = jobImplications(source, functions)
  const kept = ({ wish }: WishFact) => wish === 'keep' || wish === 'more'
  const [most] = jobs.filter(({ freed }) => freed > NO_HOURS)
  return {
    ignored: jobs.flatMap(({ job, ignored }) => ignored.filter(kept).map((wish) => ({ ...wish, job }))),
    most: most ? { job: most.job, freed: most.freed, hours: most.hours } : null,
  }
}

function continuityOf(source: ScenarioSource, fn: Fn): RiskFacts['continuity'][number] {
  const { people, uncovered } = functionBackups(source, fn)
  const known = fn.allocations.filter(({ taskId }) => source.tasks.some(({ id }) => id === taskId))
  const hours = sumOf(known, (each) => each.hours)
  const bare = sumOf(
    known.filter(({ taskId }) => uncovered.includes(taskId)),
    (each) => each.hours,
  )
  return {
    name: fn.name,
    people: new Set(people.flatMap(({ personIds }) => personIds)).size,
    covered: hours > 0 ? 1 - bare / hours : 0,
    uncovered: uncovered.flatMap((id) => source.tasks.find((task) => task.id === id)?.name ?? []),
  }
}

/** A function that takes a part of a task keeps that part, whatever the task comes to. */
function workOf(source: ScenarioSource, { name, allocations }: Fn): RiskFacts['tooLittleWork'][number] {
  const parts = allocations.flatMap(({ taskId, hours }) => {
    const task = source.tasks.find(({ id }) => id === taskId)
    if (!task || !(task.hoursPerWeek > NO_HOURS)) return []
    const range = hoursRange(task, undefined)
    const part = hours / task.hoursPerWeek
    return [{ hours, least: part * range.least, most: part * range.most }]
  })
  return {
    name,
    hours: sumOf(parts, (each) => each.hours),
    least: sumOf(parts, (each) => each.least),
    most: sumOf(parts, (each) => each.most),
  }
}
