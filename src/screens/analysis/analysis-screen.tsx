import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import type { AnalysisProps } from './analysis-props.ts'
import './analysis-screen.css'
import { FunctionsView } from './functions-view.tsx'
import { TimeBudgetView } from './time-budget-view.tsx'
import { VerdictsView } from './verdicts-view.tsx'

type View = 'functions' | 'time' | 'verdicts'

/** What the records come to: candidate functions, where the time goes, and what the tasks are. */
export function AnalysisScreen(props: AnalysisProps) {
  const { analysis } = useMessages()
  const [view, setView] = useState<View>('functions')
  if (props.standings.length === 0) {
    return (
      <div class="analysis-screen">
        <PageHeader title={analysis.title} />
        <EmptyNotice title={analysis.emptyTitle} text={analysis.emptyText}>
          <Button variant="primary" onClick={props.onToTasks}>
            {analysis.toTasks}
          </Button>
        </EmptyNotice>
      </div>
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
