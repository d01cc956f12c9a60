import type { PlanDescription } from '../../analysis/describe-plan.ts'
import type { Exclusion } from '../../analysis/eligible.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { AnalysisProps } from './analysis-props.ts'
import { roundHours } from './round-hours.ts'

/** What is in no function and why: eligible tasks first, then those that could not take part. */
export function LeftList({
  description,
  standings,
  people,
  taskHref,
}: AnalysisProps & { readonly description: PlanDescription }) {
  const { analysis, levels } = useMessages()
  const { formatHours } = useFormat()
  const names = new Map(standings.map(({ task }) => [task.id, task.name]))
  const codes = new Map(people.map((person) => [person.id, person.code]))
  const notJudged = standings.filter(({ hasVerdict }) => !hasVerdict)
  return (
    <div class="functions-view__left">
      {description.left.length > 0 && (
        <section>
          <h2>{analysis.leftTitle}</h2>
          <ul class="left-list">
            {description.left.map(({ taskId, hours, given, why }) => (
              <li key={taskId} class="left-list__item">
                <a href={taskHref(taskId)}>{names.get(taskId)}</a>
                <span class="left-list__hours">{formatHours(roundHours(hours))}</span>
                <span class="left-list__why">
                  {given > 0
                    ? analysis.leftPart({ given: formatHours(roundHours(given)) })
                    : why && analysis.leftWhy[why.reason]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {description.excluded.length + notJudged.length > 0 && (
        <section>
          <h2>{analysis.excludedTitle}</h2>
          <ul class="left-list">
            {notJudged.map(({ task, unjudged }) => (
              <li key={task.id} class="left-list__item">
                <a href={taskHref(task.id)}>{task.name}</a>
                <span class="left-list__hours">
                  {task.hoursPerWeek > 0 ? formatHours(roundHours(task.hoursPerWeek)) : '–'}
                </span>
                <span class="left-list__why">
                  {analysis.notJudgedYet({
                    what: CRITERIA.filter((each) => unjudged.includes(each))
                      .map((each) => levels.criteria[each])
                      .join(', '),
                  })}
                </span>
              </li>
            ))}
            {description.excluded.map(({ task, exclusions }) => (
              <li key={task.id} class="left-list__item">
                <a href={taskHref(task.id)}>{task.name}</a>
                <span class="left-list__hours">
                  {task.hoursPerWeek > 0 ? formatHours(roundHours(task.hoursPerWeek)) : '–'}
                </span>
                <span class="left-list__why">
                  {exclusions.map((each) => exclusionText(each, { analysis, levels }, codes)).join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const CRITERIA = ['knowledge', 'frequency', 'responsibility'] as const

function exclusionText(
  exclusion: Exclusion,
  { analysis, levels }: Pick<Messages, 'analysis' | 'levels'>,
  codes: ReadonlyMap<string, string>,
): string {
  if (exclusion.reason === 'criterion') {
    return analysis.excludedCriterion({ criterion: levels.criteria[exclusion.criterion] })
  }
  if (exclusion.reason !== 'wish') return analysis.excluded[exclusion.reason]
  const who = exclusion.holders.map(({ personId }) => codes.get(personId) ?? '').filter(Boolean)
  return analysis.excludedWish({ wish: levels.wishes[exclusion.wish], who: [...new Set(who)].join(', ') })
}
