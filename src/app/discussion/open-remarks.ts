import type { DepartmentCollections } from '../../document/documents.ts'
import type { ReadingRemarkRecord } from '../../records/second-reading.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { withheldIn } from '../withheld/withheld-in.ts'

/** What second readers remarked and nobody settled, of interviews that are still there; not on the words of who withdrew. */
export function openRemarks(
  session: ProjectSession,
  records: DepartmentCollections,
): readonly ReadingRemarkRecord[] {
  const { isSilent } = withheldIn(session)
  return records.readingRemarks
    .list()
    .filter(
      ({ settled, interviewId }) =>
        settled === null && records.interviews.get(interviewId) !== undefined && !isSilent(interviewId),
    )
}
