// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
import { enterFloor, runs, tile } from './floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

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

describe('a clock that is changed while the app is open', () => {
  const HOUR = 3_600_000
  const offered = () => screen.queryByRole('region', { name: 'Deze opname liep nog' })
  const runningNow = () => within(runs()).queryAllByRole('button', { name: /^Stop (Bedden|Koffie)/ })

  test.each([
    ['set back two hours', -2 * HOUR],
    ['set forward a day', 24 * HOUR],
    ['turned to winter time without a word', -HOUR],
  ])('%s: what runs and what starts next both run', async (_, change) => {
    const { pass, setClock, leaveAndReturn } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(60_000)
    await setClock(change)
    fireEvent.click(tile('Koffie rondbrengen'))
    await pass(60_000)
    expect(runningNow().map(({ textContent }) => textContent)).toEqual([
      'Stop Bedden opmaken',
      'Stop Koffie rondbrengen',
    ])
    leaveAndReturn()
    expect(runningNow()).toHaveLength(2)
    expect(offered()).toBeNull()
  })

  test('and still asks after twelve hours that really passed', async () => {
    const { pass, setClock } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await setClock(-2 * HOUR)
    await pass(12 * HOUR)
    expect(offered()).toBeNull()
    await pass(1000)
    expect(offered()?.textContent).toContain('Bedden opmaken')
    fireEvent.click(screen.getByRole('button', { name: 'Loopt nog Bedden opmaken' }))
    await pass(1000)
    expect(runningNow()).toHaveLength(1)
  })

  test('does not hide what was left running when the app starts again', async () => {
    const { pass, setClock, startAgain } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(60_000)
    await setClock(-2 * HOUR)
    startAgain()
    expect(offered()?.textContent).toContain('Bedden opmaken')
    expect(runningNow()).toEqual([])
  })

  test('puts a new task in sight too', async () => {
    const { pass, setClock } = await enterFloor()
    await setClock(-2 * HOUR)
    fireEvent.click(screen.getByRole('button', { name: 'nieuwe taak' }))
    await pass(1000)
    fireEvent.input(screen.getByLabelText('Wat wordt er gedaan?'), { target: { value: 'Koffie zetten' } })
    fireEvent.click(screen.getByRole('button', { name: /^Start vanaf/ }))
    await pass(1000)
    expect(runningNow().map(({ textContent }) => textContent)).toEqual(['Stop Koffie zetten'])
  })
})
