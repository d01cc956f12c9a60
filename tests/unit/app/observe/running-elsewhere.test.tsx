// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { ObservationRecord } from '../../../../src/records/document-records.ts'
import type { DeviceId, ObservationId, TaskId } from '../../../../src/records/ids.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { enterFloor, runs, tile } from './floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

const onOldTablet: ObservationRecord = {
  id: 'old' as ObservationId,
  departmentId: WARD,
  kind: 'interval',
  start: '2026-09-09T09:30:00+02:00',
  end: null,
  taskId: 'beds' as TaskId,
  jobId: null,
  personId: null,
  location: 'hal',
  load: ['noise'],
  environment: { noise: 3 },
  device: 'old tablet' as DeviceId,
  count: 7,
}
const line = () => screen.queryByRole('button', { name: 'Eén opname loopt op een ander apparaat' })
const open = () => fireEvent.click(line()!)

async function enterWithOldRecording() {
  const floor = await enterFloor()
  floor.session.act('x', { departments: { [WARD]: [addRecordEdit('observations', onOldTablet)] } })
  await floor.pass(0)
  return floor
}

describe('a recording another device left running', () => {
  test('is said in one line, and says a graded word once', async () => {
    await enterWithOldRecording()
    expect(within(runs()).queryByRole('timer')).toBeNull()
    open()
    expect(screen.getByRole('dialog').textContent).toContain('hal · lawaai 3')
    expect(screen.getByRole('dialog').textContent).not.toContain('lawaai ·')
  })

  test('taken over runs here from its first start, and goes back with undo', async () => {
    const { observations, session, pass } = await enterWithOldRecording()
    open()
    fireEvent.click(screen.getByRole('button', { name: 'Hier overnemen Bedden opmaken' }))
    await pass(60_000)
    expect(line()).toBeNull()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(within(runs()).getByRole('timer').textContent).toBe('00:31:00')
    session.undoStack.undo()
    expect(observations()[0]).toMatchObject({ device: 'old tablet', count: 7 })
  })

  test('can be ended at a time that is given', async () => {
    const { observations, pass } = await enterWithOldRecording()
    open()
    fireEvent.input(screen.getByLabelText('Gestopt om'), { target: { value: '09:50' } })
    await pass(0)
    fireEvent.click(screen.getByRole('button', { name: 'Stoppen Bedden opmaken' }))
    await pass(0)
    expect(observations()[0]?.end).toBe('2026-09-09T09:50:00+02:00')
    expect(line()).toBeNull()
  })
})

describe('a new note', () => {
  const about = () => {
    fireEvent.click(screen.getByRole('button', { name: 'Notitie' }))
    const chips = within(screen.getByRole('group', { name: 'Hoort bij' })).getAllByRole('button', {
      pressed: true,
    })
    return chips.map(({ textContent }) => textContent)
  }

  test('belongs to the only task that runs', async () => {
    const { pass } = await enterFloor()
    fireEvent.click(tile('Bedden opmaken'))
    await pass(0)
    expect(about()).toEqual(['Bedden opmaken'])
  })

  test('belongs to none of several until somebody says which', async () => {
    const { pass } = await enterFloor()
    for (const name of ['Bedden opmaken', 'Koffie rondbrengen']) {
      fireEvent.click(tile(name))
      await pass(0)
    }
    expect(about()).toEqual(['losse notitie'])
  })
})
