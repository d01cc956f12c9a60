// @vitest-environment happy-dom

import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { WATCH_RULES, watchAgreement } from '../../../../src/analysis/watching/watch-agreement.ts'
import { DimensionTable } from '../../../../src/screens/watching/dimension-table.tsx'
import { SECOND, stretchOf } from '../../analysis/watching/watch-maker.ts'

afterEach(cleanup)

const MINUTE = 60 * SECOND
const compare = (count: number, tasks: readonly string[]) => {
  const events = Array.from({ length: count }, (_, at) =>
    stretchOf(tasks[at % tasks.length]!, at * MINUTE, (at + 1) * MINUTE),
  )
  const stretch = { from: 0, until: count * MINUTE }
  const watch = { events, interruptions: [] }
  return watchAgreement(watch, { ...watch, events: events.slice(1) }, { ...WATCH_RULES, stretch, draws: 40 })
}

test('too short for an interval is said, with how long it takes; one task only is said where a kappa has no value', () => {
  render(<DimensionTable agreement={compare(12, ['beds'])} />)
  expect(
    screen.getByText(/^Te kort voor een interval\. Dat vraagt 10 blokken van 3 minuten.* nu 4\.$/),
  ).toBeTruthy()
  expect(screen.getAllByRole('row', { name: /–$/ }).length).toBeGreaterThan(0)
  expect(screen.getAllByText(/^niet te bepalen: er is maar één taak/).length).toBeGreaterThan(0)
})

test('from ten blocks on the limits stand there, and what they come from', () => {
  render(<DimensionTable agreement={compare(40, ['beds', 'tables'])} />)
  expect(screen.getByText(/^De grenzen komen uit de verschillen tussen 13 blokken/)).toBeTruthy()
  expect(screen.getByRole('row', { name: /^wat er gezien is 39 van 40 98\s% \d+\s% – \d+\s%$/ })).toBeTruthy()
})
