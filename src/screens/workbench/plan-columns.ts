import { compareText } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import { roundHours } from '../analysis/round-hours.ts'

/** Functions that are shown as one: equal ones are one function for several people. */
export interface PlanColumn {
  /** Places in the plan, ascending; the first stands for all. Never empty. */
  readonly places: readonly number[]
}

/** Two functions are equal when they have the same tasks for the same hours as shown, whatever the days; an empty one is like no other. */
export function planColumns(functions: readonly DraftFunction[]): PlanColumn[] {
  const columns = new Map<string, number[]>()
  functions.forEach((fn, place) => {
    const key = fn.allocations.length > 0 ? likeness(fn) : `empty ${place}`
    const places = columns.get(key)
    if (places) places.push(place)
    else columns.set(key, [place])
  })
  return [...columns.values()].map((places) => ({ places }))
}

const likeness = ({ name, allocations }: DraftFunction): string =>
  JSON.stringify([
    name,
    ...[...allocations]
      .sort((a, b) => compareText(a.taskId, b.taskId))
      .map(({ taskId, hours }) => [taskId, roundHours(hours)]),
  ])
