import {
  makeFinding,
  noteAnswer,
  reviseFinding,
  submitFinding,
} from '../../src/app/actions/finding-actions.ts'
import { startInterview } from '../../src/app/actions/interview-actions.ts'
import { findingFromLine } from '../../src/app/actions/interview-result-actions.ts'
import { withheldIn } from '../../src/app/withheld/withheld-in.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../src/document/new-record.ts'
import { collectionsToCase } from '../../src/document/to-case.ts'
import type { DepartmentId, FindingId, InterviewId, NoteId, PersonId } from '../../src/records/ids.ts'
import { outgoing } from '../../src/records/outgoing.ts'
import { WORDS } from './case-documents.ts'
import { openTestSession, WARD } from './kept-in-memory.ts'

export const LINE = 'De teamleider roept elke ochtend iets tegen de nieuwe mensen op de gang'
export const VOICE = {
  ...{ kind: 'voice', mime: 'audio/webm', pieces: [{ id: 'p', bytes: 3 }], width: null, height: null },
  ...{ seconds: 2, at: '2026-09-09T10:00:00+02:00', endedAt: '2026-09-09T10:00:02+02:00' },
  ...{ by: 'ana', device: 'tablet' },
}
export const KITCHEN = 'kitchen' as DepartmentId

/** M1 said LINE, M2 something else; a finding was made of LINE. */
export async function told() {
  const { session, ward } = await openTestSession()
  const kitchen = { id: KITCHEN, documentId: 'kitchen-document', name: 'Kitchen', rank: 'a1' }
  session.act('department', { project: [addRecordEdit('departments', kitchen as never)] })
  const kitchenRecords = await session.openDepartment(KITCHEN)
  const withSomebody = (code: string): readonly [InterviewId, PersonId] => {
    const interviewId = startInterview(session, WARD, { code, role: 'employee', jobId: null } as never)
    return [interviewId, session.records.people.list().find((each) => each.code === code)!.id]
  }
  const [interviewId, m1] = withSomebody('M1')
  const [otherId, m2] = withSomebody('M2')
  const note = (id: string, interview: InterviewId, text: string) =>
    addRecordEdit('notes', { id, interviewId: interview, topic: 'tasks', text, rank: 'a0' } as never)
  session.act('notes', {
    departments: { [WARD]: [note('n1', interviewId, LINE), note('n2', otherId, 'Koffie is prima hier')] },
  })
  const consent = (withdrawnAt: string | null, id: PersonId) =>
    session.act('consent', {
      project: updateEdits('people', session.records.people.get(id)!, {
        consent: { given: true, withdrawnAt },
      }),
    })
  const sheet = { session, departmentId: WARD, interviewId }
  const finding = findingFromLine(sheet, 'n1' as NoteId, null)!
  return {
    session,
    ward,
    kitchen: kitchenRecords,
    sheet,
    place: { session, departmentId: WARD },
    m1,
    m2,
    interviewId,
    finding,
    withdraw: (id = m1) => consent(session.now(), id),
    restore: () => consent(null, m1),
    withheld: () => withheldIn(session),
    isHidden: (id: FindingId, records = ward) => withheldIn(session).isFinding(records.findings.get(id)!),
    exported: () =>
      outgoing(
        collectionsToCase(
          session.records,
          new Map([
            [WARD, ward],
            [KITCHEN, kitchenRecords],
          ]),
          WORDS,
        ),
      ),
  }
}

export type Told = Awaited<ReturnType<typeof told>>

export const removed = ({ session }: Told, root: Parameters<typeof removeEdit>[0], id: string) =>
  removeEdit(root, id, session.analyst, session.now())

/** A finding of something seen, corrected by M1, with which it was worded anew; M2 answered to that. */
export function corrected(project: Told, words: string, wording: string) {
  const { ward, place, m1, m2 } = project
  const id = makeFinding(place, {
    kind: 'task',
    text: 'Het is druk.',
    sources: [{ observationId: 'o1' }] as never,
    ask: [m1, m2],
  })
  const finding = () => ward.findings.get(id)!
  submitFinding(place, finding(), true)
  noteAnswer(place, finding(), { personId: m1, verdict: 'correct', text: words, shown: 'Het is druk.' })
  reviseFinding(place, finding(), wording, [ward.validations.list()[0]!.id])
  const [revision] = ward.revisions.list()
  const shown = { shown: wording, revisionId: revision!.id }
  noteAnswer(place, finding(), { personId: m2, verdict: 'agree', text: '', ...shown })
  return { id, revision: revision! }
}
