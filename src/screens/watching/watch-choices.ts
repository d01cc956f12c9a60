import type { ObservationRecord } from '../../records/document-records.ts'
import type { WatchChoice } from './watching-screen.tsx'

/** On one day: who recorded, and of whom. */
export interface WatchedDay {
  readonly day: string
  readonly analysts: readonly string[]
  /** Per analyst the people recorded, sorted; '' is where nobody was chosen. */
  readonly peopleOf: ReadonlyMap<string, readonly string[]>
}

/** Choices of a person that are not one: those both recorded, or all that either did. */
export const BOTH_RECORDED = ''
export const EVERYBODY = '*'

/** Days on which at least two recorded here, the latest first. */
export function watchedDays(observations: readonly ObservationRecord[]): readonly WatchedDay[] {
  const days = new Map<string, Map<string, Set<string>>>()
  for (const { kind, by, start, personId } of observations) {
    if (kind === 'note' || !by) continue
    const day = start.slice(0, 10)
    const seen = days.get(day) ?? new Map<string, Set<string>>()
    days.set(day, seen)
    const people = seen.get(by) ?? new Set()
    seen.set(by, people.add(personId ?? ''))
  }
  return [...days]
    .filter(([, seen]) => seen.size > 1)
    .map(([day, seen]) => ({
      day,
      analysts: [...seen.keys()].sort(),
      peopleOf: new Map([...seen].map(([analyst, people]) => [analyst, [...people].sort()])),
    }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

/** Whom two recorded: both, and only one of them. */
export function peopleOfTwo(
  { peopleOf }: WatchedDay,
  { first, second }: Pick<WatchChoice, 'first' | 'second'>,
): { readonly both: readonly string[]; readonly one: readonly string[] } {
  const [a, b] = [peopleOf.get(first) ?? [], peopleOf.get(second) ?? []]
  return {
    both: a.filter((each) => b.includes(each)),
    one: [...a, ...b].filter((each) => !(a.includes(each) && b.includes(each))).sort(),
  }
}

/**
 * What is compared: what was chosen as far as it is there, else the latest day, whoever looks first, and the people both recorded.
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
  const { both } = peopleOfTwo(day, { first, second })
  const isThere = chosen && (chosen.person === EVERYBODY || both.includes(chosen.person))
  return { first, second, day: day.day, person: isThere ? chosen.person : BOTH_RECORDED }
}
