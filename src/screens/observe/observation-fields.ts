import type { ObservationRecord } from '../../records/document-records.ts'

/** What can be put right about an observation afterwards. */
export type ObservationFields = Partial<Omit<ObservationRecord, 'id' | 'departmentId'>>

/** @param joined true while somebody types in one field */
export type OnChange = (fields: ObservationFields, joined?: boolean) => void
