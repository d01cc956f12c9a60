import { useMemo } from 'preact/hooks'
import { type FunctionEffect, functionEffects } from '../../analysis/effects/function-effects.ts'
import { type JobEffect, jobEffects } from '../../analysis/effects/job-effects.ts'
import type { QualityMend } from '../../analysis/effects/quality-mends.ts'
import { minutesSeen } from '../../analysis/minutes-seen.ts'
import { observedWeeks } from '../../analysis/observed-week.ts'
import type { Plan } from '../../analysis/plan.ts'
import { withBetween } from '../../analysis/seen/observed-between.ts'
import { type HoursRange, hoursRange } from '../../analysis/uncertainty/hours-range.ts'
import type { PlanLikelihood } from '../../analysis/uncertainty/plan-likelihood.ts'
import { type AskedAnswers, WEBA_QUESTIONS } from '../../records/work-quality.ts'
import type { EffectNames, Worked } from '../../screens/effects/effects-props.ts'
import type { AnalysisPanelProps } from '../rooms/analysis-panel-props.ts'
import type { AnalysisSource } from './use-analysis-source.ts'
import { useObservedBetween } from './use-observed-between.ts'
import { useWorked } from './use-worked.ts'

/** What was observed in the scope. */
export type SeenInScope = Pick<AnalysisSource, 'observations' | 'budget' | 'jobs'>

interface Looked extends Pick<AnalysisPanelProps, 'scope' | 'source' | 'standings' | 'problem' | 'plan'> {
  readonly seen: SeenInScope
  /** As the plan's functions. */
  readonly asked: readonly AskedAnswers[]
}

interface PlanEffects {
  readonly jobs: readonly JobEffect[]
  /** As the plan's functions. */
  readonly functions: readonly FunctionEffect[]
  readonly names: EffectNames
  /** Of the tasks in the plan. */
  readonly ranges: readonly HoursRange[]
  readonly mends: Worked<readonly (readonly QualityMend[])[]>
  readonly likelihood: Worked<PlanLikelihood>
  /** Ends the drawing of hours with the samples there are. */
  readonly stop: () => void
}

/** Twice the standard error is three hundredths at most. */
const SAMPLES = 1000
/** The same on every device, so that the same records give the same likelihoods. */
const SEED = 1

/** What a plan does to the work of now, how good its functions are and how sure; drawing and trying happen in the worker. */
export function usePlanEffects({
  scope,
  source,
  standings,
  problem,
  plan,
  seen: { observations, budget, jobs: seenJobs },
  asked,
}: Looked): PlanEffects {
  const { people, interviews, processes, jobs } = source
  const whole = useMemo(
    () => ({
      tasks: standings.map(({ task }) => task),
      people,
      interviews,
      processes,
      jobs,
      minutesSeen: minutesSeen(budget),
    }),
    [standings, people, interviews, processes, jobs, budget],
  )
  const shown = useBarePlan(plan)
  const isAsked = shown.functions.length > 0
  const { between, isWorking } = useObservedBetween(
    isAsked ? { observations, jobs: seenJobs, standings } : null,
  )
  const ranges = useMemo(() => {
    const seen = withBetween(observedWeeks(whole.tasks, jobs, budget), between ?? new Map())
    const used = new Set(
      shown.functions.flatMap(({ allocations }) => allocations.map(({ taskId }) => taskId)),
    )
    return standings
      .filter(({ task }) => used.has(task.id))
      .map(({ task, record }) => {
        const heard = record.judgements.hours?.map(({ value }) => value)
        return hoursRange(task, seen.get(task.id), heard)
      })
  }, [standings, whole, jobs, budget, shown, between])
  const askedKey = JSON.stringify(asked)
  const functions = useMemo(() => functionEffects(whole, shown, asked), [whole, shown, askedKey])

  const likelihoodKey = useMemo(() => JSON.stringify([problem, shown, ranges]), [problem, shown, ranges])
  const likelihood = useWorked(
    isAsked && !isWorking
      ? {
          kind: 'likelihood',
          key: likelihoodKey,
          total: SAMPLES,
          request: {
            problem,
            plan: shown,
            ranges: new Map(ranges.map((range) => [range.taskId, range])),
            samples: SAMPLES,
            seed: SEED,
          },
        }
      : null,
  )
  const mendsKey = useMemo(
    () => JSON.stringify([problem, shown, { ...whole, minutesSeen: [...whole.minutesSeen] }]),
    [problem, shown, whole],
  )
  const mends = useWorked(
    isAsked && functions.some(({ quality }) => quality.fitness !== 'fit')
      ? {
          kind: 'mends',
          key: `${mendsKey} ${answersKey(asked)}`,
          total: shown.functions.length,
          request: { source: whole, problem, plan: shown, asked },
        }
      : null,
  )
  return {
    jobs: useMemo(() => jobEffects(whole, scope, shown), [whole, scope, shown]),
    functions,
    names: useMemo(() => namesIn(whole), [whole]),
    ranges,
    mends: mends.worked,
    likelihood: likelihood.worked,
    stop: likelihood.stop,
  }
}

/** The plan without names and pins; the same object until its hours change, so that a letter typed somewhere starts no work. */
function useBarePlan(plan: Plan | null): Plan {
  const allocations = plan?.functions.map((fn) => fn.allocations) ?? []
  return useMemo(
    () => ({ functions: allocations.map((each) => ({ allocations: each })) }),
    [JSON.stringify(allocations)],
  )
}

/** Reasons decide nothing. */
const answersKey = (asked: readonly AskedAnswers[]): string =>
  JSON.stringify(asked.map((each) => WEBA_QUESTIONS.map((question) => each[question]?.answer ?? null)))

type Named = Pick<AnalysisPanelProps['source'], 'tasks' | 'jobs' | 'people' | 'processes'>

function namesIn({ tasks, jobs, people, processes }: Named): EffectNames {
  const named = (pairs: readonly (readonly [string, string])[]) => {
    const names = new Map(pairs)
    return (id: string) => names.get(id) ?? id
  }
  return {
    task: named(tasks.map(({ id, name }) => [id, name])),
    job: named(jobs.map(({ id, name }) => [id, name])),
    person: named(people.map(({ id, code }) => [id, code])),
    process: named(processes.map(({ id, name }) => [id, name])),
  }
}
