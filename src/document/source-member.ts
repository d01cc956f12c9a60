import type { InterviewId, NoteId, ObservationId } from '../records/ids.ts'
import type { Source } from '../records/task.ts'

/**
 * A source as a member of a set, so that two analysts who each add one keep both: the ids of observation, interview
 * and note as a JSON array. Permanent: keys in documents depend on it. Other fields of a source are not carried.
 */
export const sourceMember = ({ observationId, interviewId, noteId }: Source): string =>
  JSON.stringify([observationId ?? null, interviewId ?? null, noteId ?? null])

/** The source of a member; null where this version cannot read it. */
export function readSource(member: string): Source | null {
  const ids = parseIds(member)
  if (!ids) return null
  const [observationId, interviewId, noteId] = ids
  return {
    ...(observationId !== null && { observationId: observationId as ObservationId }),
    ...(interviewId !== null && { interviewId: interviewId as InterviewId }),
    ...(noteId !== null && { noteId: noteId as NoteId }),
  }
}

type Ids = readonly [string | null, string | null, string | null]

function parseIds(member: string): Ids | null {
  try {
    const ids: unknown = JSON.parse(member)
    return Array.isArray(ids) && ids.length === 3 && ids.every(isId) ? (ids as unknown as Ids) : null
  } catch {
    // Not JSON: a member of another version.
    return null
  }
}

const isId = (id: unknown) => id === null || typeof id === 'string'
