import type { DepartmentCollections } from '../../document/documents.ts'
import type { PersonRecord } from '../../records/document-records.ts'
import type { ReadingRemarkRecord } from '../../records/second-reading.ts'
import { withheldIn } from '../withheld-in.ts'

/** What second readers remarked and nobody settled, of interviews that are still there; not on the words of who withdrew. */
export function openRemarks(
  records: DepartmentCollections,
  people: readonly PersonRecord[],
): readonly ReadingRemarkRecord[] {
  const { isSilent } = withheldIn(people, records)
  return records.readingRemarks
    .list()
    .filter(
      ({ settled, interviewId }) =>
        settled === null && records.interviews.get(interviewId) !== undefined && !isSilent(interviewId),
    )
}
