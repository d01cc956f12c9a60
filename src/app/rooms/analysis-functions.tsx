import { lazy, Suspense } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import type { FunctionQuality } from '../../analysis/effects/work-quality.ts'
import { otherThanDefault } from '../../analysis/parameter-standings.ts'
import { NO_GUIDANCE } from '../../analysis/plan-guidance.ts'
import { pinsOf } from '../../analysis/workbench/draft-guidance.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { parameters as parameterTexts } from '../../i18n/nl/parameters.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { FunctionsView } from '../../screens/analysis/functions-view.tsx'
import { FunctionEffectLines } from '../../screens/effects/function-effect-lines.tsx'
import { FitnessWord } from '../../screens/effects/quality-block.tsx'
import { ParametersInPrint } from '../../screens/parameters/parameters-in-print.tsx'
import { Button } from '../../ui/button.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { discardDraft } from '../actions/plan-actions.ts'
import type { AnalysisDesk } from '../analysis/use-analysis-desk.ts'
import { useParameterStandings } from '../analysis/use-parameter-standings.ts'
import { usePlanEffects } from '../analysis/use-plan-effects.ts'
import { printScreen } from '../print-screen.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import type { AskingProps, PlanKeepingProps } from './analysis-panel-props.ts'
import { useExplanationParts } from './explanation-parts.tsx'
import { PlanRow } from './plan-row.tsx'

const ParametersPanel = lazy(() => import('./parameters-panel.tsx'))
const ExactPanel = lazy(() => import('./exact-panel.tsx'))
const CandidatePanel = lazy(() => import('./candidate-panel.tsx'))

interface Props {
  readonly desk: AnalysisDesk
  readonly panel: PlanKeepingProps & AskingProps
}

/** What lies over the functions when asked for. */
type OpenSheet = 'parameters' | 'exact' | 'candidates'

/** The plan on screen as columns, with everything the other parts of the analysis say about it. */
export function AnalysisFunctions({ desk, panel }: Props) {
  const { analysis, grouping, workbench: own, finishing, looked } = desk
  const { standings, people, jobs, parameters } = analysis
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const words = useArea('parameters', parameterTexts)
  const menu = useMenu(desk, setSheet)
  const isMine = looked?.isMine ?? false
  const guidance = useMemo(() => (looked?.isMine ? pinsOf(looked) : NO_GUIDANCE), [looked])
  const explained = useExplanationParts({
    ...panel,
    guidance,
    excluded: own?.plan.description.excluded ?? [],
    forbidden: own?.plan.forbidden ?? [],
    onTakePlan: desk.takePlan,
  })
  const effects = usePlanEffects({ ...panel, seen: analysis })
  const mark = (place: number) => {
    const quality = effects.functions[place]?.quality
    return quality && isMarked(quality) ? <FitnessWord quality={quality} /> : null
  }
  const about = (place: number) => {
    const effect = effects.functions[place]
    return (
      <>
        {explained.about(place)}
        {effect && (
          <FunctionEffectLines
            place={place}
            effect={effect}
            likelihood={effects.likelihood}
            names={effects.names}
            mends={effects.mends}
            minHours={parameters.minHours}
            onTakePlan={desk.takePlan}
          />
        )}
      </>
    )
  }
  const numbers = useParameterStandings(analysis.scope)
  const otherNumbers = otherThanDefault(numbers).length
  const departmentOf = useDepartmentNames(standings)
  const close = () => setSheet(null)
  return (
    <>
      <FunctionsView
        grouping={grouping}
        onFinish={desk.finishSearch}
        onAgain={desk.searchAgain}
        workbench={
          own && {
            board: {
              ...own,
              standings,
              jobs,
              people,
              taskHref: panel.taskHref,
              parameters,
              about,
              mark,
              ...(panel.scope === '*' && { departmentOf }),
              leftNote: explained.leftNote,
              leftHint: explained.leftHint,
            },
            scopeName: panel.scopeName,
            isMine,
            unfit: effects.functions.filter(({ quality }) => isMarked(quality)).length,
            chooser: <PlanRow desk={desk} />,
            finishing: finishing.state,
            onFinish: finishing.start,
            onStopFinishing: finishing.stop,
            onDismissFinished: finishing.dismiss,
            menu,
            tools: (
              <Button variant="quiet" icon="settings" onClick={() => setSheet('parameters')}>
                {otherNumbers === 0 ? words.open : words.openOther({ count: otherNumbers })}
              </Button>
            ),
            children: (
              <>
                {explained.under}
                <ParametersInPrint standings={numbers} />
              </>
            ),
          }
        }
      />
      <Suspense fallback={null}>
        {sheet === 'parameters' && <ParametersPanel {...panel} onClose={close} />}
        {sheet === 'exact' && (
          <ExactPanel
            {...panel}
            best={desk.best}
            hasPins={guidance.kept.length > 0}
            onTakePlan={desk.takePlan}
            onClose={close}
          />
        )}
        {sheet === 'candidates' && <CandidatePanel {...panel} onClose={close} />}
      </Suspense>
    </>
  )
}

/** An empty function is not marked. */
const isMarked = ({ fitness, tasks }: FunctionQuality): boolean => fitness === 'unfit' && tasks.length > 0

function useDepartmentNames(standings: readonly TaskStanding[]): (id: TaskId) => string {
  const departments = useCollection(useSession().records.departments)
  return useMemo(() => {
    const names = new Map(departments.map(({ id, name }) => [id, name]))
    const ofTask = new Map(standings.map(({ task }) => [task.id, names.get(task.departmentId) ?? '']))
    return (id) => ofTask.get(id) ?? ''
  }, [departments, standings])
}

function useMenu({ analysis }: AnalysisDesk, open: (sheet: OpenSheet) => void): MenuItem[] {
  const session = useSession()
  const texts = useArea('workbench', workbench)
  const { print } = useMessages()
  return [
    { key: 'exact', label: texts.proof, icon: 'shield', onChoose: () => open('exact') },
    { key: 'candidates', label: texts.candidates, icon: 'people', onChoose: () => open('candidates') },
    { key: 'print', label: print.print, icon: 'print', onChoose: printScreen },
    {
      key: 'discard',
      label: texts.startOver,
      icon: 'trash',
      danger: true,
      disabled: !analysis.draft,
      onChoose: () => {
        discardDraft(session, analysis.scope)
        notify(texts.startedOver, true)
      },
    },
  ]
}
