import type { InclusiveFunction } from '../../records/case-file.ts'
import type { TaskId } from '../../records/ids.ts'
import type { JobImplication, WishFact } from '../../records/scenario-facts.ts'
import { type JobEffect, jobEffects } from '../effects/job-effects.ts'
import { NO_HOURS } from '../effects/job-share.ts'
import type { ScenarioSource } from './scenario-figures.ts'

/** Uses that are named: more than these are no help to choose. */
const USES = 3

/**
 * What a scenario means for each job it touches, most hours first. Jobs whose wishes it passes over are among them,
 * also when nothing is taken from them.
 */
export function jobImplications(
  source: ScenarioSource,
  functions: readonly Pick<InclusiveFunction, 'allocations'>[],
): JobImplication[] {
  const taskName = nameIn(source.tasks)
  const own = new Set(functions.flatMap(({ allocations }) => allocations.map(({ taskId }) => taskId)))
  const touched = new Set(source.tasks.filter(({ id }) => own.has(id)).flatMap(({ jobIds }) => jobIds))
  return jobEffects(source, '*', { functions })
    .filter(({ jobId, freed, takenUp }) => touched.has(jobId) && (freed > NO_HOURS || takenUp > NO_HOURS))
    .map((effect) => implicationOf(source, taskName, effect))
}

function implicationOf(
  source: ScenarioSource,
  taskName: (id: TaskId) => string,
  effect: JobEffect,
): JobImplication {
  const { jobId, wishes, givenTasks, uses } = effect
  const codeOf = (id: string) => source.people.find((person) => person.id === id)?.code ?? ''
  const said = (honoured: boolean): WishFact[] =>
    wishes
      .filter((each) => each.honoured === honoured)
      .map(({ taskId, wish, saidBy }) => ({
        task: taskName(taskId),
        wish,
        people: saidBy.map(codeOf).filter(Boolean),
      }))
  const hoursOf = (id: TaskId) => {
    const task = source.tasks.find((each) => each.id === id)
    return task ? task.hoursPerWeek / new Set(task.jobIds).size : 0
  }
  return {
    jobId,
    job: nameIn(source.jobs)(jobId),
    hours: effect.hours,
    freed: effect.freed,
    takenUp: effect.takenUp,
    gives: givenTasks.map(({ taskId, hours }) => ({
      task: taskName(taskId),
      hours,
      wholly: hoursOf(taskId) - hours <= NO_HOURS,
    })),
    honoured: said(true),
    ignored: said(false),
    uses: uses.slice(0, USES).map(({ taskId, reason, hours }) => ({ task: taskName(taskId), reason, hours })),
    coreBefore: effect.coreBefore,
    coreAfter: effect.coreAfter,
  }
}

const nameIn =
  <Id>(list: readonly { readonly id: Id; readonly name: string }[]) =>
  (id: Id): string =>
    list.find((each) => each.id === id)?.name ?? ''
