import type { ExcludedTask, Exclusion } from '../../analysis/eligible.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { roundHours } from '../analysis/round-hours.ts'
import type { ExplainNames } from './explain-props.ts'
import './explain.css'
import { listed } from './listed.ts'

interface Props {
  readonly excluded: readonly ExcludedTask[]
  /** Those without a verdict are told too. */
  readonly standings: readonly TaskStanding[]
  /** Kept out by the analyst. */
  readonly forbidden: readonly TaskId[]
  readonly names: ExplainNames
  readonly taskHref: (id: TaskId) => string
}

const CRITERIA = ['knowledge', 'frequency', 'responsibility'] as const

/** Every task that takes no part, with why: the criterion, whose wish, additional, no hours, the analyst. */
export function ExcludedList({ excluded, standings, forbidden, names, taskHref }: Props) {
  const texts = useArea('explain', explain)
  const { levels } = useMessages()
  const notJudged = standings.filter(({ hasVerdict }) => !hasVerdict)
  const out = standings.filter(({ task }) => forbidden.includes(task.id))
  if (excluded.length + notJudged.length + out.length === 0) return null
  const line = (task: Task, why: readonly string[]) => (
    <Line key={task.id} task={task} href={taskHref(task.id)} why={why} />
  )
  return (
    <section class="excluded-list">
      <h2 class="rule-gains__title">{texts.excludedTitle}</h2>
      <ul class="excluded-list__tasks">
        {out.map(({ task }) => line(task, [texts.excluded.forbidden]))}
        {notJudged.map(({ task, unjudged }) =>
          line(task, [
            texts.excluded.notJudged({
              what: CRITERIA.filter((each) => unjudged.includes(each))
                .map((each) => levels.criteria[each])
                .join(', '),
            }),
          ]),
        )}
        {excluded.map(({ task, exclusions }) =>
          line(
            task,
            exclusions.map((each) => exclusionWords(each, task, { texts, levels, names })),
          ),
        )}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly task: Task
  readonly href: string
  readonly why: readonly string[]
}

function Line({ task, href, why }: LineProps) {
  const texts = useArea('explain', explain)
  const { formatHours } = useFormat()
  return (
    <li class="excluded-list__task">
      <a href={href}>{task.name}</a>
      <span class="excluded-list__hours">
        {task.hoursPerWeek > 0 ? formatHours(roundHours(task.hoursPerWeek)) : texts.noHours}
      </span>
      <span class="excluded-list__why">{why.join(' ')}</span>
    </li>
  )
}

interface Words {
  readonly texts: typeof explain
  readonly levels: Messages['levels']
  readonly names: ExplainNames
}

function exclusionWords(exclusion: Exclusion, task: Task, { texts, levels, names }: Words): string {
  const { excluded } = texts
  switch (exclusion.reason) {
    case 'criterion': {
      const { criterion } = exclusion
      if (criterion === 'frequency') return excluded.frequency
      const level = task[criterion]
      return excluded[criterion]({ word: levels[`${criterion}Steps`][level].word, level })
    }
    case 'override':
      return excluded.override({ reason: task.override?.reason ?? '' })
    case 'wish': {
      const who = [...new Set(exclusion.holders.map(({ personId }) => names.person(personId)))].filter(
        Boolean,
      )
      const said = { who: listed(who, texts.and), count: who.length }
      return exclusion.wish === 'more' ? excluded.more(said) : excluded.keep(said)
    }
    case 'additional':
      return excluded.additional
    case 'no-hours':
      return excluded.noHours
  }
}
