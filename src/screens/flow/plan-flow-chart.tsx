import { useMemo } from 'preact/hooks'
import { flowOfPlan } from '../../analysis/flow-of-plan.ts'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { Plan } from '../../analysis/plan.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { Job } from '../../records/case-file.ts'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import { SankeyChart } from '../../ui/charts/sankey-chart.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import { planFlowData } from './plan-flow-data.ts'

interface Props {
  readonly problem: GroupingProblem
  readonly plan: Plan
  readonly jobs: readonly Job[]
  readonly functionNames: readonly string[]
  readonly onSave?: ((file: ChartFile) => void) | undefined
}

/** Whose hours go where: from the jobs of today over tasks to the functions of a plan. Nothing while the plan is empty. */
export function PlanFlowChart({ problem, plan, jobs, functionNames, onSave }: Props) {
  const texts = useArea('charts', charts)
  const { formatHours: format } = useFormat()
  const formatHours = (hours: number) => format(roundHours(hours))
  const flow = useMemo(() => flowOfPlan(problem, plan), [problem, plan])
  const given = flow.functions.filter((stream) => stream.function !== null)
  if (given.length === 0) return null
  const taskNames = new Map(problem.tasks.map(({ task }) => [task.id as string, task.name]))
  const jobNames = new Map(jobs.map((job) => [job.id as string, job.name]))
  const data = planFlowData(flow, {
    jobName: (id) => jobNames.get(id) ?? id,
    taskName: (id) => taskNames.get(id) ?? id,
    functionNames,
    formatHours,
    inTheseTasks: (hours) => texts.flow.inTheseTasks({ hours }),
    heads: [texts.flow.jobs, texts.flow.tasks, texts.flow.functions],
    noJob: texts.flow.noJob,
    stays: texts.flow.stays,
    undone: texts.flow.undone,
    staysUndone: texts.flow.staysUndone,
  })
  const summary = texts.flow.summary({
    hours: formatHours(given.reduce((sum, { hours }) => sum + hours, 0)),
    tasks: new Set(given.map(({ taskId }) => taskId)).size,
    functions: new Set(given.map((stream) => stream.function)).size,
  })
  return (
    <SankeyChart
      title={texts.flow.title}
      summary={`${summary} ${texts.flow.divided}`}
      headingLevel={2}
      texts={texts.frame}
      fileName={texts.flow.fileName}
      onSave={onSave}
      columnTexts={{ from: texts.flow.columnFrom, to: texts.flow.columnTo, value: texts.flow.columnHours }}
      formatValue={formatHours}
      {...data}
    />
  )
}
