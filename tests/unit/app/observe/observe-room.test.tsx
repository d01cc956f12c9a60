// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import ObserveRoom from '../../../../src/app/rooms/observe-room.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../../src/app/services.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { JobId, PersonId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { taskNamed } from '../../screens/observe/sketch.ts'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

const carer = { id: 'carer' as JobId, departmentId: WARD, name: 'Verzorgende IG', rank: 'a0' }
const m2 = {
  id: 'p2' as PersonId,
  departmentId: WARD,
  role: 'employee',
  code: 'M2',
  jobId: carer.id,
  rank: 'a0',
} as const

/** The floor of a ward with two tasks, a job and a person, and ways to let time pass and to start the app again. */
async function enterFloor() {
  const opened = await openTestSession()
  const { session, time, ward } = opened
  session.act('x', {
    project: [addRecordEdit('people', m2)],
    departments: {
      [WARD]: [
        addRecordEdit('jobs', carer),
        addRecordEdit('tasks', taskNamed('beds', 'Bedden opmaken', ['carer'])),
        addRecordEdit('tasks', taskNamed('coffee', 'Koffie rondbrengen', ['carer'])),
      ],
    },
  })
  let tick: () => void = () => undefined
  const awake = { held: 0 }
  const services = {
    clock: session.parts.clock,
    everySecond: (next: () => void) => {
      tick = next
      return () => undefined
    },
    keepAwake: () => {
      awake.held += 1
      return {
        release: () => {
          awake.held -= 1
        },
      }
    },
  } as unknown as Services
  const enter = (sessionStartedAt: number) =>
    render(
      <ServicesProvider value={services}>
        <SessionProvider value={session}>
          <ObserveRoom departmentId={WARD} sessionStartedAt={sessionStartedAt} />
        </SessionProvider>
      </ServicesProvider>,
    )
  enter(time.now)
  return {
    ...opened,
    awake,
    observations: () => ward.observations.list(),
    pass: (milliseconds: number) =>
      act(() => {
        time.now += milliseconds
        tick()
      }),
    startAgain: () => {
      cleanup()
      floorMemory.setState({}, true)
      enter(time.now)
    },
  }
}

const tile = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`), pressed: false })
const runningTile = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name}`), pressed: true })
const runs = () => screen.getByRole('region', { name: 'Loopt' })

