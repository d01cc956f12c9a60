import type { FindingRecord, ObservationRecord } from '../records/document-records.ts'
import type { MediaRecord } from '../records/media.ts'
import type { Collection } from './collection.ts'
import type { DepartmentCollections } from './documents.ts'
import type { Withheld } from './withheld-records.ts'

/**
 * Whether a photo or voice note may not be shown: it is about what somebody said who withdrew, or was made while somebody was watched who
 * did. More than of words is held back here, as a voice or a face says who it is.
 */
export function isMediaWithheld(
  media: Pick<MediaRecord, 'about'>,
  held: Pick<Withheld, 'isSilent' | 'isFinding' | 'withdrew'>,
  records: Own,
): boolean {
  return isHeld(media, held, records, held.isFinding)
}

/** Whether it may not leave the device either: also what is about a finding that somebody has to read first. */
export function isMediaHeldBack(
  media: Pick<MediaRecord, 'about'>,
  held: Pick<Withheld, 'isSilent' | 'isHeldBack' | 'withdrew'>,
  records: Own,
): boolean {
  return isHeld(media, held, records, held.isHeldBack)
}

type Own = Pick<DepartmentCollections, 'findings' | 'observations'>

function isHeld(
  { about }: Pick<MediaRecord, 'about'>,
  { isSilent, withdrew }: Pick<Withheld, 'isSilent' | 'withdrew'>,
  { findings, observations }: Own,
  isGone: (finding: FindingRecord) => boolean,
): boolean {
  if (!about) return false
  if (about.kind === 'interview') return isSilent(about.id)
  if (about.kind === 'finding') {
    const finding = ever<FindingRecord>(findings, about.id)
    return finding !== undefined && isGone(finding)
  }
  return about.kind === 'observation' && withdrew(ever<ObservationRecord>(observations, about.id)?.personId)
}

/** Removing what it is about brings nothing back. */
const ever = <T extends { readonly id: string }>(collection: Collection<T>, id: string): T | undefined =>
  collection.get(id) ?? collection.removed().find((each) => each.id === id)
