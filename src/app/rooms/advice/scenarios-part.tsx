import { useMemo } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { advice } from '../../../i18n/nl/advice.ts'
import { history as historyTexts } from '../../../i18n/nl/history.ts'
import { scenarios as scenarioTexts } from '../../../i18n/nl/scenarios.ts'
import type { ScenarioId } from '../../../records/ids.ts'
import { ScenarioList } from '../../../screens/advice/scenario-list.tsx'
import { WorkedScreen } from '../../../screens/advice/worked-screen.tsx'
import { EmptyNotice } from '../../../ui/empty-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { moveScenario } from '../../actions/scenario-actions.ts'
import { useSaveChart } from '../../files/use-save-chart.ts'
import { printScreen } from '../../print-screen.ts'
import { formatRoute } from '../../route.ts'
import { useSession } from '../../services.ts'
import { useCollection } from '../../use-collection.ts'
import { useOpenDepartments } from '../../use-open-departments.ts'
import { notify } from '../../view-store.ts'
import { useWorkedEdits } from './use-worked-edits.ts'
import { useWorkedScenarios } from './use-worked-scenarios.ts'

/** The scenarios of the project, or the one that is open. Functions may span departments, so all are opened. */
export default function ScenariosPart({ scenarioId }: { readonly scenarioId: ScenarioId | null }) {
  const session = useSession()
  const words = useArea('advice', advice)
  const scenarioWords = useArea('scenarios', scenarioTexts)
  const history = useArea('history', historyTexts)
  const departments = useCollection(session.records.departments)
  const { open, progress, failed } = useOpenDepartments(session, true)
  const { worked, taskName } = useWorkedScenarios(open.length)
  const saveChart = useSaveChart()
  const found = worked.find(({ view }) => view.record.id === scenarioId)
  const edits = useWorkedEdits(found?.view.record ?? null)
  const hrefOf = (id?: ScenarioId) =>
    formatRoute({
      place: 'advice',
      projectId: session.id,
      part: 'scenarios',
      ...(id && { scenarioId: id }),
    })
  const list = useMemo(() => hrefOf(), [session])

  if (open.length + failed.length < departments.length) {
    const read = progress ?? { done: open.length, total: departments.length }
    return <Progress label={words.scenarios} text={scenarioWords.opening(read)} {...read} />
  }
  const notices = failed.length > 0 && (
    <Notice tone="attention" title={history.failed({ names: failed.join(', ') })} />
  )
  if (scenarioId !== null && !found) {
    return (
      <EmptyNotice title={words.goneTitle} text={words.goneText}>
        <a class="button" data-variant="secondary" href={list}>
          <span class="button__label">{words.back}</span>
        </a>
      </EmptyNotice>
    )
  }
  if (!found) {
    return (
      <>
        {notices}
        <ScenarioList
          scenarios={worked}
          hrefOf={({ view }) => hrefOf(view.record.id)}
          analysisHref={formatRoute({ place: 'across', projectId: session.id })}
          compareHref={formatRoute({ place: 'across', projectId: session.id, tab: 'scenarios' })}
          onMove={session.isReader ? undefined : ({ view }, by) => moveScenario(session, view.record.id, by)}
        />
      </>
    )
  }
  const handleCopy = (name: string, text: string) => {
    const refused = () => notify(words.notCopied)
    if (!navigator.clipboard) return refused()
    navigator.clipboard.writeText(text).then(() => notify(words.copied({ name })), refused)
  }
  return (
    <>
      {notices}
      <WorkedScreen
        key={found.view.record.id}
        worked={found}
        edits={edits}
        taskName={taskName}
        onSaveChart={saveChart}
        onCopy={handleCopy}
        onPrint={printScreen}
        backHref={list}
      />
    </>
  )
}
