import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { DepartmentId, SituationId } from '../../records/ids.ts'
import type { SituationRecord } from '../../records/observing.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { actIn, endOf } from './observation-edits.ts'
import { aroundEdits, goneEdits } from './put-right-edits.ts'

/** From now on this holds for all that is seen, whoever does it. */
export function startSituation(
  session: ProjectSession,
  departmentId: DepartmentId,
  name: string,
): SituationId {
  const id = session.newId<SituationId>()
  const made = { id, name, start: session.now(), end: null, note: '' }
  const whose = { by: session.analyst, device: session.parts.device }
  actIn(session, departmentId, 'situationStarted', [addRecordEdit('situations', { ...made, ...whose })])
  return id
}

export function endSituation(
  session: ProjectSession,
  departmentId: DepartmentId,
  situation: SituationRecord,
): void {
  const edits = updateEdits('situations', situation, { end: endOf(situation, session.now()) })
  actIn(session, departmentId, 'situationEnded', edits)
}

export type SituationFields = Partial<Pick<SituationRecord, 'name' | 'start' | 'end' | 'note'>>

/** @param joined true while somebody types in the same field */
export function changeSituation(
  session: ProjectSession,
  departmentId: DepartmentId,
  situation: SituationRecord,
  fields: SituationFields,
  joined = false,
  reason = '',
): void {
  const about = { root: 'situations', record: situation } as const
  const edits = aroundEdits(session, departmentId, about, fields, { joined, reason })
  actIn(session, departmentId, 'situationChanged', edits, joined)
}

export function removeSituation(
  session: ProjectSession,
  departmentId: DepartmentId,
  situation: SituationRecord,
  reason = '',
): void {
  const edits = goneEdits(session, { root: 'situations', record: situation }, reason)
  actIn(session, departmentId, 'situationRemoved', edits)
}
