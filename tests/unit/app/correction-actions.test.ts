import { expect, test } from 'vitest'
import { type Corrected, join, moveEnds, remove, shift } from '../../../src/analysis/timeline/corrections.ts'
import { correct } from '../../../src/app/actions/correction-actions.ts'
import { splitAt } from '../../../src/app/actions/observe-actions.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { FindingId, ObservationId, TaskId } from '../../../src/records/ids.ts'
import { turnsOf } from '../../../src/records/turns.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { observationRecord } from '../../support/task-record.ts'

const at = (minutes: number) => `2026-09-09T09:${String(minutes).padStart(2, '0')}:00+02:00`
const span = (id: string, from: number, to: number, resumes?: string) =>
  observationRecord(id, {
    departmentId: WARD,
    start: at(from),
    end: at(to),
    taskId: 'beds' as TaskId,
    ...(resumes && { resumes: resumes as ObservationId }),
  })

async function openDay() {
  const opened = await openTestSession()
  const { session, ward } = opened
  const finding = {
    id: 'f1' as FindingId,
    departmentId: WARD,
    kind: 'task' as const,
    text: 'x',
    status: 'draft' as const,
    sources: [{ observationId: 'b' as ObservationId }, { observationId: 'a' as ObservationId }],
  }
  const interruption = {
    id: 'i1',
    observationId: 'b' as ObservationId,
    kind: 'phone' as const,
    at: at(20),
    aside: false,
    endedAt: at(25),
    resumed: true,
    by: session.analyst,
    device: 'tablet',
    count: 1,
    note: '',
  }
  session.act('observationStarted', {
    departments: {
      [WARD]: [
        ...[span('a', 0, 10), span('b', 10, 20, 'a'), span('c', 25, 30, 'b')].map((each) =>
          addRecordEdit('observations', each),
        ),
        addRecordEdit('findings', finding),
        addRecordEdit('interruptions', interruption),
      ],
    },
  })
  const byId = (id: string) => ward.observations.get(id as ObservationId)!
  const correctionOf = (corrected: Corrected) => {
    if (!corrected.ok) throw new Error(corrected.problem)
    return corrected.correction
  }
  return { ...opened, byId, correctionOf }
}

test('a new end keeps the first one and says who changed it, from what to what, and why; one undo takes all back', async () => {
  const { session, ward, byId, correctionOf } = await openDay()
  correct(
    session,
    WARD,
    correctionOf(moveEnds(byId('a'), { end: at(9) }, Date.parse(at(50)))),
    'te laat gestopt',
  )
  expect(byId('a')).toMatchObject({ end: at(9), firstEnd: at(10) })
  expect(ward.corrections.list()).toMatchObject([
    {
      action: 'ends',
      reason: 'te laat gestopt',
      by: 'ana',
      changes: [{ observationId: 'a', field: 'end', was: at(10), now: at(9) }],
    },
  ])
  session.undoStack.undo()
  expect(byId('a').end).toBe(at(10))
  expect(byId('a').firstEnd).toBeUndefined()
  expect(ward.corrections.list()).toEqual([])
})

test('what rested on a piece that went up in another rests on that one', async () => {
  const { session, ward, byId, correctionOf } = await openDay()
  correct(session, WARD, correctionOf(join([byId('a'), byId('b')])), 'één keer werk')
  expect(
    ward.observations
      .list()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'c'])
  expect(byId('a')).toMatchObject({ start: at(0), end: at(20) })
  expect(byId('c').resumes).toBe('a')
  expect(ward.findings.list()[0]!.sources).toEqual([{ observationId: 'a' }])
  expect(ward.interruptions.list()[0]!.observationId).toBe('a')
  session.undoStack.undo()
  expect(byId('c').resumes).toBe('b')
  expect(ward.findings.list()[0]!.sources).toHaveLength(2)
})

test('without a middle piece the turn stays one', async () => {
  const { session, ward, byId, correctionOf } = await openDay()
  correct(session, WARD, correctionOf(remove([byId('b')])), 'dubbel')
  expect(byId('c').resumes).toBe('a')
  expect(turnsOf(ward.observations.list())).toHaveLength(1)
  session.undoStack.undo()
  expect(byId('c').resumes).toBe('b')
  correct(session, WARD, correctionOf(remove([byId('a'), byId('b')])), 'dubbel')
  expect(byId('c').resumes).toBeUndefined()
})

test('what broke in moves with the end it stands at, and with all that is shifted', async () => {
  const { session, ward, byId, correctionOf } = await openDay()
  const now = Date.parse(at(59))
  correct(session, WARD, correctionOf(moveEnds(byId('b'), { end: at(18) }, now)), 'x')
  expect(ward.interruptions.list()).toMatchObject([{ at: at(18), endedAt: at(25) }])
  correct(session, WARD, correctionOf(shift([byId('a'), byId('b')], 5 * 60_000, now)), 'x')
  expect(byId('b')).toMatchObject({ start: at(15), end: at(23), firstStart: at(10), firstEnd: at(20) })
  expect(ward.interruptions.list()).toMatchObject([{ at: at(23), endedAt: at(30) }])
})

test('what broke in inside what was joined went on beside the work', async () => {
  const { session, ward, byId, correctionOf } = await openDay()
  correct(session, WARD, correctionOf(join([byId('b'), byId('c')])), 'x')
  expect(ward.interruptions.list()).toMatchObject([{ observationId: 'b', at: at(20), aside: true }])
})

test('a cut stands in the log with its reason and keeps the end that was recorded; one undo takes both back', async () => {
  const { session, ward, byId } = await openDay()
  const id = splitAt(session, WARD, byId('a'), at(4), 'twee taken')
  expect(byId('a')).toMatchObject({ end: at(4), firstEnd: at(10) })
  expect(ward.corrections.list()).toMatchObject([
    {
      action: 'split',
      reason: 'twee taken',
      changes: [
        { observationId: 'a', field: 'end', was: at(10), now: at(4) },
        { observationId: id, field: 'start', was: null, now: at(4) },
      ],
    },
  ])
  session.undoStack.undo()
  expect(byId('a')).toMatchObject({ end: at(10) })
  expect(ward.corrections.list()).toEqual([])
})
