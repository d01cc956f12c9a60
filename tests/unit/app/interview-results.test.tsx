// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { addTask } from '../../../src/app/actions/task-actions.ts'
import { parseRoute } from '../../../src/app/route.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { WARD } from '../../support/kept-in-memory.ts'
import { eachInTheRoom, openInterview, texts, type } from './interviews-visit.tsx'

eachInTheRoom()

describe('what comes of it', () => {
  test('a line becomes a task and a finding by one tap each, and says so', async () => {
    const { ward } = await openInterview()
    await type(0, 'Bedden opmaken')
    fireEvent.click(screen.getByRole('button', { name: 'Taak maken van regel 1' }))
    expect(viewStore.getState().notice).toMatchObject({ canUndo: true })
    const [task] = ward.tasks.list()
    const link = screen.getByRole('link', { name: 'Taak: Bedden opmaken' })
    expect(link.getAttribute('href')).toBe(`#/p/project/tasks/${WARD}/${task!.id}`)
    expect(screen.queryByRole('button', { name: 'Taak maken van regel 1' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Bevinding maken van regel 1' }))
    const [finding] = ward.findings.list()
    expect(finding).toMatchObject({ kind: 'task', status: 'draft', text: 'Bedden opmaken' })
    const to = screen.getByRole('link', { name: 'Bevinding: taak' }).getAttribute('href')
    expect(to).toBe(`#/p/project/findings/${WARD}/${finding!.id}`)
  })

  test('a star marks a quote', async () => {
    const { ward } = await openInterview()
    await type(0, 'Dan ren ik van hot naar her')
    fireEvent.click(screen.getByRole('button', { name: 'Regel 1 is een citaat' }))
    expect(ward.notes.list()[0]!.important).toBe(true)
  })

  test('a wish is one tap per task, with what was said', async () => {
    const { session, ward } = await openInterview()
    await act(() => {
      addTask(session, WARD, 'Tafel dekken')
    })
    const row = screen.getByRole('group', { name: 'Wens voor Tafel dekken' })
    fireEvent.click(within(row).getByRole('radio', { name: 'zelf blijven doen' }))
    fireEvent.input(screen.getByLabelText('Wat er bij Tafel dekken gezegd is'), {
      target: { value: 'gezellig' },
    })
    expect(ward.wishes.list()).toMatchObject([{ wish: 'keep', note: 'gezellig' }])
    fireEvent.click(screen.getByRole('button', { name: 'Wens voor Tafel dekken wissen' }))
    expect(ward.wishes.list()).toEqual([])
  })

  test('an interview that is removed leads back to the list with a way back', async () => {
    const { session } = await openInterview()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Gesprek weghalen', hidden: true }))
    expect(screen.getByText('Nog geen gesprekken')).toBeTruthy()
    expect(viewStore.getState().notice).toMatchObject({ canUndo: true })
    await act(() => void session.undoStack.undo())
    expect(screen.getByRole('link', { name: /M1/ })).toBeTruthy()
  })
})

describe('what was said of a line', () => {
  test('stands under it, and is worked in as the other words of that line; the answer stays', async () => {
    const { session, ward } = await openInterview()
    await type(0, 'Ik werk 32 uur.')
    const note = ward.notes.list()[0]!
    const answer = {
      id: 'a1',
      interviewId: note.interviewId,
      noteId: note.id,
      personId: session.records.people.list()[0]!.id,
      verdict: 'correct',
      text: 'Het is meer: bijna 40 uur.',
      shown: 'Ik werk 32 uur.',
      at: '2026-11-22T10:00:00+01:00',
    }
    await act(() =>
      session.act('x', { departments: { [WARD]: [addRecordEdit('lineAnswers', answer as never)] } }),
    )
    const line = () => within(document.querySelector<HTMLElement>(`[data-record="${note.id}"]`)!)
    expect(line().getByText('Het is meer: bijna 40 uur.')).toBeTruthy()
    expect(line().getByText(/nog te verwerken/)).toBeTruthy()
    const route = viewStore.getState().route
    await act(() => viewStore.setState({ route: parseRoute(`#/p/project/interviews/${WARD}`) }))
    expect(screen.getByRole('link', { name: /^M1.*1 te verwerken/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Gesprekken.*1 te verwerken/ })).toBeTruthy()
    await act(() => viewStore.setState({ route }))

    fireEvent.click(line().getByRole('button', { name: /^Verwerk/ }))
    const sheet = within(line().getByRole('dialog', { name: 'Verwerk in de tekst' }))
    fireEvent.input(sheet.getByLabelText('Nieuwe tekst'), { target: { value: 'Ik werk bijna 40 uur.' } })
    fireEvent.click(sheet.getByRole('button', { name: 'Deze tekst overnemen' }))
    expect(texts()[0]).toBe('Ik werk bijna 40 uur.')
    expect(ward.lineAnswers.list()).toMatchObject([{ text: answer.text, shown: 'Ik werk 32 uur.' }])
    expect(line().getByText(/op andere woorden: “Ik werk 32 uur\.”/)).toBeTruthy()
    expect(line().queryByRole('button', { name: /^Verwerk/ })).toBeNull()
    await act(() => viewStore.setState({ route: parseRoute(`#/p/project/interviews/${WARD}`) }))
    expect(screen.getByRole('link', { name: /^M1/ })).toBeTruthy()
    expect(screen.queryByText('1 te verwerken')).toBeNull()
    await act(() => viewStore.setState({ route }))
    await act(() => void session.undoStack.undo())
    expect(texts()[0]).toBe('Ik werk 32 uur.')
  })

  test('of who withdrew nothing is shown', async () => {
    const { session, ward } = await openInterview()
    await type(0, 'Ik werk 32 uur.')
    const note = ward.notes.list()[0]!
    const other = {
      id: 'p2',
      departmentId: WARD,
      code: 'M2',
      role: 'employee',
      rank: 'b',
      consent: { given: false },
    }
    const answer = {
      id: 'a1',
      interviewId: note.interviewId,
      noteId: note.id,
      personId: 'p2',
      verdict: 'reject',
      text: 'Nee.',
      at: '2026-11-22T10:00:00+01:00',
    }
    await act(() =>
      session.act('x', {
        project: [addRecordEdit('people', other as never)],
        departments: { [WARD]: [addRecordEdit('lineAnswers', answer as never)] },
      }),
    )
    expect(screen.queryByText('Nee.')).toBeNull()
    expect(screen.queryByRole('button', { name: /^Verwerk/ })).toBeNull()
  })
})
