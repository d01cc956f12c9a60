import type { SessionConsent } from './answer.ts'
import type { Consent } from './case-file.ts'
import { hasWithdrawn } from './withheld.ts'

/**
 * What holds once somebody said yes or no. A no is kept as taking back, from the moment it was said and also where nobody had asked
 * before: they are told that their words are not used, and that is what holds words back. A yes ends a no only where it surely came
 * after it: not with a moment that is still to come, as a clock that is wrong gives.
 *
 * @param now wall time with offset
 */
export function consentAfter(
  before: Consent | undefined,
  { given, scope, at }: SessionConsent,
  now: string,
): Consent {
  if (given) {
    const next = { given, date: at.slice(0, 10), scope, withdrawnAt: null }
    return before && isAfterNo(before, at, now) === false ? before : next
  }
  if (before && hasWithdrawn({ consent: before })) return before
  const moment = notLater(at, now)
  return before?.given
    ? { ...before, withdrawnAt: moment }
    : { given, date: moment.slice(0, 10), scope, withdrawnAt: moment }
}

/** The earlier of the two: nothing was said in the future. */
export const notLater = (at: string, now: string): string => (Date.parse(at) > Date.parse(now) ? now : at)

/** Null: there was no no. Of one that was noted only the day is known. */
function isAfterNo(before: Consent, at: string, now: string): boolean | null {
  const isToCome = Date.parse(at) > Date.parse(now)
  if (hasWithdrawn({ consent: before })) return !isToCome && Date.parse(at) >= Date.parse(before.withdrawnAt!)
  if (before.given) return null
  return !isToCome && (before.date === undefined || at.slice(0, 10) > before.date)
}
