import { act, fireEvent, render, screen, within } from '@testing-library/preact'
import FindingsRoom from '../../../src/app/rooms/findings-room.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { FindingRecord } from '../../../src/records/document-records.ts'
import type { FindingId, InterviewId, NoteId, PersonId, TaskId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { observationRecord, taskRecord } from '../../support/task-record.ts'

export const [M1, M2] = ['m1', 'm2'] as PersonId[] as [PersonId, PersonId]
export const F1 = 'f1' as FindingId
export const line = { interviewId: 'i1' as InterviewId, noteId: 'n1' as NoteId }

export async function openRoom(finding: Partial<FindingRecord> = {}) {
  const opened = await openTestSession()
  const { session } = opened
  session.act('x', {
    project: [
      addRecordEdit('people', { id: M1, departmentId: WARD, code: 'M1', role: 'employee', rank: 'a' }),
      addRecordEdit('people', { id: M2, departmentId: WARD, code: 'M2', role: 'employee', rank: 'b' }),
    ],
    departments: {
      [WARD]: [
        addRecordEdit('tasks', {
          ...taskRecord('plants' as TaskId),
          departmentId: WARD,
          name: 'Planten water geven',
          origin: 'undone',
        }),
        addRecordEdit('interviews', {
          id: line.interviewId,
          departmentId: WARD,
          personId: M1,
          date: '2026-09-08',
        }),
        addRecordEdit('notes', {
          id: line.noteId,
          interviewId: line.interviewId,
          topic: 'bottleneck',
          text: 'De karren zijn leeg.',
          important: true,
          rank: 'a',
        }),
        addRecordEdit('observations', { ...observationRecord('o1'), departmentId: WARD, note: 'Lege kar' }),
        addRecordEdit('findings', {
          id: F1,
          departmentId: WARD,
          kind: 'bottleneck',
          text: 'Er is te weinig linnen.',
          status: 'draft',
          sources: [],
          ...finding,
        }),
      ],
    },
  })
  const goTo = (fragment: string) => viewStore.setState({ route: parseRoute(fragment) })
  render(
    <ServicesProvider value={{ goTo } as unknown as Services}>
      <SessionProvider value={session}>
        <FindingsRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
  const open = () => act(() => goTo(`#/p/project/findings/${WARD}/${F1}`))
  const kept = () => opened.ward.findings.get(F1)!
  return { ...opened, open, kept }
}

export const record = () => within(screen.getByRole('region', { name: 'Bevinding' }))
export const press = (name: string | RegExp) => fireEvent.click(record().getByRole('button', { name }))
