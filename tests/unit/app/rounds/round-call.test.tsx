// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { planned, press } from './rounds-visit.tsx'

afterEach(cleanup)

describe('the call', () => {
  test('comes in any other room, and a tap begins the round there', async () => {
    const { pass, startAgain, went, rounds } = await planned()
    startAgain('call')
    await pass(10)
    await waitFor(() => screen.getByRole('alert'))
    screen.getByText(/gepland om 08:00/)
    await press('Ronde lopen')
    expect(went).toEqual(['#/p/project/rounds/ward'])
    expect(rounds()).toMatchObject([{ due: '2026-09-09T08:00:00+02:00', missed: null }])
    await pass(0)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('comes again two minutes after somebody said later, and not when it is too late by then', async () => {
    const { pass, startAgain, rounds } = await planned()
    startAgain('call')
    await pass(10)
    await press('Straks')
    expect(rounds()).toEqual([])
    await pass(1)
    expect(screen.queryByRole('alert')).toBeNull()
    await pass(1)
    screen.getByRole('alert')
    await pass(12)
    await press('Straks')
    await pass(2)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(rounds()).toMatchObject([{ due: '2026-09-09T08:00:00+02:00', missed: 'busy' }])
  })

  test('goes when it is skipped, and when it is too late', async () => {
    const { pass, startAgain, rounds } = await planned()
    startAgain('call')
    await pass(10)
    await press('Overslaan')
    expect(screen.queryByRole('alert')).toBeNull()
    await pass(60)
    screen.getByRole('alert')
    await pass(20)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(
      rounds()
        .map(({ missed }) => missed)
        .sort(),
    ).toEqual(['busy', 'skipped'])
  })
})
