import { useFormat } from '../i18n/messages-context.tsx'
import { wallTime } from './clock.ts'
import { useServices } from './services.ts'

/** Says a moment (ms since the epoch) as a time, with its day when that is not today. */
export function useMoment(): (at: number) => string {
  const { clock } = useServices()
  const { formatClock, formatDate } = useFormat()
  const dayOf = (at: number) => wallTime(clock, at).slice(0, 10)
  return (at) => {
    const time = formatClock(at)
    return dayOf(at) === dayOf(clock.now()) ? time : `${formatDate(at, 'short')} ${time}`
  }
}
