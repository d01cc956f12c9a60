import type { PlanProblem } from '../../analysis/check-plan.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { roundHours } from '../analysis/round-hours.ts'
import { hoursWords } from './hours-words.ts'
import { ruleSentence } from './rule-sentence.ts'
import type { Said } from './use-held-task.ts'
import type { MoveTrial, Spot } from './workbench-props.ts'

/** The words of the board about these tasks and functions. */
export interface BoardWords {
  readonly nameOf: (id: TaskId) => string
  readonly spotName: (spot: Spot) => string
  readonly rule: (problem: PlanProblem) => string
  readonly trial: (trial: MoveTrial | null) => string
  readonly said: (said: Said) => string
}

export function useBoardWords(standings: readonly TaskStanding[], names: readonly string[]): BoardWords {
  const texts = useArea('workbench', workbench)
  const { levels } = useMessages()
  const format = useFormat()
  const tasks = new Map(standings.map(({ task }) => [task.id, task.name]))
  const nameOf = (id: TaskId) => tasks.get(id) ?? id
  const spotName = (spot: Spot) =>
    spot === null ? texts.leftTitle : spot === 'new' ? texts.newFunction : (names[spot] ?? '')
  const rule = (problem: PlanProblem) => ruleSentence(problem, { rules: texts.rules, levels, format, nameOf })
  const trial = (trial: MoveTrial | null) => {
    if (!trial) return texts.hereAlready
    const along = hoursWords(trial.others, { texts, nameOf, formatNumber: format.formatNumber })
    return [outcome(trial), along].filter((each) => each !== null).join(' ')
  }
  const outcome = (trial: MoveTrial) => {
    const [first, ...more] = trial.broken
    if (first) {
      const where = first.function === undefined ? null : (names[first.function] ?? texts.newFunction)
      return texts.breaks({ rule: rule(first), more: more.length, where })
    }
    return trial.hours > 0
      ? texts.fits({ hours: format.formatHours(roundHours(trial.hours)) })
      : texts.fitsLeft
  }
  const said = (what: Said) => {
    const task = nameOf(what.taskId)
    if (what.kind === 'grabbed') return texts.grabbed({ task })
    if (what.kind === 'letGo') return texts.letGo({ task })
    if (what.kind === 'dropped') return texts.dropped({ task, name: spotName(what.spot) })
    return texts.over({ task, name: spotName(what.spot), result: trial(what.trial) })
  }
  return { nameOf, spotName, rule, trial, said }
}
