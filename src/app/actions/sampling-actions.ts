import type { PlanTime } from '../../analysis/sampling/round-moments.ts'
import { type DayMoments, dueMoment } from '../../analysis/sampling/rounds-standing.ts'
import type { Found } from '../../analysis/sampling/sample-shares.ts'
import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { DepartmentId, SamplingPlanId } from '../../records/ids.ts'
import type {
  MissedReason,
  SampleRecord,
  SamplingPlanRecord,
  SamplingRoundRecord,
} from '../../records/sampling.ts'
import { wallTime } from '../clock.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** What an analyst chooses of a plan. */
export type SamplingChoices = Omit<SamplingPlanRecord, 'id' | 'by' | 'at' | 'endedAt'>

export function addSamplingPlan(
  session: ProjectSession,
  departmentId: DepartmentId,
  choices: SamplingChoices,
): SamplingPlanId {
  const id = session.newId<SamplingPlanId>()
  const plan = { ...choices, id, by: session.analyst, at: session.now(), endedAt: null }
  act(session, departmentId, 'samplingPlanned', [addRecordEdit('samplingPlans', plan)])
  return id
}

/** Asks for no more rounds; what was seen stays. */
export function endSamplingPlan(
  session: ProjectSession,
  departmentId: DepartmentId,
  plan: SamplingPlanRecord,
): void {
  act(session, departmentId, 'samplingEnded', updateEdits('samplingPlans', plan, { endedAt: session.now() }))
}

export function removeSamplingPlan(
  session: ProjectSession,
  departmentId: DepartmentId,
  id: SamplingPlanId,
): void {
  act(session, departmentId, 'samplingRemoved', [
    removeEdit('samplingPlans', id, session.analyst, session.now()),
  ])
}

/** @param due null for a round nobody asked for */
export function beginSamplingRound(
  session: ProjectSession,
  departmentId: DepartmentId,
  planId: SamplingPlanId,
  due: PlanTime | null,
): SamplingRoundRecord {
  const now = session.now()
  const round = newRound(session, planId, {
    due: due === null ? null : dueMoment(due.day, due.minute, now.slice(19)),
    startedAt: now,
    missed: null,
  })
  act(session, departmentId, 'samplingRoundBegun', [addRecordEdit('samplingRounds', round)])
  return round
}

/** One glance; another at the same subject in the same round takes its place. */
export function noteSample(
  session: ProjectSession,
  departmentId: DepartmentId,
  { id: roundId, planId }: SamplingRoundRecord,
  subject: string,
  found: Found,
): void {
  const held = session
    .department(departmentId)!
    .samples.list()
    .find((each) => each.roundId === roundId && each.subject === subject && each.by === session.analyst)
  const seen = { state: found.state, taskId: found.state === 'task' ? found.taskId : null, at: session.now() }
  const sample: SampleRecord = {
    id: session.newId<string>(),
    planId,
    roundId,
    subject,
    ...seen,
    by: session.analyst,
    device: session.parts.device,
  }
  const edits = held ? updateEdits('samples', held, seen) : [addRecordEdit('samples', sample)]
  act(session, departmentId, 'sampleNoted', edits)
}

export function endSamplingRound(
  session: ProjectSession,
  departmentId: DepartmentId,
  round: SamplingRoundRecord,
): void {
  act(
    session,
    departmentId,
    'samplingRoundEnded',
    updateEdits('samplingRounds', round, { endedAt: session.now() }),
  )
}

/** A round in which nobody was looked at was none: one that was asked for was skipped. */
export function dropSamplingRound(
  session: ProjectSession,
  departmentId: DepartmentId,
  round: SamplingRoundRecord,
): void {
  const edits =
    round.due === null
      ? [removeEdit('samplingRounds', round.id, session.analyst, session.now())]
      : updateEdits('samplingRounds', round, { startedAt: null, missed: 'skipped' })
  act(session, departmentId, round.due === null ? 'removed' : 'samplingRoundMissed', edits)
}

/** A round that somebody chose not to walk. */
export function skipSamplingRound(
  session: ProjectSession,
  departmentId: DepartmentId,
  planId: SamplingPlanId,
  due: PlanTime,
): void {
  act(session, departmentId, 'samplingRoundMissed', [
    addRecordEdit('samplingRounds', missedRound(session, planId, due.day, due.minute, 'skipped')),
  ])
}

/** Rounds that nobody walked, of one plan, with why. */
export interface MissedRounds extends DayMoments {
  readonly planId: SamplingPlanId
  readonly missed: MissedReason
}

/** Notes them all in one. Nobody did this, so no undo takes it back: the last tap of somebody stays the last. */
export function noteMissedRounds(
  session: ProjectSession,
  departmentId: DepartmentId,
  rounds: readonly MissedRounds[],
): void {
  const edits = rounds.flatMap(({ planId, day, moments, missed }) =>
    moments.map((due) => addRecordEdit('samplingRounds', missedRound(session, planId, day, due, missed))),
  )
  if (edits.length > 0) session.settle('samplingRoundMissed', { departments: { [departmentId]: edits } })
}

function missedRound(
  session: ProjectSession,
  planId: SamplingPlanId,
  day: string,
  due: number,
  missed: MissedReason,
): SamplingRoundRecord {
  const { clock } = session.parts
  const noon = wallTime(clock, Date.parse(`${day}T12:00:00Z`))
  // In a night the clock may be changed before the round: it has the offset of its own moment. In the hour of the change itself
  // that is the one or the other.
  const near = Date.parse(dueMoment(day, due, noon.slice(19)))
  const offset = wallTime(clock, near).slice(19)
  return newRound(session, planId, { due: dueMoment(day, due, offset), startedAt: null, missed })
}

const newRound = (
  session: ProjectSession,
  planId: SamplingPlanId,
  facts: Pick<SamplingRoundRecord, 'due' | 'startedAt' | 'missed'>,
): SamplingRoundRecord => ({
  id: session.newId<string>(),
  planId,
  endedAt: null,
  ...facts,
  by: session.analyst,
  device: session.parts.device,
})

const act = (session: ProjectSession, departmentId: DepartmentId, label: string, edits: readonly Edit[]) =>
  session.act(label, { departments: { [departmentId]: edits } })
