// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startInterview } from '../../../src/app/actions/interview-actions.ts'
import { addTask, changeTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import TasksRoom from '../../../src/app/rooms/tasks-room.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId, JudgementId, TaskId } from '../../../src/records/ids.ts'
import type { JudgedField, JudgedValues } from '../../../src/records/judgement.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const BEN = 'ben' as AnalystId

beforeEach(() => viewStore.setState({ route: parseRoute(`#/p/project/tasks/${WARD}`), notice: null }))
afterEach(cleanup)
// happy-dom has no popovers; the menu is open or not, its items work the same.
HTMLElement.prototype.hidePopover ??= () => undefined

/** The room on a real session, with what the address needs of the services. */
async function openRoom(names: readonly string[] = []) {
  const opened = await openTestSession()
  const { session, ward, documents } = opened
  const ids = names.map((name) => addTask(session, WARD, name))
  const goTo = (fragment: string) => viewStore.setState({ route: parseRoute(fragment) })
  render(
    <ServicesProvider value={{ goTo } as unknown as Services}>
      <SessionProvider value={session}>
        <TasksRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
  const benJudges = <F extends JudgedField>(id: TaskId, field: F, value: JudgedValues[F]) =>
    applyEdits(documents.get('doc-ward')!.doc, [
      judgeEdit(id, field, { id: `ben ${field}` as JudgementId, by: BEN, value, at: '' }),
    ])
  return { ...opened, ids, task: (id: TaskId) => ward.tasks.get(id)!, benJudges }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const names = () =>
  screen.queryAllByRole('rowheader').map((cell) => cell.querySelector('.task-name__name')!.textContent)
const type = (label: string | RegExp, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.input(field, { target: { value } })
  return field
}
/** Picks from a list. By hand: with preact/compat the library's `fireEvent.change` sends an input event. */
const choose = (label: string, value: string) =>
  act(() => {
    const select = screen.getByLabelText(label) as HTMLSelectElement
    select.value = value
    fireEvent(select, new Event('change', { bubbles: true }))
  })
const openTask = (name: string) =>
  fireEvent.click(within(screen.getByRole('table')).getByRole('button', { name: new RegExp(`^${name}`) }))

describe('writing down tasks', () => {
  test('an empty department offers the first step; then it is type, Enter, next', async () => {
    await openRoom()
    fireEvent.click(button('Nieuwe taak'))
    for (const name of ['Bedden opmaken', 'Tafel dekken']) {
      fireEvent.keyDown(type('Naam van de nieuwe taak', name), { key: 'Enter' })
    }
    expect(names()).toEqual(['Bedden opmaken', 'Tafel dekken'])
    expect(screen.getByLabelText('Naam van de nieuwe taak')).toHaveProperty('value', '')
    expect(screen.getByText('‘Tafel dekken’ is toegevoegd.')).toBeTruthy()
  })

  test('a filter that would hide the new task goes; the process looked at is where it goes', async () => {
    const { session, ward } = await openRoom(['Tafel dekken'])
    session.act('x', {
      departments: {
        [WARD]: [
          addRecordEdit('processes', {
            id: 'meals',
            departmentId: WARD,
            name: 'Maaltijden',
            core: true,
            rank: 'a0',
          } as never),
        ],
      },
    })
    await screen.findByText('Taken')
    fireEvent.click(button('Filteren'))
    await choose('Proces', 'meals')
    await choose('Oordeel', 'suitable')
    fireEvent.keyDown(document.body, { key: 'n' })
    fireEvent.keyDown(type('Naam van de nieuwe taak', 'Koffie'), { key: 'Enter' })
    expect(names()).toEqual(['Koffie'])
    expect(ward.tasks.list().find(({ name }) => name === 'Koffie')?.processId).toBe('meals')
  })

  test('finding narrows the list and says how many are left', async () => {
    await openRoom(['Bedden opmaken', 'Tafel dekken'])
    type('Zoek een taak', 'tafel')
    expect(names()).toEqual(['Tafel dekken'])
    expect(screen.getByText(/^1 van 2 taken/)).toBeTruthy()
    type('Zoek een taak', 'zzz')
    fireEvent.click(button('Alles tonen'))
    expect(names()).toHaveLength(2)
  })
})

describe('the record', () => {
  test('what is typed is kept at once', async () => {
    const { ids, task } = await openRoom(['Bedden opmaken'])
    openTask('Bedden')
    type('Naam van de taak', 'Bedden verschonen')
    type('Beschrijving', 'Ook de kussens.')
    type('Hoe vaak', '1,5')
    type('Uren verteld', '7,5')
    expect(task(ids[0]!)).toMatchObject({
      name: 'Bedden verschonen',
      description: 'Ook de kussens.',
      frequency: { times: 1.5, per: 'week' },
      judgements: { hours: [{ by: 'ana', value: 7.5 }] },
    })
    expect(screen.getByText('nog niet waargenomen')).toBeTruthy()
  })

  test('the verdict names what is missing and follows each answer', async () => {
    const { ids, session } = await openRoom(['Bedden opmaken'])
    openTask('Bedden')
    const verdict = () => screen.getByRole('region', { name: 'Oordeel' }).textContent
    expect(verdict()).toContain('Voor een oordeel ontbreekt: kennis, hoe vaak en verantwoordelijkheid.')
    fireEvent.click(button('Invullen: kennis'))
    expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('knowledge')
    judgeTasks(session, WARD, ids, 'knowledge', 1)
    judgeTasks(session, WARD, ids, 'responsibility', 2)
    changeTask(session, WARD, ids[0]!, { frequency: { times: 1, per: 'day' } })
    await screen.findByText('Verantwoordelijkheid: voldoet deels', { normalizer: capitalised })
    expect(verdict()).toContain('mogelijk geschikt')
  })

  test('a verdict of my own counts only with a reason, stands beside the rule, and can be taken back', async () => {
    const { ids, session, task } = await openRoom(['Bedden opmaken'])
    judgeTasks(session, WARD, ids, 'knowledge', 1)
    judgeTasks(session, WARD, ids, 'responsibility', 1)
    changeTask(session, WARD, ids[0]!, { frequency: { times: 1, per: 'day' } })
    openTask('Bedden')
    fireEvent.click(button('Anders oordelen'))
    const card = within(screen.getByRole('region', { name: 'Oordeel' }))
    fireEvent.click(card.getByRole('radio', { name: 'ongeschikt' }))
    expect(task(ids[0]!).judgements.override).toBe(undefined)
    type(/Waarom oordeel je anders/, 'Te zwaar tillen.')
    expect(task(ids[0]!).judgements.override?.[0]?.value).toEqual({
      verdict: 'unsuitable',
      reason: 'Te zwaar tillen.',
    })
    expect(await card.findByText('Volgens de regel: geschikt')).toBeTruthy()
    fireEvent.click(button('Eigen oordeel terugnemen'))
    expect(task(ids[0]!).judgements.override).toBe(undefined)
  })

  test('the judgement of another analyst stands beside mine until I take it over', async () => {
    const { ids, session, task, benJudges } = await openRoom(['Medicatie delen'])
    session.act('x', { project: [addRecordEdit('analysts', { id: BEN, name: 'Ben' })] })
    judgeTasks(session, WARD, ids, 'knowledge', 2)
    benJudges(ids[0]!, 'knowledge', 4)
    openTask('Medicatie')
    expect(await screen.findByText('Gerekend wordt met 4, vakdiploma: de voorzichtigste.')).toBeTruthy()
    expect(screen.getByText('Ben: 4, vakdiploma')).toBeTruthy()
    fireEvent.click(button('Oordeel van Ben overnemen: kennis'))
    expect(task(ids[0]!).judgements.knowledge?.map(({ value }) => value)).toEqual([4, 4])
    await expect.poll(() => screen.queryByText('verschil')).toBe(null)
  })

  test('deleting closes it and offers a way back', async () => {
    const { session } = await openRoom(['Bedden opmaken', 'Tafel dekken'])
    openTask('Bedden')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Taak verwijderen', hidden: true }))
    await expect.poll(names).toEqual(['Tafel dekken'])
    expect(viewStore.getState().notice).toEqual({ text: '‘Bedden opmaken’ is verwijderd.', canUndo: true })
    session.undoStack.undo()
    await expect.poll(names).toEqual(['Bedden opmaken', 'Tafel dekken'])
  })
})

describe('many at once', () => {
  test('chosen tasks get the same place as one step', async () => {
    const { ids, session, task } = await openRoom(['Bedden opmaken', 'Tafel dekken', 'Koffie'])
    fireEvent.click(screen.getByLabelText('Taak ‘Bedden opmaken’ kiezen'))
    fireEvent.click(screen.getByLabelText('Taak ‘Koffie’ kiezen'))
    fireEvent.click(button('Wijzigen'))
    await choose('Wat wil je wijzigen?', 'location')
    type('Plek', 'gang')
    fireEvent.click(button('Op 2 taken toepassen'))
    expect(ids.map((id) => task(id).location)).toEqual(['gang', '', 'gang'])
    session.undoStack.undo()
    expect(ids.map((id) => task(id).location)).toEqual(['', '', ''])
  })

  test('tasks that look alike are shown side by side, and I choose which stays', async () => {
    const { ward } = await openRoom(['Tafels dekken', 'Tafel dekken', 'Koffie'])
    fireEvent.click(button('Dubbele taken'))
    fireEvent.click(button('Samenvoegen'))
    fireEvent.click(screen.getByRole('radio', { name: /^Tafel dekken/ }))
    fireEvent.click(button('Samenvoegen tot ‘Tafel dekken’'))
    expect(
      ward.tasks
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Koffie', 'Tafel dekken'])
    expect(screen.getByText(/Geen taken gevonden die op elkaar lijken/)).toBeTruthy()
  })

  test('what a filter hides is not changed with what was chosen', async () => {
    const { ward } = await openRoom(['Bedden opmaken', 'Tafel dekken'])
    fireEvent.click(screen.getByLabelText('Alles kiezen'))
    type('Zoek een taak', 'tafel')
    fireEvent.click(button('Verwijderen'))
    expect(ward.tasks.list().map(({ name }) => name)).toEqual(['Bedden opmaken'])
  })
})

describe('keys', () => {
  test('/ goes to finding, n to a new task, Escape back to the list and its row', async () => {
    await openRoom(['Bedden opmaken', 'Tafel dekken'])
    fireEvent.keyDown(document.body, { key: '/' })
    expect(document.activeElement).toBe(screen.getByLabelText('Zoek een taak'))
    openTask('Tafel')
    await screen.findByLabelText('Naam van de taak')
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' })
    await expect.poll(() => screen.queryByLabelText('Naam van de taak')).toBe(null)
    expect(document.activeElement?.textContent).toContain('Tafel dekken')
    fireEvent.keyDown(document.body, { key: 'n' })
    await expect.poll(() => document.activeElement).toBe(screen.queryByLabelText('Naam van de nieuwe taak'))
  })
})

/** The style sheet writes the first letter large; the text does not. */
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

test('words that were withdrawn stand nowhere on the screen of a task named after them', async () => {
  const said = 'Iedere ochtend de rommel van de nachtploeg opruimen'
  const { session, ids } = await openRoom([said])
  const interviewId = startInterview(session, WARD, { code: 'M1', role: 'employee', jobId: null } as never)
  const note = { id: 'n1', interviewId, topic: 'tasks', text: said, rank: 'a0' }
  const person = session.records.people.list()[0]!
  await act(() => {
    session.act('note', { departments: { [WARD]: [addRecordEdit('notes', note as never)] } })
    changeTask(session, WARD, ids[0]!, { description: `Zij zei: ${said}.` }, false)
    viewStore.setState({ route: parseRoute(`#/p/project/tasks/${WARD}/${ids[0]}`) })
  })
  expect(document.body.innerHTML).toContain('nachtploeg')
  const withdraw = (withdrawn: { at: string } | null) =>
    act(() => void session.act('consent', { project: updateEdits('people', person, { withdrawn }) }))
  await withdraw({ at: session.now() })
  expect(document.body.innerHTML).not.toContain('nachtploeg')
  expect(screen.getByText(/De naam is weggelaten/)).toBeTruthy()
  expect(screen.getByDisplayValue('Zij zei: […].')).toBeTruthy()
  await withdraw(null)
  expect(document.body.innerHTML).toContain('nachtploeg')
})
