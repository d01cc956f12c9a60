import { isCalendarDate } from '../../records/moment.ts'

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const ENGLISH: Readonly<Record<string, number>> = { mar: 3, mrt: 3, may: 5, oct: 10 }

/** Reads "9-9-2026", "09/09/26", "9 september 2026" and "2026-09-09"; day before month. Null when there is no such day. */
export function readDate(text: string): string | null {
  const typed = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t].*)?$/.exec(typed)
  if (iso) return dateOf(iso[1]!, iso[2]!, iso[3]!)
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(typed)
  if (numbers) return dateOf(numbers[3]!, numbers[2]!, numbers[1]!)
  const words = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/.exec(typed)
  if (!words) return null
  const start = words[2]!.slice(0, 3)
  const month = ENGLISH[start] ?? MONTHS.indexOf(start) + 1
  return month === 0 ? null : dateOf(words[3]!, String(month), words[1]!)
}

function dateOf(year: string, month: string, day: string): string | null {
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}
