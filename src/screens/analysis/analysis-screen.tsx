import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type Tab, Tabs } from '../../ui/tabs.tsx'
import type { AnalysisProps, AnalysisTab } from './analysis-props.ts'
import './analysis-screen.css'
import { TimeBudgetView } from './time-budget-view.tsx'
import { VerdictsView } from './verdicts-view.tsx'

/** What the records come to: candidate functions and their effects, where the time goes, and what the tasks are. */
export function AnalysisScreen(props: AnalysisProps) {
  const analysis = useArea('analysis', dutch)
  const words = useArea('workbench', workbench)
  const [view, setView] = useState<AnalysisTab>(props.tab ?? 'functions')
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
  const tabs: (Tab<AnalysisTab> | false)[] = [
    { key: 'functions', label: words.functionsTab },
    Boolean(props.effects) && { key: 'effects', label: words.effectsTab },
    Boolean(props.scenarios) && { key: 'scenarios', label: words.scenariosTab },
    { key: 'time', label: analysis.timeTab },
    { key: 'verdicts', label: analysis.verdictsTab, count: String(props.standings.length) },
  ]
  return (
    <div class="analysis-screen">
      <PageHeader title={analysis.title} />
      {props.isBlind && <p class="analysis-screen__blind">{analysis.blind}</p>}
      <Tabs
        label={analysis.title}
        tabs={tabs.filter((tab) => tab !== false)}
        selected={view}
        onSelect={setView}
      >
        {view === 'functions' && props.functions}
        {view === 'effects' && props.effects}
        {view === 'scenarios' && props.scenarios}
        {view === 'time' && <TimeBudgetView {...props} />}
        {view === 'verdicts' && <VerdictsView {...props} />}
      </Tabs>
    </div>
  )
}
