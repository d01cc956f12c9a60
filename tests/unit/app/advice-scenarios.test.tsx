// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeScenario } from '../../../src/app/actions/scenario-actions.ts'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import ScenariosPart from '../../../src/app/rooms/advice/scenarios-part.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { JobId, PersonId, ScenarioId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

beforeEach(() => viewStore.setState({ notice: null }))
afterEach(cleanup)

const JOB = 'job' as JobId

/** A scenario with one function of ten hours of two tasks of one job. */
async function openPart() {
  const { session, ward } = await openTestSession()
  const job = { id: JOB, departmentId: WARD, name: 'Verzorgende', hourlyCost: 30, rank: 'a0' }
  const person = {
    id: 'm1' as PersonId,
    departmentId: WARD,
    role: 'employee' as const,
    code: 'M1',
    jobId: JOB,
    rank: 'a0',
  }
  session.act('jobAdded', {
    departments: { [WARD]: [addRecordEdit('jobs', job)] },
    project: [addRecordEdit('people', person)],
  })
  const ids = ['Bedden opmaken', 'Tafel dekken'].map((name) => addTask(session, WARD, name))
  judgeTasks(session, WARD, ids, 'hours', 5)
  session.act('changed', {
    departments: {
      [WARD]: ids.flatMap((id) => updateEdits('tasks', ward.tasks.get(id)!, { jobIds: [JOB] })),
    },
  })
  const make = (name: string) =>
    makeScenario(session, {
      name,
      functions: [
        {
          name: 'Ochtendhulp',
          allocations: ids.map((taskId) => ({
            taskId,
            hours: 5,
            schedule: { 'mon-am': 2.5, 'tue-am': 2.5 },
          })),
          asked: {},
        },
      ],
      departmentOf: () => WARD,
    })
  const show = (scenarioId: ScenarioId | null) =>
    render(
      <ServicesProvider value={{} as Services}>
        <SessionProvider value={session}>
          <ScenariosPart scenarioId={scenarioId} />
        </SessionProvider>
      </ServicesProvider>,
    )
  return { session, make, show }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))
test('the way to scenarios beside each other ends at the tab that shows them so', async () => {
  const { make, show } = await openPart()
  make('Eerst')
  show(null)
  const link = screen.getByRole('link', { name: 'Zet scenario’s naast elkaar bij Analyse' })
  expect(parseRoute(link.getAttribute('href')!)).toMatchObject({ place: 'across', tab: 'scenarios' })
})

test('scenarios are put in another order, with the focus going along and one step to undo', async () => {
  const { session, make, show } = await openPart()
  for (const name of ['Eerst', 'Dan', 'Later']) make(name)
  show(null)
  const order = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(order()).toEqual(['Eerst', 'Dan', 'Later'])
  expect(button('Omhoog: Eerst')).toHaveProperty('disabled', true)
  expect(screen.queryByRole('button', { name: /Weghalen/ })).toBeNull()
  press('Omhoog: Later')
  expect(order()).toEqual(['Eerst', 'Later', 'Dan'])
  expect(document.activeElement).toBe(button('Omhoog: Later'))
  press('Omhoog: Later')
  expect(order()).toEqual(['Later', 'Eerst', 'Dan'])
  expect(document.activeElement).toBe(button('Omlaag: Later'))
  await act(() => void session.undoStack.undo())
  expect(order()).toEqual(['Eerst', 'Later', 'Dan'])
})

const field = (label: string | RegExp) => screen.getByLabelText(label) as HTMLInputElement
const type = (label: string | RegExp, value: string) => fireEvent.input(field(label), { target: { value } })

