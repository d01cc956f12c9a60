import { DAYPARTS, DAYS } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import { DEMANDS, type Level } from '../../records/scales.ts'
import { checkPlan } from '../check-plan.ts'
import type { EligibleTask } from '../eligible.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import type { AtHand } from './at-hand.ts'
import { type Change, withChange } from './change.ts'
import { looserBound, RULE_PATHS } from './rule-steps.ts'
import { heaviestLoss, partsChanged, type ScorePart, scoreParts } from './score-parts.ts'
import { hoursOfTask, type Solution, solveAgain, tidied } from './solve-again.ts'

/** A plan with a task that the plan at hand leaves out, and what it comes to beside that plan. */
export interface WithTask {
  readonly taskId: TaskId
  /** Valid in the problem as it would be. */
  readonly solution: Solution
  /** Hours per week of the task in it. */
  readonly taskHours: number
  /** All functions together, against the plan at hand; may be negative. */
  readonly moreHours: number
  /** Score against the plan at hand, in weighted hours. */
  readonly gain: number
  /** The part of the score that falls most against the plan at hand. */
  readonly dearest: ScorePart | null
  /** The task that loses most hours against the plan at hand, more than a quarter of an hour. */
  readonly displaced: { readonly taskId: TaskId; readonly hours: number } | null
}

/** What it takes to have a task in a function. */
export interface LetIn {
  readonly taskId: TaskId
  /** Hours per week the task has. */
  readonly hours: number
  /** With nothing changed; null when no plan with the task was found. */
  readonly asItIs: WithTask | null
  /** The cheapest change found, and the best plan with it; null when none helps. */
  readonly change: (Tried & { readonly pays: boolean }) | null
}

interface Tried {
  readonly change: Change
  readonly outcome: WithTask
}

/** Iterations per attempt: many changes are tried a little, the best of them more. */
const QUICK = 60
const THOROUGH = 500
/** Of changes of the same departure, so many are looked at thoroughly. */
const SHORTLIST = 2
/** Scores closer than this are equal. */
const EQUAL = 1e-6
/** A change that does not pay is only worth telling when it saves this much, in weighted hours. */
const WORTH_TELLING = 0.1
/** Work that asks less than this of somebody is not made lighter still. */
const NOTICEABLE: Level = 2
/** A task that loses this much, in hours, is not displaced but rounded. */
const SMALL = 0.25

/**
 * The cheapest change that lets a task in: of all changes with which a plan that has the task scores no less than the plan at
 * hand, the one that departs least from how things are, and of those the one with the best plan. A looser rule lets a task in
 * only when the plan with it scores no less than what the looser rule brings without it. Where no change pays, the one that
 * costs least, if that is less than having the task as things are. A generator so that it can be put down between two attempts.
 */
export function* letIn(atHand: AtHand, taskId: TaskId): Generator<undefined, LetIn> {
  const own = atHand.problem.tasks.find(({ task }) => task.id === taskId)
  if (!own) throw new Error('only an eligible task can be let in')
  const found: Found = { asItIs: attempt(atHand, taskId, null, THOROUGH), least: null }
  yield
  for (const alike of changesFor(atHand.problem, own)) {
    if (costsNothing(found)) break
    for (const tried of yield* promising(atHand, taskId, alike)) weigh(atHand, found, tried)
  }
  const asItIs = found.asItIs && {
    ...found.asItIs,
    solution: tidied(atHand.problem, found.asItIs.solution),
  }
  return { taskId, hours: own.task.hoursPerWeek, asItIs, change: changeOf(found) }
}

interface Found {
  asItIs: WithTask | null
  /** The cost is what a plan with the task lacks, in weighted hours. */
  least: (Tried & { readonly cost: number }) | null
}

const costsNothing = ({ asItIs, least }: Found): boolean =>
  (asItIs !== null && asItIs.gain >= -EQUAL) || (least !== null && least.cost <= EQUAL)

function changeOf({ asItIs, least }: Found): LetIn['change'] {
  if (!least || (asItIs && asItIs.gain >= -EQUAL)) return null
  const { change, outcome, cost } = least
  if (asItIs && cost > EQUAL && cost > -asItIs.gain - WORTH_TELLING) return null
  return { change, outcome, pays: cost <= EQUAL }
}

