/** What is typed is a whole time: no more digits have to follow. */
export const isCompleteClock = (typed: string): boolean =>
  /^(\d{1,2}[:.]\d{2}([:.]\d{2})?|\d{4}|\d{6})$/.test(typed.trim())

/**
 * Reads a time on the 24-hour clock as people type it: "13:48", "13.48", "9:05", "1348", "905", "13:48:20".
 *
 * @returns `HH:MM:SS`, or null when it is no time
 */
export function readClock(typed: string): string | null {
  const parts = /^(\d{1,2})[:.]?(\d{2})(?:[:.]?(\d{2}))?$/.exec(typed.trim())
  if (!parts) return null
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return null
  return [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The clock of a moment for a field: "13:48", with seconds where they are not 0. */
export const clockOf = (time: string): string => time.slice(11, time.slice(17, 19) === '00' ? 16 : 19)
