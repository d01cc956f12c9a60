import { type CompiledProblem, DAY_COUNT } from '../grouping/compiled-problem.ts'

/** Days on which every task has the same windows. One function may average its hours over those of a class that it works. */
export interface DayClasses {
  /** A day of each class; classes in order of their first day. */
  readonly day: readonly number[]
  /** Number of days of each class. */
  readonly size: readonly number[]
  /** Class of each day. */
  readonly classOf: readonly number[]
}

export function dayClasses(problem: CompiledProblem): DayClasses {
  const day: number[] = []
  const size: number[] = []
  const classOf: number[] = []
  for (let own = 0; own < DAY_COUNT; own++) {
    const known = day.findIndex((other) => areAlike(problem, own, other))
    const part = known < 0 ? day.push(own) - 1 : known
    size[part] = (size[part] ?? 0) + 1
    classOf.push(part)
  }
  return { day, size, classOf }
}

/** Each day by itself. */
export const SINGLE_DAYS: DayClasses = {
  day: [0, 1, 2, 3, 4],
  size: [1, 1, 1, 1, 1],
  classOf: [0, 1, 2, 3, 4],
}

function areAlike({ size, mornings, afternoons }: CompiledProblem, one: number, other: number): boolean {
  for (let task = 0; task < size; task++) {
    if (((mornings[task]! >> one) & 1) !== ((mornings[task]! >> other) & 1)) return false
    if (((afternoons[task]! >> one) & 1) !== ((afternoons[task]! >> other) & 1)) return false
  }
  return true
}
