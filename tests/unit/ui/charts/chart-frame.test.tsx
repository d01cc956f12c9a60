// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { charts } from '../../../../src/i18n/nl/charts.ts'
import type { ChartFile } from '../../../../src/ui/charts/chart-frame.tsx'
import { SankeyChart } from '../../../../src/ui/charts/sankey-chart.tsx'

afterEach(cleanup)
// What this document lacks of the browser's popovers.
beforeAll(() => Object.assign(HTMLElement.prototype, { hidePopover: () => undefined }))

const chart = (onSave?: (file: ChartFile) => void) => (
  <SankeyChart
    title="Van nu naar straks"
    summary="Alles gaat naar één functie."
    texts={charts.frame}
    fileName="stroom"
    onSave={onSave}
    columnTexts={{ from: 'Van', to: 'Naar', value: 'Uren' }}
    formatValue={(hours) => `${hours} uur`}
    heads={['nu', 'straks']}
    nodes={[
      { key: 'a', label: 'Receptionist', detail: '4 uur', layer: 0 },
      { key: 'b', label: 'Functie 1', detail: '4 uur', layer: 1 },
    ]}
    links={[{ from: 'a', to: 'b', value: 4 }]}
  />
)

test('a chart has its figures as a table for a screen reader, before anybody asks for it', () => {
  render(chart())
  const table = screen.getByRole('table', { name: 'Van nu naar straks' })
  expect(within(table).getByRole('rowheader', { name: 'Receptionist' })).toBeTruthy()
  expect(within(table).getByRole('cell', { name: '4 uur' })).toBeTruthy()
  expect(screen.getByRole('img', { name: 'Van nu naar straks' })).toBeTruthy()
})

test('as a table it shows the same figures instead of the picture, and goes back', () => {
  render(chart())
  const toggle = screen.getByRole('button', { name: 'Als tabel' })
  fireEvent.click(toggle)
  expect(toggle.getAttribute('aria-pressed')).toBe('true')
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByRole('table').closest('.visually-hidden')).toBeNull()
  fireEvent.click(toggle)
  expect(screen.getByRole('img')).toBeTruthy()
})

test('saves itself as an SVG file with its title in it, under what it is', () => {
  const onSave = vi.fn<(file: ChartFile) => void>()
  render(chart(onSave))
  fireEvent.click(screen.getByRole('menuitem', { name: charts.frame.saveSvg, hidden: true }))
  const [file] = onSave.mock.calls[0]!
  expect(file).toMatchObject({ name: 'stroom', ending: 'svg', type: 'image/svg+xml' })
  expect(file.content).toContain('<title>Van nu naar straks</title>')
  expect(file.content).toContain('Receptionist')
})

test('offers no saving where nobody can save', () => {
  render(chart())
  expect(screen.queryByRole('button', { name: charts.frame.save })).toBeNull()
})
