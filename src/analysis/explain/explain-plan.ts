import type { TaskId } from '../../records/ids.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { NO_GUIDANCE, type PlanGuidance } from '../plan-guidance.ts'
import { atHand } from './at-hand.ts'
import { type FunctionReasons, functionReasons } from './function-reasons.ts'
import { type LetIn, letIn } from './let-in.ts'
import { type Loosening, loosenRules } from './loosen-rules.ts'
import { hoursOfTask } from './solve-again.ts'

/** A plan explained, as far as it got. */
export interface Explanation {
  /** As the plan's functions. */
  readonly functions: readonly FunctionReasons[]
  /** Null until every rule was tried. */
  readonly rules: Loosening | null
  /** Eligible tasks no function has, most hours first; grows while the explanation is made. */
  readonly letIn: readonly LetIn[]
  /** How many tasks there are to let in, all together. */
  readonly left: number
}

export interface ExplainOptions {
  /** What the plan has to keep, as when it was found. */
  readonly guidance?: PlanGuidance
  /** An explanation of the same plan that was not finished: it goes on where that one ended. */
  readonly known?: Explanation
  /** Tasks to let in beside the known ones; all unless told. */
  readonly most?: number
}

/**
 * Explains a valid plan, piece by piece: gives what is known so far whenever something became known, and nothing where it may be
 * put down. Returns all of it, or null for a plan that breaks a rule, of which nothing is proven. Deterministic. Cost: some milliseconds for the
 * functions, 1-2 s for the rules, 0.1-1 s per task left out.
 */
export function* explainPlan(
  problem: GroupingProblem,
  plan: Plan,
  { guidance = NO_GUIDANCE, known, most = Number.POSITIVE_INFINITY }: ExplainOptions = {},
): Generator<Explanation | undefined, Explanation | null> {
  const measure = atHand(problem, plan, guidance)
  if (!measure) return null
  const left = tasksLeft(problem, plan)
  let explanation = known ?? {
    functions: functionReasons(measure),
    rules: null,
    letIn: [],
    left: left.length,
  }
  yield explanation
  explanation = {
    ...explanation,
    rules: explanation.rules ?? (yield* loosenRules(measure, bindingOf(explanation))),
  }
  for (const { change, gain } of explanation.rules?.rules ?? []) measure.loosened.set(change.path, gain)
  yield explanation
  const done = explanation.letIn.length
  for (const taskId of left.slice(done, done + most)) {
    const found = yield* letIn(measure, taskId)
    explanation = { ...explanation, letIn: [...explanation.letIn, found] }
    yield explanation
  }
  return explanation
}

const bindingOf = ({ functions }: Explanation) => functions.map(({ binding }) => binding)

/** Less than this is nothing, in hours. */
const NOTHING = 0.01

/** Tasks the plan uses no hour of; most hours first, then in the order of the problem. */
function tasksLeft({ tasks }: GroupingProblem, plan: Plan): TaskId[] {
  return tasks
    .filter(({ task }) => hoursOfTask(plan, task.id) < NOTHING)
    .sort((a, b) => b.task.hoursPerWeek - a.task.hoursPerWeek)
    .map(({ task }) => task.id)
}
