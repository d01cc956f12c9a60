import { expect, test } from 'vitest'
import { makeFinding, noteAnswer, reviseFinding } from '../../../../src/app/actions/finding-actions.ts'
import { startInterview } from '../../../../src/app/actions/interview-actions.ts'
import { taskFromLine } from '../../../../src/app/actions/interview-result-actions.ts'
import { ProjectSearch } from '../../../../src/app/search/project-search.ts'
import { addRecordEdit, updateEdits } from '../../../../src/document/new-record.ts'
import { formatFor } from '../../../../src/i18n/format.ts'
import { nl } from '../../../../src/i18n/messages.nl.ts'
import { interviews } from '../../../../src/i18n/nl/interviews.ts'
import type { DepartmentId, NoteId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const LINE = 'De teamleider roept elke ochtend iets tegen de nieuwe mensen op de gang'
const KITCHEN = 'kitchen' as DepartmentId

test('withdrawn words are found in nothing: lines, tasks, wordings, other departments', async () => {
  const { session, ward } = await openTestSession()
  const kitchen = { id: KITCHEN, documentId: 'kitchen-document', name: 'Kitchen', rank: 'a1' }
  session.act('department', { project: [addRecordEdit('departments', kitchen as never)] })
  await session.openDepartment(KITCHEN)
  const interviewId = startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null } as never)
  const person = session.records.people.list()[0]!
  const note = { id: 'n1', interviewId, topic: 'tasks', text: LINE, rank: 'a0' }
  session.act('note', { departments: { [WARD]: [addRecordEdit('notes', note as never)] } })
  taskFromLine({ session, departmentId: WARD, interviewId }, 'n1' as NoteId, null)
  const place = { session, departmentId: WARD }
  const id = makeFinding(place, { kind: 'task', text: 'Druk.', sources: [{ observationId: 'o1' }] as never })
  const finding = () => ward.findings.get(id)!
  noteAnswer(place, finding(), { personId: person.id, verdict: 'correct', text: LINE, shown: 'Druk.' })
  reviseFinding(place, finding(), `Er is gezegd: ${LINE}`, [ward.validations.list()[0]!.id])
  makeFinding({ session, departmentId: KITCHEN }, { kind: 'task', text: `Gehoord: ${LINE}` })

  const search = new ProjectSearch(session, {
    messages: { ...nl, interviews },
    format: formatFor('nl'),
  } as never)
  await search.openAll(() => undefined)
  const counts = () =>
    Object.fromEntries(
      Object.entries(search.find('roept', 9)).flatMap(([kind, { count }]) =>
        count > 0 ? [[kind, count]] : [],
      ),
    )
  expect(counts()).toEqual({ paragraph: 1, task: 1, finding: 2 })
  const consent = { given: true, withdrawnAt: session.now() }
  session.act('consent', { project: updateEdits('people', person, { consent }) })
  expect(counts()).toEqual({})
  expect(search.find('druk', 9).finding!.count).toBe(1)
})
