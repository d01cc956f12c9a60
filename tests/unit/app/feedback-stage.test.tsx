// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addRemark, countHands, startFeedback } from '../../../src/app/actions/feedback-actions.ts'
import { makeScenario } from '../../../src/app/actions/scenario-actions.ts'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import { FeedbackStagePanel } from '../../../src/app/rooms/advice/feedback-stage-panel.tsx'
import { SessionProvider } from '../../../src/app/services.ts'
import { useCollection } from '../../../src/app/use-collection.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { DeviceId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

beforeEach(() => viewStore.setState({ notice: null }))
afterEach(cleanup)

/** A session with nine staff about a scenario of one function of two tasks of nine hours. */
async function openStage() {
  const { session } = await openTestSession()
  const ids = ['Bedden opmaken', 'Tafel dekken'].map((name) => addTask(session, WARD, name))
  judgeTasks(session, WARD, ids, 'hours', 9)
  const scenarioId = makeScenario(session, {
    name: 'Ondersteuning',
    functions: [
      {
        name: 'Ochtendhulp',
        allocations: ids.map((taskId) => ({ taskId, hours: 9, schedule: { 'mon-am': 4.5, 'tue-am': 4.5 } })),
        asked: {},
      },
    ],
    departmentOf: () => WARD,
  })
  const begin = (group: 'staff' | 'managers', title: string) =>
    startFeedback(session, { group, title, present: 9, scenarioIds: [scenarioId] })
  const id = begin('staff', 'Team oost')
  function Shown() {
    const sessions = useCollection(session.records.feedbackSessions)
    const record = sessions.find((each) => each.id === id)!
    return (
      <FeedbackStagePanel
        record={record}
        saved={{ tone: 'good', word: 'Opgeslagen' }}
        onBack={() => undefined}
      />
    )
  }
  const show = () =>
    render(
      <SessionProvider value={session}>
        <Shown />
      </SessionProvider>,
    )
  return { session, scenarioId, begin, show }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))
const heading = () => screen.getByRole('heading', { level: 2 }).textContent
const votes = () =>
  within(screen.getByRole('region', { name: 'Stemmen' }))
    .getAllByRole('status')
    .map(({ textContent }) => Number(textContent))

