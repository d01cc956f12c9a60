import { useMemo } from 'preact/hooks'
import { departmentParameters } from '../../../analysis/department-parameters.ts'
import type { Scope } from '../../../analysis/eligible.ts'
import { tallyOf } from '../../../analysis/scenario/feedback-tally.ts'
import { type LeftOut, tryWithout } from '../../../analysis/scenario/try-without.ts'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { feedback } from '../../../i18n/nl/feedback.ts'
import { workbench } from '../../../i18n/nl/workbench.ts'
import type { FunctionRecord } from '../../../records/document-records.ts'
import type { FeedbackSessionRecord } from '../../../records/feedback.ts'
import { canTakeBack, isCountedElsewhere } from '../../../records/feedback-votes.ts'
import type { TaskId } from '../../../records/ids.ts'
import type { FeedbackStageProps, StageItem } from '../../../screens/feedback/feedback-props.ts'
import { FeedbackStage } from '../../../screens/feedback/feedback-stage.tsx'
import { brokenRules, type ScenarioView, scenarioView } from '../../../screens/scenarios/scenario-view.ts'
import { ruleSentence } from '../../../screens/workbench/rule-sentence.ts'
import {
  addRemark,
  changeFeedback,
  changeRemark,
  countHands,
  removeRemark,
} from '../../actions/feedback-actions.ts'
import { makeScenario, type ScenarioPlan } from '../../actions/scenario-actions.ts'
import { useAnalysisSource } from '../../analysis/use-analysis-source.ts'
import { useSession } from '../../services.ts'
import { useCollection } from '../../use-collection.ts'
import { notify } from '../../view-store.ts'
import { scenarioSource } from '../scenario-source.ts'

interface Props {
  readonly record: FeedbackSessionRecord
  readonly saved: FeedbackStageProps['saved']
  readonly onBack: () => void
}

/** A session with the scenarios it shows. All departments are open by then. */
export function FeedbackStagePanel({ record, saved, onBack }: Props) {
  const session = useSession()
  const words = useArea('feedback', feedback)
  const { viewWith, brokenIn, departmentOf, names } = useViews()
  const functions = useCollection(session.records.functions)
  const scenarios = useCollection(session.records.scenarios)
  const sessions = useCollection(session.records.feedbackSessions)
  const remarks = useCollection(session.records.feedbackRemarks)
  const votes = useCollection(session.records.feedbackVotes)
  const items = useMemo(
    () =>
      record.scenarioIds
        .flatMap((id) => scenarios.find((each) => each.id === id) ?? [])
        .flatMap((scenario) => itemsOf(viewWith(scenario, functions))),
    [record.scenarioIds, scenarios, functions, viewWith],
  )
  const tryOut = useMemo(
    () => (before: ScenarioView, out: LeftOut) => {
      const tried = tryWithout(functions, out)
      return {
        before,
        after: viewWith(before.record, tried),
        brokenBefore: brokenIn(before.record.functionIds ?? [], functions),
        brokenAfter: brokenIn(before.record.functionIds ?? [], tried),
      }
    },
    [functions, viewWith, brokenIn],
  )
  const { device } = session.parts
  const keep = (tried: ScenarioView) => {
    const group = words.groups[record.group].toLowerCase()
    const name = words.triedName({ scenario: tried.name, group })
    makeScenario(session, { name, functions: functionsIn(tried, functions), departmentOf })
    notify(words.made({ name }), true)
  }
  return (
    <FeedbackStage
      session={record}
      items={items}
      names={names}
      tallyOf={(about) => tallyOf(about, { sessions, votes, remarks })}
      canTakeBack={(about) => canTakeBack(votes, { sessionId: record.id, about, device })}
      isCountedElsewhere={(about) => isCountedElsewhere(votes, record.id, about, device)}
      tryOut={tryOut}
      saved={saved}
      edits={{
        count: (about, step) => countHands(session, record.id, about, step),
        addRemark: (about, sort, text) => addRemark(session, record.id, about, { sort, text }),
        changeRemark: (remark, text) => changeRemark(session, remark, text),
        removeRemark: (remark) => {
          removeRemark(session, remark)
          notify(words.remarkRemoved, true)
        },
        finish: (isFinished) =>
          changeFeedback(session, record, { endedAt: isFinished ? session.now() : null }),
        keep,
      }}
      onBack={onBack}
    />
  )
}

const itemsOf = (scenario: ScenarioView): readonly StageItem[] => [
  { about: { kind: 'scenario', id: scenario.record.id }, scenario, functionId: null },
  ...scenario.figures.functions.map(({ id }) => ({
    about: { kind: 'function' as const, id },
    scenario,
    functionId: id,
  })),
]

/** The scenario's functions with only the tasks the view still has in them; those without tasks go. */
function functionsIn(view: ScenarioView, functions: readonly FunctionRecord[]): ScenarioPlan['functions'] {
  return view.figures.functions.flatMap(({ id, tasks }) => {
    const record = functions.find((fn) => fn.id === id)
    if (!record || tasks.length === 0) return []
    const kept = new Set(tasks.map(({ taskId }) => taskId))
    const allocations = record.allocations.filter(({ taskId }) => kept.has(taskId))
    return [{ name: record.name, asked: record.asked ?? {}, allocations }]
  })
}

function useViews() {
  const session = useSession()
  const words = useArea('feedback', feedback)
  const { rules } = useArea('workbench', workbench)
  const { levels } = useMessages()
  const format = useFormat()
  const all = useAnalysisSource('*')
  const changes = useCollection(session.records.parameters)
  return useMemo(() => {
    const source = scenarioSource(all)
    const tasks = new Map(source.tasks.map((task) => [task.id, task]))
    const nameOf = (id: TaskId) => tasks.get(id)?.name ?? id
    const parametersOf = (of: Scope) => departmentParameters(changes, of)
    const brokenIn = (ids: readonly string[], functions: readonly FunctionRecord[]) => {
      const own = functions.filter(({ id }) => ids.includes(id))
      const problems = brokenRules(source, own, parametersOf)
      return [...new Set(problems.map((each) => ruleSentence(each, { rules, levels, format, nameOf })))]
    }
    return {
      viewWith: (record: ScenarioView['record'], functions: readonly FunctionRecord[]) =>
        scenarioView({ source, functions, parametersOf, nameless: words.scenario }, record),
      brokenIn,
      departmentOf: (id: TaskId) => tasks.get(id)?.departmentId,
      names: {
        task: nameOf,
        job: (id: string) => source.jobs.find((job) => job.id === id)?.name ?? '',
      },
    }
  }, [all.source, all.standings, all.budget, changes, rules, levels, format, words])
}
