import { describe, expect, test } from 'vitest'
import { handoverChoices } from '../../../../src/analysis/findings/handover-choices.ts'
import {
  makeFinding,
  noteAnswer,
  readAgain,
  reviseFinding,
  submitFinding,
} from '../../../../src/app/actions/finding-actions.ts'
import { removeInterview, startInterview } from '../../../../src/app/actions/interview-actions.ts'
import { findingFromLine, taskFromLine } from '../../../../src/app/actions/interview-result-actions.ts'
import { exportRows } from '../../../../src/app/files/department-tables.ts'
import { usedSuggestions } from '../../../../src/app/findings/used-suggestions.ts'
import { withheldIn } from '../../../../src/app/withheld/withheld-in.ts'
import { cutInTasks } from '../../../../src/app/withheld/withheld-tasks.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../../src/document/new-record.ts'
import { collectionsToCase } from '../../../../src/document/to-case.ts'
import { nl } from '../../../../src/i18n/messages.nl.ts'
import { tables } from '../../../../src/i18n/nl/tables.ts'
import { standingOfRecord, standingOfWhole } from '../../../../src/records/finding-standing-of.ts'
import type { DepartmentId, FindingId, InterviewId, NoteId, PersonId } from '../../../../src/records/ids.ts'
import { outgoing } from '../../../../src/records/outgoing.ts'
import { wholeCase } from '../../../../src/records/read-whole-case.ts'
import { departmentOf, documentsOf, parsed, WORDS } from '../../../support/case-documents.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { observationRecord } from '../../../support/task-record.ts'

const LINE = 'De teamleider roept elke ochtend iets tegen de nieuwe mensen op de gang'
const VOICE = {
  ...{ kind: 'voice', mime: 'audio/webm', pieces: [{ id: 'p', bytes: 3 }], width: null, height: null },
  ...{ seconds: 2, at: '2026-09-09T10:00:00+02:00', endedAt: '2026-09-09T10:00:02+02:00' },
  ...{ by: 'ana', device: 'tablet' },
}
const KITCHEN = 'kitchen' as DepartmentId

