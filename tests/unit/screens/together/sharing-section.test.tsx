// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { sharing } from '../../../../src/i18n/nl/sharing.ts'
import type { DeviceLine } from '../../../../src/screens/together/devices-list.tsx'
import { SharingSection } from '../../../../src/screens/together/sharing-section.tsx'

afterEach(cleanup)

const device = (id: string, analyst: string, isThis = false): DeviceLine => ({
  id,
  name: '',
  analyst,
  colour: 1,
  role: 'analyst',
  joinedAt: Date.parse('2026-03-02T09:00:00+01:00'),
  isThis,
})
const DEVICES = [device('a', 'Anna', true), device('b', 'Bram')]

function show(change: Partial<Parameters<typeof SharingSection>[0]>) {
  const onRemove = vi.fn<(line: DeviceLine) => void>()
  const ignore = () => undefined
  render(
    <SharingSection
      standing="member"
      ownRole="analyst"
      devices={DEVICES}
      onInvite={ignore}
      onRemove={onRemove}
      onRenewKey={ignore}
      onLeave={ignore}
      {...change}
    />,
  )
  return { onRemove }
}

test('an analyst can remove each device but this one', () => {
  const { onRemove } = show({})
  const buttons = screen.getAllByRole('button', { name: /verwijderen uit het project/ })
  expect(buttons).toHaveLength(1)
  fireEvent.click(buttons[0]!)
  expect(onRemove).toHaveBeenCalledWith(DEVICES[1])
})

test('a reader sees who has the project and lets nobody in or out', () => {
  show({ ownRole: 'reader' })
  expect(screen.getByText('Bram')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /verwijderen uit het project/ })).toBeNull()
  expect(screen.queryByRole('button', { name: sharing.invite })).toBeNull()
  expect(screen.queryByRole('button', { name: sharing.renewKey })).toBeNull()
  expect(screen.getByRole('button', { name: sharing.leave })).toBeTruthy()
})

test('who was never shared with others is told so, and invites', () => {
  show({ standing: 'alone', devices: [] })
  expect(screen.getByText(/Alleen jij hebt dit project/)).toBeTruthy()
  expect(screen.getByRole('button', { name: sharing.invite })).toBeTruthy()
})

test.each(['left', 'removed', 'without-key'] as const)(
  'a device that is %s is told why, what stays and what to do, and can invite nobody',
  (standing) => {
    show({ standing })
    expect(screen.getByText(sharing.outside[standing].title)).toBeTruthy()
    expect(sharing.outside[standing].text).toMatch(/uitnodiging/)
    expect(screen.queryByRole('button')).toBeNull()
  },
)