describe('the floor', () => {
  test('starts with a tap, counts from the start time, and stops with a tap', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(432_000)
    expect(within(runs()).getByRole('timer').textContent).toBe('00:07:12')
    fireEvent.click(runningTile('Bedden opmaken'))
    expect(observations()[0]?.end).toBe('2026-09-09T10:07:12+02:00')
    await pass(0)
    expect(within(runs()).queryByRole('timer')).toBeNull()
  })

  test('runs several tasks at once, each with its own stop', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(60_000)
    fireEvent.click(tile('Koffie rondbrengen'))
    await pass(60_000)
    const clocks = within(runs()).getAllByRole('timer')
    expect(clocks.map((clock) => clock.textContent)).toEqual(['00:02:00', '00:01:00'])
    fireEvent.click(screen.getByRole('button', { name: 'Stop Bedden opmaken' }))
    await pass(0)
    expect(observations().map(({ taskId, end }) => [taskId, end === null])).toEqual(
      expect.arrayContaining([
        ['beds', false],
        ['coffee', true],
      ]),
    )
  })

  test('keeps the screen on while something runs, and no longer', async () => {
    const { awake, pass } = await enterFloor()
    expect(awake.held).toBe(0)
    fireEvent.click(tile('Bedden opmaken'))
    await pass(1000)
    expect(awake.held).toBe(1)
    fireEvent.click(screen.getByRole('button', { name: 'Stop Bedden opmaken' }))
    await pass(1000)
    expect(awake.held).toBe(0)
  })

  test('remembers whom it followed after the app was started again', async () => {
    const { pass, startAgain } = await enterFloor()
    fireEvent.click(screen.getByRole('button', { name: 'Kies' }))
    fireEvent.click(await screen.findByRole('button', { name: 'M2' }))
    await pass(0)
    fireEvent.click(tile('Bedden opmaken'))
    fireEvent.click(runningTile('Bedden opmaken'))
    startAgain()
    expect(screen.getByText('Verzorgende IG')).toBeTruthy()
    expect(screen.getAllByText('M2').length).toBeGreaterThan(0)
  })

  test('a chip holds for what runs, for what starts next, and goes with undo', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(1000)
    fireEvent.click(screen.getByRole('button', { name: 'tillen', pressed: false }))
    await pass(1000)
    fireEvent.click(runningTile('Bedden opmaken'))
    await pass(1000)
    fireEvent.click(tile('Koffie rondbrengen'))
    expect(observations().map(({ load }) => load)).toEqual([['lifting'], ['lifting']])
    await pass(1000)
    for (let taps = 0; taps < 3; taps++) {
      fireEvent.click(screen.getByRole('button', { name: /^Ongedaan/ }))
      await pass(0)
    }
    expect(observations().map(({ load }) => load)).toEqual([[]])
    expect(screen.getByRole('button', { name: 'tillen', pressed: false })).toBeTruthy()
  })

  test('a chip taken back by undo does not come back when the task stops', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(1000)
    fireEvent.click(screen.getByRole('button', { name: 'tillen' }))
    await pass(1000)
    fireEvent.click(screen.getByRole('button', { name: /^Ongedaan/ }))
    await pass(1000)
    fireEvent.click(runningTile('Bedden opmaken'))
    await pass(1000)
    fireEvent.click(tile('Koffie rondbrengen'))
    expect(observations().map(({ load }) => load)).toEqual([[], []])
  })

  test('moves no tile while somebody looks, and puts the most used first at the next visit', async () => {
    const { pass, startAgain } = await enterFloor()
    const tiles = () => within(screen.getByRole('region', { name: 'Taken' }))
    const names = () =>
      tiles()
        .getAllByRole('button', { name: /^(Bedden|Koffie)/ })
        .map((button) => button.textContent)
    for (let taps = 0; taps < 4; taps++) {
      fireEvent.click(tiles().getByRole('button', { name: /^Koffie/ }))
      await pass(1000)
    }
    expect(names()).toEqual(['Bedden opmaken', 'Koffie rondbrengen'])
    startAgain()
    expect(names()).toEqual(['Koffie rondbrengen', 'Bedden opmaken'])
  })

  test('makes one note of letters that come faster than the screen draws', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(screen.getByRole('button', { name: 'Notitie' }))
    await pass(0)
    const field = screen.getByLabelText<HTMLTextAreaElement>('Wat zie of hoor je?')
    await act(() => {
      for (const value of ['T', 'Ti', 'Til']) {
        field.value = value
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
    })
    expect(observations().map(({ note }) => note)).toEqual(['Til'])
  })

  test('notes a short moment without a long press too', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(screen.getByRole('button', { name: 'kort moment' }))
    await pass(0)
    fireEvent.click(tile('Koffie rondbrengen'))
    await pass(0)
    fireEvent.click(tile('Bedden opmaken'), { shiftKey: true })
    expect(observations().map(({ kind }) => kind)).toEqual(['instant', 'instant'])
  })

  test('counts a new task from when it was seen, not from when its name was typed', async () => {
    const { observations, ward, pass } = await enterFloor()
    fireEvent.click(screen.getByRole('button', { name: 'nieuwe taak' }))
    await pass(20_000)
    fireEvent.input(screen.getByLabelText('Wat wordt er gedaan?'), {
      target: { value: 'Kussens opschudden' },
    })
    fireEvent.click(screen.getByRole('button', { name: /^Start vanaf/ }))
    expect(ward.tasks.list().map(({ name }) => name)).toContain('Kussens opschudden')
    expect(observations()[0]?.start).toBe('2026-09-09T10:00:00+02:00')
  })

  test('ties a note to what runs and keeps every letter', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(0)
    fireEvent.click(screen.getByRole('button', { name: 'Notitie' }))
    await pass(0)
    const field = screen.getByLabelText('Wat zie of hoor je?')
    for (const value of ['T', 'Ti', 'Tilt alleen']) fireEvent.input(field, { target: { value } })
    const notes = observations().filter(({ kind }) => kind === 'note')
    expect(notes.map(({ note, taskId }) => [note, taskId])).toEqual([['Tilt alleen', 'beds']])
  })
})

