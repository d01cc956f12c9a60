import { cleanup, render, screen } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import ObserveRoom from '../../../../src/app/rooms/observe-room.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../../src/app/services.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { JobId, PersonId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { taskNamed } from '../../screens/observe/sketch.ts'

const carer = { id: 'carer' as JobId, departmentId: WARD, name: 'Verzorgende IG', rank: 'a0' }
const m2 = {
  id: 'p2' as PersonId,
  departmentId: WARD,
  role: 'employee',
  code: 'M2',
  jobId: carer.id,
  rank: 'a0',
} as const

/** The floor of a ward with two tasks, a job and a person, and ways to let time pass, to set the clock and to start the app again. */
export async function enterFloor() {
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
  const went: string[] = []
  const services = {
    clock: session.parts.clock,
    everySecond: (next: () => void) => {
      tick = next
      return () => undefined
    },
    goTo: (fragment: string) => void went.push(fragment),
    pulse: () => undefined,
    device: { noteRecorded: () => undefined },
    keepAwake: () => {
      awake.held += 1
      return {
        release: () => {
          awake.held -= 1
        },
      }
    },
  } as unknown as Services
  const page = { elapsed: 0 }
  const enter = () =>
    render(
      <ServicesProvider value={services}>
        <SessionProvider value={session}>
          <ObserveRoom departmentId={WARD} readElapsed={() => page.elapsed} />
        </SessionProvider>
      </ServicesProvider>,
    )
  enter()
  return {
    ...opened,
    awake,
    /** Addresses it led to. */
    went,
    observations: () => ward.observations.list(),
    pass: (milliseconds: number) =>
      act(() => {
        time.now += milliseconds
        page.elapsed += milliseconds
        tick()
      }),
    setClock: (milliseconds: number) =>
      act(() => {
        time.now += milliseconds
        tick()
      }),
    leaveAndReturn: () => {
      cleanup()
      enter()
    },
    startAgain: () => {
      cleanup()
      floorMemory.setState({}, true)
      page.elapsed = 0
      enter()
    },
  }
}

export const tile = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name}`), pressed: false })
export const runningTile = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name}`), pressed: true })
export const runs = () => screen.getByRole('region', { name: 'Loopt' })
