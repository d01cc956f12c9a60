import type { UnmatchedEvent, WatchAgreement } from '../../analysis/watching/watch-agreement.ts'
import type { WatchedInterruption } from '../../analysis/watching/watched-event.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { practice } from '../../i18n/nl/practice.ts'
import { watching } from '../../i18n/nl/watching.ts'

interface Props {
  /** The truth first. */
  readonly agreement: WatchAgreement
  readonly taskName: (id: string) => string
}

/** What was missed, what was mistaken, and the time each task took. */
export function DebriefLists({ agreement, taskName }: Props) {
  const words = useArea('practice', practice)
  const { formatClock, formatDuration } = useFormat()
  const { onlyFirst, onlySecond, named, interruptions, times } = agreement
  const missed = onlyFirst.length + interruptions.onlyFirst.length
  const extra = onlySecond.length + interruptions.onlySecond.length
  const lines = times.filter(({ first, second }) => first + second > 0)
  return (
    <div class="agreement__lists">
      <details class="agreement__list" open={missed > 0}>
        <summary>{words.missed({ count: missed })}</summary>
        <Lines events={onlyFirst} interruptions={interruptions.onlyFirst} taskName={taskName} />
      </details>
      <details class="agreement__list" open={named.length > 0}>
        <summary>{words.mistaken({ count: named.length })}</summary>
        <ul>
          {named.map(({ first, second }) => (
            <li key={first.id}>
              <span class="agreement__when">{formatClock(first.start)}</span>
              <span>{words.really({ told: taskName(second.task), real: taskName(first.task) })}</span>
            </li>
          ))}
        </ul>
      </details>
      <details class="agreement__list" open={extra > 0}>
        <summary>{words.extra({ count: extra })}</summary>
        <Lines events={onlySecond} interruptions={interruptions.onlySecond} taskName={taskName} />
      </details>
      <details class="agreement__list">
        <summary>{words.times}</summary>
        <ul>
          {lines.map(({ task, first, second }) => (
            <li key={task} class="practice__time">
              {words.timeOf({
                task: taskName(task),
                told: formatDuration(second),
                real: formatDuration(first),
              })}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

interface LinesProps extends Pick<Props, 'taskName'> {
  readonly events: readonly UnmatchedEvent[]
  readonly interruptions: readonly WatchedInterruption[]
}

function Lines({ events, interruptions, taskName }: LinesProps) {
  const words = useArea('practice', practice)
  const { interrupted, kinds } = useArea('watching', watching)
  const { formatClock } = useFormat()
  return (
    <ul>
      {events.map(({ event, reason }) => (
        <li key={event.id}>
          <span class="agreement__when">{formatClock(event.start)}</span>
          <span>{taskName(event.task)}</span>
          {reason !== 'missed' && <span class="agreement__why">{words.reasons[reason]}</span>}
        </li>
      ))}
      {interruptions.map(({ id, at, kind }) => (
        <li key={id}>
          <span class="agreement__when">{formatClock(at)}</span>
          <span>{interrupted({ kind: kinds[kind as keyof typeof kinds] ?? kinds.other })}</span>
        </li>
      ))}
    </ul>
  )
}
