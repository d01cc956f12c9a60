// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeRound, markDone, startRound } from '../../../src/app/actions/scoring-actions.ts'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import { departmentDiscussion } from '../../../src/app/discussion/department-discussion.ts'
import { describeEntry } from '../../../src/app/history/describe-action.ts'
import { historyActions } from '../../../src/app/history/history-actions.ts'
import { useFieldWords } from '../../../src/app/history/use-field-words.ts'
import TasksRoom from '../../../src/app/rooms/tasks-room.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit } from '../../../src/document/new-record.ts'
import { currentRound, isBlindNow } from '../../../src/records/blind-scores.ts'
import type { AnalystId, JudgementId } from '../../../src/records/ids.ts'
import type { ScoreRoundRecord } from '../../../src/records/score-round.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const BEN = 'ben' as AnalystId
const AT = '2026-09-08T10:00:00+02:00'

beforeEach(() => viewStore.setState({ route: parseRoute(`#/p/project/tasks/${WARD}`), notice: null }))
afterEach(cleanup)

/** A round runs, and Ben gave a 4 for knowledge and told 7,5 hours. */
async function openBlind() {
  const opened = await openTestSession()
  const { session, ward, documents } = opened
  const doc = documents.get('doc-ward')!.doc
  applyEdits(session.documentOf(null)!, [addRecordEdit('analysts', { id: BEN, name: 'Bram' })])
  const id = addTask(session, WARD, 'Bedden opmaken')
  startRound(session, WARD)
  const judge = (field: 'knowledge' | 'hours', value: number) =>
    judgeEdit(id, field, { id: `ben ${field}` as JudgementId, by: BEN, at: AT, value } as never)
  applyEdits(doc, [judge('knowledge', 4), judge('hours', 7.5)])
  judgeTasks(session, WARD, [id], 'knowledge', 1)
  judgeTasks(session, WARD, [id], 'hours', 2)
  const benIsDone = () =>
    applyEdits(doc, [
      { kind: 'set', root: 'scoreRounds', id: ward.scoreRounds.list()[0]!.id, field: 'done.ben', value: AT },
    ])
  const openFields = () => departmentDiscussion(session, WARD)!.open.map(({ field }) => field)
  return { ...opened, id, benIsDone, openFields }
}

test('until both are done the discussion list holds nothing of what is scored apart; hours stay', async () => {
  const { session, benIsDone, openFields } = await openBlind()
  expect(openFields()).toEqual(['hours'])
  benIsDone()
  expect(openFields()).toEqual(['hours'])
  markDone(session, WARD, true)
  expect(openFields().sort()).toEqual(['hours', 'knowledge'])
  markDone(session, WARD, false)
  expect(openFields()).toEqual(['hours'])
  closeRound(session, WARD)
  expect(openFields().sort()).toEqual(['hours', 'knowledge'])
})

test('the record of a task shows nothing of what the other gave, and says why', async () => {
  const { session, id, benIsDone } = await openBlind()
  viewStore.setState({ route: parseRoute(`#/p/project/tasks/${WARD}/${id}`) })
  render(
    <ServicesProvider value={{ goTo: () => undefined } as unknown as Services}>
      <SessionProvider value={session}>
        <TasksRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
  const words = () => document.body.textContent!
  expect(words()).toContain('Jullie scoren nu los van elkaar.')
  expect(words()).not.toContain('Bram: 4')
  expect(words()).toContain('Bram: 7,5 uur')
  await act(() => {
    benIsDone()
    markDone(session, WARD, true)
  })
  expect(words()).toContain('Bram: 4, vakdiploma')
  expect(words()).not.toContain('Jullie scoren nu los van elkaar.')
})

test('the history says that a judgement is there and not what it is', async () => {
  const { session, benIsDone } = await openBlind()
  session.act('taskJudged', {
    departments: {
      [WARD]: [
        judgeEdit(session.department(WARD)!.tasks.list()[0]!.id, 'pace', {
          id: 'p' as JudgementId,
          by: BEN,
          at: AT,
          value: 3,
        }),
      ],
    },
  })
  const told = () => {
    const words = useFieldWords(session)
    return describeEntry(historyActions(session, [WARD], null)[0]!.parts[0]!.entry, WARD, words)
  }
  const Shown = () => <p>{JSON.stringify(told())}</p>
  render(<Shown />)
  expect(screen.getByText(/pace|tempo/i).textContent).toContain('te zien als jullie allebei klaar zijn')
  cleanup()
  benIsDone()
  markDone(session, WARD, true)
  const [done, before] = historyActions(session, [WARD], null)
  const Done = () => (
    <p>{JSON.stringify(describeEntry(done!.parts[0]!.entry, WARD, useFieldWords(session)))}</p>
  )
  render(<Done />)
  // What was scored by then is kept with it, and is no line of its own.
  expect(screen.getAllByText(/Klaar met scoren/)).toHaveLength(1)
  expect(document.body.textContent).not.toContain('Gegevens van')
  cleanup()
  const judged = before!.parts[0]!.entry
  const Later = () => <p>{JSON.stringify(describeEntry(judged, WARD, useFieldWords(session)))}</p>
  render(<Later />)
  expect(screen.getByText(/tempo/i).textContent).toContain('3, ')
})

const round = (id: string, at: string, done: Record<string, string>, closedAt: string | null = null) =>
  ({ id, by: BEN, at, closedAt, done }) as unknown as ScoreRoundRecord

test('rounds that two tablets began apart are one: done in either is done', () => {
  const rounds = [round('b', '2', { ben: 'x' }), round('a', '1', { ana: 'x' })]
  expect(currentRound(rounds)).toMatchObject({ id: 'a', done: { ben: 'x', ana: 'x' } })
  expect(isBlindNow(rounds, BEN)).toBe(false)
  expect(isBlindNow([round('a', '1', { ana: 'x' })], 'ana' as AnalystId)).toBe(true)
  expect(isBlindNow([round('a', '1', {}, '2')], BEN)).toBe(false)
  expect(isBlindNow([], BEN)).toBe(false)
})
