import { useState } from 'preact/hooks'
import type { PlanDescription } from '../../analysis/describe-plan.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { TimeBudget } from '../../analysis/time-budget.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import './analysis-screen.css'
import { FunctionsView } from './functions-view.tsx'
import { TimeBudgetView } from './time-budget-view.tsx'
import { VerdictsView } from './verdicts-view.tsx'

/** How far the grouping is. */
export type Grouping =
  | { readonly kind: 'working'; readonly done: number; readonly total: number; readonly score: number }
  | {
      readonly kind: 'done'
      readonly plan: Plan
      readonly description: PlanDescription
      readonly score: number
    }
  | { readonly kind: 'failed'; readonly message: string }

export interface AnalysisProps {
  readonly departmentName: string
  readonly standings: readonly TaskStanding[]
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  readonly budget: TimeBudget
  readonly grouping: Grouping
  /** Ends the search with what it has. */
  readonly onFinish: () => void
  readonly onAgain: () => void
  readonly taskHref: (id: TaskId) => string
  readonly onToTasks: () => void
}

type View = 'functions' | 'time' | 'verdicts'

/** What the records come to: candidate functions, where the time goes, and what the tasks are. */
export function AnalysisScreen(props: AnalysisProps) {
  const { analysis, tasks } = useMessages()
  const [view, setView] = useState<View>('functions')
  if (props.standings.length === 0) {
    return (
      <EmptyNotice title={analysis.emptyTitle} text={analysis.emptyText}>
        <Button variant="primary" onClick={props.onToTasks}>
          {tasks.title}
        </Button>
      </EmptyNotice>
    )
  }
  return (
    <div class="analysis-screen">
      <PageHeader title={analysis.title} />
      <Tabs
        label={analysis.title}
        tabs={[
          { key: 'functions', label: analysis.functionsTab },
          { key: 'time', label: analysis.timeTab },
          { key: 'verdicts', label: analysis.verdictsTab, count: String(props.standings.length) },
        ]}
        selected={view}
        onSelect={setView}
      >
        {view === 'functions' && <FunctionsView {...props} />}
        {view === 'time' && <TimeBudgetView {...props} />}
        {view === 'verdicts' && <VerdictsView {...props} />}
      </Tabs>
    </div>
  )
}
