import type { ObservationRecord } from '../../records/document-records.ts'
import type { WatchChoice } from './watching-screen.tsx'

/** On one day: who recorded, and of whom. */
export interface WatchedDay {
  readonly day: string
  readonly analysts: readonly string[]
  readonly people: readonly string[]
}

/** Days on which at least two recorded here, the latest first. */
export function watchedDays(observations: readonly ObservationRecord[]): readonly WatchedDay[] {
  const days = new Map<string, { readonly analysts: Set<string>; readonly people: Set<string> }>()
  for (const { kind, by, start, personId } of observations) {
    if (kind === 'note' || !by) continue
    const day = start.slice(0, 10)
    const seen = days.get(day) ?? { analysts: new Set(), people: new Set() }
    days.set(day, seen)
    seen.analysts.add(by)
    if (personId) seen.people.add(personId)
  }
  return [...days]
    .filter(([, { analysts }]) => analysts.size > 1)
    .map(([day, { analysts, people }]) => ({
      day,
      analysts: [...analysts].sort(),
      people: [...people].sort(),
    }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

/**
 * What is compared: what was chosen as far as it is there, else the latest day, whoever looks first.
 *
 * @returns null where no two recorded on one day
 */
export function fitChoice(
  days: readonly WatchedDay[],
  chosen: WatchChoice | null,
  own: string,
): WatchChoice | null {
  const day = days.find((each) => each.day === chosen?.day) ?? days[0]
  if (!day) return null
  const byOwn = [...day.analysts].sort((a, b) => Number(b === own) - Number(a === own))
  const first = chosen && day.analysts.includes(chosen.first) ? chosen.first : byOwn[0]!
  const others = byOwn.filter((each) => each !== first)
  const second = chosen && others.includes(chosen.second) ? chosen.second : others[0]!
  const person = chosen && day.people.includes(chosen.person) ? chosen.person : ''
  return { first, second, day: day.day, person }
}
