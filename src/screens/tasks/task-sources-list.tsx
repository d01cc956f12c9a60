import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { TaskSources } from './task-sources.ts'

const MINUTE_MS = 60_000

/** How often and how long it was seen, and in how many interviews it came up. */
export function TaskSourcesList({ observations, observedMs, lastSeen, interviews }: TaskSources) {
  const { tasks } = useMessages()
  const { formatDate } = useFormat()
  const minutes = Math.round(observedMs / MINUTE_MS)
  const time = tasks.hoursMinutes({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  if (observations === 0 && interviews === 0) return <p class="field__hint">{tasks.noSources}</p>
  return (
    <ul class="sources">
      {observations > 0 && (
        <li>
          {tasks.sourceObservations({ count: observations, time })}.{' '}
          {lastSeen && tasks.lastSeen({ date: formatDate(lastSeen) })}
        </li>
      )}
      {interviews > 0 && <li>{tasks.sourceInterviews({ count: interviews })}.</li>}
    </ul>
  )
}