describe('a recording left running', () => {
  async function leaveRunning() {
    const floor = await enterFloor()
    fireEvent.click(screen.getByRole('button', { name: 'tillen' }))
    await floor.pass(0)
    fireEvent.click(tile('Bedden opmaken'))
    await floor.pass(2_820_000)
    floor.startAgain()
    return floor
  }
  const offer = () => screen.queryByRole('region', { name: 'Deze opname liep nog' })

  test('is offered back with its task, time and content', async () => {
    await leaveRunning()
    const text = offer()?.textContent ?? ''
    for (const part of ['Bedden opmaken', 'vandaag om 10:00', '00:47:00', 'tillen'])
      expect(text).toContain(part)
  })

  test('goes on from its first start', async () => {
    const { pass } = await leaveRunning()
    fireEvent.click(screen.getByRole('button', { name: 'Loopt nog Bedden opmaken' }))
    await pass(60_000)
    expect(offer()).toBeNull()
    expect(within(runs()).getByRole('timer').textContent).toBe('00:48:00')
  })

  test('stops at the time that is given, and not before its start', async () => {
    const { observations, pass } = await leaveRunning()
    const field = screen.getByLabelText('Gestopt om')
    fireEvent.input(field, { target: { value: '09:50' } })
    expect(screen.getByText(/Het einde ligt vóór het begin/)).toBeTruthy()
    fireEvent.input(field, { target: { value: '10:30' } })
    await pass(0)
    fireEvent.click(screen.getByRole('button', { name: 'Stoppen Bedden opmaken' }))
    await pass(0)
    expect(observations()[0]?.end).toBe('2026-09-09T10:30:00+02:00')
    expect(offer()).toBeNull()
  })

  test('thrown away comes back with undo, and is asked about again', async () => {
    const { observations, session, pass } = await leaveRunning()
    fireEvent.click(screen.getByRole('button', { name: 'Weggooien Bedden opmaken' }))
    await pass(0)
    expect(observations()).toEqual([])
    expect(viewStore.getState().notice?.canUndo).toBe(true)
    session.undoStack.undo()
    await pass(0)
    expect(offer()).not.toBeNull()
  })
})

describe('the log', () => {
  async function openEditor() {
    const floor = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await floor.pass(1_800_000)
    fireEvent.click(runningTile('Bedden opmaken'))
    await floor.pass(60_000)
    fireEvent.click(screen.getByRole('button', { name: /10:00–10:30/ }))
    await floor.pass(0)
    return { ...floor, dialog: within(screen.getByRole('dialog', { hidden: true })) }
  }

  test('lets times be put right, but no end before the start', async () => {
    const { observations, dialog, pass } = await openEditor()
    const end = dialog.getByLabelText('Einde')
    fireEvent.input(end, { target: { value: '09:00' } })
    await pass(0)
    expect(dialog.getByText(/Het einde ligt vóór het begin/)).toBeTruthy()
    expect(observations()[0]?.end).toBe('2026-09-09T10:30:00+02:00')
    fireEvent.input(end, { target: { value: '10:25' } })
    expect(observations()[0]?.end).toBe('2026-09-09T10:25:00+02:00')
  })

  test('shifts a whole observation', async () => {
    const { observations, dialog } = await openEditor()
    fireEvent.click(dialog.getByRole('button', { name: '5 min eerder', hidden: true }))
    expect(observations()[0]).toMatchObject({
      start: '2026-09-09T09:55:00+02:00',
      end: '2026-09-09T10:25:00+02:00',
    })
  })

  test('cuts in two and goes on with the second part', async () => {
    const { observations, dialog, pass } = await openEditor()
    fireEvent.input(dialog.getByLabelText('Knippen om'), { target: { value: '10:10' } })
    await pass(0)
    fireEvent.click(dialog.getByRole('button', { name: 'Knippen', hidden: true }))
    await pass(0)
    expect(observations()).toHaveLength(2)
    expect(screen.getByText(/Dit is het tweede deel/)).toBeTruthy()
  })

  test('removes with a way back', async () => {
    const { observations, dialog, session } = await openEditor()
    fireEvent.click(dialog.getByRole('button', { name: 'Verwijderen', hidden: true }))
    expect(observations()).toEqual([])
    expect(viewStore.getState().notice).toEqual({
      text: 'Waarneming van Bedden opmaken is weggehaald.',
      canUndo: true,
    })
    session.undoStack.undo()
    expect(observations()).toHaveLength(1)
  })
})
