// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { makeFinding } from '../../../../src/app/actions/finding-actions.ts'
import { beginValidation } from '../../../../src/app/actions/handover-actions.ts'
import { startInterview } from '../../../../src/app/actions/interview-actions.ts'
import { Sitting } from '../../../../src/app/handover/sitting.tsx'
import { describeEntry } from '../../../../src/app/history/describe-action.ts'
import type { FieldWords } from '../../../../src/app/history/field-words.ts'
import { historyActions } from '../../../../src/app/history/history-actions.ts'
import { useFieldWords } from '../../../../src/app/history/use-field-words.ts'
import { ServicesProvider, SessionProvider } from '../../../../src/app/services.ts'
import type { ProjectSession } from '../../../../src/app/session/project-session.ts'
import type { Edit } from '../../../../src/document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../../src/document/new-record.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

afterEach(cleanup)

/** A finding that rests on M1 alone, to be put to M2. */
async function told() {
  const { session } = await openTestSession()
  const interviewId = startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null } as never)
  startInterview(session, WARD, { code: 'M2', role: 'employee', jobId: null } as never)
  const [m1, m2] = session.records.people.list()
  const text = 'Er wordt geroepen.'
  const place = { session, departmentId: WARD }
  const findingId = makeFinding(place, { kind: 'task', text, sources: [{ interviewId }] })
  const withdraw = () =>
    act(() =>
      session.act('consent', {
        project: updateEdits('people', m1!, { consent: { given: true, withdrawnAt: session.now() } }),
      }),
    )
  return { session, interviewId, findingId, text, m2: m2!.id, withdraw }
}

test('a sentence that was withdrawn meanwhile is not put to somebody', async () => {
  const { session, findingId, text, m2, withdraw } = await told()
  const sessionId = beginValidation(session, WARD, {
    personId: m2,
    language: 'nl',
    purpose: 'validate',
    statements: [{ kind: 'finding', findingId, text }],
  })
  const services = { handover: { keepPlace: async () => undefined } } as never
  const { container } = render(
    <ServicesProvider value={services}>
      <SessionProvider value={session}>
        <Sitting
          departmentId={WARD}
          sessionId={sessionId}
          place={{ step: { kind: 'statement', index: 0 }, draft: null, isChange: false }}
          onGiveBack={() => undefined}
        />
      </SessionProvider>
    </ServicesProvider>,
  )
  expect(container.textContent).toContain(text)
  await withdraw()
  expect(container.textContent).not.toContain(text)
})

/** The words the history is told in. */
function wordsIn(session: ProjectSession): FieldWords {
  let words: FieldWords | null = null
  const Names = () => {
    words = useFieldWords(session)
    return null
  }
  render(
    <SessionProvider value={session}>
      <Names />
    </SessionProvider>,
  )
  return words!
}

test('the history does not name such a finding', async () => {
  const { session, findingId, withdraw } = await told()
  const words = wordsIn(session)
  const isWithheld = () => words.isWithheld(WARD, 'findings', session.recordOf(WARD, 'findings', findingId))
  expect(isWithheld()).toBe(false)
  await withdraw()
  expect(isWithheld()).toBe(true)
})

test('the history does not tell the note of a voice note about the talk with them, also once that was removed', async () => {
  const { session, interviewId, withdraw } = await told()
  const voice = {
    kind: 'voice',
    mime: 'audio/webm',
    pieces: [],
    about: { kind: 'interview', id: interviewId },
  }
  const act = (edit: Edit) => session.act('changed', { departments: { [WARD]: [edit] } })
  act(addRecordEdit('media', { id: 'v1', ...voice, at: session.now(), note: '' } as never))
  const record = () => session.department(WARD)!.media.get('v1')!
  act(updateEdits('media', record(), { note: 'Zij zei dat er geroepen wordt' })[0]!)
  const words = wordsIn(session)
  const said = () =>
    JSON.stringify(
      historyActions(session, [WARD], null).flatMap(({ parts }) =>
        parts.map(({ entry }) => describeEntry(entry, WARD, words)),
      ),
    )
  expect(said()).toContain('geroepen')
  act(removeEdit('interviews', interviewId, session.analyst, session.now()))
  await withdraw()
  expect(said()).not.toContain('geroepen wordt')
})
