import { useFormat, useMessages } from '../../i18n/messages-context.tsx'

/** A moment as words: today with its time, else the day. */
export function useWhen(now: number): (at: number) => string {
  const { safety } = useMessages()
  const { formatDate, formatClock } = useFormat()
  return (at) => {
    const isToday = formatDate(at) === formatDate(now)
    return isToday ? safety.today({ clock: formatClock(at) }) : formatDate(at)
  }
}
