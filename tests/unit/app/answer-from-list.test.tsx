// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Projects } from '../../../src/app/projects/projects.ts'
import AnswerFromList from '../../../src/app/remote/answer-from-list.tsx'
import { isAnswerWaiting } from '../../../src/app/remote/handed-answer.ts'
import { type Services, ServicesProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

test('an answer leads to its project only once its recovery code was shown', async () => {
  const { session } = await openTestSession()
  const asked = { id: 'vs1', personId: 'm1', by: 'ana', at: '', way: 'file', language: 'nl', missing: '' }
  const more = { purpose: 'validate', statements: [], skipped: [], consent: null, signature: null }
  session.act('x', {
    departments: {
      [WARD]: [addRecordEdit('validationSessions', { ...asked, ...more, endedAt: null } as never)],
    },
  })
  const projects = {
    list: async () => [{ id: session.id, name: 'Huis', locked: false, needsCode: true }],
    open: async () => session,
    needsRecoveryCode: async () => true,
    renewRecoveryCode: async () => ['appel', 'boom'],
  } as unknown as Projects
  const gone: string[] = []
  const services = { projects, goTo: (address: string) => gone.push(address) } as unknown as Services
  const file = new File([JSON.stringify({ format: 'werkvloer-answer', sessionId: 'vs1' })], 'x.wvantwoord')
  render(
    <ServicesProvider value={services}>
      <AnswerFromList file={file} onClose={() => undefined} />
    </ServicesProvider>,
  )
  await waitFor(() => expect(viewStore.getState().recovery?.words).toEqual(['appel', 'boom']))
  expect([gone.length, isAnswerWaiting(session.id)]).toEqual([0, false])
  viewStore.getState().recovery!.onDone()
  expect([gone.length, isAnswerWaiting(session.id)]).toEqual([1, true])
})
