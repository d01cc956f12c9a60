// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
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
