import { type Correction, changesOf } from '../../analysis/timeline/corrections.ts'
import { momentLike } from '../../analysis/timeline/moments.ts'
import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import { beganAt } from '../../records/interruption-rules.ts'
import type { CorrectionRecord, InterruptionRecord } from '../../records/observing.ts'
import type { Source } from '../../records/task.ts'
import type { ProjectSession } from '../project-session.ts'

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
  const { changed, removed } = correction
  const at = session.now()
  const record: CorrectionRecord = {
    id: session.newId(),
    action: correction.action,
    reason,
    changes: changesOf(correction),
    by: session.analyst,
    at,
  }
  const edits = [
    ...changed.flatMap(({ observation, fields }) => updateEdits('observations', observation, fields)),
    ...session
      .department(departmentId)!
      .interruptions.list()
      .flatMap((each) => updateEdits('interruptions', each, interruptionFields(each, correction))),
    ...movedEdits(session, departmentId, correction.moved),
    ...removed.map(({ id }) => removeEdit('observations', id, session.analyst, at)),
    addRecordEdit('corrections', record),
  ]
  session.act('observationChanged', { departments: { [departmentId]: edits } })
}

/**
 * What broke in goes along: with the end it stands at, or with all that is shifted. Inside what was joined it went on beside
 * the work.
 */
function interruptionFields(
  { observationId, at, aside, endedAt }: InterruptionRecord,
  { action, changed, moved }: Correction,
): Partial<InterruptionRecord> {
  const home = moved.get(observationId) ?? observationId
  const found = changed.find(({ observation }) => observation.id === home)
  if (!found) return {}
  const { observation, fields } = found
  if (action === 'shift') {
    const ms = Date.parse(fields.start!) - Date.parse(observation.start)
    const move = (moment: string) => momentLike(Date.parse(moment) + ms, moment)
    return { at: move(at), ...(endedAt && { endedAt: move(endedAt) }) }
  }
  if (!fields.end || aside) return {}
  if (action === 'join') return Date.parse(at) < Date.parse(fields.end) ? { aside: true } : {}
  return beganAt({ endedAt }, fields.end)
}

/** What rested on the first of each pair rests on the second. */
function movedEdits(
  session: ProjectSession,
  departmentId: DepartmentId,
  moved: ReadonlyMap<ObservationId, ObservationId>,
): Edit[] {
  if (moved.size === 0) return []
  const { tasks, findings, interruptions, observations, media } = session.department(departmentId)!
  return [
    ...tasks.list().flatMap((task) => {
      const sources = movedSources(task.sources, moved)
      return sources ? updateEdits('tasks', task, { sources }) : []
    }),
    ...findings.list().flatMap((finding) => {
      const sources = movedSources(finding.sources, moved)
      return sources ? updateEdits('findings', finding, { sources }) : []
    }),
    ...interruptions.list().flatMap((each) => {
      const observationId = moved.get(each.observationId)
      return observationId ? updateEdits('interruptions', each, { observationId }) : []
    }),
    ...observations.list().flatMap((each) => {
      const resumes = each.resumes && moved.get(each.resumes)
      if (!resumes || moved.has(each.id)) return []
      // A piece that went up in what it went on with is the same turn already.
      return updateEdits('observations', each, { resumes: resumes === each.id ? undefined : resumes })
    }),
    ...media.list().flatMap((each) => {
      const id = each.about?.kind === 'observation' ? moved.get(each.about.id) : undefined
      return id ? updateEdits('media', each, { about: { kind: 'observation', id } }) : []
    }),
  ]
}

/** Null where none of them moved. */
function movedSources(
  sources: readonly Source[] | undefined,
  moved: ReadonlyMap<ObservationId, ObservationId>,
): readonly Source[] | null {
  if (!sources?.some(({ observationId }) => observationId && moved.has(observationId))) return null
  const seen = new Set<string>()
  return sources
    .map((source) => {
      const observationId = source.observationId && moved.get(source.observationId)
      return observationId ? { ...source, observationId } : source
    })
    .filter((source) => {
      const key = JSON.stringify([source.observationId, source.interviewId, source.noteId])
      return !seen.has(key) && seen.add(key)
    })
}
