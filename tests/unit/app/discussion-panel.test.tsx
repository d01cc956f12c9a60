// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import DiscussionPanel from '../../../src/app/rooms/together/discussion-panel.tsx'
import { SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { historyKey, writeHistory } from '../../../src/document/history-entry.ts'
import { addRecordEdit, judgeEdit, removeEdit } from '../../../src/document/new-record.ts'
import { REMOTE } from '../../../src/document/origin.ts'
import type { PersonRecord } from '../../../src/records/document-records.ts'
import type { AnalystId, JudgementId, TaskId } from '../../../src/records/ids.ts'
import type { JudgedField } from '../../../src/records/judgement.ts'
import { standingOf } from '../../../src/records/task-standing.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { taskRecord } from '../../support/task-record.ts'

const BEN = 'ben' as AnalystId
const AT = '2026-09-08T10:00:00+02:00'

beforeEach(() => viewStore.setState({ notice: null }))
afterEach(cleanup)

/** A ward with a task that this analyst and Ben judged. */
async function openPanel() {
  const opened = await openTestSession()
  const { session, documents } = opened
  const doc = documents.get('doc-ward')!.doc
  const project = session.documentOf(null)!
  session.nameAnalyst('Anna')
  applyEdits(project, [addRecordEdit('analysts', { id: BEN, name: 'Bram' })])
  const id = addTask(session, WARD, 'Bedden opmaken')
  const benJudges = (field: JudgedField, value: never, task: TaskId = id) => {
    const judgement = { id: `ben-${field}` as JudgementId, by: BEN, at: AT, value }
    void act(() => void applyEdits(doc, [judgeEdit(task, field, judgement)]))
  }
  /** As it comes from another tablet, with its history. */
  const fromBen = (target: Y.Doc, ...edits: Parameters<typeof applyEdits>[1][number][]) => {
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(target))
    const changes = applyEdits(other, edits)
    other.transact(() =>
      writeHistory(other, {
        key: historyKey('bens-tablet', 1),
        at: AT,
        by: BEN,
        what: 'changed',
        way: 'done',
        changes: changes.map(({ redo }) =>
          redo.kind === 'add'
            ? ['add', redo.root, redo.id]
            : ['set', redo.root, redo.id, 'field' in redo ? redo.field : '', [], []],
        ),
        more: 0,
        isOpen: false,
      }),
    )
    void act(() => Y.applyUpdate(target, Y.encodeStateAsUpdate(other), REMOTE))
  }
  const show = async () => {
    render(
      <SessionProvider value={session}>
        <DiscussionPanel />
      </SessionProvider>,
    )
    await act(() => Promise.resolve())
  }
  return { ...opened, doc, project, id, benJudges, fromBen, show }
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('the discussion list', () => {
  test('says what this place is for while nobody judged differently', async () => {
    const { show } = await openPanel()
    await show()
    screen.getByRole('heading', { name: 'Er is niets te bespreken' })
    expect(screen.getByRole('link', { name: 'Samen aan dit project werken' }).getAttribute('href')).toBe(
      '#/p/project/together',
    )
  })

  test('a difference shows both values with who gave them, and is settled with a reason and taken back', async () => {
    const { session, ward, id, benJudges, show } = await openPanel()
    judgeTasks(session, WARD, [id], 'knowledge', 1)
    benJudges('knowledge', 3 as never)
    await show()
    screen.getByRole('heading', { name: 'Verschillen (1)' })
    screen.getByText(/Bram, di 8 sep/)
    screen.getByText(/Anna \(jij\), wo 9 sep/)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Samen beslist' }).disabled).toBe(true)
    fireEvent.click(screen.getByRole('radio', { name: /^1, korte uitleg/ }))
    fireEvent.input(screen.getByLabelText('Waarom?'), { target: { value: 'Samen gekeken.' } })
    press('Samen beslist')
    const standing = () => standingOf(ward.tasks.get(id)!, ward.decisions.list())
    expect(standing()).toMatchObject({ open: [], task: { knowledge: 1 } })
    expect(ward.decisions.list()).toMatchObject([{ by: 'ana', value: 1, reason: 'Samen gekeken.' }])
    screen.getByRole('heading', { name: 'Besloten (1)' })
    screen.getByText(/1, korte uitleg, door jou op wo 9 sep: “Samen gekeken.”/)

    void act(() => void session.undoStack.undo())
    expect(standing().open).toEqual(['knowledge'])
    void act(() => void session.undoStack.redo())
    press('Bedden opmaken, kennis weer openzetten')
    expect(standing().open).toEqual(['knowledge'])
    screen.getByRole('heading', { name: 'Verschillen (1)' })
  })

  test('another value can be decided, and one decided otherwise since is open again with what was decided', async () => {
    const { session, ward, id, benJudges, show } = await openPanel()
    judgeTasks(session, WARD, [id], 'hours', 4)
    benJudges('hours', 6 as never)
    await show()
    fireEvent.click(screen.getByRole('radio', { name: 'Iets anders' }))
    fireEvent.input(screen.getByLabelText('Jullie gezamenlijke oordeel'), { target: { value: '5,5' } })
    press('Samen beslist')
    expect(standingOf(ward.tasks.get(id)!, ward.decisions.list()).task.hoursPerWeek).toBe(5.5)

    void act(() => judgeTasks(session, WARD, [id], 'hours', 3))
    screen.getByRole('heading', { name: 'Verschillen (1)' })
    const earlier = screen.getByRole('heading', { name: 'Eerder besloten' }).parentElement!
    within(earlier).getByText(/5,5 uur, door jou/)
  })

  test('a difference is about the field it stands under: one decided leaves the other open', async () => {
    const { session, ward, id, benJudges, show } = await openPanel()
    for (const field of ['knowledge', 'pace'] as const) {
      judgeTasks(session, WARD, [id], field, 1)
      benJudges(field, 3 as never)
    }
    await show()
    press(/Bedden opmaken: kennis/)
    if (!screen.queryByRole('radio', { name: /^1, korte uitleg/ })) press(/Bedden opmaken: kennis/)
    fireEvent.click(screen.getByRole('radio', { name: /^1, korte uitleg/ }))
    press('Samen beslist')
    expect(standingOf(ward.tasks.get(id)!, ward.decisions.list()).open).toEqual(['pace'])
  })
})

describe('records of two tablets', () => {
  test('tasks of two devices with names alike are asked about once, also when the answer is no', async () => {
    const { session, doc, fromBen, show } = await openPanel()
    fromBen(doc, addRecordEdit('tasks', taskRecord('bens', { departmentId: WARD, name: 'Bedden op maken' })))
    await show()
    screen.getByRole('heading', { name: 'Is dit hetzelfde? (1)' })
    press('Nee, verschillend')
    expect(screen.queryByRole('heading', { name: /Is dit hetzelfde/ })).toBeNull()
    expect(session.records.notSame.list()).toHaveLength(1)
  })

  test('tasks entered on one device are not asked about', async () => {
    const { session, show } = await openPanel()
    addTask(session, WARD, 'Bedden op maken')
    await show()
    expect(screen.queryByRole('heading', { name: /Is dit hetzelfde/ })).toBeNull()
  })

  test('two of one device are not asked about either where another device entered a third', async () => {
    const { session, doc, fromBen, show } = await openPanel()
    addTask(session, WARD, 'Bedden op maken')
    fromBen(doc, addRecordEdit('tasks', taskRecord('bens', { departmentId: WARD, name: 'Ramen lappen' })))
    await show()
    expect(screen.queryByRole('heading', { name: /Is dit hetzelfde/ })).toBeNull()
  })

  test('a person entered twice becomes one, with the interviews of both; undo makes them two again', async () => {
    const { session, ward, project, fromBen, show } = await openPanel()
    const person = (id: string) =>
      ({
        id,
        departmentId: WARD,
        role: 'employee',
        code: 'M1',
        jobId: null,
        rank: '',
      }) as unknown as PersonRecord
    const interview = { id: 'i1', departmentId: WARD, personId: 'hers', date: '2026-09-09' }
    session.act('personAdded', {
      project: [addRecordEdit('people', person('hers'))],
      departments: { [WARD]: [addRecordEdit('interviews', interview as never)] },
    })
    fromBen(project, addRecordEdit('people', person('bens')))
    await show()
    press('Ja, samenvoegen')
    const dialog = screen.getByRole('dialog', { hidden: true })
    within(dialog).getByText('1 gesprek', { selector: 'li' })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Samenvoegen', hidden: true }))
    expect(session.records.people.list().map(({ id }) => id)).toEqual(['bens'])
    expect(ward.interviews.get('i1')?.personId).toBe('bens')
    void act(() => void session.undoStack.undo())
    expect(session.records.people.list()).toHaveLength(2)
    expect(ward.interviews.get('i1')?.personId).toBe('hers')
  })

  test('a task removed here while Ben wrote in it is told with both names; it is kept, or removed after all', async () => {
    const { session, ward, doc, id, fromBen, show } = await openPanel()
    const before = new Y.Doc()
    Y.applyUpdate(before, Y.encodeStateAsUpdate(doc))
    session.act('taskRemoved', { departments: { [WARD]: [removeEdit('tasks', id, session.analyst, AT)] } })
    fromBen(before, { kind: 'set', root: 'tasks', id, field: 'name', value: 'Bedden verschonen' })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(before), REMOTE)
    await show()
    screen.getByRole('heading', { name: 'Verwijderd, en toch in geschreven (1)' })
    screen.getByText('Jij verwijderde dit, Bram schreef erin.')
    press('Toch weg: Bedden verschonen')
    expect(ward.tasks.list()).toEqual([])
    void act(() => void session.undoStack.undo())
    press('Houden: Bedden verschonen')
    expect(ward.tasks.list().map(({ name }) => name)).toEqual(['Bedden verschonen'])
    expect(screen.queryByRole('heading', { name: /Verwijderd, en toch/ })).toBeNull()
  })
})
