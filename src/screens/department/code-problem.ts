import type { PersonRecord } from '../../records/document-records.ts'
import { looksLikeCode } from '../../records/person-code.ts'

/** What is amiss with a person's code: it may be a name, or somebody else has it. Null when nothing is. */
export function codeProblem(
  code: string,
  people: readonly PersonRecord[],
  ownId?: string,
): 'looks-like-a-name' | 'taken' | null {
  const same = (other: PersonRecord) =>
    other.id !== ownId && other.code.trim().toLowerCase() === code.trim().toLowerCase()
  if (code.trim() !== '' && people.some(same)) return 'taken'
  return looksLikeCode(code) || code.trim() === '' ? null : 'looks-like-a-name'
}
