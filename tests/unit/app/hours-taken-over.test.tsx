// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import TasksRoom from '../../../src/app/rooms/tasks-room.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { formatFor } from '../../../src/i18n/format.ts'
import type { JobId } from '../../../src/records/ids.ts'
import { HoursFields } from '../../../src/screens/tasks/hours-fields.tsx'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

afterEach(cleanup)
HTMLElement.prototype.hidePopover ??= () => undefined

const JOB = 'carer' as JobId
const { formatHours } = formatFor('nl')

test('hours that were seen are taken over with one tap, and undone', async () => {
  const { session, ward } = await openTestSession()
  session.act('job', {
    departments: {
      [WARD]: [
        addRecordEdit('jobs', { id: JOB, departmentId: WARD, name: 'Zorg', fte: 1, rank: 'a0' } as never),
      ],
    },
  })
  const [beds, tables] = ['Bedden', 'Tafels'].map((name) => addTask(session, WARD, name, { jobIds: [JOB] }))
  for (const id of [beds!, tables!]) judgeTasks(session, WARD, [id], 'hours', 10)
  const seen = (taskId: string, from: string, to: string) =>
    addRecordEdit('observations', {
      id: `seen ${taskId}`,
      kind: 'interval',
      start: `2026-09-09T${from}:00+02:00`,
      end: `2026-09-09T${to}:00+02:00`,
      by: session.analyst,
      jobId: JOB,
      taskId,
    } as never)
  session.act('seen', {
    departments: { [WARD]: [seen(beds!, '08:00', '08:30'), seen(tables!, '08:30', '10:00')] },
  })
  viewStore.setState({ route: parseRoute(`#/p/project/tasks/${WARD}/${beds}`), notice: null })
  render(
    <ServicesProvider value={{ goTo: () => undefined } as unknown as Services}>
      <SessionProvider value={session}>
        <TasksRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
  const own = () => ward.tasks.get(beds!)!.judgements.hours?.[0]?.value
  const offer = await screen.findByRole('button', { name: `Neem ${formatHours(5)} over` })
  await act(() => void fireEvent.click(offer))
  expect(own()).toBe(5)
  expect(viewStore.getState().notice?.text).toContain('overgenomen uit wat je zag')
  await act(() => void session.undoStack.undo())
  expect(own()).toBe(10)
})

test('hours that were seen say between what they lie, or why that cannot be said', () => {
  const view = {
    field: 'hours',
    own: 8,
    others: [],
    imported: false,
    agreement: { state: 'alone', value: 8 },
  } as never
  const observed = { hoursPerWeek: 3.85, turns: 12, missingJobs: [] }
  const show = (between: { low: number; high: number } | null) => (
    <HoursFields
      view={view}
      observed={observed}
      between={between}
      isSeen
      onJudge={() => undefined}
      onTakeSeen={() => undefined}
    />
  )
  const { rerender } = render(show({ low: 3.12, high: 4.58 }))
  expect(screen.getByText(/Gezien: 3,1 – 4,6 uur per week/).textContent).toContain('Hoe zeker een functie is')
  rerender(show(null))
  expect(screen.getByText(/Nog te weinig dagen gekeken/)).toBeTruthy()
})
