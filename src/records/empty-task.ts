import type { TaskRecord } from './task-record.ts'

type Named = Pick<TaskRecord, 'id' | 'departmentId' | 'name'>

/** A task of which only its name is known, and what else is given. */
export const emptyTask = (known: Named & Partial<TaskRecord>): TaskRecord => ({
  processId: null,
  jobIds: [],
  description: '',
  frequency: null,
  location: '',
  dayparts: null,
  digitalisationRisk: 'low',
  origin: 'existing',
  sources: [],
  judgements: {},
  ...known,
})
