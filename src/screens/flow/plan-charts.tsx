import { useMemo } from 'preact/hooks'
import { compareProfile } from '../../analysis/compare-profile.ts'
import type { DemandPeak } from '../../analysis/describe-plan.ts'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { Job } from '../../records/case-file.ts'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import { FunctionProfileChart } from '../candidate/function-profile-chart.tsx'
import './plan-charts.css'
import { PlanFlowChart } from './plan-flow-chart.tsx'

interface Props {
  readonly problem: GroupingProblem
  readonly plan: Plan
  readonly jobs: readonly Job[]
  /** As the functions of the plan. */
  readonly functionNames: readonly string[]
  readonly onSave?: ((file: ChartFile) => void) | undefined
}

/** A plan in pictures: where its hours come from, and what each function asks. Functions that ask the same share one. */
export function PlanCharts({ problem, plan, jobs, functionNames, onSave }: Props) {
  const names = useMemo(() => new Map(problem.tasks.map(({ task }) => [task.id, task.name])), [problem])
  const profiles = useMemo(() => profilesOf(problem, plan, functionNames), [problem, plan, functionNames])
  return (
    <div class="plan-charts">
      <PlanFlowChart {...{ problem, plan, jobs, functionNames, onSave }} />
      {profiles.map(({ name, demands }) => (
        <FunctionProfileChart
          key={name}
          name={name}
          demands={demands}
          taskName={(id) => names.get(id) ?? id}
          headingLevel={2}
          onSave={onSave}
        />
      ))}
    </div>
  )
}

interface NamedProfile {
  readonly name: string
  readonly demands: readonly DemandPeak[]
}

function profilesOf(problem: GroupingProblem, plan: Plan, functionNames: readonly string[]): NamedProfile[] {
  const groups = new Map<string, { readonly names: string[]; readonly demands: readonly DemandPeak[] }>()
  plan.functions.forEach((fn, place) => {
    if (fn.allocations.length === 0) return
    const { demands } = compareProfile(problem, fn, { demands: {} })
    const peaks = demands.map(({ demand, asked, taskIds }) => ({ demand, level: asked, taskIds }))
    const name = functionNames[place] ?? String(place + 1)
    const same = groups.get(JSON.stringify(peaks))
    if (same) same.names.push(name)
    else groups.set(JSON.stringify(peaks), { names: [name], demands: peaks })
  })
  return [...groups.values()].map((group) => ({ name: group.names.join(', '), demands: group.demands }))
}
