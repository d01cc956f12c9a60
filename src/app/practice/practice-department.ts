import type { DepartmentId } from '../../records/ids.ts'

/** The department of the practice floor has this id, in every project that is one. */
export const PRACTICE_DEPARTMENT = 'practice-floor' as DepartmentId
