import type { DescriptionSource } from '../../analysis/describe-plan.ts'
import type { Scope } from '../../analysis/eligible.ts'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import type { AskedAnswer, AskedAnswers, WebaQuestion } from '../../records/work-quality.ts'

/** What every part of the analysis room knows: the records, the problem they make and the plan that is looked at. */
export interface AnalysisPanelProps {
  readonly scope: Scope
  /** Name of the department, or the words for all together. */
  readonly scopeName: string
  readonly source: DescriptionSource
  readonly standings: readonly TaskStanding[]
  readonly problem: GroupingProblem
  /** Null while none is found yet. */
  readonly plan: Plan | null
  /** As `plan.functions`: the name an analyst gave, or a word with its number. */
  readonly functionNames: readonly string[]
  readonly taskHref: (id: TaskId) => string
}

/** A panel that lies over the room: mounted when asked for, and gone when it says so. */
export interface AnalysisSheetProps extends AnalysisPanelProps {
  readonly onClose: () => void
}

/** A panel that may hand back another plan: it becomes the analyst's own, which one undo takes back. */
export interface PlanGivingProps extends AnalysisPanelProps {
  readonly onTakePlan: (plan: Plan) => void
}

/** A panel that asks about the quality of the work of each function. Answering makes the plan the analyst's own. */
export interface AskingProps extends AnalysisPanelProps {
  /** As `plan.functions`. */
  readonly asked: readonly AskedAnswers[]
  /** @param place in `plan.functions` @param answer null: the question is open again @param joined while somebody types */
  readonly onAnswer: (
    place: number,
    question: WebaQuestion,
    answer: AskedAnswer | null,
    joined: boolean,
  ) => void
}

/** A panel that makes records of the plan: with the functions as the analyst's draft holds them, names and pins included. */
export interface PlanKeepingProps extends AnalysisPanelProps {
  /** As `plan.functions`. */
  readonly functions: readonly DraftFunction[]
  /** What the plan is called beside the others; '' while there is none. */
  readonly planTitle: string
  /** The other plans on the desk, by what they are called beside this one. Taking one brings it on screen. */
  readonly otherPlans: readonly {
    readonly title: string
    readonly functions: Plan['functions']
    readonly take: () => void
  }[]
}
