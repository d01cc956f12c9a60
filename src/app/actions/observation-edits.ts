import type { Edit } from '../../document/edit.ts'
import { updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId, DeviceId, ObservationId } from '../../records/ids.ts'
import { lastingAsides } from '../../records/interruption-rules.ts'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Whom and what an observation made now is about. */
export interface Scene {
  readonly follow: Follow
  readonly context: FloorContext
}

type Kind = Pick<ObservationRecord, 'kind' | 'start' | 'taskId'> & { end?: null; note?: string }

export function newObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  { follow, context }: Scene,
  kind: Kind,
): ObservationRecord & { readonly device: DeviceId } {
  return {
    ...madeHere(session),
    departmentId,
    ...kind,
    jobId: follow.jobId,
    personId: follow.personId,
    location: context.location,
    ...(context.placeId && { placeId: context.placeId }),
    environment: context.environment,
    load: context.load,
    ...(context.company.length > 0 && { company: context.company }),
  }
}

/** What tells whose an observation is. */
export const madeHere = (session: ProjectSession) => ({
  id: session.newId<ObservationId>(),
  by: session.analyst,
  device: session.parts.device,
  count: session.parts.nextCount(),
})

/** An end never before the start: a clock may have been set back meanwhile. */
export const endOf = ({ start }: Pick<ObservationRecord, 'start'>, at: string): string =>
  Date.parse(at) < Date.parse(start) ? start : at

/** Ends what runs; what broke in beside it ends with it. */
export function endEdits(
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
  at: string,
): Edit[] {
  if (running.length === 0) return []
  const { interruptions } = session.department(departmentId)!
  return [
    ...running.flatMap((each) => updateEdits('observations', each, { end: endOf(each, at) })),
    ...lastingAsides(interruptions.list(), running).flatMap(({ interruption }) =>
      updateEdits('interruptions', interruption, { endedAt: endOf({ start: interruption.at }, at) }),
    ),
  ]
}

/** One entry of the undo stack, in one department. */
export const actIn = (
  session: ProjectSession,
  departmentId: DepartmentId,
  label: string,
  edits: readonly Edit[],
  joined = false,
): void => session.act(label, { departments: { [departmentId]: edits } }, joined)