describe('the scenarios of the advice', () => {
  test('without any say where to make one', async () => {
    const { show } = await openPart()
    show(null)
    expect(screen.getByText('Nog geen scenario om uit te werken')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Naar Analyse' }).getAttribute('href')).toMatch(/analysis$/)
  })

  test('are listed with how far each is, and which is advised', async () => {
    const { session, make, show } = await openPart()
    make('Eerst')
    const second = make('Daarna')
    show(second)
    press('Dit scenario adviseren we')
    expect(screen.getByText(/^Gekozen door jou, /)).toBeTruthy()
    cleanup()
    show(null)
    const cards = screen.getAllByRole('listitem')
    expect(within(cards[0]!).getByText('0 van 9 delen ingevuld')).toBeTruthy()
    expect(within(cards[0]!).queryByText('Dit adviseren we')).toBeNull()
    expect(within(cards[1]!).getByText('Dit adviseren we')).toBeTruthy()
    expect(session.records.scenarios.get(second)?.advised?.by).toBe(session.analyst)
  })

  test('that are gone say so', async () => {
    const { show } = await openPart()
    show('weg' as ScenarioId)
    expect(screen.getByText('Dit scenario is er niet meer')).toBeTruthy()
  })
})

describe('a scenario worked out', () => {
  test('puts an analyst’s words in the place of a proposal, and back', async () => {
    const { session, make, show } = await openPart()
    show(make('A'))
    expect(screen.getByText(/Neemt 10 uur per week werk op zich/)).toBeTruthy()
    press('Zelf schrijven: Doel, Ochtendhulp')
    expect(field('Doel, Ochtendhulp').value).toMatch(/^Neemt 10 uur/)
    type('Doel, Ochtendhulp', 'Rust in de ochtend')
    const about = () => session.records.functions.list()[0]!.about
    expect(about()).toEqual({ purpose: 'Rust in de ochtend' })
    // Emptied while typing it stays a field.
    type('Doel, Ochtendhulp', '')
    expect(field('Doel, Ochtendhulp').value).toBe('')
    press('Terug naar het voorstel: Doel, Ochtendhulp')
    expect(screen.getByText(/Neemt 10 uur per week werk op zich/)).toBeTruthy()
    expect(about()).toBeUndefined()
  })

  test('says what it means for a job, in own words once those are written', async () => {
    const { session, make, show } = await openPart()
    show(make('A'))
    expect(screen.getByText(/Krijgt 10 uur per week terug, van 10 uur/)).toBeTruthy()
    press('Zelf schrijven: Verzorgende')
    type('Verzorgende', 'Meer tijd voor bewoners')
    expect(session.records.implications.list()).toMatchObject([
      { jobId: JOB, text: 'Meer tijd voor bewoners' },
    ])
  })

  test('takes over what the records tell of a precondition, with a note', async () => {
    const { session, make, show } = await openPart()
    const id = make('A')
    show(id)
    press(/^Neem over: In orde, bij Iemand kan invallen/)
    type('Toelichting bij Iemand kan invallen', 'M1')
    expect(session.records.scenarios.get(id)!.checks).toEqual({
      'internal.backup': { state: 'met', note: 'M1' },
    })
    expect(screen.getByText('1 in orde, 0 nog te doen, 18 nog niet bekeken')).toBeTruthy()
  })

  test('takes up a risk with what the records say, to be weighed', async () => {
    const { session, make, show } = await openPart()
    show(make('A'))
    press('Opnemen in het advies: Continuïteit')
    const [risk] = session.records.risks.list()
    expect(risk).toMatchObject({ kind: 'continuity', chance: null })
    expect(risk!.text).toContain('maar één collega kan invallen')
    fireEvent.click(within(screen.getByRole('group', { name: 'Kans' })).getByLabelText('groot'))
    fireEvent.click(within(screen.getByRole('group', { name: 'Gevolg' })).getByLabelText('middel'))
    expect(screen.getByText('kans groot, gevolg middel')).toBeTruthy()
    press('Weghalen: Continuïteit')
    expect(session.records.risks.list()).toEqual([])
    expect(viewStore.getState().notice).toMatchObject({ text: 'Continuïteit is weggehaald.', canUndo: true })
  })

  test('says which texts still count somebody who withdrew, and renews them at a tap', async () => {
    const { session, make, show } = await openPart()
    const m2 = { id: 'm2' as PersonId, departmentId: WARD, role: 'employee' as const, code: 'M2' }
    session.act('x', { project: [addRecordEdit('people', { ...m2, jobId: JOB, rank: 'a1' })] })
    show(make('Rustig begin'))
    press('Opnemen in het advies: Continuïteit')
    press('Zelf schrijven: Vervanging, Ochtendhulp')
    const about = () => session.records.functions.list()[0]!.about?.backup ?? ''
    const risk = () => session.records.risks.list()[0]!
    expect([about(), risk().text]).toEqual([
      expect.stringContaining('M1 en M2'),
      expect.stringContaining('2 collega’s kunnen invallen'),
    ])
    expect(screen.queryByText(/die de toestemming introk/)).toBeNull()
    const person = session.records.people.get(m2.id)!
    const consent = { given: true, withdrawnAt: session.now() }
    await act(() => void session.act('x', { project: updateEdits('people', person, { consent }) }))
    expect(screen.getAllByText('Telt of noemt iemand die de toestemming introk')).toHaveLength(2)
    press('Vernieuw dit: Vervanging, Ochtendhulp')
    press('Vernieuw dit: Continuïteit')
    expect(about()).toContain('M1')
    expect(about()).not.toContain('M2')
    expect(risk().text).toContain('maar één collega kan invallen')
    expect(screen.queryByText(/die de toestemming introk/)).toBeNull()
  })

  test('plans guidance as the method has it, with hours by quarter and beside the money', async () => {
    const { session, make, show } = await openPart()
    show(make('A'))
    press('Begin met het voorstel van de methode')
    expect(session.records.guidanceSteps.list().map(({ hoursPerDay }) => hoursPerDay)).toEqual([4.5, 1, 0.25])
    expect(screen.getByText('Dit past bij het geld')).toBeTruthy()
    expect(screen.getByText(/^kwartaal 1: /)).toBeTruthy()
    const table = screen.getByRole('table', { name: 'Begeleiding in het eerste jaar' })
    expect(within(table).getByRole('rowheader', { name: 'week 1 tot en met 6' })).toBeTruthy()
    press(/^Omlaag: week 1 tot en met 6/)
    expect(session.records.guidanceSteps.list().map(({ fromWeek }) => fromWeek)).toEqual([7, 1, 27])
    session.undoStack.undo()
    session.undoStack.undo()
    expect(session.records.guidanceSteps.list()).toEqual([])
  })

  test('plans actions by step, done or not, on a timeline once they have a date', async () => {
    const { session, make, show } = await openPart()
    show(make('A'))
    press('Begin met een eerste actie: Begeleiding organiseren')
    type('Begin', '2027-01-11')
    type('Eind', '2027-02-01')
    fireEvent.click(field(/^Gedaan: Begeleider kiezen/))
    expect(session.records.scenarioActions.list()).toMatchObject([
      { step: 'guidance', from: '2027-01-11', to: '2027-02-01', doneAt: expect.any(String) },
    ])
    const table = screen.getByRole('table', { name: 'Tijdlijn' })
    expect(within(table).getByText('gedaan')).toBeTruthy()
    expect(within(table).getByText('Begeleiding organiseren')).toBeTruthy()
  })

  test('shows the actions a file brought, and makes one its own to change it', async () => {
    const { session, make, show } = await openPart()
    const id = make('A')
    const actions = [{ what: 'Team inlichten', who: 'L1' }, { what: 'Bellen' }]
    session.act('changed', {
      project: [{ kind: 'set', root: 'scenarios', id, field: 'actions', value: actions }],
    })
    show(id)
    expect(screen.getByText('L1, Uit het bestand')).toBeTruthy()
    press('Aanpassen: Team inlichten')
    type('Mensen en middelen', 'Een uur')
    expect(session.records.scenarioActions.list()).toMatchObject([
      { what: 'Team inlichten', who: 'L1', means: 'Een uur' },
    ])
    expect(session.records.scenarios.get(id)!.actions).toEqual([{ what: 'Bellen' }])
  })

  test('copies a regulation with its date, to be changed', async () => {
    const { session, make, show } = await openPart()
    show(make('A'))
    press('No-riskpolis toevoegen')
    expect(session.records.regulations.list()).toMatchObject([{ code: 'noRisk', asOf: '2026-01-01' }])
    expect(screen.queryByRole('button', { name: 'No-riskpolis toevoegen' })).toBeNull()
    type('Nagekeken op', '2026-11-22')
    expect(screen.getByText(/^Zoals bekend op 22 november 2026/)).toBeTruthy()
  })
})
