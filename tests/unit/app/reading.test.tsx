// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeInterview, startInterview } from '../../../src/app/actions/interview-actions.ts'
import { writeLine } from '../../../src/app/actions/interview-note-actions.ts'
import InterviewsRoom from '../../../src/app/rooms/interviews-room.tsx'
import DiscussionPanel from '../../../src/app/rooms/together/discussion-panel.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { AnalystId, InterviewId, NoteId, PersonId } from '../../../src/records/ids.ts'
import type { ReadingRemarkRecord } from '../../../src/records/second-reading.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const BEN = 'ben' as AnalystId
const AT = '2026-09-08T10:00:00+02:00'
const TALK = 'talk' as InterviewId
const LIST = `#/p/project/interviews/${WARD}`

beforeEach(() => viewStore.setState({ route: parseRoute(`${LIST}/${TALK}`), notice: null }))
afterEach(cleanup)
HTMLElement.prototype.hidePopover ??= () => undefined

/** An interview with M1 of two lines, and Bram in the project. */
async function openTalk() {
  const opened = await openTestSession()
  const { session, ward, documents } = opened
  session.nameAnalyst('Anna')
  const note = (id: string, text: string, rank: string) =>
    addRecordEdit('notes', {
      id: id as NoteId,
      interviewId: TALK,
      topic: 'tasks',
      text,
      important: false,
      rank,
    })
  session.act('interviewStarted', {
    project: [
      addRecordEdit('people', {
        id: 'm1' as PersonId,
        departmentId: WARD,
        role: 'employee',
        code: 'M1',
        rank: 'a0',
      } as never),
      addRecordEdit('analysts', { id: BEN, name: 'Bram' }),
    ],
    departments: {
      [WARD]: [
        addRecordEdit('interviews', {
          id: TALK,
          departmentId: WARD,
          personId: 'm1' as PersonId,
          date: '2026-09-08',
          interviewer: '',
        } as never),
        note('n1', 'Ik maak elke dag zes bedden op.', 'a0'),
        note('n2', 'Tillen valt mee.', 'a1'),
      ],
    },
  })
  const benRemarks = (fields: Partial<ReadingRemarkRecord>) =>
    act(
      () =>
        void applyEdits(documents.get('doc-ward')!.doc, [
          addRecordEdit('readingRemarks', {
            id: `ben ${fields.text}`,
            interviewId: TALK,
            noteId: 'n2' as NoteId,
            kind: 'correct',
            text: 'Tillen valt tegen.',
            read: 'Tillen valt mee.',
            by: BEN,
            at: AT,
            settled: null,
            ...fields,
          }),
        ]),
    )
  const goTo = (fragment: string) => viewStore.setState({ route: parseRoute(fragment) })
  const show = (what: 'room' | 'discussion' = 'room') =>
    render(
      <ServicesProvider value={{ goTo } as unknown as Services}>
        <SessionProvider value={session}>
          {what === 'room' ? <InterviewsRoom departmentId={WARD} /> : <DiscussionPanel />}
        </SessionProvider>
      </ServicesProvider>,
    )
  const remarks = () => ward.readingRemarks.list()
  return { ...opened, benRemarks, show, remarks }
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const lineTexts = (ward: Awaited<ReturnType<typeof openTalk>>['ward']) =>
  ward.notes.list().map(({ text }) => text)

test('a second reader corrects, asks and completes, and says it is read; the lines stay as they were', async () => {
  const { ward, show, remarks } = await openTalk()
  show()
  screen.getByText('Nog niet meegelezen door een andere analist.')
  press('Lees mee')
  const lines = within(screen.getByRole('list', { name: 'Regels van het verslag' })).getAllByRole('listitem')
  expect(lines.map((line) => line.querySelector('.reading-line__text')!.textContent)).toEqual([
    'Ik maak elke dag zes bedden op.',
    'Tillen valt mee.',
  ])
  press('Anders: regel 1')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Erbij zetten' }).disabled).toBe(true)
  write('Zo las ik het', 'Ik maak elke dag acht bedden op.')
  press('Erbij zetten')
  press('Vraag bij regel 2')
  write('Mijn vraag', 'Ook met de tillift?')
  press('Erbij zetten')
  write('Dit mist in het verslag', 'De was doet zij ook.')
  press('Gelezen')
  expect(
    remarks()
      .map(({ kind, noteId, text, read }) => [kind, noteId, text, read])
      .sort(),
  ).toEqual([
    ['complete', null, 'De was doet zij ook.', ''],
    ['correct', 'n1', 'Ik maak elke dag acht bedden op.', 'Ik maak elke dag zes bedden op.'],
    ['question', 'n2', 'Ook met de tillift?', 'Tillen valt mee.'],
  ])
  expect(ward.secondReadings.list()).toMatchObject([{ by: 'ana', doneAt: '2026-09-09T10:00:00+02:00' }])
  expect(lineTexts(ward)).toEqual(['Ik maak elke dag zes bedden op.', 'Tillen valt mee.'])
  screen.getByText(/^Meegelezen door jou op/)
  screen.getByText('3 opmerkingen om te bespreken')
})

test('the writer sees a remark at its line and takes it over; what stood there stays readable', async () => {
  const { session, ward, benRemarks, show, remarks } = await openTalk()
  await benRemarks({})
  show()
  screen.getByText('Bram las het anders, di 8 sep')
  press('Overnemen: Tillen valt tegen.')
  expect(lineTexts(ward)[1]).toBe('Tillen valt tegen.')
  expect(remarks()[0]).toMatchObject({ read: 'Tillen valt mee.', settled: { by: 'ana', outcome: 'taken' } })
  screen.getByText('Er stond: “Tillen valt mee.”')
  void act(() => void session.undoStack.undo())
  expect(lineTexts(ward)[1]).toBe('Tillen valt mee.')
  expect(remarks()[0]!.settled).toBeNull()
  press('Zo laten: Tillen valt tegen.')
  expect(remarks()[0]!.settled).toMatchObject({ outcome: 'left' })
  press('Weer openzetten: Tillen valt tegen.')
  expect(remarks()[0]!.settled).toBeNull()
})

test('remarks stand in the discussion list, and one is put to the person as a draft finding on its line', async () => {
  const { session, ward, benRemarks, show, remarks } = await openTalk()
  await benRemarks({ kind: 'question', text: 'Ook met de tillift?' })
  await benRemarks({ kind: 'complete', text: 'De was doet zij ook.', noteId: null, read: '' })
  show('discussion')
  await act(() => Promise.resolve())
  screen.getByRole('heading', { name: 'Gespreksverslagen (2)' })
  expect(screen.getAllByRole('link', { name: 'Gesprek met M1' })[0]!.getAttribute('href')).toBe(
    `${LIST}/${TALK}`,
  )
  expect(screen.queryByRole('button', { name: 'Overnemen: Ook met de tillift?' })).toBeNull()
  press('Aan M1 vragen: Ook met de tillift?')
  const [finding] = ward.findings.list()
  expect(finding).toMatchObject({
    text: 'Ook met de tillift?',
    status: 'draft',
    sources: [{ interviewId: TALK, noteId: 'n2' }],
  })
  expect(Object.keys(finding!.asked!)).toEqual(['m1'])
  expect(remarks().find(({ kind }) => kind === 'question')!.settled).toMatchObject({
    outcome: 'ask',
    findingId: finding!.id,
  })
  press('Overnemen: De was doet zij ook.')
  expect(lineTexts(ward)).toEqual([
    'Ik maak elke dag zes bedden op.',
    'Tillen valt mee.',
    'De was doet zij ook.',
  ])
  expect(screen.queryByRole('heading', { name: /^Gespreksverslagen/ })).toBeNull()
  await benRemarks({ text: 'Van een gesprek dat weg is.' })
  screen.getByRole('heading', { name: 'Gespreksverslagen (1)' })
  void act(() => removeInterview(session, WARD, TALK))
  expect(screen.queryByRole('heading', { name: /^Gespreksverslagen/ })).toBeNull()
})

test('the list says who read along, and a remark about a line that is gone stays readable', async () => {
  const { session, ward, benRemarks, show } = await openTalk()
  await benRemarks({})
  session.act('removed', {
    departments: {
      [WARD]: [
        {
          kind: 'set',
          root: 'notes',
          id: 'n2',
          field: 'removedAt',
          value: { by: 'ana', at: AT },
        },
      ],
    },
  })
  show()
  const below = screen.getByRole('region', { name: 'Wat er volgens een ander nog bij hoort' })
  within(below).getByText('Er stond: “Tillen valt mee.”')
  viewStore.setState({ route: parseRoute(LIST) })
  await act(() => Promise.resolve())
  expect(screen.getByRole('list', { name: 'Lijst van gesprekken' }).textContent).toContain(
    'nog niet meegelezen',
  )
  await act(
    () =>
      void session.act('changed', {
        departments: {
          [WARD]: [
            addRecordEdit('secondReadings', { id: 'r', interviewId: TALK, by: BEN, at: AT, doneAt: AT }),
          ],
        },
      }),
  )
  expect(screen.getByRole('list', { name: 'Lijst van gesprekken' }).textContent).toContain(
    'meegelezen door Bram',
  )
  expect(ward.secondReadings.list()).toHaveLength(1)
})

test('who wrote most of the lines wrote it up, and cannot be their own second reader', async () => {
  const { session, ward, show } = await openTalk()
  const interviewId = startInterview(session, WARD, 'm1' as PersonId)
  const sheet = { session, departmentId: WARD, interviewId }
  const line = (id: string, after: string) => ({ id: id as NoteId, topic: 'tasks', after }) as never
  writeLine(sheet, line('own', 'start'), 'De kar is zwaar.')
  expect(ward.notes.get('own')!.by).toBe(session.analyst)
  viewStore.setState({ route: parseRoute(`${LIST}/${interviewId}`) })
  show()
  screen.getByText('Jij schreef dit verslag. Meelezen doet een ander.')
  expect(screen.queryByRole('button', { name: 'Lees mee' })).toBeNull()
  const other = { id: 'ben 1', interviewId, topic: 'tasks', text: 'En hoog.', rank: 'a9', by: BEN }
  await act(() => session.act('x', { departments: { [WARD]: [addRecordEdit('notes', other as never)] } }))
  screen.getByRole('button', { name: 'Lees mee' })
})
