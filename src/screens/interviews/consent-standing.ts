import type { Consent } from '../../records/case-file.ts'

export type ConsentStanding = 'unasked' | 'given' | 'refused' | 'withdrawn'

/** How it stands with somebody's consent. */
export function consentStanding(consent: Consent | undefined): ConsentStanding {
  if (!consent) return 'unasked'
  if (consent.withdrawnAt) return 'withdrawn'
  return consent.given ? 'given' : 'refused'
}
