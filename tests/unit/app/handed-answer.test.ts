import { afterEach, expect, test, vi } from 'vitest'
import type { ProjectSummary, Projects } from '../../../src/app/projects/projects.ts'
import {
  handAnswer,
  isAnswerWaiting,
  projectOfAnswer,
  takeAnswer,
} from '../../../src/app/remote/handed-answer.ts'
import { sessionOfAnswer } from '../../../src/app/remote/read-answer-file.ts'
import type { ProjectSession } from '../../../src/app/session/project-session.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ProjectId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

afterEach(() => void vi.restoreAllMocks())

const ID = 'project' as ProjectId
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** A device with a locked project, one that does not open, and one in which `vs1` was asked. */
async function device() {
  const { session } = await openTestSession()
  const asked = { id: 'vs1', personId: 'm1', by: 'ana', at: '', way: 'file', language: 'nl' }
  const record = {
    ...asked,
    purpose: 'validate',
    statements: [],
    skipped: [],
    consent: null,
    signature: null,
  }
  session.act('x', {
    departments: {
      [WARD]: [addRecordEdit('validationSessions', { ...record, endedAt: null, missing: '' } as never)],
    },
  })
  const line = (id: string, name: string, locked = false) =>
    ({ id: id as ProjectId, name, locked }) as ProjectSummary
  const open = async (id: ProjectId): Promise<ProjectSession> => {
    if (id !== ID) throw new Error('does not open')
    return session
  }
  const lines = [line('closed', 'Slot', true), line('broken', 'Stuk'), line(ID, 'Huis')]
  return { list: async () => lines, open } as unknown as Projects
}

test('an answer finds the project it belongs to, also where others do not open', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const projects = await device()
  expect(await projectOfAnswer(projects, 'vs1')).toEqual({ kind: 'here', id: ID, departmentId: WARD })
  expect(await projectOfAnswer(projects, 'other')).toEqual({ kind: 'none', closed: ['Slot', 'Stuk'] })
})

test('only an answer says of which session it is', () => {
  expect(sessionOfAnswer(bytesOf({ format: 'werkvloer-answer', sessionId: 'vs1' }))).toBe('vs1')
  expect(sessionOfAnswer(bytesOf({ format: 'werkvloer-answer' }))).toBeNull()
  expect(sessionOfAnswer(bytesOf({ format: 'werkvloer-case', sessionId: 'vs1' }))).toBeNull()
  expect(sessionOfAnswer(new Uint8Array([1, 2, 3]))).toBeNull()
})

test('what was chosen waits for its own project, and is given once', () => {
  const file = new File([], 'x.wvantwoord')
  handAnswer(ID, file)
  expect(isAnswerWaiting('other' as ProjectId)).toBe(false)
  expect(takeAnswer('other' as ProjectId)).toBeNull()
  expect(takeAnswer(ID)).toBe(file)
  expect(takeAnswer(ID)).toBeNull()
})
