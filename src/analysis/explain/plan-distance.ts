import type { TaskId } from '../../records/ids.ts'
import type { Plan, PlanFunction } from '../plan.ts'
import { hoursOfPlan } from './solve-again.ts'

/** Functions up to which every pairing is weighed; beyond it the largest overlaps are paired first. */
const MOST_WEIGHED = 10

/**
 * Hours of tasks that lie in another function, or in one plan only, when the functions of two plans are paired so that most
 * agrees: how far apart two plans are for somebody who reads them. 0 for plans that differ in order or schedule only; the
 * same both ways; in hours per week.
 */
export function movedHours(one: Plan, other: Plan): number {
  const [few, many] =
    one.functions.length <= other.functions.length
      ? [one.functions, other.functions]
      : [other.functions, one.functions]
  const overlaps = few.map((fn) => many.map((twin) => overlap(fn, twin)))
  const agreed = many.length <= MOST_WEIGHED ? mostAgreed(overlaps, many.length) : agreedGreedily(overlaps)
  return Math.max(0, Math.max(hoursOfPlan(one), hoursOfPlan(other)) - agreed)
}

function overlap(one: PlanFunction, other: PlanFunction): number {
  const hours = hoursByTask(other)
  let sum = 0
  for (const [taskId, own] of hoursByTask(one)) sum += Math.min(own, hours.get(taskId) ?? 0)
  return sum
}

function hoursByTask({ allocations }: PlanFunction): Map<TaskId, number> {
  const hours = new Map<TaskId, number>()
  for (const { taskId, hours: own } of allocations) hours.set(taskId, (hours.get(taskId) ?? 0) + own)
  return hours
}

/** Best assignment by dynamic programming over the sets of columns taken (Held and Karp 1962). */
function mostAgreed(overlaps: readonly (readonly number[])[], columns: number): number {
  let best = new Float64Array(1 << columns).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  for (const row of overlaps) {
    const next = Float64Array.from(best)
    for (let taken = 0; taken < best.length; taken++) {
      for (let column = 0; column < columns; column++) {
        if (taken & (1 << column)) continue
        const to = taken | (1 << column)
        next[to] = Math.max(next[to]!, best[taken]! + row[column]!)
      }
    }
    best = next
  }
  return best.reduce((most, own) => Math.max(most, own), 0)
}

function agreedGreedily(overlaps: readonly (readonly number[])[]): number {
  const pairs = overlaps.flatMap((row, from) => row.map((hours, to) => ({ from, to, hours })))
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const { from, to, hours } of pairs.sort(
    (a, b) => b.hours - a.hours || a.from - b.from || a.to - b.to,
  )) {
    if (rows.has(from) || columns.has(to)) continue
    rows.add(from)
    columns.add(to)
    sum += hours
  }
  return sum
}
