// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addTask } from '../../../src/app/actions/task-actions.ts'
import InterviewsRoom from '../../../src/app/rooms/interviews-room.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

beforeEach(() => viewStore.setState({ route: parseRoute(`#/p/project/interviews/${WARD}`), notice: null }))
afterEach(cleanup)
HTMLElement.prototype.hidePopover ??= () => undefined

async function openRoom(address = `#/p/project/interviews/${WARD}`) {
  const opened = await openTestSession()
  const { session, documents, ward } = opened
  viewStore.setState({ route: parseRoute(address) })
  const goTo = (fragment: string) => viewStore.setState({ route: parseRoute(fragment) })
  render(
    <ServicesProvider value={{ goTo } as unknown as Services}>
      <SessionProvider value={session}>
        <InterviewsRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
  const doc = documents.get('doc-ward')!.doc
  const benWrites = (place: number, text: string) =>
    act(() => {
      applyEdits(doc, updateEdits('notes', ward.notes.list()[place]!, { text }))
    })
  return { ...opened, benWrites }
}

/** The room with an interview begun, as the shortcut does it. */
async function openInterview() {
  const opened = await openRoom(`#/p/project/interviews/${WARD}/nieuw`)
  fireEvent.click(screen.getByRole('button', { name: /\+ M1/ }))
  return opened
}

const fields = () =>
  within(screen.getByRole('list', { name: 'Aantekeningen' }))
    .getAllByRole('textbox')
    .map((field) => field as HTMLTextAreaElement)
const texts = () => fields().map(({ value }) => value)
const type = (place: number, value: string, caret = value.length) =>
  act(() => {
    const field = fields()[place]!
    field.focus()
    field.value = value
    field.setSelectionRange(caret, caret)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
/** happy-dom knows no editing: what a browser says before it changes a field. */
const enter = (place: number, caret: number) =>
  act(() => {
    const field = fields()[place]!
    field.focus()
    field.setSelectionRange(caret, caret)
    const event = new InputEvent('beforeinput', { inputType: 'insertLineBreak', cancelable: true })
    field.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })
const key = (place: number, name: string, caret: number, more: object = {}) =>
  act(() => {
    const field = fields()[place]!
    field.focus()
    field.setSelectionRange(caret, caret)
    fireEvent.keyDown(field, { key: name, ...more })
  })
const focused = () => fields().indexOf(document.activeElement as HTMLTextAreaElement)
const topic = (name: RegExp) => screen.getByRole('button', { name })

describe('starting', () => {
  test('an empty department says what the room is for and offers the first step', async () => {
    await openRoom()
    expect(screen.getByText('Nog geen gesprekken')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Nieuw gesprek' }))
    expect(screen.getByRole('heading', { name: 'Met wie praat je?' })).toBeTruthy()
  })

  test('the address of a new interview leads to the people; one tap and there is a sheet', async () => {
    const { ward, session } = await openInterview()
    expect(ward.interviews.list()).toHaveLength(1)
    expect(session.records.people.list().map(({ code }) => code)).toEqual(['M1'])
    expect(screen.getByRole('heading', { name: 'Gesprek met M1' })).toBeTruthy()
    expect(texts()).toEqual([''])
    expect(focused()).toBe(0)
  })

  test('consent is one tap, with what was agreed and when', async () => {
    const { session } = await openInterview()
    fireEvent.click(screen.getByRole('button', { name: 'Ja, afgesproken' }))
    expect(session.records.people.list()[0]!.consent).toMatchObject({ given: true, date: '2026-09-09' })
    expect(session.records.people.list()[0]!.consent!.scope).toContain('werkanalyse')
    expect(screen.getByText(/^Toestemming op/)).toBeTruthy()
  })
})

describe('the sheet', () => {
  test('the first letter makes the line in the same field, and another is ready below', async () => {
    const { ward } = await openInterview()
    const [field] = fields()
    await type(0, 'I')
    await type(0, 'Ik')
    expect(fields()[0]).toBe(field)
    expect(ward.notes.list()).toMatchObject([{ topic: 'tasks', text: 'Ik' }])
    expect(texts()).toEqual(['Ik', ''])
  })

  test('Enter at the end goes on under the same topic; nothing is written before a letter is', async () => {
    const { ward } = await openInterview()
    fireEvent.click(topic(/^Belasting/))
    await type(0, 'Tillen is zwaar')
    await enter(0, 15)
    expect(focused()).toBe(1)
    expect(ward.notes.list()).toHaveLength(1)
    await type(1, 'Bukken ook')
    expect(ward.notes.list().map(({ topic, text }) => [topic, text])).toEqual([
      ['load', 'Tillen is zwaar'],
      ['load', 'Bukken ook'],
    ])
  })

  test('Enter within a line cuts it, Backspace in front joins it again, the caret where it belongs', async () => {
    await openInterview()
    await type(0, 'Ik til en ik buk')
    await enter(0, 6)
    expect(texts()).toEqual(['Ik til', ' en ik buk', ''])
    expect(focused()).toBe(1)
    await key(1, 'Backspace', 0)
    expect(texts()).toEqual(['Ik til en ik buk', ''])
    expect(focused()).toBe(0)
    expect(fields()[0]!.selectionStart).toBe(6)
  })

  test('Enter in front of a line opens an empty one before it, and Backspace there leaves it again', async () => {
    await openInterview()
    await type(0, 'Tweede')
    await enter(0, 0)
    expect(texts()).toEqual(['', 'Tweede'])
    expect(focused()).toBe(0)
    await type(0, 'Eerste')
    expect(texts()).toEqual(['Eerste', 'Tweede', ''])
    await key(2, 'Backspace', 0)
    expect(focused()).toBe(1)
  })

  test('pasted lines become lines', async () => {
    await openInterview()
    await type(0, 'Eerst ')
    await act(() => {
      const data = { getData: () => 'koffie\nbedden\n\nwas\n' }
      const event = Object.assign(new Event('paste', { cancelable: true }), { clipboardData: data })
      fields()[0]!.setSelectionRange(6, 6)
      fields()[0]!.dispatchEvent(event)
      expect(event.defaultPrevented).toBe(true)
    })
    expect(texts()).toEqual(['Eerst koffie', 'bedden', 'was', ''])
    expect(focused()).toBe(2)
    expect(fields()[2]!.selectionStart).toBe(3)
  })

  test('words of another come in around the caret', async () => {
    const { benWrites } = await openInterview()
    await type(0, 'Ik ren veel', 6)
    await benWrites(0, 'Soms: Ik ren veel')
    expect(texts()[0]).toBe('Soms: Ik ren veel')
    expect(fields()[0]!.selectionStart).toBe(12)
    await benWrites(0, 'Soms: Ik ren heel veel')
    expect(fields()[0]!.selectionStart).toBe(12)
  })

  test('a word that is being composed is left alone until it is done, and then both are there', async () => {
    const { benWrites, ward } = await openInterview()
    await type(0, 'cafe')
    const field = fields()[0]!
    await act(() => void field.dispatchEvent(new Event('compositionstart')))
    await benWrites(0, 'Het cafe')
    expect(field.value).toBe('cafe')
    field.value = 'café'
    await act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(() => void field.dispatchEvent(new Event('compositionend')))
    expect(ward.notes.list()[0]!.text).toBe('Het café')
    expect(field.value).toBe('Het café')
  })

  test('Ctrl+Z takes back the burst of typing, not the letter, and the focus stays on the sheet', async () => {
    const { ward, time } = await openInterview()
    await type(0, 'Eerste')
    time.now += 60_000
    await type(1, 'T')
    await type(1, 'Tw')
    await key(1, 'z', 2, { ctrlKey: true })
    expect(ward.notes.list().map(({ text }) => text)).toEqual(['Eerste'])
    await key(0, 'z', 0, { ctrlKey: true, shiftKey: true })
    expect(texts()).toEqual(['Eerste', 'Tw', ''])
  })
})

describe('topics', () => {
  test('one tap goes on under another topic, and says which were touched', async () => {
    const { ward } = await openInterview()
    await type(0, 'Bedden')
    fireEvent.click(topic(/^Knelpunten\s*nog niet aan bod/))
    expect(focused()).toBe(1)
    await type(1, 'De karren zijn leeg')
    expect(ward.notes.list().map((note) => note.topic)).toEqual(['tasks', 'bottleneck'])
    expect(topic(/^Knelpunten\s*1 regel$/).getAttribute('aria-current')).toBe('step')
  })

  test('Alt and a digit choose one; with Shift the line one is in gets it', async () => {
    const { ward } = await openInterview()
    await type(0, 'Bedden')
    fireEvent.keyDown(document.body, { code: 'Digit6', key: '§', altKey: true })
    await type(1, 'Karren')
    fireEvent.keyDown(document.body, { code: 'Digit5', key: '5', altKey: true, shiftKey: true })
    expect(ward.notes.list().map((note) => note.topic)).toEqual(['tasks', 'load'])
  })

  test('that of a line is changed in the margin', async () => {
    const { ward } = await openInterview()
    await type(0, 'Bedden')
    const tag = screen.getByLabelText('Onderwerp van regel 1') as HTMLSelectElement
    await act(() => {
      tag.value = 'wish'
      fireEvent(tag, new Event('change', { bubbles: true }))
    })
    expect(ward.notes.list()[0]!.topic).toBe('wish')
  })

  test('an own guide is made, chosen and its topics are on the sheet', async () => {
    const { session, ward } = await openInterview()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Leidraden', hidden: true }))
    fireEvent.click(screen.getByRole('button', { name: 'Nieuwe leidraad' }))
    const name = screen.getByLabelText('Onderwerp', { selector: '.quick-entry input' })
    fireEvent.input(name, { target: { value: 'De nachtdienst' } })
    fireEvent.keyDown(name, { key: 'Enter' })
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Klaar' }))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Gegevens van dit gesprek', hidden: true }))
    const choice = screen.getByLabelText('Leidraad', { selector: 'select' }) as HTMLSelectElement
    await act(() => {
      choice.value = session.records.guides.list()[0]!.id
      fireEvent(choice, new Event('change', { bubbles: true }))
    })
    expect(ward.interviews.list()[0]!.guideId).toBe(session.records.guides.list()[0]!.id)
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Klaar' }))
    fireEvent.click(topic(/^De nachtdienst/))
    await type(0, 'Dan is er niemand')
    expect(ward.notes.list()[0]!.topic).toBe('De nachtdienst')
  })
})

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

    fireEvent.click(line().getByRole('button', { name: /^Verwerk/ }))
    const sheet = within(line().getByRole('dialog', { name: 'Verwerk in de tekst' }))
    fireEvent.input(sheet.getByLabelText('Nieuwe tekst'), { target: { value: 'Ik werk bijna 40 uur.' } })
    fireEvent.click(sheet.getByRole('button', { name: 'Deze tekst overnemen' }))
    expect(texts()[0]).toBe('Ik werk bijna 40 uur.')
    expect(ward.lineAnswers.list()).toMatchObject([{ text: answer.text, shown: 'Ik werk 32 uur.' }])
    expect(line().getByText(/op andere woorden: “Ik werk 32 uur\.”/)).toBeTruthy()
    expect(line().queryByRole('button', { name: /^Verwerk/ })).toBeNull()
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
