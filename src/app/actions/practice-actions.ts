import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { FloorClockPoint, PracticeRunRecord } from '../../records/practice.ts'
import { wallTime } from '../clock.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** @param floor when it begins on the floor @param speed how fast it goes from now on */
export function startRun(
  session: ProjectSession,
  departmentId: DepartmentId,
  { seed, floor, speed }: { readonly seed: number; readonly floor: number; readonly speed: number },
): PracticeRunRecord {
  const { clock } = session.parts
  const run: PracticeRunRecord = {
    id: session.newId(),
    seed,
    clock: [{ real: clock.now(), floor, speed }],
    by: session.analyst,
    at: wallTime(clock),
    endedAt: null,
  }
  session.settle('practiceRun', { departments: { [departmentId]: [addRecordEdit('practiceRuns', run)] } })
  return run
}

/** The clock of the floor goes on otherwise. Nothing to undo. */
export function setRunClock(
  session: ProjectSession,
  departmentId: DepartmentId,
  run: PracticeRunRecord,
  clock: readonly FloorClockPoint[],
): void {
  const edits = updateEdits('practiceRuns', run, { clock })
  session.settle('practiceRun', { departments: { [departmentId]: edits } })
}

/** Ends a run with all that still runs in it, at this moment of the floor. */
export function endRun(
  session: ProjectSession,
  departmentId: DepartmentId,
  run: PracticeRunRecord,
  {
    clock,
    running,
  }: { readonly clock: readonly FloorClockPoint[]; readonly running: readonly ObservationRecord[] },
): void {
  const end = session.now()
  session.settle('practiceRun', {
    departments: {
      [departmentId]: [
        ...running.flatMap((each) =>
          updateEdits('observations', each, {
            end: Date.parse(end) < Date.parse(each.start) ? each.start : end,
          }),
        ),
        ...updateEdits('practiceRuns', run, { clock, endedAt: wallTime(session.parts.clock) }),
      ],
    },
  })
}