describe('a session on the stage', () => {
  test('goes through the scenario and its functions one at a time', async () => {
    const { show } = await openStage()
    show()
    expect(heading()).toBe('Ondersteuning')
    expect(screen.getByText('Ochtendhulp')).toBeDefined()
    expect(button('Vorige')).toHaveProperty('disabled', true)
    press('Volgende')
    expect(heading()).toBe('Ochtendhulp')
    expect(screen.getByText('Functie in Ondersteuning')).toBeDefined()
    expect(button('Volgende')).toHaveProperty('disabled', true)
    press('Vorige')
    expect(heading()).toBe('Ondersteuning')
  })

  test('counts hands of what is shown, and asks when there are more than people', async () => {
    const { session, show } = await openStage()
    show()
    for (let at = 0; at < 9; at++) press('Voor: een erbij')
    press('Tegen: een erbij')
    expect(votes()).toEqual([9, 1, 0])
    expect(screen.getByText('10 stemmen, en er zijn 9 mensen. Klopt dat?')).toBeDefined()
    press('Voor: een eraf')
    expect(votes()).toEqual([8, 1, 0])
    expect(screen.queryByText(/Klopt dat/)).toBeNull()
    expect(button('Weet niet: een eraf')).toHaveProperty('disabled', true)
    press('Volgende')
    expect(votes()).toEqual([0, 0, 0])
    press('Vorige')
    await act(() => void session.undoStack.undo())
    expect(votes()[0]).toBeLessThanOrEqual(9)
  })

  test('says when another tablet counted as well, and goes on from the sum', async () => {
    const { session, scenarioId, show } = await openStage()
    show()
    press('Voor: een erbij')
    expect(screen.queryByText(/Ook op een ander apparaat geteld/)).toBeNull()
    const [own] = session.records.feedbackVotes.list()
    const other = { ...own!, id: 'other', device: 'west' as DeviceId, yes: 4 }
    await act(() => void session.act('handsCounted', { project: [addRecordEdit('feedbackVotes', other)] }))
    expect(own!.about.id).toBe(scenarioId)
    expect(votes()).toEqual([5, 0, 0])
    expect(screen.getByText(/Ook op een ander apparaat geteld/)).toBeDefined()
    press('Voor: een erbij')
    expect(votes()).toEqual([6, 0, 0])
    press('Voor: een eraf')
    press('Voor: een eraf')
    // What is left another tablet counted.
    expect(votes()).toEqual([4, 0, 0])
    expect(button('Voor: een eraf')).toHaveProperty('disabled', true)
  })

  test('notes what the group says with its sort, and takes it away as one step to undo', async () => {
    const { session, show } = await openStage()
    show()
    fireEvent.click(screen.getByRole('radio', { name: 'Zorg' }))
    const entry = screen.getByLabelText('Wat zegt de groep?')
    fireEvent.input(entry, { target: { value: 'Wie vangt op bij ziekte?' } })
    press('Noteren')
    const list = screen.getByRole('region', { name: 'Opmerkingen' })
    const noted = () =>
      within(list)
        .getAllByRole('listitem')
        .map((each) => each.textContent)
    expect(noted()[0]).toContain('Zorg')
    expect(session.records.feedbackRemarks.list()[0]).toMatchObject({
      sort: 'concern',
      text: 'Wie vangt op bij ziekte?',
    })
    press('Opmerking weghalen')
    expect(within(list).getByText('Nog geen opmerkingen hierbij.')).toBeDefined()
    await act(() => void session.undoStack.undo())
    expect(noted()).toHaveLength(1)
  })

  test('shows at once what leaving a task out does, changes nothing by it, and makes a scenario of it when asked', async () => {
    const { session, scenarioId, show } = await openStage()
    show()
    press('Volgende')
    expect(screen.queryByRole('button', { name: 'Hier een scenario van maken' })).toBeNull()
    press('Tafel dekken eruit')
    expect(button('Tafel dekken eruit').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText('Nu 9 uur per week; het was 18 uur.')).toBeDefined()
    const hours = screen.getByText('Nu 9 uur per week; het was 18 uur.')
    const [broken] = document.querySelectorAll('[role="status"] .dotted-list')
    expect(broken!.compareDocumentPosition(hours) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    // Nobody judged them yet, so they fitted no function to begin with.
    expect(screen.getByText('Ook zonder wijziging past dit niet binnen de regels:')).toBeDefined()
    press('Alles terug')
    expect(screen.queryByText(/het was 18 uur/)).toBeNull()
    press('Tafel dekken eruit')
    press('Hier een scenario van maken')
    const [before, made] = session.records.scenarios.list()
    expect(before!.id).toBe(scenarioId)
    expect(made!.name).toBe('Ondersteuning, na inspraak (medewerkers)')
    const tasksOf = (ids: readonly string[] = []) =>
      ids.map((id) => session.records.functions.get(id as never)!.allocations.length)
    expect([tasksOf(before!.functionIds), tasksOf(made!.functionIds)]).toEqual([[2], [1]])
  })

  test('lets one group hear another, and is only read once it is closed', async () => {
    const { session, scenarioId, begin, show } = await openStage()
    const other = begin('managers', 'Teamleiders')
    const about = { kind: 'scenario', id: scenarioId } as const
    countHands(session, other, about, { yes: 2, no: 1, unsure: 0 })
    addRemark(session, other, about, { sort: 'idea', text: 'Begin klein.' })
    show()
    expect(screen.getByText('Teamleiders')).toBeDefined()
    expect(screen.getByText('Voor 2, tegen 1, weet niet 0')).toBeDefined()
    expect(screen.getByText('Idee: Begin klein.')).toBeDefined()
    expect(votes()).toEqual([0, 0, 0])
    press('Bijeenkomst afsluiten')
    expect(screen.queryByRole('button', { name: 'Voor: een erbij' })).toBeNull()
    expect(screen.queryByLabelText('Wat zegt de groep?')).toBeNull()
    press('Weer openen')
    expect(button('Voor: een erbij')).toBeDefined()
  })
})
