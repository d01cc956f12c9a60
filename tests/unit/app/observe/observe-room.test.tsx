// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { enterFloor, runningTile, runs, tile } from './floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

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

  test('a chip of a load holds for what runs, not for what starts after it, and goes with undo', async () => {
    const { observations, pass } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(1000)
    fireEvent.click(screen.getByRole('button', { name: 'tillen', pressed: false }))
    await pass(1000)
    fireEvent.click(runningTile('Bedden opmaken'))
    await pass(1000)
    fireEvent.click(tile('Koffie rondbrengen'))
    expect(observations().map(({ load }) => load)).toEqual([['lifting'], []])
    await pass(1000)
    expect(screen.getByRole('button', { name: 'tillen', pressed: false })).toBeTruthy()
    for (let taps = 0; taps < 3; taps++) {
      fireEvent.click(screen.getByRole('button', { name: /^Ongedaan/ }))
      await pass(0)
    }
    expect(observations().map(({ load }) => load)).toEqual([[]])
    expect(screen.getByRole('button', { name: 'tillen', pressed: false })).toBeTruthy()
  })

  test('a load that is tapped on the way begins a piece, and stays with what is chosen before a start', async () => {
    const { observations, pass } = await enterFloor()
    const lift = (pressed: boolean) =>
      fireEvent.click(screen.getByRole('button', { name: 'tillen', pressed: !pressed }))
    lift(true)
    await pass(0)
    fireEvent.click(tile('Bedden opmaken'))
    await pass(600_000)
    lift(false)
    await pass(300_000)
    expect(observations().map(({ load, end }) => [load, end === null])).toEqual([
      [['lifting'], false],
      [[], true],
    ])
    expect(within(runs()).getAllByRole('timer')).toHaveLength(1)
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
