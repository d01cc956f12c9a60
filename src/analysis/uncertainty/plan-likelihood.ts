import type { TaskId } from '../../records/ids.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import type { HoursRange } from './hours-range.ts'
import { KeepingPlan } from './keeping-plan.ts'
import { sampledHours } from './sampled-hours.ts'

/** How much a task's hours decide about something that may hold. Likelihoods 0-1. */
export interface MeasureEffect {
  readonly taskId: TaskId
  /** How likely it holds when the task's hours turn out in the lower half of its range, and in the upper. */
  readonly ifLow: number
  readonly ifHigh: number
}

export interface FunctionLikelihood {
  /** How likely the function keeps its least hours and every other rule, with its tasks and days, 0-1. */
  readonly likelihood: number
  /** Tasks whose hours matter for it beyond chance, the most telling first: the first is to be measured again first. */
  readonly measure: readonly MeasureEffect[]
}

export interface PlanLikelihood {
  /** As the plan's functions. */
  readonly functions: readonly FunctionLikelihood[]
  /** That all of them are kept. */
  readonly all: FunctionLikelihood
  /** Samples it rests on; with n of them a likelihood is off by less than about 1 / root n. */
  readonly samples: number
}

/** A difference between halves that chance explains is nothing: so many standard errors. */
const BEYOND_CHANCE = 3
/** Nor is one too small to send somebody out for. */
const WORTH_MEASURING = 0.05

/**
 * How likely the functions of a plan are kept, by drawing the hours of its tasks from their ranges and solving the hours
 * anew each time. In slices, so that a worker can tell how far it is. Equal input and seed give equal results.
 *
 * What a task's hours decide is read from the same draws: how often something holds where they came out low and where
 * high (the main effect in two classes; Plischke, Borgonovo and Smith 2013 on sensitivity from given data).
 */
export class LikelihoodRun {
  private readonly plan: KeepingPlan
  private readonly hours: readonly Float64Array[]
  private readonly samples: number
  private readonly ids: readonly TaskId[]
  private readonly middles: readonly number[]
  private readonly held: boolean[][] = []
  private readonly functions: number

  /** @param ranges of the plan's tasks; a task without one has the hours that were told */
  constructor(
    problem: GroupingProblem,
    plan: Plan,
    ranges: ReadonlyMap<TaskId, HoursRange>,
    { samples, seed }: { readonly samples: number; readonly seed: number },
  ) {
    this.plan = new KeepingPlan(problem, plan)
    this.ids = this.plan.tasks.map(({ task }) => task.id)
    const own = this.plan.tasks.map(({ task }) => ranges.get(task.id) ?? surely(task.id, task.hoursPerWeek))
    this.hours = sampledHours(own, samples, seed)
    this.middles = this.hours.map(median)
    this.samples = samples
    this.functions = plan.functions.length
  }

  /** Samples done. */
  get done(): number {
    return this.held.length
  }

  get isDone(): boolean {
    return this.done >= this.samples
  }

  advance(samples: number): void {
    const end = Math.min(this.samples, this.done + samples)
    for (let at = this.done; at < end; at++) this.held.push(this.plan.kept(this.hours.map((row) => row[at]!)))
  }

  /** Of the samples done so far. */
  result(): PlanLikelihood {
    return {
      functions: Array.from({ length: this.functions }, (_, place) =>
        this.likelihood((held) => held[place]!),
      ),
      all: this.likelihood((held) => held.every(Boolean)),
      samples: this.done,
    }
  }

  private likelihood(holds: (held: readonly boolean[]) => boolean): FunctionLikelihood {
    const outcomes = this.held.map(holds)
    const effects = this.ids.flatMap((taskId, task) => this.effectOf(taskId, task, outcomes))
    return {
      likelihood: partOf(outcomes),
      measure: effects.sort((a, b) => spread(b) - spread(a)),
    }
  }

  private effectOf(taskId: TaskId, task: number, outcomes: readonly boolean[]): MeasureEffect[] {
    const isLow = (at: number) => this.hours[task]![at]! < this.middles[task]!
    const low = outcomes.filter((_, at) => isLow(at))
    const high = outcomes.filter((_, at) => !isLow(at))
    if (low.length === 0 || high.length === 0) return []
    const effect = { taskId, ifLow: partOf(low), ifHigh: partOf(high) }
    const error = Math.sqrt(variance(effect.ifLow, low.length) + variance(effect.ifHigh, high.length))
    return spread(effect) > Math.max(BEYOND_CHANCE * error, WORTH_MEASURING) ? [effect] : []
  }
}

const surely = (taskId: TaskId, told: number): HoursRange => ({
  taskId,
  least: told,
  likely: told,
  most: told,
  told,
  observed: null,
  turns: 0,
})

const spread = ({ ifLow, ifHigh }: MeasureEffect): number => Math.abs(ifHigh - ifLow)
const variance = (part: number, count: number): number => (part * (1 - part)) / count
const partOf = (outcomes: readonly boolean[]): number =>
  outcomes.length === 0 ? 0 : outcomes.filter(Boolean).length / outcomes.length

function median(values: Float64Array): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
