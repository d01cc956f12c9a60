// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import { useAnalysisSource } from '../../../src/app/analysis/use-analysis-source.ts'
import ScenariosPanel from '../../../src/app/rooms/scenarios-panel.tsx'
import { SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { InterviewId, JobId, NoteId, PersonId, TaskId } from '../../../src/records/ids.ts'
import type { DraftFunction } from '../../../src/records/plan-draft.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

beforeEach(() => viewStore.setState({ notice: null }))
afterEach(cleanup)

const JOB = 'job' as JobId

/** A department with three tasks of one job of 30 euro an hour, and a function of ten hours of them. */
async function openPanel(planTitle = 'Meeste wensen') {
  const { session, ward } = await openTestSession()
  const job = { id: JOB, departmentId: WARD, name: 'Verzorgende', hourlyCost: 30, rank: 'a0' }
  session.act('jobAdded', { departments: { [WARD]: [addRecordEdit('jobs', job)] } })
  const ids = ['Bedden opmaken', 'Tafel dekken', 'Was sorteren'].map((name) => addTask(session, WARD, name))
  judgeTasks(session, WARD, ids, 'hours', 5)
  judgeTasks(session, WARD, ids, 'wish', 'shed')
  session.act('changed', {
    departments: {
      [WARD]: ids.flatMap((id) => updateEdits('tasks', ward.tasks.get(id)!, { jobIds: [JOB] })),
    },
  })
  const functionOf = (tasks: readonly TaskId[]): DraftFunction => ({
    key: 'k',
    name: '',
    allocations: tasks.map((taskId) => ({ taskId, hours: 5, schedule: { 'mon-am': 2.5, 'tue-am': 2.5 } })),
    pinned: [],
    whole: false,
    asked: {},
  })
  const show = (tasks: readonly TaskId[], others: readonly TaskId[] = []) => {
    const take = vi.fn()
    const otherPlans =
      others.length > 0 ? [{ title: 'Beste plan', functions: [functionOf(others)], take }] : []

    const fn = functionOf(tasks)
    const Panel = () => (
      <ScenariosPanel
        {...useAnalysisSource(WARD)}
        plan={{ functions: tasks.length > 0 ? [fn] : [] }}
        functions={tasks.length > 0 ? [fn] : []}
        functionNames={['Ochtendhulp']}
        planTitle={planTitle}
        otherPlans={otherPlans}
        taskHref={(id) => `#${id}`}
      />
    )
    render(
      <SessionProvider value={session}>
        <Panel />
      </SessionProvider>,
    )
    return take
  }
  const make = () =>
    fireEvent.click(screen.getByRole('button', { name: /^Maak een scenario van dit plan: / }))
  const record = (place = 0) => session.records.scenarios.list()[place]!
  return { session, ids, show, make, record }
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const row = (name: RegExp) => screen.getAllByRole('row', { name })[0]!
const cells = (name: RegExp) =>
  within(row(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the panel of scenarios', () => {
  test('without a plan says where to look first', async () => {
    const { show } = await openPanel()
    show([])
    expect(screen.getByText(/nog geen plan met functies/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('a scenario of the plan with the best score is not named after its score', async () => {
    const { ids, show, make, record } = await openPanel('Beste score')
    show(ids.slice(0, 2))
    make()
    expect(record().name).toBe('Scenario A')
  })

  test('makes a scenario of the plan, beside changing nothing, with heads for a screen reader', async () => {
    const { ids, show, make, record } = await openPanel()
    show(ids.slice(0, 2))
    make()
    expect(record().name).toBe('Scenario A: meeste wensen')
    const [comparison] = screen.getAllByRole('table', { name: /Niets veranderen, Scenario A/ })
    const heads = within(comparison!).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toEqual([
      'Waarover',
      'Niets veranderen',
      'Scenario A: meeste wensen',
    ])
    expect(cells(/^Uren per week/)).toEqual([
      expect.stringContaining('0 uur'),
      '10 uur in inclusieve functies',
    ])
    expect(cells(/^Uren die vrijkomen/)[1]).toBe('Verzorgende: 10 uur per week')
    expect(cells(/^Wensen/)[1]).toContain('maar blijft: Was sorteren')
    // Ten hours are too few for a function.
    expect(cells(/^Functies/)[1]).toContain('Bedden opmaken 5, Tafel dekken 5')
    expect(cells(/^Functies/)[1]).toContain('houdt zich niet aan alle regels')
  })

  test('offers another plan once there is a scenario of this one, and says so where there is none', async () => {
    const { ids, show, make } = await openPanel()
    const take = show(ids.slice(0, 2), [ids[2]!])
    expect(screen.queryByText(/is er al een scenario/)).toBeNull()
    make()
    expect(
      screen.getByText(/^Van dit plan is er al een scenario: Scenario A: meeste wensen. Bij Functies/),
    ).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Neem het andere plan: beste plan' }))
    expect(take).toHaveBeenCalledOnce()
    cleanup()
    show(ids.slice(0, 2), ids.slice(0, 2))
    expect(screen.getByText(/Een ander plan is er nog niet/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Neem het andere plan/ })).toBeNull()
    cleanup()
    show([ids[2]!])
    expect(screen.queryByText(/is er al een scenario/)).toBeNull()
  })

  test('counts money by what is filled in, and by the default again once it is emptied', async () => {
    const { ids, show, make, record } = await openPanel()
    show(ids)
    make()
    // A space that does not break stands between sign and number.
    const wage = () => cells(/^Kost: loon/)[1]!.replaceAll('\u00a0', ' ')
    // 15 hours, 52 weeks, 15 euro and 30 % on top.
    expect(wage()).toBe('€ 15.210')
    type(/^Brutoloon,/, '20')
    expect(record().assumed).toEqual({ wage: { from: 20, to: 20 } })
    expect(wage()).toBe('€ 20.280')
    type(/^Brutoloon,/, '')
    expect(record().assumed).toBeUndefined()
    expect(wage()).toBe('€ 15.210')
  })

  test('takes a range as it is typed, also while the most is still below the least', async () => {
    const { ids, show, make, record } = await openPanel()
    show(ids)
    make()
    type(/^Deel van de vrijgekomen uren.*hoogstens/, '8')
    type(/^Deel van de vrijgekomen uren.*hoogstens/, '80')
    expect(record().assumed).toEqual({ usedShare: { from: 0.5, to: 0.8 } })
    expect(screen.getByLabelText(/^Deel van de vrijgekomen uren.*minstens/)).toHaveProperty('value', '50')
  })

  test('says that two scenarios rest on different numbers, and one press makes them one', async () => {
    const { ids, show, make, record } = await openPanel()
    show(ids)
    make()
    make()
    expect(screen.queryByText('Verschilt per scenario.')).toBeNull()
    type('Brutoloon, Scenario A: meeste wensen', '18')
    fireEvent.click(
      screen.getByRole('button', { name: 'Overal als in Scenario A: meeste wensen: Brutoloon' }),
    )
    expect(record(1).assumed).toEqual({ wage: { from: 18, to: 18 } })
    expect(screen.queryByText('Verschilt per scenario.')).toBeNull()
  })

  test('keeps what is written about value, lists and consequences', async () => {
    const { ids, show, make, record } = await openPanel()
    show(ids)
    make()
    type(/^Naam, /, 'Twee ochtenden')
    type(/^Erbij horen/, 'Zij drinkt koffie met het team.')
    type(/^Voordelen,/, 'Rust\nMinder fouten')
    type(/^Nodig van buiten,/, 'Een jobcoach')
    type(/^Wat het betekent/, 'Meer tijd voor bewoners.')
    expect(screen.getByLabelText(/^Voordelen,/)).toHaveProperty('value', 'Rust\nMinder fouten')
    expect(screen.getAllByRole('columnheader', { name: 'Twee ochtenden' })).toHaveLength(2)
    expect(record()).toMatchObject({
      name: 'Twee ochtenden',
      valueCase: { belonging: 'Zij drinkt koffie met het team.' },
      lines: { advantages: 'Rust\nMinder fouten\n', externalPreconditions: 'Een jobcoach\n' },
      implications: 'Meer tijd voor bewoners.',
    })
  })

  test('takes a scenario away with a way back', async () => {
    const { session, ids, show, make } = await openPanel()
    show(ids)
    make()
    fireEvent.click(screen.getByRole('button', { name: 'Scenario weghalen: Scenario A: meeste wensen' }))
    expect(viewStore.getState().notice).toEqual({
      text: 'Scenario A: meeste wensen is weggehaald.',
      canUndo: true,
    })
    expect(screen.getByText('Nog geen scenario')).toBeTruthy()
    await act(() => void session.undoStack.undo())
    expect(screen.getAllByRole('table')).toHaveLength(2)
  })

  test('leads to what people said about wishes, but not of who took consent back', async () => {
    const { session, ids, show, make } = await openPanel()
    const people = [
      { id: 'm1' as PersonId, code: 'M1', consent: { given: true } },
      {
        id: 'm2' as PersonId,
        code: 'M2',
        consent: { given: true, withdrawnAt: '2026-09-09T10:00:00+02:00' },
      },
    ].map((person) => ({ ...person, departmentId: WARD, role: 'employee' as const, rank: person.id }))
    const told = people.flatMap(({ id }) => {
      const interviewId = `i ${id}` as InterviewId
      const interview = { id: interviewId, personId: id, date: '2026-09-08', departmentId: WARD }
      const note = { topic: 'wish', text: `Woorden van ${id}`, interviewId, rank: 'a0' }
      return [
        addRecordEdit('interviews', interview),
        addRecordEdit('notes', { ...note, id: `n ${id}` as NoteId }),
      ]
    })
    session.act('x', {
      project: people.map((person) => addRecordEdit('people', person)),
      departments: { [WARD]: told },
    })
    show(ids)
    make()
    expect(screen.getByRole('link', { name: 'M1' }).getAttribute('href')).toContain('i%20m1')
    expect(screen.getByText(/Woorden van m1/)).toBeTruthy()
    expect(screen.queryByText(/Woorden van m2/)).toBeNull()
  })

  test('compares at most three, and the one just made is among them', async () => {
    const { ids, show, make } = await openPanel()
    show(ids)
    for (let count = 0; count < 4; count++) make()
    const heads = within(screen.getAllByRole('table')[0]!).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent).slice(2)).toEqual([
      'Scenario B: meeste wensen',
      'Scenario C: meeste wensen',
      'Scenario D: meeste wensen',
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Scenario A: meeste wensen' }))
    // In the comparison and in the assumptions.
    expect(screen.getAllByRole('columnheader', { name: 'Scenario A: meeste wensen' })).toHaveLength(2)
  })
})
