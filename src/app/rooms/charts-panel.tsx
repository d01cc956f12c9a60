import { PlanCharts } from '../../screens/flow/plan-charts.tsx'
import { useSaveChart } from '../files/use-save-chart.ts'
import type { AnalysisPanelProps } from './analysis-panel-props.ts'

/** The plan in pictures, to look at and to keep. Nothing while there is no plan. */
export default function ChartsPanel({ problem, plan, source, functionNames }: AnalysisPanelProps) {
  const save = useSaveChart()
  if (!plan || plan.functions.length === 0) return null
  return (
    <PlanCharts
      problem={problem}
      plan={plan}
      jobs={source.jobs}
      functionNames={functionNames}
      onSave={save}
    />
  )
}
