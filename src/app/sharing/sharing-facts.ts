import type { SharingRole } from '../../sync/invitation.ts'
import { generationOf, type KeyLedger } from '../../sync/key-changes.ts'
import type { Standing } from './sharing.ts'

const NO_LEDGER: KeyLedger = { generations: {}, holders: {}, removed: {}, publicKeys: {} }

/** What this device keeps about the sharing of a project, sealed with the name of the project. */
export interface SharingFacts {
  readonly isShared: boolean
  /** This device took itself off the list. */
  readonly hasLeft: boolean
  readonly role: SharingRole
  /** Of the key this device was let in with: a change of keys before that took nobody in this place off the list. */
  readonly joinedGeneration: number
  readonly ledger: KeyLedger
}

export const NOT_SHARED: SharingFacts = {
  isShared: false,
  hasLeft: false,
  role: 'analyst',
  joinedGeneration: 0,
  ledger: NO_LEDGER,
}

/** @param sharing the field of that name in the meta of a project */
export function readSharingFacts(sharing: unknown): SharingFacts {
  if (typeof sharing !== 'object' || sharing === null) return NOT_SHARED
  const { isShared, hasLeft, role, joinedGeneration, ledger } = sharing as Partial<SharingFacts>
  return {
    isShared: isShared === true,
    hasLeft: hasLeft === true,
    role: role === 'reader' ? 'reader' : 'analyst',
    joinedGeneration: Number(joinedGeneration ?? 0),
    ledger: { ...NO_LEDGER, ...ledger },
  }
}

/**
 * As a device keeps them that has accepted an invitation.
 *
 * @param before what it kept until then
 * @param standing what it was in the project until then
 */
export function joinedFacts(
  invitation: { readonly role: SharingRole; readonly generation: number; readonly keyId: string },
  before: SharingFacts = NOT_SHARED,
  standing: Standing = 'alone',
): SharingFacts {
  const { role, generation, keyId } = invitation
  const { ledger } = before
  // With a change of keys that is not known here yet, this device may have been taken off the list.
  const isSureMember = standing === 'member' && generation <= generationOf(ledger)
  const staysAnalyst = isSureMember && before.role === 'analyst'
  return {
    isShared: true,
    hasLeft: false,
    // Whoever writes here is not sent back by an invitation to read; whoever has to be let in again is let in as it says.
    role: staysAnalyst ? 'analyst' : role,
    joinedGeneration: Math.max(before.joinedGeneration, generation),
    ledger: { ...ledger, generations: { ...ledger.generations, [keyId]: generation } },
  }
}
