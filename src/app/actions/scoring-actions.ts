import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import { currentRound, runningRounds } from '../../records/blind-scores.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { ScoreRoundRecord } from '../../records/score-round.ts'
import type { ProjectSession } from '../project-session.ts'

/** Begins a round; one that runs ends. */
export function startRound(session: ProjectSession, departmentId: DepartmentId): void {
  const rounds = runningRounds(session.department(departmentId)!.scoreRounds.list())
  const at = session.now()
  const round: ScoreRoundRecord = {
    id: session.newId<string>(),
    by: session.analyst,
    at,
    closedAt: null,
    done: {},
  }
  const closing = rounds.flatMap((each) => updateEdits('scoreRounds', each, { closedAt: at }))
  session.act('roundStarted', {
    departments: { [departmentId]: [...closing, addRecordEdit('scoreRounds', round)] },
  })
}

/** Says that this analyst is done, or is not after all. */
export function markDone(session: ProjectSession, departmentId: DepartmentId, isDone: boolean): void {
  const at = session.now()
  const edits = runningRounds(session.department(departmentId)!.scoreRounds.list()).map(({ id }) => ({
    kind: 'set' as const,
    root: 'scoreRounds',
    id,
    field: `done.${session.analyst}`,
    value: isDone ? at : undefined,
  }))
  session.act(isDone ? 'roundDone' : 'roundResumed', { departments: { [departmentId]: edits } })
}

/** Ends the round for all: from now on everybody sees what was scored. */
export function closeRound(session: ProjectSession, departmentId: DepartmentId): void {
  const { scoreRounds } = session.department(departmentId)!
  if (!currentRound(scoreRounds.list())) return
  const at = session.now()
  const edits = runningRounds(scoreRounds.list()).flatMap((round) =>
    updateEdits('scoreRounds', round, { closedAt: at }),
  )
  session.act('roundClosed', { departments: { [departmentId]: edits } })
}
