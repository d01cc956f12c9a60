// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { addSamplingPlan } from '../../../../src/app/actions/sampling-actions.ts'
import { roundSound } from '../../../../src/app/rounds/round-sound.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
import type { PersonId } from '../../../../src/records/ids.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { enterRounds } from './rounds-visit.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  roundSound.setState({ isOn: false })
  viewStore.setState({ haptics: null })
})

/** A device that counts what is felt and heard. */
function countSignals() {
  const felt = vi.fn()
  const started = vi.fn()
  Object.defineProperty(navigator, 'vibrate', { value: felt, configurable: true })
  const volume = { gain: { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() }, connect: vi.fn() }
  vi.stubGlobal(
    'AudioContext',
    class {
      state = 'running'
      currentTime = 0
      destination = {}
      createGain = () => volume
      createOscillator = () => ({
        frequency: { value: 0 },
        connect: () => volume,
        start: started,
        stop: vi.fn(),
      })
    },
  )
  return { felt, started }
}

test('a round is felt once, heard only where sound was chosen, and again when the tablet woke', async () => {
  const { felt, started } = countSignals()
  viewStore.setState({ haptics: true })
  const { session, startAgain, pass } = await enterRounds()
  addSamplingPlan(session, WARD, {
    name: 'Rondes',
    mode: 'fixed',
    firstDay: '2026-09-09',
    lastDay: '2026-09-09',
    weekdays: [3],
    from: '08:00',
    until: '16:00',
    every: 60,
    subjects: [{ key: 'a', personId: 'M1' as PersonId }],
    margin: 0.05,
    confidence: 0.95,
    seed: 1,
  })
  startAgain('call')
  await pass(9)
  expect(felt).not.toHaveBeenCalled()
  await pass(1)
  screen.getByRole('alert')
  for (let minutes = 0; minutes < 3; minutes++) await pass(1)
  expect(felt).toHaveBeenCalledTimes(1)
  expect(started).not.toHaveBeenCalled()
  roundSound.setState({ isOn: true })
  await act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(felt).toHaveBeenCalledTimes(2)
  await vi.waitFor(() => expect(started).toHaveBeenCalledTimes(2))
})
