import { updateEdits } from '../../document/new-record.ts'
import type { BusinessTopic } from '../../records/case-file.ts'
import type { DepartmentRecord, ProjectRecord } from '../../records/document-records.ts'
import type { Mark, Milestone } from '../../records/milestone.ts'
import type { ProjectSession } from '../session/project-session.ts'

const markNow = (session: ProjectSession): Mark => ({ by: session.analyst, at: session.now() })

/** Ticks a line of the checklist, or takes the tick back. */
export function tickMilestone(
  session: ProjectSession,
  project: ProjectRecord,
  milestone: Milestone,
  isDone: boolean,
): void {
  const done = { [milestone]: isDone ? markNow(session) : undefined }
  session.act(isDone ? 'milestoneTicked' : 'milestoneUnticked', {
    project: updateEdits('project', project, { done }),
  })
}

/** Chooses a department as one where the work is looked at, or not. */
export function chooseDepartment(
  session: ProjectSession,
  department: DepartmentRecord,
  isChosen: boolean,
): void {
  const edits = updateEdits('departments', department, { chosen: isChosen ? markNow(session) : undefined })
  session.act(isChosen ? 'departmentChosen' : 'departmentUnchosen', { project: edits })
}

/** Writes under one heading of the business analysis, as typed. */
export function writeBusinessTopic(
  session: ProjectSession,
  project: ProjectRecord,
  topic: BusinessTopic,
  text: string,
): void {
  const edits = updateEdits('project', project, { businessAnalysis: { [topic]: text } })
  session.act('changed', { project: edits }, true)
}
