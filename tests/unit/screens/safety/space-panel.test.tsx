// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { SpacePanel } from '../../../../src/screens/safety/space-panel.tsx'

afterEach(cleanup)

const row = (id: string, photos: number) => {
  return { id, name: id, records: 1_200_000, photos, sound: 400_000, received: 0 }
}

test('tells photos and sound apart, per project and together', () => {
  render(<SpacePanel rows={[row('Magazijn', 3_000_000), row('Kantoor', 0)]} hasFailed={false} notKept={0} />)
  const [first, second, all] = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(first).toBe('MagazijnTekst en waarnemingen1,2 MBFoto’s3 MBSpraaknotities0,4 MBSamen4,6 MB')
  expect(second).not.toContain('Foto’s')
  expect(all).toBe('Alle projectenTekst en waarnemingen2,4 MBFoto’s3 MBSpraaknotities0,8 MBSamen6,2 MB')
})

test('says what was not kept, that records still are, and what to do', () => {
  render(<SpacePanel rows={[]} hasFailed={false} notKept={2} />)
  const section = within(screen.getByText('Ruimte op dit apparaat').closest('section')!)
  section.getByText(/2 foto’s of spraaknotities zijn niet bewaard\. Wat je typt en waarneemt wordt nog wel/)
  section.getByText(/Haal foto’s of spraaknotities weg/)
})

test('says that it is added up, or could not be', () => {
  const { rerender } = render(<SpacePanel rows={null} hasFailed={false} notKept={0} />)
  expect(screen.getByRole('status').textContent).toBe('Wordt opgeteld…')
  rerender(<SpacePanel rows={null} hasFailed notKept={0} />)
  expect(screen.getByRole('status').textContent).toContain('kon niet')
})
