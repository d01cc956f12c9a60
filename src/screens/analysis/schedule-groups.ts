import { DAYS, type Day, type WeekSchedule } from '../../records/daypart.ts'

/** Days on which a task is done in the same way. Hours per half, rounded to a tenth. */
export interface ScheduleGroup {
  readonly days: readonly Day[]
  readonly morning: number
  readonly afternoon: number
}

/** A week's schedule in as few words as it allows; groups in order of their first day, days without hours left out. */
export function scheduleGroups(schedule: WeekSchedule): ScheduleGroup[] {
  const groups = new Map<string, { days: Day[]; morning: number; afternoon: number }>()
  for (const day of DAYS) {
    const [morning, afternoon] = [tenth(schedule[`${day}-am`]), tenth(schedule[`${day}-pm`])]
    if (morning === 0 && afternoon === 0) continue
    const key = `${morning} ${afternoon}`
    const group = groups.get(key) ?? { days: [], morning, afternoon }
    groups.set(key, group)
    group.days.push(day)
  }
  return [...groups.values()]
}

const tenth = (hours = 0) => Math.round(hours * 10) / 10
