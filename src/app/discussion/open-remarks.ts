import type { DepartmentCollections } from '../../document/documents.ts'
import type { ReadingRemarkRecord } from '../../records/second-reading.ts'

/** What second readers remarked and nobody settled, of interviews that are still there. */
export const openRemarks = ({
  readingRemarks,
  interviews,
}: DepartmentCollections): readonly ReadingRemarkRecord[] =>
  readingRemarks
    .list()
    .filter(({ settled, interviewId }) => settled === null && interviews.get(interviewId) !== undefined)
