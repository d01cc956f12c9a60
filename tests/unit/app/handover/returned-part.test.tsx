// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { makeFinding } from '../../../../src/app/actions/finding-actions.ts'
import {
  answerStatement,
  beginValidation,
  endValidation,
  sayConsent,
} from '../../../../src/app/actions/handover-actions.ts'
import { startInterview } from '../../../../src/app/actions/interview-actions.ts'
import { ReturnedPart } from '../../../../src/app/handover/returned-part.tsx'
import { SessionProvider } from '../../../../src/app/services.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../../src/document/new-record.ts'
import type { NoteId, PersonId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const FOUND = 'Er wordt op de gang geroepen.'
const SAID = 'Alleen in de ochtend, zei zij.'

afterEach(cleanup)

/** What rests on M1 alone came back from M2, corrected. */
async function returned() {
  const { session } = await openTestSession()
  const interviewId = startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null } as never)
  startInterview(session, WARD, { code: 'M2', role: 'employee', jobId: null } as never)
  const [m1, m2] = session.records.people.list().map(({ id }) => id) as [PersonId, PersonId]
  const place = { session, departmentId: WARD }
  const findingId = makeFinding(place, { kind: 'task', text: FOUND, sources: [{ interviewId }] })
  const statement = { kind: 'finding', findingId, text: FOUND } as const
  const sessionId = beginValidation(session, WARD, {
    personId: m2,
    language: 'nl',
    purpose: 'validate',
    statements: [statement],
  })
  const sitting = { ...place, sessionId }
  answerStatement(sitting, statement, { verdict: 'correct', text: SAID }, undefined)
  sayConsent(sitting, true, 'Voor het advies.')
  endValidation(sitting)
  const { container } = render(
    <SessionProvider value={session}>
      <ReturnedPart departmentId={WARD} />
    </SessionProvider>,
  )
  const details = container.querySelector('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  const edit = (project: ReturnType<typeof updateEdits>) =>
    act(() => void session.act('changed', { project }))
  const withdraw = (id: PersonId) => {
    const person = session.records.people.get(id) ?? session.records.people.removed()[0]!
    return edit(updateEdits('people', person, { withdrawn: { at: session.now() } }))
  }
  const remove = (id: PersonId) => edit([removeEdit('people', id, session.analyst, session.now())])
  return { container, m1, m2, withdraw, remove }
}

test('what came back does not show what somebody else withdrew since', async () => {
  const { container, m1, withdraw } = await returned()
  expect(container.textContent).toContain(FOUND)
  await withdraw(m1)
  expect(container.textContent).not.toContain(FOUND)
  expect(container.textContent).toContain(SAID)
})

test('who corrected and withdraws later is out of what came back', async () => {
  const { container, m2, withdraw } = await returned()
  expect(container.textContent).toContain(SAID)
  await withdraw(m2)
  expect(container.textContent).toBe('')
})

test('who was taken out of the list is still called by their code, and silent once they withdrew', async () => {
  const { container, m2, withdraw, remove } = await returned()
  await remove(m2)
  expect(container.textContent).toContain('M2 keek dit na')
  await withdraw(m2)
  expect(container.textContent).toBe('')
})

test('a line that was corrected is one tap away, and says while that is still to be worked in', async () => {
  const { session, ward } = await openTestSession()
  const interviewId = startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null } as never)
  const noteId = 'n1' as NoteId
  const line = { id: noteId, interviewId, topic: 'bottleneck', text: 'Ik ren.', important: false, rank: 'a' }
  const departments = {
    [WARD]: [addRecordEdit('notes', line), addRecordEdit('notes', { ...line, id: 'n2' as NoteId })],
  }
  session.act('x', { departments } as never)
  const statements = ['n1', 'n2'].map(
    (id) => ({ kind: 'line', interviewId, noteId: id as NoteId, text: 'Ik ren.' }) as const,
  )
  const personId = session.records.people.list()[0]!.id
  const sessionId = beginValidation(session, WARD, {
    personId,
    language: 'nl',
    purpose: 'validate',
    statements,
  })
  const sitting = { session, departmentId: WARD, sessionId }
  answerStatement(sitting, statements[0]!, { verdict: 'correct', text: SAID }, undefined)
  answerStatement(sitting, statements[1]!, { verdict: 'agree' }, undefined)
  endValidation(sitting)
  const { container, getAllByRole, getByText, queryByText } = render(
    <SessionProvider value={session}>
      <ReturnedPart departmentId={WARD} />
    </SessionProvider>,
  )
  expect(getByText('1 te verwerken')).toBeTruthy()
  const details = container.querySelector('details')!
  details.open = true
  await act(() => void fireEvent(details, new Event('toggle')))
  const links = () => getAllByRole('link').map((each) => [each.textContent, each.getAttribute('href')])
  const href = `#/p/project/interviews/${WARD}/${interviewId}`
  expect(links()).toEqual([['Nog te verwerken: naar de regel', href]])
  await act(
    () =>
      void session.act('x', {
        departments: { [WARD]: updateEdits('notes', ward.notes.get(noteId)!, { text: 'Soms ren ik.' }) },
      }),
  )
  expect(links()).toEqual([['Naar de regel', href]])
  expect(queryByText('1 te verwerken')).toBeNull()
})
