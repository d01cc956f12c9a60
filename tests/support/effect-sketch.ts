import { functionEffects } from '../../src/analysis/effects/function-effects.ts'
import { jobEffects } from '../../src/analysis/effects/job-effects.ts'
import { groupingProblem } from '../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../src/analysis/parameters.ts'
import type { Plan } from '../../src/analysis/plan.ts'
import { hoursRange } from '../../src/analysis/uncertainty/hours-range.ts'
import { DAYS } from '../../src/records/daypart.ts'
import type { TaskId } from '../../src/records/ids.ts'
import type { AskedAnswers } from '../../src/records/work-quality.ts'
import type { EffectNames } from '../../src/screens/effects/effects-props.ts'
import { exampleCase } from './grouping-case.ts'

const named = (rows: readonly { readonly id: string; readonly name?: string; readonly code?: string }[]) => {
  const names = new Map(rows.map(({ id, name, code }) => [id, name ?? code ?? id]))
  return (id: string) => names.get(id) ?? id
}

/** Hours a week of each task, in equal parts on the first four days; mornings and afternoons fit their windows. */
const HOURS: readonly Readonly<Record<'am' | 'pm', Readonly<Record<string, number>>>>[] = [
  { am: { a03: 4, a04: 8, a08: 2.4 }, pm: { a06: 3.2, a09: 4.8 } },
  { am: { a01: 6.4, a02: 7.2 }, pm: { a14: 2.4, a15: 6 } },
]

/** A plan for the administration of the example office: a sound function and one of what nobody wants. */
const PLAN: Plan = {
  functions: HOURS.map((halves) => ({
    allocations: Object.entries(halves).flatMap(([half, tasks]) =>
      Object.entries(tasks).map(([id, hours]) => ({
        taskId: id as TaskId,
        hours,
        schedule: Object.fromEntries(DAYS.slice(0, 4).map((day) => [`${day}-${half}`, hours / 4])),
      })),
    ),
  })),
}

/** What the room of the analysis knows about the effects of a plan. */
export function effectSketch(asked: readonly AskedAnswers[] = []) {
  const [file, department, plan] = [exampleCase('uwv-administratie'), 'adm', PLAN]
  const inScope = <Row extends { readonly departmentId: string }>(rows: readonly Row[]) =>
    rows.filter(({ departmentId }) => departmentId === department)
  const source = {
    ...file,
    tasks: inScope(file.tasks),
    jobs: inScope(file.jobs),
    minutesSeen: new Map<TaskId, number>(),
  }
  const problem = groupingProblem(source, '*', DEFAULT_PARAMETERS)
  const names: EffectNames = {
    task: named(file.tasks),
    job: named(file.jobs),
    person: named(file.people),
    process: named(file.processes),
  }
  return {
    source,
    problem,
    plan,
    names,
    jobs: jobEffects(source, '*', plan),
    functions: functionEffects(source, plan, asked),
    functionNames: plan.functions.map((_, place) => `Inclusieve functie ${place + 1}`),
    ranges: source.tasks.map((task) => hoursRange(task, undefined)),
  }
}
