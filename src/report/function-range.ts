import { hoursRange } from '../analysis/uncertainty/hours-range.ts'
import type { WholeFunction } from '../records/whole-case.ts'
import { hoursOfWork, workOf } from './function-words.ts'
import type { ReportFacts } from './report-facts.ts'

/** What the hours of a function may come to, by what was told and seen. In whole hours: finer would look surer than it is. */
export interface FunctionRange {
  readonly hours: number
  readonly least: number
  readonly most: number
}

/** Tasks turn out otherwise apart from each other, so what they are off adds up by its squares. */
export function functionRange(facts: ReportFacts, fn: WholeFunction): FunctionRange {
  const work = workOf(facts, fn)
  let [under, over] = [0, 0]
  for (const { task, hours } of work) {
    const weeks = facts.times.find(({ id }) => id === task.departmentId)?.weeks
    const { least, most } = hoursRange(task, weeks?.get(task.id))
    const part = task.hoursPerWeek > 0 ? hours / task.hoursPerWeek : 0
    // The least lies above what was told where more was seen in one of the jobs alone.
    under += Math.max(0, hours - part * least) ** 2
    over += (part * most - hours) ** 2
  }
  const hours = hoursOfWork(work)
  return {
    hours,
    least: Math.round(Math.max(0, hours - Math.sqrt(under))),
    most: Math.round(hours + Math.sqrt(over)),
  }
}
