import { checkPlan } from '../../analysis/check-plan.ts'
import type { Scope } from '../../analysis/eligible.ts'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import {
  addFunction,
  moveTask,
  removeFunction,
  withoutTask,
} from '../../analysis/workbench/edit-functions.ts'
import { type HoursChange, hoursChanges } from '../../analysis/workbench/hours-changes.ts'
import type { WeekSchedule } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import type { AskedAnswer, WebaQuestion } from '../../records/work-quality.ts'
import { newlyBroken } from '../../screens/workbench/rule-place.ts'
import type { MoveTrial, WorkbenchEdits } from '../../screens/workbench/workbench-props.ts'
import { editDraft, keepFunction } from '../actions/plan-actions.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { PlanLookedAt } from './plan-looked-at.ts'

export interface PlanDesk {
  readonly session: ProjectSession
  readonly scope: Scope
  readonly problem: GroupingProblem
  readonly looked: PlanLookedAt
  /** As `looked.functions`. */
  readonly names: readonly string[]
  /** Called after a change: the plan on screen is now the analyst's own. */
  readonly onMine: () => void
  /** Called after a change, with the hours of other tasks that changed by it; not where none did. */
  readonly onHoursChanged?: (changes: readonly HoursChange[]) => void
}

type Functions = readonly DraftFunction[]

/**
 * Changes the functions of the plan on screen. A plan that was found becomes the analyst's own first, in the same step
 * of the undo stack; one the analyst had is then replaced, which undo takes back.
 */
export function changePlan(
  { session, scope, looked, onMine }: Omit<PlanDesk, 'problem' | 'names'>,
  change: (functions: Functions) => Functions,
  { joined = false, forbid = same }: ChangeOptions = {},
): void {
  const own = looked.isMine ? null : withOwnKeys(session, looked.functions)
  editDraft(
    session,
    scope,
    (draft) => ({ ...draft, functions: change(own ?? draft.functions), forbidden: forbid(draft.forbidden) }),
    joined,
  )
  onMine()
}

interface ChangeOptions {
  /** While somebody types. */
  readonly joined?: boolean
  readonly forbid?: (forbidden: readonly TaskId[]) => readonly TaskId[]
}

const same = <T>(value: T): T => value

export const withOwnKeys = (session: ProjectSession, functions: Functions): Functions =>
  functions.map((fn) => ({ ...fn, key: session.newId<string>() }))

/** What can be done to the plan: what the columns do, and answers about the quality of the work. */
export interface PlanEdits extends WorkbenchEdits {
  /** @param answer null: the question is open again */
  readonly answer: (
    place: number,
    question: WebaQuestion,
    answer: AskedAnswer | null,
    joined: boolean,
  ) => void
}

export function planEdits(desk: PlanDesk): PlanEdits {
  const { session, scope, problem, looked, names } = desk
  const change = (edit: (functions: Functions) => Functions, options?: ChangeOptions) =>
    changePlan(desk, edit, options)
  const atPlaces = (places: readonly number[], edit: (fn: DraftFunction) => DraftFunction) => {
    return (functions: Functions) => functions.map((fn, at) => (places.includes(at) ? edit(fn) : fn))
  }
  const changeAround = (
    about: TaskId,
    edit: (functions: Functions) => Functions,
    options?: ChangeOptions,
  ): void => {
    let changes: readonly HoursChange[] = []
    change((functions) => {
      const after = edit(functions)
      changes = hoursChanges(functions, after, about)
      return after
    }, options)
    if (changes.length > 0) desk.onHoursChanged?.(changes)
  }
  return {
    answer: (place, question, answer, joined) =>
      change(
        atPlaces([place], (fn) => withAnswer(fn, question, answer)),
        { joined },
      ),
    move: (move) =>
      changeAround(move.taskId, (functions) =>
        moveTask(problem, functions, move, { newKey: session.newId<string>() }),
      ),
    tryMove: (move) => {
      const after = moveTask(problem, looked.functions, move, { newKey: 'tried', isTidied: false })
      const place = move.to === 'new' ? after.length - 1 : move.to
      const others = hoursChanges(looked.functions, after, move.taskId)
      return { ...trialOf(problem, looked.functions, after, place), others }
    },
    pin: (places, taskId, isPinned) => change(atPlaces(places, (fn) => withPin(fn, taskId, isPinned))),
    pinWhole: (places, whole) => change(atPlaces(places, (fn) => ({ ...fn, whole }))),
    forbid: (taskId, isForbidden) => {
      if (isForbidden) {
        changeAround(taskId, (functions) => withoutTask(problem, functions, taskId), {
          forbid: (forbidden) => [...forbidden.filter((each) => each !== taskId), taskId],
        })
        return
      }
      editDraft(session, scope, (draft) => ({
        ...draft,
        forbidden: draft.forbidden.filter((each) => each !== taskId),
      }))
    },
    rename: (places, name) =>
      change(
        atPlaces(places, (fn) => ({ ...fn, name })),
        { joined: true },
      ),
    setWeek: (place, taskId, schedule) => change(atPlaces([place], (fn) => withWeek(fn, taskId, schedule))),
    addFunction: () => change((functions) => addFunction(functions, session.newId<string>())),
    removeFunction: (place) => change((functions) => removeFunction(functions, place)),
    keep: (places) => {
      const own = looked.isMine ? looked.functions : withOwnKeys(session, looked.functions)
      if (!looked.isMine) change(() => own)
      for (const place of places) keepFunction(session, scope, own[place]!, names[place])
    },
  }
}

/** Of a function that is pinned as a whole, loosening one task leaves the others pinned. */
function withPin(fn: DraftFunction, taskId: TaskId, isPinned: boolean): DraftFunction {
  if (isPinned) return { ...fn, pinned: [...fn.pinned.filter((each) => each !== taskId), taskId] }
  const pinned = fn.whole ? fn.allocations.map((each) => each.taskId) : fn.pinned
  return { ...fn, whole: false, pinned: pinned.filter((each) => each !== taskId) }
}

function withAnswer(fn: DraftFunction, question: WebaQuestion, answer: AskedAnswer | null): DraftFunction {
  const { [question]: _, ...others } = fn.asked
  return { ...fn, asked: answer ? { ...others, [question]: answer } : others }
}

/** A task without hours in the week is no part of the function. */
function withWeek(fn: DraftFunction, taskId: TaskId, schedule: WeekSchedule): DraftFunction {
  const hours = Object.values(schedule).reduce((sum, each) => sum + each, 0)
  if (hours <= 0) {
    return {
      ...fn,
      allocations: fn.allocations.filter((each) => each.taskId !== taskId),
      pinned: fn.pinned.filter((each) => each !== taskId),
    }
  }
  return {
    ...fn,
    allocations: fn.allocations.map((each) => (each.taskId === taskId ? { ...each, hours, schedule } : each)),
  }
}

function trialOf(
  problem: GroupingProblem,
  before: Functions,
  after: Functions,
  place: number | null,
): Omit<MoveTrial, 'others'> {
  const problems = (functions: Functions) => checkPlan(problem, { functions }).problems
  const hours =
    place === null ? 0 : (after[place]?.allocations.reduce((sum, each) => sum + each.hours, 0) ?? 0)
  return { broken: newlyBroken(problems(before), problems(after)), hours }
}
