import type { Edit } from '../../document/edit.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import { ranksAtEnd } from '../../document/rank.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { EventImport, EventsThere } from '../../workers/events/plan-events.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { roleOfCode } from './department-actions.ts'
import { isSchemeLocked } from './scheme-actions.ts'

/** What a plan is made against, without what it does not look at: it is copied to where the plan is made. */
export function eventsThere(session: ProjectSession, departmentId: DepartmentId): EventsThere {
  const own = session.department(departmentId)!
  return {
    departmentId,
    processes: own.processes.list(),
    tasks: own.tasks.list().map(({ id, name }) => ({ id, name })),
    jobs: own.jobs.list(),
    people: session.records.people.list().filter((each) => each.departmentId === departmentId),
    places: own.places.list().map(({ id, name }) => ({ id, name })),
    questions: own.modifiers.list(),
    observations: own.observations
      .list()
      .map(({ id, caseId, kind, start, end, taskId, personId, jobId }) => ({
        ...{ id, kind, start, end, taskId, personId, jobId },
        ...(caseId !== undefined && { caseId }),
      })),
    isLocked: isSchemeLocked(session, departmentId),
  }
}

/** Records written between two pauses. */
const AT_ONCE = 200
const LABEL = 'tableImported'

/**
 * Does what was planned, as one action that is taken back as one.
 *
 * @param onProgress waited for between parts; when it rejects, what was written is taken back
 */
export async function importEvents(
  session: ProjectSession,
  departmentId: DepartmentId,
  { people, department }: EventImport,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const ranks = ranksAtEnd(session.records.people.list(), people.length)
  const project = people.map(({ id, name: code }, at) =>
    addRecordEdit('people', {
      ...{ id, departmentId, code, role: roleOfCode(code), jobId: null, rank: ranks[at]! },
    }),
  )
  const parts = [() => ({ project })] as (() => { project?: readonly Edit[]; departments?: object })[]
  for (let at = 0; at < department.length; at += AT_ONCE) {
    parts.push(() => ({ departments: { [departmentId]: department.slice(at, at + AT_ONCE) } }))
  }
  const { undoStack } = session
  const before = undoStack.last
  try {
    await session.actInParts(LABEL, parts as Parameters<ProjectSession['actInParts']>[1], (done) =>
      onProgress(Math.min(department.length, done * AT_ONCE), department.length),
    )
  } catch (error) {
    const { last } = undoStack
    if (last !== before && last?.label === LABEL) undoStack.undoForGood()
    throw error
  }
}
