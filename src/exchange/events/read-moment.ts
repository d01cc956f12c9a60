import { isDateTime } from '../../records/moment.ts'

/** Seconds as BORIS writes them: `12.5`, `12,5`, `0:12.5` and `00:00:12.500`. Null when it is neither. */
export function readSeconds(text: string): number | null {
  const typed = text.trim().replace(',', '.')
  if (/^\d+(\.\d+)?$/.test(typed)) return Number(typed)
  const parts = /^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(typed)
  if (!parts) return null
  const [hours, minutes, seconds] = [Number(parts[1] ?? 0), Number(parts[2]), Number(parts[3])]
  return minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : null
}

/** A day with the time of the clock: `2016-12-01 23:01:31`. Null when it is none. */
export function readClock(text: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text.trim())
  if (!parts) return null
  const [day, time] = [parts[1]!, `${parts[2]}:${parts[3] ?? '00'}`]
  return isDateTime(`${day}T${time}Z`) ? `${day} ${time}` : null
}
