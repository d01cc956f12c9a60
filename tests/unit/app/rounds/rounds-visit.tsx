import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import RoundsRoom from '../../../../src/app/rooms/rounds-room.tsx'
import { calledRound } from '../../../../src/app/rounds/called-round.ts'
import { RoundCall } from '../../../../src/app/rounds/round-call.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../../src/app/services.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { JobId, PersonId, ProjectId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { taskNamed } from '../../screens/observe/sketch.ts'

const carer = { id: 'carer' as JobId, departmentId: WARD, name: 'Verzorgende IG', rank: 'a0' }
const person = (code: string) => ({
  id: code as PersonId,
  departmentId: WARD,
  role: 'employee' as const,
  code,
  jobId: carer.id,
  rank: code,
})

/** A ward with two people and two tasks at ten to eight on a Wednesday, its rounds and the call for them. */
export async function enterRounds({ isBare = false } = {}) {
  const opened = await openTestSession({ now: Date.UTC(2026, 8, 9, 5, 50) })
  const { session, time, ward } = opened
  if (!isBare)
    session.act('x', {
      project: [addRecordEdit('people', person('M1')), addRecordEdit('people', person('M2'))],
      departments: {
        [WARD]: [
          addRecordEdit('jobs', carer),
          addRecordEdit('tasks', taskNamed('beds', 'Bedden opmaken', ['carer'])),
          addRecordEdit('tasks', taskNamed('coffee', 'Koffie rondbrengen', ['carer'])),
        ],
      },
    })
  const ticks = new Set<() => void>()
  const went: string[] = []
  const counted = { pulses: 0, awake: 0 }
  const services = {
    clock: session.parts.clock,
    everySecond: (tick: () => void) => {
      ticks.add(tick)
      return () => ticks.delete(tick)
    },
    goTo: (fragment: string) => void went.push(fragment),
    pulse: () => {
      counted.pulses += 1
    },
    keepAwake: () => {
      counted.awake += 1
      return {
        release: () => {
          counted.awake -= 1
        },
      }
    },
  } as unknown as Services
  const show = (what: 'room' | 'call') =>
    render(
      <ServicesProvider value={services}>
        <SessionProvider value={session}>
          {what === 'room' ? <RoundsRoom departmentId={WARD} /> : <RoundCall session={session} />}
        </SessionProvider>
      </ServicesProvider>,
    )
  viewStore.setState({ notice: null, route: { place: 'project', projectId: 'project' as ProjectId } })
  show('room')
  const pass = (minutes: number) =>
    act(() => {
      time.now += minutes * 60_000
      for (const tick of [...ticks]) tick()
    })
  return {
    ...opened,
    went,
    counted,
    pass,
    rounds: () => ward.samplingRounds.list(),
    seen: () =>
      ward.samples
        .list()
        .map(({ subject, state, taskId }) => `${subject} ${taskId ?? state}`)
        .sort(),
    /** As after the app was closed, with that part of it on screen. */
    startAgain: (what: 'room' | 'call' = 'room') => {
      cleanup()
      calledRound.setState({ due: null })
      return show(what)
    },
  }
}

export const press = (name: string | RegExp) =>
  act(() => void fireEvent.click(screen.getByRole('button', { name })))

/** With a plan made at fixed times. */
export async function planned() {
  const room = await enterRounds()
  await press('Rondes plannen')
  await act(() => void fireEvent.click(screen.getByRole('radio', { name: 'Vaste tijden' })))
  await press('Plan maken')
  return room
}
