// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { interrupt } from '../../../../src/app/actions/interruption-actions.ts'
import { startSituation } from '../../../../src/app/actions/situation-actions.ts'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { enterFloor, runningTile, tile } from './floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

/** Asked once in a sitting, before the first thing that is put right. */
async function giveReason({ pass }: { pass: (ms: number) => unknown }, reason = 'te laat getikt') {
  fireEvent.click(screen.getByRole('button', { name: reason, hidden: true }))
  await pass(0)
  fireEvent.click(screen.getByRole('button', { name: 'Zet recht', hidden: true }))
  await pass(0)
}

describe('the log', () => {
  async function openEditor() {
    const floor = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await floor.pass(1_800_000)
    fireEvent.click(runningTile('Bedden opmaken'))
    await floor.pass(60_000)
    fireEvent.click(screen.getByRole('button', { name: /10:00–10:30/ }))
    await floor.pass(0)
    return {
      ...floor,
      corrections: () => floor.ward.corrections.list(),
      dialog: within(screen.getByRole('dialog', { hidden: true })),
    }
  }

  test('lets times be put right, but no end before the start', async () => {
    const { observations, corrections, dialog, pass } = await openEditor()
    const end = dialog.getByLabelText('Einde')
    fireEvent.input(end, { target: { value: '09:00' } })
    await pass(0)
    expect(dialog.getByText(/Het einde ligt vóór het begin/)).toBeTruthy()
    expect(observations()[0]?.end).toBe('2026-09-09T10:30:00+02:00')
    fireEvent.input(end, { target: { value: '10:25' } })
    await pass(0)
    expect(observations()[0]?.end).toBe('2026-09-09T10:30:00+02:00')
    await giveReason({ pass })
    expect(observations()[0]?.end).toBe('2026-09-09T10:25:00+02:00')
    expect(corrections()).toMatchObject([
      {
        action: 'ends',
        reason: 'te laat getikt',
        changes: [{ field: 'end', now: '2026-09-09T10:25:00+02:00' }],
      },
    ])
    // The second time nobody is asked again.
    fireEvent.input(dialog.getByLabelText('Begin'), { target: { value: '10:05' } })
    await pass(0)
    expect(corrections()).toHaveLength(2)
    expect(corrections().map(({ reason }) => reason)).toEqual(['te laat getikt', 'te laat getikt'])
  })

  test('becomes a finding that rests on what was chosen, and leads to it', async () => {
    const { ward, observations, pass, went } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(1_800_000)
    fireEvent.click(runningTile('Bedden opmaken'))
    await pass(60_000)
    fireEvent.click(screen.getByRole('button', { name: 'Kies waarnemingen voor een bevinding' }))
    const make = () => screen.getByRole('button', { name: /^Bevinding maken van/ }) as HTMLButtonElement
    expect(make().disabled).toBe(true)
    const row = screen.getByRole('button', { name: /10:00–10:30/ })
    fireEvent.click(row)
    expect(row.getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(make())
    const [finding] = ward.findings.list()
    expect(finding?.sources).toEqual([{ observationId: observations()[0]!.id }])
    expect(went).toEqual([`#/p/project/findings/ward/${finding!.id}`])
    expect(row.getAttribute('aria-pressed')).toBeNull()
  })

  test('shifts a whole observation', async () => {
    const { observations, dialog, pass } = await openEditor()
    fireEvent.click(dialog.getByRole('button', { name: '5 min eerder', hidden: true }))
    await giveReason({ pass })
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
    await giveReason({ pass })
    expect(observations()).toHaveLength(2)
    expect(screen.getByText(/Dit is het tweede deel/)).toBeTruthy()
  })

  test('removes with a way back', async () => {
    const { observations, corrections, dialog, session, pass } = await openEditor()
    fireEvent.click(dialog.getByRole('button', { name: 'Verwijderen', hidden: true }))
    await giveReason({ pass }, 'verkeerde taak getikt')
    expect(observations()).toEqual([])
    expect(corrections()).toMatchObject([{ action: 'remove', reason: 'verkeerde taak getikt', by: 'ana' }])
    expect(viewStore.getState().notice).toEqual({
      text: 'Waarneming van Bedden opmaken is weggehaald.',
      canUndo: true,
    })
    session.undoStack.undo()
    expect(observations()).toHaveLength(1)
    expect(corrections()).toEqual([])
  })
})

describe('a task that was interrupted', () => {
  const interrupted = async (waits: number) => {
    const floor = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await floor.pass(60_000)
    interrupt(floor.session, WARD, { kind: 'phone', running: floor.observations() })
    await floor.pass(waits)
    fireEvent.click(tile('Bedden opmaken'))
    await floor.pass(0)
    return {
      pieces: floor.observations().map(({ resumes }) => resumes !== undefined),
      resumed: floor.ward.interruptions.list().map((each) => each.resumed),
      undo: () => floor.session.undoStack.undo(),
      floor,
    }
  }

  test('goes on by its tile within the hour; later it is work of its own, and what waited was left', async () => {
    expect(await interrupted(3_540_000)).toMatchObject({ pieces: [false, true], resumed: [true] })
    cleanup()
    floorMemory.setState({}, true)
    const { floor, undo, ...late } = await interrupted(3_600_000)
    expect(late).toMatchObject({ pieces: [false, false], resumed: [false] })
    undo()
    expect(floor.ward.interruptions.list()[0]?.resumed).toBeNull()
    expect(floor.observations()).toHaveLength(1)
  })
})

describe('situations', () => {
  const openSheet = async ({ pass }: { pass: (ms: number) => unknown }, button: RegExp) => {
    fireEvent.click(screen.getByRole('button', { name: button }))
    await pass(0)
    return within(screen.getByRole('dialog', { hidden: true }))
  }
  const begun = async () => {
    const floor = await enterFloor()
    startSituation(floor.session, WARD, 'levering')
    await floor.pass(600_000)
    return floor
  }

  test('are put right and taken away, with a way back', async () => {
    const floor = await begun()
    const dialog = await openSheet(floor, /^levering, sinds 10:00/)
    fireEvent.click(dialog.getAllByRole('button', { name: /^levering, sinds 10:00/, hidden: true })[0]!)
    await floor.pass(0)
    fireEvent.input(dialog.getByLabelText('Begin'), { target: { value: '09:45' } })
    fireEvent.input(dialog.getByLabelText('Einde'), { target: { value: '10:05' } })
    await floor.pass(0)
    const only = () => floor.ward.situations.list()[0]
    expect(only()).toMatchObject({
      start: '2026-09-09T09:45:00+02:00',
      end: '2026-09-09T10:05:00+02:00',
    })
    fireEvent.click(dialog.getByRole('button', { name: 'Haal deze situatie weg', hidden: true }))
    expect(only()).toBeUndefined()
    floor.session.undoStack.undo()
    expect(only()?.name).toBe('levering')
  })

  test('one that nobody ended no longer holds the next morning, and its end can still be said', async () => {
    const floor = await begun()
    fireEvent.click(tile('Bedden opmaken'))
    await floor.pass(60_000)
    fireEvent.click(runningTile('Bedden opmaken'))
    await floor.pass(22 * 3_600_000)
    expect(screen.queryByRole('button', { name: /^levering, sinds/ })).toBeNull()
    fireEvent.click(screen.getAllByRole('button', { name: /^Meer: plaats/ })[0]!)
    await floor.pass(0)
    const dialog = await openSheet(floor, /^Situatie$/)
    dialog.getByText(/zei niemand dat dit voorbij was. Het telt tot de laatste waarneming van die dag, 10:11/)
    fireEvent.click(dialog.getByRole('button', { name: /^levering, 10:00 tot 10:11/, hidden: true }))
    await floor.pass(0)
    fireEvent.input(dialog.getByLabelText('Einde'), { target: { value: '10:11' } })
    await floor.pass(0)
    expect(floor.ward.situations.list()[0]?.end).toBe('2026-09-09T10:11:00+02:00')
  })
})
