import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId, ObservationId, PlaceId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { goOnWith } from './go-on-with.ts'

export interface Where {
  /** As it is called; empty: nobody says where. */
  readonly location: string
  /** Of the plan, where it is on one. */
  readonly placeId?: PlaceId | undefined
}

/**
 * Somebody is at a place now, on the plan or in words, or nobody says where any more: nothing is said of time in which nobody said
 * where.
 *
 * @returns the pieces that were made
 */
export const wentToPlace = (
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
  { location, placeId }: Where,
): readonly ObservationId[] =>
  // Taken away is undefined in a document: an edit needs the field named.
  goOnWith(session, departmentId, 'wentToPlace', running, (each) =>
    isAt(each, { location, placeId }) ? null : { location, placeId },
  )

/** Two places of the plan may have one name; what was written down by a name is any of that name. */
const isAt = (each: Partial<Where>, here: Where): boolean =>
  each.placeId && here.placeId ? each.placeId === here.placeId : nameOf(each) === nameOf(here)

const nameOf = ({ location = '' }: Partial<Where>): string => location.trim().toLowerCase()
