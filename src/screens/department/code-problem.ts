import type { PersonRecord } from '../../records/document-records.ts'

/** Letters and a number (M1, L12, VZ-3): what codes look like, and names do not. */
const CODE = /^[a-z]{1,4}[ -]?\d{1,4}$/i

/** What is amiss with a person's code: it may be a name, or somebody else has it. Null when nothing is. */
export function codeProblem(
  code: string,
  people: readonly PersonRecord[],
  ownId?: string,
): 'looks-like-a-name' | 'taken' | null {
  const same = (other: PersonRecord) =>
    other.id !== ownId && other.code.trim().toLowerCase() === code.trim().toLowerCase()
  if (code.trim() !== '' && people.some(same)) return 'taken'
  return CODE.test(code.trim()) || code.trim() === '' ? null : 'looks-like-a-name'
}
