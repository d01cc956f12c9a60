import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { checkPlan } from '../../analysis/check-plan.ts'
import type { ExcludedTask } from '../../analysis/eligible.ts'
import { restReasons } from '../../analysis/explain/rest-reasons.ts'
import type { PlanGuidance } from '../../analysis/plan-guidance.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import type { TaskId } from '../../records/ids.ts'
import { ExcludedList } from '../../screens/explain/excluded-list.tsx'
import type { ExplainNames } from '../../screens/explain/explain-props.ts'
import { ExplainingProgress } from '../../screens/explain/explaining-progress.tsx'
import { FunctionReasonsView } from '../../screens/explain/function-reasons-view.tsx'
import { LetInNote } from '../../screens/explain/let-in-note.tsx'
import { RestNote } from '../../screens/explain/rest-note.tsx'
import { RuleGains } from '../../screens/explain/rule-gains.tsx'
import { useExplanation } from '../analysis/use-explanation.ts'
import type { AnalysisPanelProps, PlanGivingProps } from './analysis-panel-props.ts'

interface Given extends PlanGivingProps {
  /** What the plan has to keep: another object only when it is another. */
  readonly guidance?: PlanGuidance
  readonly excluded: readonly ExcludedTask[]
  readonly forbidden: readonly TaskId[]
}

/** The explanation of the plan on screen, in the places where it belongs. */
export interface ExplanationParts {
  /** Why the tasks of a function stand together; null until that is known. */
  readonly about: (place: number) => ComponentChildren
  /** Why a part of a task stays, or what would let one in that no function has; null until that is known. */
  readonly leftNote: (taskId: TaskId) => ComponentChildren
  /** What a point is, where the notes speak of points. */
  readonly leftHint: string | undefined
  /** Under the functions: how far the explanation is, what looser rules bring, who takes no part and why. */
  readonly under: ComponentChildren
}

/** Explains the plan in the worker, anew whenever it is another. Call it where all three places are drawn. */
export function useExplanationParts(given: Given): ExplanationParts {
  const { problem, plan, guidance, onTakePlan } = given
  const texts = useArea('explain', explain)
  const names = useExplainNames(given)
  const { explaining, stop, again } = useExplanation(problem, plan, guidance)
  const explanation = 'explanation' in explaining ? explaining.explanation : null
  const score = useMemo(() => (plan ? checkPlan(problem, plan).score : 0), [problem, plan])
  const byTask = useMemo(
    () => new Map(explanation?.letIn.map((letIn) => [letIn.taskId, letIn])),
    [explanation],
  )
  const rests = useMemo(
    () => new Map(plan ? restReasons(problem, plan).map((rest) => [rest.taskId, rest]) : []),
    [problem, plan],
  )
  return {
    about: (place) => {
      const reasons = explanation?.functions[place]
      return reasons ? <FunctionReasonsView reasons={reasons} names={names} /> : null
    },
    leftNote: (taskId) => {
      const rest = rests.get(taskId)
      if (rest) return <RestNote reason={rest} names={names} />
      const letIn = byTask.get(taskId)
      return letIn ? <LetInNote letIn={letIn} names={names} onTakePlan={onTakePlan} /> : null
    },
    leftHint: explanation?.letIn.length ? texts.pointHint : undefined,
    under: (
      <>
        <ExplainingProgress explaining={explaining} onStop={stop} onAgain={again} />
        {explanation?.rules && (
          <RuleGains loosening={explanation.rules} score={score} names={names} onTakePlan={onTakePlan} />
        )}
        <ExcludedList
          excluded={given.excluded}
          standings={given.standings}
          forbidden={given.forbidden}
          names={names}
          taskHref={given.taskHref}
        />
      </>
    ),
  }
}

/** The words for everything an explanation knows by id. */
function useExplainNames({ source, standings, functionNames }: AnalysisPanelProps): ExplainNames {
  return useMemo(() => {
    const tasks = new Map(standings.map(({ task }) => [task.id, task.name]))
    const jobs = new Map<string, string>(source.jobs.map(({ id, name }) => [id, name]))
    const processes = new Map(source.processes.map(({ id, name }) => [id, name]))
    const codes = new Map<string, string>(source.people.map(({ id, code }) => [id, code]))
    return {
      task: (id) => tasks.get(id) ?? id,
      job: (id) => jobs.get(id) ?? id,
      process: (id) => processes.get(id) ?? id,
      person: (id) => codes.get(id) ?? '',
      functions: functionNames,
    }
  }, [source, standings, functionNames])
}
