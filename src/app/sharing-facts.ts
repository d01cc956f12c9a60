import type { SharingRole } from '../sync/invitation.ts'
import type { KeyLedger } from '../sync/key-changes.ts'

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

/** As a device keeps them that has accepted an invitation. @param before what it kept until then */
export function joinedFacts(
  invitation: { readonly role: SharingRole; readonly generation: number; readonly keyId: string },
  before: SharingFacts = NOT_SHARED,
): SharingFacts {
  const { role, generation, keyId } = invitation
  const wasAnalyst = before.isShared && before.role === 'analyst'
  const { ledger } = before
  return {
    isShared: true,
    hasLeft: false,
    // Whoever was let in to write is not sent back by an invitation to read.
    role: wasAnalyst ? 'analyst' : role,
    joinedGeneration: Math.max(before.joinedGeneration, generation),
    ledger: { ...ledger, generations: { ...ledger.generations, [keyId]: generation } },
  }
}
