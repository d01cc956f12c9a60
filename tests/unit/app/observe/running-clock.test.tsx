// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { floorMemory } from '../../../../src/app/rooms/observe-memory.ts'
import { enterFloor, runs, tile } from './floor-visit.tsx'

beforeEach(() => floorMemory.setState({}, true))
afterEach(cleanup)

const MINUTE = 60_000
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const clock = () => within(runs()).getByRole('timer').textContent

test('the clock of what runs goes on over a change of load, and begins anew after an interruption', async () => {
  const { observations, pass } = await enterFloor()
  tap(/^Bedden/)
  await pass(11 * MINUTE)
  tap('tillen')
  await pass(6 * MINUTE)
  expect(observations()).toHaveLength(2)
  expect(clock()).toBe('00:17:00')
  expect(runs().textContent).toContain('sinds 10:00')
  tap('Onderbroken')
  await pass(0)
  tap('Telefoon')
  await pass(3 * MINUTE)
  tap(/^Weer verder/)
  await pass(2 * MINUTE)
  expect(clock()).toBe('00:02:00')
  expect(runs().textContent).toContain('sinds 10:20')
})

test('where nothing runs while work waits, the band says how much waits', async () => {
  const { pass } = await enterFloor()
  expect(runs().textContent).toContain('Er loopt niets. Tik op een taak')
  fireEvent.click(tile('Bedden opmaken'))
  await pass(MINUTE)
  tap('Onderbroken')
  await pass(0)
  tap('Iemand')
  await pass(MINUTE)
  expect(runs().textContent).toContain('Er loopt niets, 1 taak wacht.')
  tap(/^Weer verder/)
  await pass(MINUTE)
  fireEvent.click(tile('Koffie rondbrengen'))
  await pass(MINUTE)
  tap('Onderbroken')
  await pass(0)
  tap('Alarm')
  await pass(MINUTE)
  expect(runs().textContent).toContain('Er loopt niets, 2 taken wachten.')
})
