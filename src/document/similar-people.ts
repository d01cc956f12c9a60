import type { PersonRecord } from '../records/document-records.ts'
import { compareText, type PersonId } from '../records/ids.ts'

/**
 * Pairs of people who may be the same person entered twice: of one department, with the same code (but for case and spaces) and
 * role, and no two different jobs. By ids; a person entered three times gives three pairs.
 */
export function similarPeople(people: readonly PersonRecord[]): (readonly [PersonId, PersonId])[] {
  const alike = new Map<string, PersonRecord[]>()
  for (const person of people) {
    const code = person.code.replace(/\s+/g, '').toLowerCase()
    if (code === '') continue
    const key = JSON.stringify([person.departmentId, person.role, code])
    alike.set(key, [...(alike.get(key) ?? []), person])
  }
  return [...alike.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => compareText(a.id, b.id))
    return sorted.flatMap((one, at) =>
      sorted
        .slice(at + 1)
        .filter((other) => !one.jobId || !other.jobId || one.jobId === other.jobId)
        .map((other) => [one.id, other.id] as const),
    )
  })
}