/** The best of these changes, looked at thoroughly. */
function* promising(
  atHand: AtHand,
  taskId: TaskId,
  changes: readonly Change[],
): Generator<undefined, Tried[]> {
  const tried: Tried[] = []
  for (const change of changes) {
    const outcome = attempt(atHand, taskId, change, QUICK)
    if (outcome) tried.push({ change, outcome })
    yield
  }
  const shortlist = tried.sort((a, b) => costOf(atHand, a) - costOf(atHand, b)).slice(0, SHORTLIST)
  const looked: Tried[] = []
  for (const { change } of shortlist) {
    const outcome = attempt(atHand, taskId, change, THOROUGH)
    if (outcome) looked.push({ change, outcome })
    yield
  }
  return looked
}

function weigh(atHand: AtHand, found: Found, tried: Tried): void {
  const { solution } = tried.outcome
  const { problems, score } = checkPlan(atHand.problem, solution.plan)
  if (problems.length === 0) {
    const plain = withTask(atHand, tried.outcome.taskId, { ...solution, score }, atHand.problem)
    if (!found.asItIs || plain.gain > found.asItIs.gain) found.asItIs = plain
    // Found on the way to a change, but the change adds nothing to it.
    if (score >= solution.score - EQUAL) return
  }
  const cost = costOf(atHand, tried)
  if (!found.least || cost < found.least.cost) found.least = { ...tried, cost }
}

/** What is lost with the task in, beside what the change brings without it. */
const costOf = (atHand: AtHand, { change, outcome }: Tried): number =>
  gainWithout(atHand, change) - outcome.gain

function attempt(atHand: AtHand, wanted: TaskId, change: Change | null, iterations: number): WithTask | null {
  const { problem, plan, guidance } = atHand
  const changed = change ? withChange(problem, change) : problem
  const solution = solveAgain(changed, { start: plan, guidance, wanted, iterations })
  return solution && withTask(atHand, wanted, solution, changed)
}

function withTask(
  { problem, plan, score, hours, parts }: AtHand,
  taskId: TaskId,
  solution: Solution,
  changed: GroupingProblem,
): WithTask {
  return {
    taskId,
    solution,
    taskHours: hoursOfTask(solution.plan, taskId),
    moreHours: solution.hours - hours,
    gain: solution.score - score,
    dearest: heaviestLoss(partsChanged(parts, scoreParts(changed, solution.plan))),
    displaced: mostDisplaced(problem, plan, solution.plan),
  }
}

function mostDisplaced({ tasks }: GroupingProblem, before: Plan, after: Plan): WithTask['displaced'] {
  const lost = tasks.map(({ task: { id } }) => ({
    taskId: id,
    hours: hoursOfTask(before, id) - hoursOfTask(after, id),
  }))
  const most = lost.reduce((worst, own) => (own.hours > worst.hours ? own : worst), lost[0]!)
  return most.hours > SMALL ? most : null
}

/** What a looser rule brings by itself; a change of the task alone brings nothing to a plan without it. */
const gainWithout = ({ loosened }: AtHand, change: Change): number =>
  change.kind === 'rule' ? Math.max(0, loosened.get(change.path) ?? 0) : 0

/** The changes that may let a task in, those of equal departure together, least departure first. */
function changesFor(problem: GroupingProblem, { task, verdict }: EligibleTask): Change[][] {
  const taskId = task.id
  const { dayparts, demands } = task
  const closed = DAYPARTS.filter((daypart) => dayparts && !dayparts.includes(daypart))
  const closedDays = DAYS.filter((day) => closed.includes(`${day}-am`) && closed.includes(`${day}-pm`))
  const heaviest = Math.max(...DEMANDS.map((demand) => demands[demand])) as Level
  const onTime: Change[] = closed.map((daypart) => ({ kind: 'daypart', taskId, daypart }))
  const onDay: Change[] = closedDays.map((day) => ({ kind: 'day', taskId, day }))
  const lighter: Change[] = DEMANDS.filter((demand) => demands[demand] >= NOTICEABLE).map((demand) => ({
    kind: 'demand',
    taskId,
    demand,
    from: demands[demand],
    to: (demands[demand] - 1) as Level,
  }))
  const rules = RULE_PATHS.flatMap((path): Change[] => {
    const to = looserBound(problem.parameters, path)
    return to === null ? [] : [{ kind: 'rule', path, from: problem.parameters[path], to }]
  })
  return [
    onTime,
    onDay,
    closed.length > 0 ? [{ kind: 'any-time', taskId }] : [],
    lighter,
    heaviest > 1 ? [{ kind: 'lighter', taskId, most: (heaviest - 1) as Level }] : [],
    heaviest > 2 ? [{ kind: 'lighter', taskId, most: (heaviest - 2) as Level }] : [],
    verdict === 'possible' ? [{ kind: 'independent', taskId }] : [],
    rules,
  ]
}
