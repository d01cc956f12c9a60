import { DAYPARTS, type Daypart } from '../../records/daypart.ts'
import type { Plan } from '../plan.ts'
import { type CompiledProblem, DAY_COUNT } from './compiled-problem.ts'
import type { FunctionShape } from './function-shape.ts'

/** Less than this of a task in a daypart is rounding, in hours. */
const NOTHING = 1e-9

/**
 * Writes hours per function, task and day as a plan with dayparts: tasks that are done in one half only go
 * first, the others fill up the morning and then the afternoon.
 */
export function planOfShapes(
  problem: CompiledProblem,
  shapes: readonly Pick<FunctionShape, 'tasks'>[],
  hours: readonly (readonly Float64Array[])[],
): Plan {
  const functions = shapes.map((shape, number) => {
    const schedules = shape.tasks.map(() => new Map<Daypart, number>())
    for (let day = 0; day < DAY_COUNT; day++) fillDay(problem, shape, hours[number]!, day, schedules)
    return {
      allocations: shape.tasks.map((task, at) => ({
        taskId: problem.source.tasks[task]!.task.id,
        hours: [...schedules[at]!.values()].reduce((sum, amount) => sum + amount, 0),
        schedule: Object.fromEntries([...schedules[at]!].sort(byDaypart)),
      })),
    }
  })
  return { functions }
}

const byDaypart = ([a]: [Daypart, number], [b]: [Daypart, number]): number =>
  DAYPARTS.indexOf(a) - DAYPARTS.indexOf(b)

function fillDay(
  { mornings, afternoons, parameters }: CompiledProblem,
  { tasks }: Pick<FunctionShape, 'tasks'>,
  hours: readonly Float64Array[],
  day: number,
  schedules: Map<Daypart, number>[],
): void {
  const morning = DAYPARTS[2 * day]!
  const afternoon = DAYPARTS[2 * day + 1]!
  let room = parameters.maxDaypartHours
  const place = (at: number, daypart: Daypart, amount: number) => {
    if (amount <= NOTHING) return
    schedules[at]!.set(daypart, amount)
    if (daypart === morning) room -= amount
  }
  const opens = (halves: Uint8Array, at: number) => ((halves[tasks[at]!]! >> day) & 1) === 1
  tasks.forEach((_, at) => {
    if (!opens(afternoons, at)) place(at, morning, hours[at]![day]!)
    else if (!opens(mornings, at)) place(at, afternoon, hours[at]![day]!)
  })
  tasks.forEach((_, at) => {
    if (!opens(mornings, at) || !opens(afternoons, at)) return
    const early = Math.min(Math.max(0, room), hours[at]![day]!)
    place(at, morning, early)
    place(at, afternoon, hours[at]![day]! - early)
  })
}
