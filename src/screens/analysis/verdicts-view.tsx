import { verdictOf } from '../../analysis/verdict.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import type { Verdict } from '../../records/scales.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import type { AnalysisProps } from './analysis-props.ts'
import { verdictShape } from './verdict-shape.ts'

const ORDER: readonly (Verdict | null)[] = ['suitable', 'possible', 'unsuitable', null]

/** The tasks by what they are: suitable, possible, unsuitable, not judged yet. */
export function VerdictsView({ standings, taskHref }: AnalysisProps) {
  const { levels, common } = useMessages()
  const analysis = useArea('analysis', dutch)
  const { formatHours } = useFormat()
  const groups = ORDER.map((verdict) => ({
    verdict,
    own: standings.filter((each) => verdictIn(each) === verdict),
  }))
  return (
    <div class="verdicts-view">
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ verdict, own }) => (
          <section key={verdict ?? 'none'} class="verdicts-view__group">
            <h2>
              <VerdictMark
                size="large"
                shape={verdictShape(verdict)}
                word={verdict ? levels.verdicts[verdict] : levels.notJudged}
              />
            </h2>
            <p class="verdicts-view__sum">
              {common.tasks({ count: own.length })}, {formatHours(hoursOf(own))} {analysis.perWeek}
            </p>
            <ul class="left-list">
              {[...own]
                .sort((a, b) => b.task.hoursPerWeek - a.task.hoursPerWeek)
                .map(({ task }) => (
                  <li key={task.id} class="left-list__item">
                    <a href={taskHref(task.id)}>{task.name}</a>
                    <span class="left-list__hours">{formatHours(task.hoursPerWeek)}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

const verdictIn = ({ task, hasVerdict }: TaskStanding): Verdict | null =>
  hasVerdict ? verdictOf(task) : null
const hoursOf = (standings: readonly TaskStanding[]) =>
  standings.reduce((sum, { task }) => sum + task.hoursPerWeek, 0)
