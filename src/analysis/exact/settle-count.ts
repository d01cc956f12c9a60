import type { Highs } from 'highs'
import type { CompiledProblem } from '../grouping/compiled-problem.ts'
import type { DayClasses } from './day-classes.ts'
import type { Term } from './mixed-model.ts'
import { addWorthRows, type ProvenWorth, planModel } from './plan-model.ts'
import { type Choice, choicesOfValues } from './plan-values.ts'

export interface SettleOptions {
  /** Functions of every plan looked at. */
  readonly count: number
  /** Plans that score no more than this are of no use. */
  readonly above: number
  /** No such plan scores higher; what prices proved. */
  readonly bound: number
  readonly seconds: number
  readonly worths: readonly ProvenWorth[]
  /** Called with each lower bound. */
  readonly onBound: (bound: number) => void
  /** Called with the choices of each better plan. */
  readonly onChoices: (choices: readonly Choice[]) => void
  readonly isCancelled: () => boolean
}

export interface Settled {
  /** Proven: no plan of so many functions scores higher, or `above` where that is more. */
  readonly bound: number
  /** The solver came to an end. */
  readonly isComplete: boolean
  readonly seconds: number
}

/** Asks the solver for the best plan of so many functions. Blocks until it is proven, out of time or cancelled. */
export function settleCount(
  highs: Highs,
  problem: CompiledProblem,
  classes: DayClasses,
  options: SettleOptions,
): Settled {
  const plan = planModel(problem, classes, options.count)
  for (const worth of options.worths) addWorthRows(plan, problem, classes, worth)
  const score: Term[] = plan.model.costs.flatMap((cost, column) =>
    cost === 0 ? [] : [[column, cost] as const],
  )
  plan.model.addRow(options.above - plan.constant, options.bound + 1e-6 - plan.constant, score)
  const { callbackType, modelStatus } = highs.constants
  return highs.withModel(plan.model.data(highs), (model) => {
    model.options.set({ output_flag: false, time_limit: options.seconds, mip_rel_gap: 1e-6 })
    let bound = options.bound
    const tell = (proven: number | undefined) => {
      // Before the first relaxation is solved there is no bound.
      if (proven === undefined || Math.abs(proven) > 1e15) return
      if (proven + plan.constant >= bound - 1e-9) return
      bound = Math.max(options.above, proven + plan.constant)
      options.onBound(bound)
    }
    const { modelStatus: status } = model.run({
      [callbackType.mipInterrupt](event) {
        tell(event.data.mip_dual_bound)
        if (options.isCancelled()) event.interrupt()
      },
      [callbackType.mipImprovingSolution](event) {
        if (event.data.mip_solution) options.onChoices(choicesOfValues(plan, event.data.mip_solution))
      },
    })
    const seconds = model.getRunTime()
    if (status === modelStatus.infeasible) return { bound: options.above, isComplete: true, seconds }
    const ended: readonly number[] = [modelStatus.optimal, modelStatus.timeLimit, modelStatus.interrupted]
    // Bad input is a status, not an exception: it costs the bound.
    if (!ended.includes(status)) return { bound, isComplete: true, seconds }
    tell(Number(model.info.get('mip_dual_bound')))
    if (model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible) {
      options.onChoices(choicesOfValues(plan, model.getSolution().colValue))
    }
    return { bound, isComplete: status === modelStatus.optimal, seconds }
  })
}
