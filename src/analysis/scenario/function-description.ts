import type { InclusiveFunction } from '../../records/case-file.ts'
import { DAYS, type WeekSchedule } from '../../records/daypart.ts'
import { DEMANDS, type Level } from '../../records/scales.ts'
import type { FunctionFacts } from '../../records/scenario-facts.ts'
import type { Task } from '../../records/task.ts'
import { functionBackups } from '../effects/function-backups.ts'
import { NO_HOURS, sumOf } from '../effects/job-share.ts'
import { eligibility } from '../eligible.ts'
import { verdictOf } from '../verdict.ts'
import type { ScenarioSource } from './scenario-figures.ts'

/** How many tasks are named to grow into. */
const GROWTH = 4

type Named = Pick<InclusiveFunction, 'name' | 'allocations'>

/** What the records say of one function; tasks that are not among them are left out. */
export function describeFunction(source: ScenarioSource, { name, allocations }: Named): FunctionFacts {
  const taskOf = new Map(source.tasks.map((task) => [task.id, task]))
  const placed = allocations.flatMap(({ taskId, hours, schedule }) => {
    const task = taskOf.get(taskId)
    return task && hours > NO_HOURS ? [{ task, hours, schedule }] : []
  })
  const hours = sumOf(placed, (each) => each.hours)
  const shareOf = (counts: (task: Task) => boolean) =>
    hours > 0
      ? sumOf(
          placed.filter(({ task }) => counts(task)),
          (each) => each.hours,
        ) / hours
      : 0
  const core = new Set(source.processes.filter((each) => each.core).map(({ id }) => id))
  const week = weekOf(placed.map(({ schedule }) => schedule))
  return {
    name,
    hours,
    days: DAYS.filter((day) => (week[`${day}-am`] ?? 0) + (week[`${day}-pm`] ?? 0) > NO_HOURS),
    week,
    tasks: placed
      .map(({ task, hours: own }) => ({
        id: task.id,
        name: task.name,
        hours: own,
        jobs: namesIn(source.jobs, task.jobIds),
        toLearn: isToLearn(task),
        undone: task.origin === 'undone',
      }))
      .sort((a, b) => b.hours - a.hours),
    processes: source.processes
      .map((each) => ({
        name: each.name,
        core: each.core,
        share: shareOf(({ processId }) => processId === each.id),
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share),
    coreShare: shareOf(({ processId }) => core.has(processId)),
    demands: DEMANDS.map((demand) => {
      const level = heaviest(placed.map(({ task }) => task.demands[demand]))
      const reached = placed.filter(({ task }) => level > 0 && task.demands[demand] === level)
      return { demand, level, tasks: reached.map(({ task }) => task.name) }
    }),
    knowledge: heaviest(placed.map(({ task }) => task.knowledge)),
    responsibility: heaviest(placed.map(({ task }) => task.responsibility)),
    toLearn: placed.filter(({ task }) => isToLearn(task)).map(({ task }) => task.name),
    locations: [...new Set(placed.map(({ task }) => task.location).filter(Boolean))],
    contactShare: shareOf(({ demands }) => demands.social >= 1),
    ...holdersOf(source, { allocations: placed.map(({ task, ...each }) => ({ taskId: task.id, ...each })) }),
    growth: growthOf(
      source,
      placed.map(({ task }) => task),
    ),
  }
}

const isToLearn = (task: Task): boolean => verdictOf(task) !== 'suitable'

const heaviest = (levels: readonly Level[]): Level => levels.reduce<Level>((a, b) => (b > a ? b : a), 0)

function weekOf(schedules: readonly WeekSchedule[]): WeekSchedule {
  const week: Record<string, number> = {}
  for (const [part, hours] of schedules.flatMap((each) => Object.entries(each))) {
    week[part] = (week[part] ?? 0) + (hours ?? 0)
  }
  return week
}

const namesIn = <Id>(list: readonly { readonly id: Id; readonly name: string }[], ids: readonly Id[]) =>
  [...new Set(ids)].flatMap((id) => list.find((each) => each.id === id)?.name ?? [])

function holdersOf(source: ScenarioSource, fn: Pick<InclusiveFunction, 'allocations'>) {
  const { people, unnamedJobs, uncovered } = functionBackups(source, fn)
  const codeOf = (id: string) => source.people.find((person) => person.id === id)?.code ?? ''
  return {
    holders: people.map(({ jobId, personIds, share }) => ({
      job: namesIn(source.jobs, [jobId])[0] ?? '',
      people: personIds.map(codeOf).filter(Boolean),
      share,
    })),
    unnamedJobs: namesIn(source.jobs, unnamedJobs),
    uncovered: namesIn(source.tasks, uncovered),
  }
}

function growthOf(source: ScenarioSource, own: readonly Task[]): FunctionFacts['growth'] {
  const held = new Set(own.map(({ id }) => id))
  const processes = new Set(own.map(({ processId }) => processId))
  return eligibility(source, '*')
    .eligible.filter(({ task }) => processes.has(task.processId) && !held.has(task.id))
    .map(({ task }) => ({ name: task.name, hours: task.hoursPerWeek }))
    .sort((a, b) => b.hours - a.hours)
    .slice(0, GROWTH)
}
