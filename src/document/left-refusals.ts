import type { ValidationSessionRecord } from '../records/answer.ts'
import { consentAfter } from '../records/consent-after.ts'
import type { PersonRecord } from '../records/document-records.ts'
import type { Collection } from './collection.ts'
import type { Edit } from './edit.ts'
import { updateEdits } from './new-record.ts'
import { consentFields } from './withdrawal.ts'

interface RefusalEdits {
  readonly project: readonly Edit[]
  readonly department: readonly Edit[]
}

/** The edits that make a no of a session hold; null where it said none, or it was made to hold before. Once: who agrees later stays so. */
export function leftRefusal(
  people: Collection<PersonRecord>,
  held: ValidationSessionRecord,
  now: string,
): RefusalEdits | null {
  const { personId, consent, settledNo } = held
  const person = people.get(personId) ?? people.removed().find(({ id }) => id === personId)
  if (!person || consent?.given !== false || settledNo === consent.at) return null
  return {
    project: updateEdits('people', person, consentFields(person, consentAfter(person.consent, consent, now))),
    department: updateEdits('validationSessions', held, { settledNo: consent.at }),
  }
}

/** Those of all sessions that were left open: a tablet may never have come back by its button. */
export function leftRefusals(
  people: Collection<PersonRecord>,
  sessions: readonly ValidationSessionRecord[],
  now: string,
): RefusalEdits[] {
  return sessions
    .filter(({ endedAt }) => endedAt === null)
    .flatMap((held) => leftRefusal(people, held, now) ?? [])
}