/** M1 said LINE, M2 something else; a finding was made of LINE. */
async function told() {
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

type Told = Awaited<ReturnType<typeof told>>

const removed = ({ session }: Told, root: Parameters<typeof removeEdit>[0], id: string) =>
  removeEdit(root, id, session.analyst, session.now())

/** A finding of something seen, corrected by M1, with which it was worded anew; M2 answered to that. */
function corrected(project: Told, words: string, wording: string) {
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

describe('what somebody said', () => {
  test('is silent from the moment they withdraw until they agree again', async () => {
    const project = await told()
    const { withheld, interviewId, m1, finding, isHidden, restore } = project
    expect([withheld().isSilent(interviewId), isHidden(finding)]).toEqual([false, false])
    project.withdraw()
    expect([withheld().isSilent(interviewId), isHidden(finding), withheld().withdrew(m1)]).toEqual([
      true,
      true,
      true,
    ])
    expect(withheld().without(`Zij zei: ${LINE}.`)).toBe('Zij zei: […].')
    expect(withheld()).toBe(withheld())
    restore()
    expect([withheld().isSilent(interviewId), isHidden(finding)]).toEqual([false, false])
  })

  test.each([
    ['interview', (each: Told) => removeInterview(each.session, WARD, each.interviewId)],
    [
      'line',
      (each: Told) => each.session.act('r', { departments: { [WARD]: [removed(each, 'notes', 'n1')] } }),
    ],
    ['person', (each: Told) => each.session.act('r', { project: [removed(each, 'people', each.m1)] })],
  ])('stays silent when the %s is removed', async (_, remove) => {
    const project = await told()
    const { session, place } = project
    const quote = makeFinding(place, { kind: 'task', text: `Iemand zei: ${LINE}`, ask: [] })
    const paraphrase = makeFinding(place, {
      kind: 'task',
      text: 'Er wordt geroepen.',
      sources: [{ interviewId: project.interviewId, noteId: 'n1' as NoteId }],
    })
    session.act('task', {
      departments: {
        [WARD]: [
          addRecordEdit('interviews', { id: 'i9', personId: project.m2, date: '2026-09-09' } as never),
        ],
      },
    })
    project.withdraw()
    remove(project)
    expect([quote, paraphrase, project.finding].map((id) => project.isHidden(id))).toEqual([true, true, true])
    const out = JSON.stringify(project.exported())
    expect(out).not.toContain('roept elke ochtend')
    expect(out).not.toContain('Er wordt geroepen')
  })

  test('stays silent in photos and voice notes of what was removed, in the file and after it', async () => {
    const project = await told()
    const { session, ward, interviewId, m1, finding } = project
    const observation = observationRecord('seen', { departmentId: WARD, personId: m1 })
    const abouts = [
      { kind: 'interview', id: interviewId },
      { kind: 'observation', id: observation.id },
      { kind: 'finding', id: finding },
      { kind: 'task', id: 'gone' },
    ]
    const media = abouts.map((about, place) =>
      addRecordEdit('media', { ...VOICE, id: `v${place}`, about, note: `Gehoord ${about.kind}` } as never),
    )
    const plan = { id: 'fp', name: 'Begane grond', mediaId: 'v1', strokes: {}, ratio: 1, rank: 'a0' }
    session.act('media', {
      departments: {
        [WARD]: [
          addRecordEdit('observations', observation),
          addRecordEdit('floorPlans', plan as never),
          ...media,
        ],
      },
    })
    const gone = [
      removed(project, 'interviews', interviewId),
      removed(project, 'observations', observation.id),
      removed(project, 'findings', finding),
    ]
    session.act('r', { departments: { [WARD]: gone } })
    const notes = () => {
      const { records } = departmentOf(documentsOf(parsed(JSON.stringify(project.exported()))), WARD)
      expect(ward.media.list()).toHaveLength(4)
      return records.media.list().map(({ note }) => note)
    }
    expect(notes()).toHaveLength(4)
    project.withdraw()
    expect(notes()).toEqual(['Gehoord task'])
    expect(JSON.stringify(project.exported())).not.toContain('"mediaId":"v1"')
  })

  test('is not repeated in another department either', async () => {
    const project = await told()
    const { session, kitchen } = project
    const id = makeFinding(
      { session, departmentId: KITCHEN },
      { kind: 'task', text: `Gehoord: ${LINE}`, ask: [] },
    )
    expect(project.isHidden(id, kitchen)).toBe(false)
    project.withdraw()
    expect(project.isHidden(id, kitchen)).toBe(true)
    const row = { name: 'Wassen', description: `Want: ${LINE}`, jobIds: [], sources: [] }
    session.act('job', {
      departments: {
        [KITCHEN]: [addRecordEdit('jobs', { id: 'j1', departmentId: KITCHEN, ...row, name: LINE } as never)],
      },
    })
    expect(JSON.stringify(exportRows(session, KITCHEN, 'jobs', { ...nl, tables }))).not.toContain('roept')
  })

  test('counts no more in what was said together, with its source on it or taken off', async () => {
    const project = await told()
    const { place, interviewId, m1, m2, session, ward } = project
    const other = ward.interviews.list().find(({ personId }) => personId === m2)!.id
    const wish = (id: string, interview: InterviewId, taskId: string) =>
      addRecordEdit('wishes', { id, interviewId: interview, taskId, wish: 'shed', rank: 'a0' } as never)
    const wishes = [wish('w1', interviewId, 't1'), wish('w2', interviewId, 't2'), wish('w3', other, 't1')]
    session.act('wishes', { departments: { [WARD]: wishes } })
    const of = (tasks: readonly string[], sources: readonly InterviewId[]) =>
      makeFinding(place, {
        kind: 'wish',
        text: `Twee willen dit niet meer: ${tasks.join(', ')}.`,
        sources: sources.map((each) => ({ interviewId: each })),
        figures: tasks.map((id) => ({ kind: 'wishesShed', id, value: 1 })),
        ask: [m1, m2],
      })
    const together = of(['t1', 't2'], [interviewId, other])
    const takenOff = of(['t1', 't2'], [other])
    const others = of(['t1'], [other])
    const lines = makeFinding(place, {
      kind: 'bottleneck',
      text: 'Drie mensen noemen hetzelfde knelpunt: koffie.',
      sources: [{ interviewId, noteId: 'n1' as NoteId }, { interviewId: other }],
      suggestion: 'bottleneck:koffie',
    })
    const all = [together, takenOff, others, lines]
    expect(all.map((id) => project.isHidden(id))).toEqual([false, false, false, false])
    project.withdraw()
    expect(all.map((id) => project.isHidden(id))).toEqual([true, true, false, true])
    expect(project.exported().findings.map(({ text }) => text)).toEqual(['Twee willen dit niet meer: t1.'])
    expect(usedSuggestions(session, WARD)).toEqual([])
    project.restore()
    expect(usedSuggestions(session, WARD)).toEqual(['bottleneck:koffie'])
  })
})

describe('a wording made with what somebody said', () => {
  test.each([
    ['their words', LINE, `Zij vertellen dat ${LINE}`],
    ['other words', 'kort', 'Er wordt veel geroepen op de gang hier.'],
  ])('gives way to the one before, for app and file alike: %s', async (_, words, wording) => {
    const project = await told()
    const { ward, m2, withheld } = project
    const { id } = corrected(project, words, wording)
    const seen = () => {
      const [validations, revisions] = [ward.validations.list(), ward.revisions.list()]
      return {
        validations: withheld().validations(validations, revisions),
        revisions: withheld().revisions(revisions),
        validationSessions: [],
        speakerOf: () => null,
        withdrew: withheld().withdrew as (person: PersonId) => boolean,
      }
    }
    const standing = () => standingOfRecord(ward.findings.get(id)!, seen())
    const put = { kind: 'finding', findingId: id, text: wording } as const
    expect([standing().wording, withheld().isStatement(put)]).toEqual([wording, false])
    project.withdraw()
    expect(standing()).toMatchObject({ wording: 'Het is druk.', state: 'submitted' })
    expect(withheld().isStatement(put)).toBe(true)
    expect(withheld().isStatement({ ...put, text: 'Het is druk.' })).toBe(false)
    const facts = { people: [], jobs: [], interviews: [], notes: [], lineAnswers: [], ...seen() }
    const choices = handoverChoices(m2, { ...facts, findings: ward.findings.list() } as never)
    expect(choices.map(({ statement }) => statement.text)).toContain('Het is druk.')
    expect(JSON.stringify(choices)).not.toContain(wording)
    const out = project.exported()
    expect(JSON.stringify(out)).not.toContain(wording)
    expect(out.findings.find(({ text }) => text === 'Het is druk.')).toBeDefined()
  })

  test('leaves a yes to it no yes to what is left', async () => {
    const project = await told()
    const { ward, place, m1, m2 } = project
    const id = makeFinding(place, { kind: 'task', text: 'Het is druk.', sources: [], ask: [m2] })
    const finding = () => ward.findings.get(id)!
    submitFinding(place, finding(), true)
    // Put to them as somebody worded it elsewhere meanwhile.
    noteAnswer(place, finding(), { personId: m2, verdict: 'agree', text: '', shown: `Men zegt: ${LINE}` })
    project.withdraw()
    const validations = project.withheld().validations(ward.validations.list(), [])
    expect(validations).toMatchObject([{ personId: m2, shown: '' }])
    const withdrew = (person: PersonId) => person === m1
    const records = {
      validations,
      revisions: [],
      validationSessions: [],
      speakerOf: () => null,
      withdrew,
    }
    expect(standingOfRecord(finding(), records)).toMatchObject({ state: 'submitted', counts: { waiting: 1 } })
    const whole = wholeCase(project.exported())
    expect(standingOfWhole(whole.findings.find(({ text }) => text === 'Het is druk.')!, whole)).toMatchObject(
      { state: 'submitted', counts: { waiting: 1 } },
    )
  })

  test('goes also where the answer was removed since', async () => {
    const project = await told()
    const { session, ward } = project
    corrected(project, 'kort', 'Er wordt veel geroepen op de gang hier.')
    project.withdraw()
    const answer = ward.validations.list().find(({ personId }) => personId === project.m1)!
    session.act('r', { departments: { [WARD]: [removed(project, 'validations', answer.id)] } })
    expect(project.withheld().revisions(ward.revisions.list())).toEqual([])
    expect(JSON.stringify(project.exported())).not.toContain('veel geroepen')
  })
})

describe('a finding of several people, in words of an analyst', () => {
  test('goes nowhere until somebody read it, and again once it is worded otherwise', async () => {
    const project = await told()
    const { session, ward, place, interviewId, m1, m2, withheld } = project
    const other = ward.interviews.list().find(({ personId }) => personId === m2)!.id
    const text = 'Op de gang gaat het er soms luid aan toe.'
    const sources = [{ interviewId, noteId: 'n1' as NoteId }, { interviewId: other }]
    const id = makeFinding(place, { kind: 'task', text, sources, ask: [m2] })
    const finding = () => ward.findings.get(id)!
    submitFinding(place, finding(), true)
    const put = { kind: 'finding', findingId: id, text } as const
    const isOut = () => JSON.stringify(project.exported()).includes('er soms luid')
    const state = () => [withheld().unread(finding()), withheld().isStatement(put), isOut()]
    expect(state()).toEqual([[], false, true])
    project.withdraw()
    expect(state()).toEqual([[m1], true, false])
    // It is not gone: nothing is suggested in its place.
    expect(project.isHidden(id)).toBe(false)
    readAgain(place, finding(), [m1], text)
    expect(state()).toEqual([[], false, true])
    expect(withheld().withoutSources(finding()).sources).toEqual([{ interviewId: other }])
    expect(project.exported().findings.find((each) => each.text === text)).toMatchObject({ lostWords: true })
    noteAnswer(place, finding(), { personId: m2, verdict: 'correct', text: 'Soms', shown: text })
    reviseFinding(place, finding(), 'Soms is het luid op de gang.', [ward.validations.list()[0]!.id])
    expect(withheld().unread(finding())).toEqual([m1])
    // Somebody has to see what they read.
    expect(withheld().revisions(ward.revisions.list())).toHaveLength(1)
    expect(JSON.stringify(project.exported())).not.toContain('luid')
    readAgain(place, finding(), [m1], 'Soms is het luid op de gang.')
    expect(state()).toEqual([[], true, false])
    const [out] = project.exported().findings
    expect(out).toMatchObject({ text: '[…]', revisions: [{ text: 'Soms is het luid op de gang.' }] })
    session.undoStack.undo()
    expect(withheld().unread(finding())).toEqual([m1])
  })
})

test('a task named after such words goes out under no name, and says nothing of them', async () => {
  const project = await told()
  const { sheet, session } = project
  taskFromLine(sheet, 'n1' as NoteId, null)
  expect(project.exported().tasks[0]!.name).toContain('teamleider')
  project.withdraw()
  expect(project.exported().tasks).toMatchObject([{ name: WORDS.unnamed }])
  expect(JSON.stringify(project.exported().tasks)).not.toContain('ochtend')
  const rows = exportRows(session, WARD, 'tasks', { ...nl, tables })
  expect(JSON.stringify(rows)).not.toContain('ochtend')
  expect(rows).toHaveLength(1)
})

test('a task named after such words is shown without them, as the same object while nothing changes', async () => {
  const project = await told()
  const { sheet, session, ward } = project
  taskFromLine(sheet, 'n1' as NoteId, null)
  const tasks = ward.tasks.list()
  expect(cutInTasks(tasks, withheldIn(session))).toBe(tasks)
  project.withdraw()
  const first = cutInTasks(tasks, withheldIn(session))
  expect(first.map(({ name }) => name)).toEqual(['[…]'])
  project.withdraw(project.m2)
  expect(cutInTasks(tasks, withheldIn(session))).toBe(first)
  project.restore()
  expect(cutInTasks(tasks, withheldIn(session))).toBe(tasks)
})
