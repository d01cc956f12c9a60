import type { DepartmentId, ProjectId, ValidationSessionId } from '../../records/ids.ts'

/** What the device was handed over for. */
export interface HandedOver {
  readonly projectId: ProjectId
  readonly departmentId: DepartmentId
  readonly sessionId: ValidationSessionId
  /** A code was chosen for it; else the passcode of the device ends it. */
  readonly hasCode: boolean
}
