import type { Consent } from '../records/case-file.ts'
import type { PersonRecord } from '../records/document-records.ts'
import type { AnalystId } from '../records/ids.ts'
import { hasWithdrawn } from '../records/withheld.ts'

/** A person as read, with a withdrawal in the consent. Older documents have it there and nowhere else. */
export function withWithdrawal(person: PersonRecord): PersonRecord {
  const { withdrawn, consent } = person
  if (withdrawn) return { ...person, consent: { given: false, ...consent, withdrawnAt: withdrawn.at } }
  return withdrawn === null && consent && !('withdrawnAt' in consent)
    ? { ...person, consent: { ...consent, withdrawnAt: null } }
    : person
}

/**
 * The fields that change when what holds with a person becomes `next`: what was agreed and the withdrawal apart, and only those
 * that change.
 */
export function consentFields(
  person: Pick<PersonRecord, 'consent' | 'withdrawn'>,
  next: Consent | undefined,
  by?: AnalystId,
): Partial<Pick<PersonRecord, 'consent' | 'withdrawn'>> {
  const was = person.consent?.withdrawnAt || null
  const is = next?.withdrawnAt || null
  const isOld = was !== null && !person.withdrawn
  const agreed = agreedIn(next)
  const isSame = !isOld && JSON.stringify(agreed) === JSON.stringify(agreedIn(person.consent))
  return {
    ...(!isSame && { consent: agreed }),
    ...((is !== was || (is && isOld)) && { withdrawn: is ? { at: is, ...(by && { by }) } : null }),
  }
}

/** Without the withdrawal, which is kept apart. */
function agreedIn(consent: Consent | undefined): Consent | undefined {
  if (!consent) return undefined
  const { withdrawnAt: _, ...agreed } = consent
  return agreed
}

/** A person out of a file, as documents keep one. */
export function personKept<T extends Pick<PersonRecord, 'consent'>>(person: T): T {
  if (!hasWithdrawn(person)) return person
  const consent = agreedIn(person.consent)
  return { ...person, consent, withdrawn: { at: person.consent!.withdrawnAt! } }
}

/** Field of a person that went up in another: that one is silent as well since, as far as this one was. */
export const SILENCE_CARRIED = 'silenceCarried'
