import type { ObservationRecord } from '../../../../src/records/document-records.ts'
import { emptyTask } from '../../../../src/records/empty-task.ts'
import type { DepartmentId, JobId, ObservationId, TaskId } from '../../../../src/records/ids.ts'
import type { TaskRecord } from '../../../../src/records/task-record.ts'

export const WARD = 'ward' as DepartmentId

/** An interval of half an hour on this tablet. */
export const observation = (
  fields: Partial<Omit<ObservationRecord, 'id'>> & { readonly id?: string } = {},
): ObservationRecord =>
  ({
    id: 'o1' as ObservationId,
    departmentId: WARD,
    kind: 'interval',
    start: '2026-09-09T10:00:00+02:00',
    end: '2026-09-09T10:30:00+02:00',
    jobId: null,
    personId: null,
    taskId: 't1' as TaskId,
    location: '',
    load: [],
    device: 'tablet',
    ...fields,
  }) as ObservationRecord

export const taskNamed = (id: string, name: string, jobIds: readonly string[] = []): TaskRecord =>
  emptyTask({ id: id as TaskId, departmentId: WARD, name, jobIds: jobIds as JobId[] })
