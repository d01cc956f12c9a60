// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { makeFinding } from '../../../src/app/actions/finding-actions.ts'
import { startInterview } from '../../../src/app/actions/interview-actions.ts'
import { PaperAnswers } from '../../../src/app/remote/paper-answers.tsx'
import { PaperPage } from '../../../src/app/remote/paper-page.tsx'
import { SessionProvider } from '../../../src/app/services.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { ValidationSessionRecord } from '../../../src/records/answer.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

afterEach(cleanup)

test('a form of paper holds no sentence that somebody withdrew since', async () => {
  const { session } = await openTestSession()
  const interviewId = startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null } as never)
  startInterview(session, WARD, { code: 'M2', role: 'employee', jobId: null } as never)
  const [m1, m2] = session.records.people.list()
  const place = { session, departmentId: WARD }
  const told = makeFinding(place, { kind: 'task', text: 'Er wordt geroepen.', sources: [{ interviewId }] })
  const seen = makeFinding(place, {
    kind: 'task',
    text: 'Het is druk.',
    sources: [{ observationId: 'o1' as never }],
  })
  const record = {
    id: 'ABCDEFGH',
    personId: m2!.id,
    by: 'ana',
    at: session.now(),
    way: 'paper',
    language: 'nl',
    purpose: 'validate',
    statements: [
      { kind: 'finding', findingId: told, text: 'Er wordt geroepen.' },
      { kind: 'finding', findingId: seen, text: 'Het is druk.' },
    ],
    skipped: [],
    missing: '',
    consent: null,
    signature: null,
    endedAt: null,
  } as unknown as ValidationSessionRecord
  session.act('put', { departments: { [WARD]: [addRecordEdit('validationSessions', record)] } })
  for (const Form of [PaperPage, PaperAnswers]) {
    const form = render(
      <SessionProvider value={session}>
        <Form departmentId={WARD} record={record} onBack={() => undefined} />
      </SessionProvider>,
    )
    const text = () => form.container.textContent
    expect(text()).toContain('Er wordt geroepen.')
    const consent = (withdrawnAt: string | null) =>
      act(() =>
        session.act('consent', {
          project: updateEdits('people', session.records.people.get(m1!.id)!, {
            consent: { given: true, withdrawnAt },
          }),
        }),
      )
    await consent(session.now())
    expect(text()).not.toContain('Er wordt geroepen.')
    expect(text()).toContain('Het is druk.')
    await consent(null)
    cleanup()
  }
})
