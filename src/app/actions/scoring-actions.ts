import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import { runningRounds } from '../../records/blind-scores.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { keptScores, scoringAnalysts } from '../../records/independent-scores.ts'
import type { ScoreRoundRecord } from '../../records/score-round.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Begins a round; one that runs ends. */
export function startRound(session: ProjectSession, departmentId: DepartmentId): void {
  const at = session.now()
  const round: ScoreRoundRecord = {
    id: session.newId<string>(),
    by: session.analyst,
    at,
    closedAt: null,
    done: {},
  }
  session.act('roundStarted', {
    departments: {
      [departmentId]: [...closings(session, departmentId, at), addRecordEdit('scoreRounds', round)],
    },
  })
}

/** Says that this analyst is done, or is not after all. What they scored is kept with it: what they change later is no score of their own. */
export function markDone(session: ProjectSession, departmentId: DepartmentId, isDone: boolean): void {
  const { scoreRounds, tasks } = session.department(departmentId)!
  const { analyst } = session
  const mark = isDone ? session.now() : undefined
  const scores = isDone ? keptScores(tasks.list(), analyst) : undefined
  const edits = runningRounds(scoreRounds.list()).flatMap(({ id }): Edit[] => {
    const edit = { kind: 'set' as const, root: 'scoreRounds', id }
    return [
      { ...edit, field: `done.${analyst}`, value: mark },
      { ...edit, field: `scores.${analyst}`, value: scores },
    ]
  })
  session.act(isDone ? 'roundDone' : 'roundResumed', { departments: { [departmentId]: edits } })
}

/** Ends the round for all: from now on everybody sees what was scored. */
export function closeRound(session: ProjectSession, departmentId: DepartmentId): void {
  const edits = closings(session, departmentId, session.now())
  if (edits.length > 0) session.act('roundClosed', { departments: { [departmentId]: edits } })
}

/** Ends what runs, and keeps what is here of those who are not done. */
function closings(session: ProjectSession, departmentId: DepartmentId, at: string): readonly Edit[] {
  const { scoreRounds, tasks } = session.department(departmentId)!
  const records = tasks.list()
  const judging = scoringAnalysts(records)
  return runningRounds(scoreRounds.list()).flatMap((round) => {
    const kept = judging
      .filter((by) => !Object.hasOwn(round.done, by))
      .map((by) => [by, keptScores(records, by)] as const)
    return updateEdits('scoreRounds', round, { closedAt: at, scores: Object.fromEntries(kept) })
  })
}
