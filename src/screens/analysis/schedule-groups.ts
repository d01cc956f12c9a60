import { DAYS, type Day, type WeekSchedule } from '../../records/daypart.ts'

/** Days on which a task is done in the same way. Hours per half, rounded to a minute. */
export interface ScheduleGroup {
  readonly days: readonly Day[]
  readonly morning: number
  readonly afternoon: number
}

/** A week's schedule in as few words as it allows; groups in order of their first day, days of less than three minutes left out. */
export function scheduleGroups(schedule: WeekSchedule): ScheduleGroup[] {
  const groups = new Map<string, { days: Day[]; morning: number; afternoon: number }>()
  for (const day of DAYS) {
    const [morning, afternoon] = [toMinute(schedule[`${day}-am`]), toMinute(schedule[`${day}-pm`])]
    if (morning < LEAST && afternoon < LEAST) continue
    const key = `${morning} ${afternoon}`
    const group = groups.get(key) ?? { days: [], morning, afternoon }
    groups.set(key, group)
    group.days.push(day)
  }
  return [...groups.values()]
}

/** Hours: three minutes. */
const LEAST = 0.05

/** Blocks are said in minutes: days that sound alike go together. */
const toMinute = (hours = 0) => Math.round(hours * 60) / 60
