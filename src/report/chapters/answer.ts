import type { Claim } from '../report-document.ts'

/** What answers a question; a question that is open says why. */
export type Answer = { readonly claims: readonly Claim[] } | { readonly open: string }
