import type { DepartmentId } from '../../records/ids.ts'

/** A recording on this device, as the list of projects knows it without opening one. */
export interface LeftRunning {
  readonly departmentId: DepartmentId
  /** Name of the department. */
  readonly department: string
  /** Wall time of the first that runs. */
  readonly since: string
  /** Wall time at which the app was last seen recording it: the best guess at its end when nothing was written after it began. */
  readonly seenAt: string
}

/** @param kept as `saveMeta` wrote it; anything else counts as nothing */
export function readLeftRunning(kept: unknown): readonly LeftRunning[] {
  return Array.isArray(kept) ? kept.filter(isLeftRunning) : []
}

function isLeftRunning(kept: unknown): kept is LeftRunning {
  const { departmentId, department, since, seenAt } = (kept ?? {}) as Partial<
    Record<keyof LeftRunning, unknown>
  >
  const isTime = (time: unknown) => typeof time === 'string' && !Number.isNaN(Date.parse(time))
  return typeof departmentId === 'string' && typeof department === 'string' && isTime(since) && isTime(seenAt)
}
