import { withPlaceId } from '../../analysis/floor/place-names.ts'
import type { Correction } from '../../analysis/timeline/corrections.ts'
import { momentLike } from '../../analysis/timeline/moments.ts'
import { changesOf } from '../../analysis/timeline/said-changes.ts'
import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { sharedEvent, withEnd } from '../../records/interruption-rules.ts'
import type {
  CorrectionAction,
  CorrectionChange,
  CorrectionRecord,
  InterruptionRecord,
} from '../../records/observing.ts'
import { linksWithout } from '../../records/turns.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { movedEdits } from './moved-observations.ts'

/**
 * Puts observations right: one action with the fields, what rests on what went up in another, and the record of who changed
 * what and why. Undone, the record goes out of sight with it.
 *
 * @param reason in the analyst's words
 */
export function correct(
  session: ProjectSession,
  departmentId: DepartmentId,
  correction: Correction,
  reason: string,
): void {
  const edits = [
    ...correctionEdits(session, departmentId, correction),
    loggedEdit(session, correction.action, changesOf(correction), reason),
  ]
  session.act('observationChanged', { departments: { [departmentId]: edits } })
}

/** The record of who put what right, and why. */
export function loggedEdit(
  session: ProjectSession,
  action: CorrectionAction,
  changes: readonly CorrectionChange[],
  reason: string,
): Edit {
  const record: CorrectionRecord = {
    ...{ id: session.newId(), action, reason, changes },
    ...{ by: session.analyst, at: session.now() },
  }
  return addRecordEdit('corrections', record)
}

/** The fields of a correction and all that moves with them. */
export function correctionEdits(
  session: ProjectSession,
  departmentId: DepartmentId,
  correction: Correction,
): Edit[] {
  const { changed, removed, moved } = correction
  const at = session.now()
  const { interruptions, observations, places } = session.department(departmentId)!
  const isGone = new Set<string>(removed.flatMap(({ id }) => (moved.has(id) ? [] : [id])))
  const links = isGone.size > 0 ? linksWithout(observations.list(), isGone) : new Map()
  return [
    ...changed.flatMap(({ observation, fields }) =>
      updateEdits('observations', observation, withPlaceId(fields, places.list())),
    ),
    ...interruptionEdits(interruptions.list(), correction),
    ...movedEdits(session.department(departmentId)!, moved),
    ...[...links].flatMap(([id, resumes]) =>
      updateEdits('observations', observations.get(id)!, { resumes } as Partial<ObservationRecord>),
    ),
    ...removed.map(({ id }) => removeEdit('observations', id, session.analyst, at)),
  ]
}

/** What broke in goes along. Those of one event stay one, also when the other work keeps its times. */
function interruptionEdits(all: readonly InterruptionRecord[], correction: Correction): Edit[] {
  const moving = all
    .map((each) => [each, interruptionFields(each, correction)] as const)
    .filter(([, fields]) => Object.keys(fields).length > 0)
  const apart = moving.flatMap(([each, { at, aside }]) =>
    (at !== undefined && at !== each.at) || (aside !== undefined && aside !== each.aside) ? [each] : [],
  )
  return [
    ...[...sharedEvent(all, apart)].flatMap(([each, event]) => updateEdits('interruptions', each, { event })),
    ...moving.flatMap(([each, fields]) => updateEdits('interruptions', each, fields)),
  ]
}

/**
 * What broke in goes along: with the end it stands at, or with all that is shifted. Inside what was joined it went on beside
 * the work.
 */
function interruptionFields(
  interruption: InterruptionRecord,
  { action, changed, moved }: Correction,
): Partial<InterruptionRecord> {
  const { observationId, at, aside, endedAt } = interruption
  const home = moved.get(observationId) ?? observationId
  const found = changed.find(({ observation }) => observation.id === home)
  if (!found) return {}
  const { observation, fields } = found
  if (action === 'shift') {
    const ms = Date.parse(fields.start!) - Date.parse(observation.start)
    const move = (moment: string) => momentLike(Date.parse(moment) + ms, moment)
    return { at: move(at), ...(endedAt && { endedAt: move(endedAt) }) }
  }
  if (!fields.end) return {}
  if (action === 'join') return !aside && Date.parse(at) < Date.parse(fields.end) ? { aside: true } : {}
  return withEnd(interruption, observation, fields.end)
}
