import {
  type DecisionEffect,
  hoursInPlay,
  NO_EFFECT,
  weightOf,
} from '../../analysis/discussion/decision-effect.ts'
import { compareText, type DepartmentId } from '../../records/ids.ts'
import type { DifferenceLine } from '../../screens/together/discussion-props.ts'
import { largestEffect } from '../../screens/together/effect-sentence.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { type DepartmentDiscussion, valueKey } from './department-discussion.ts'

/** A line with where it is from. */
export type PlacedLine = DifferenceLine & { readonly departmentId: DepartmentId }

/**
 * All differences, what matters most first: until every effect is known by the hours in play, then once more by what was
 * calculated, so that nothing jumps in between. Ties by name, then by key: the same order on every device.
 */
export function differenceLines(
  session: ProjectSession,
  discussions: readonly DepartmentDiscussion[],
  found: ReadonlyMap<string, DecisionEffect>,
  isDone: boolean,
): readonly PlacedLine[] {
  const isOne = session.records.departments.list().length <= 1
  const lines = discussions.flatMap(({ departmentId, open, problem, changes }) =>
    open.map((question): PlacedLine => {
      const effects = question.values.map(({ isCautious }, at) => {
        const key = valueKey(question, at)
        return isCautious || !changes.has(key) ? NO_EFFECT : (found.get(key) ?? null)
      })
      const inPlay = question.values.map((_, at) => {
        const change = changes.get(valueKey(question, at))
        return change ? hoursInPlay(problem, change) : 0
      })
      return {
        departmentId,
        question,
        taskName: session.department(departmentId)?.tasks.get(question.taskId)?.name ?? '',
        departmentName: isOne ? '' : (session.records.departments.get(departmentId)?.name ?? ''),
        effects,
        isCalculating: !isDone,
        hoursInPlay: Math.max(0, ...inPlay),
      }
    }),
  )
  const weight = (line: PlacedLine) => {
    const effect = isDone ? largestEffect(line) : null
    return effect ? weightOf(effect) : 0
  }
  return lines.sort(
    (a, b) =>
      weight(b) - weight(a) ||
      b.hoursInPlay - a.hoursInPlay ||
      compareText(a.taskName, b.taskName) ||
      compareText(a.question.key, b.question.key),
  )
}
