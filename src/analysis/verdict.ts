import { timesPerWeek } from '../records/frequency.ts'
import type { Level, Verdict } from '../records/scales.ts'
import type { Task } from '../records/task.ts'

export const CRITERIA = ['knowledge', 'frequency', 'responsibility'] as const
/** What makes a task elementary: learnable in practice, repeated regularly, limited responsibility. */
export type Criterion = (typeof CRITERIA)[number]
export type Grade = 'pass' | 'partial' | 'fail'

/** One criterion of the verdict with the figure it was graded on. */
export interface CriterionGrade {
  readonly criterion: Criterion
  readonly grade: Grade
  /** The level (0-4) for knowledge and responsibility, times per week for frequency. */
  readonly figure: number
}

export interface VerdictWithReasons {
  /** The analyst's verdict where there is an override, else the rule's. */
  readonly verdict: Verdict
  /** What the rule says, whatever an analyst made of it. */
  readonly byRule: Verdict
  readonly grades: readonly CriterionGrade[]
  readonly overridden: boolean
}

/** Least times per week for a pass and for a partial; slack for periods that do not divide exactly. */
const WEEKLY = 1 - 1e-9
const MONTHLY = 12 / 52 - 1e-9

/** The verdict of a task with the grade of each criterion, in the order of `CRITERIA`. */
export function verdictWithReasons(task: Task): VerdictWithReasons {
  const rate = timesPerWeek(task.frequency)
  const grades: CriterionGrade[] = [
    { criterion: 'knowledge', grade: gradeLevel(task.knowledge), figure: task.knowledge },
    { criterion: 'frequency', grade: gradeRate(rate), figure: rate },
    { criterion: 'responsibility', grade: gradeLevel(task.responsibility), figure: task.responsibility },
  ]
  const byRule = ruleOf(grades.map(({ grade }) => grade))
  return {
    verdict: task.override?.verdict ?? byRule,
    byRule,
    grades,
    overridden: task.override !== undefined && task.override !== null,
  }
}

/** The verdict alone. */
export const verdictOf = (task: Task): Verdict => verdictWithReasons(task).verdict

function ruleOf(grades: readonly Grade[]): Verdict {
  if (grades.includes('fail')) return 'unsuitable'
  return grades.includes('partial') ? 'possible' : 'suitable'
}

const gradeLevel = (level: Level): Grade => (level <= 1 ? 'pass' : level === 2 ? 'partial' : 'fail')
const gradeRate = (rate: number): Grade => (rate >= WEEKLY ? 'pass' : rate >= MONTHLY ? 'partial' : 'fail')
