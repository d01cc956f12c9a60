// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { beginValidation } from '../../../../src/app/actions/handover-actions.ts'
import { startInterview } from '../../../../src/app/actions/interview-actions.ts'
import { Sitting } from '../../../../src/app/handover/sitting.tsx'
import { ServicesProvider, SessionProvider } from '../../../../src/app/services.ts'
import { addRecordEdit, removeEdit } from '../../../../src/document/new-record.ts'
import type { Statement } from '../../../../src/records/answer.ts'
import type { FindingId } from '../../../../src/records/ids.ts'
import type { Place } from '../../../../src/screens/handover/handover-flow.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const TYPED = 'Alleen op maandag, want dan is de arts er.'
const TEXTS = ['Een is zo.', 'Twee is zo.', 'Drie is zo.']

afterEach(cleanup)

/** Three findings with M1, who is typing at the second. */
async function typingAtTwo() {
  const { session, ward } = await openTestSession()
  startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null } as never)
  const personId = session.records.people.list()[0]!.id
  const statements = TEXTS.map(
    (text, place): Statement => ({ kind: 'finding', findingId: `f${place + 1}` as FindingId, text }),
  )
  session.act('made', {
    departments: {
      [WARD]: TEXTS.map((text, place) =>
        addRecordEdit('findings', {
          id: `f${place + 1}`,
          departmentId: WARD,
          kind: 'task',
          text,
          status: 'submitted',
        } as never),
      ),
    },
  })
  const sessionId = beginValidation(session, WARD, {
    personId,
    language: 'nl',
    purpose: 'validate',
    statements,
  })
  const kept: Place[] = []
  const services = { handover: { keepPlace: async (place: Place) => void kept.push(place) } } as never
  const draft = { key: 'f2', verdict: 'correct', text: '', recordingId: null }
  render(
    <ServicesProvider value={services}>
      <SessionProvider value={session}>
        <Sitting
          departmentId={WARD}
          sessionId={sessionId}
          place={{ step: { kind: 'statement', index: 1 }, draft, isChange: false }}
          onGiveBack={() => undefined}
        />
      </SessionProvider>
    </ServicesProvider>,
  )
  fireEvent.input(screen.getByRole('textbox'), { target: { value: TYPED } })
  const remove = (id: string) =>
    act(async () => {
      const edit = removeEdit('findings', id, session.analyst, session.now())
      session.act('removed', { departments: { [WARD]: [edit] } })
    })
  const given = () => ward.validations.list().map(({ findingId, text }) => [findingId, text])
  return { remove, given, kept }
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

test('a sentence that goes elsewhere leaves the one somebody types at, and their words', async () => {
  const { remove, given } = await typingAtTwo()
  await remove('f1')
  await screen.findByText('1 van 2')
  expect(screen.getByText(TEXTS[1]!)).toBeTruthy()
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe(TYPED)
  await press('Verder')
  await screen.findByText(TEXTS[2]!)
  expect(given()).toEqual([['f2', TYPED]])
})

test('the very sentence going is said; what was typed is kept as the answer, and it goes on at the next', async () => {
  const { remove, given, kept } = await typingAtTwo()
  await remove('f2')
  await screen.findByText('Deze zin is weggehaald')
  expect(screen.queryByText(TEXTS[1]!)).toBeNull()
  expect(given()).toEqual([['f2', TYPED]])
  await press('Verder')
  await screen.findByText(TEXTS[2]!)
  expect(kept.at(-1)).toMatchObject({ step: { key: 'f3' }, draft: null })
  expect(given()).toHaveLength(1)
})
