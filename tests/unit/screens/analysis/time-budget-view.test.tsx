// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { timeBudget } from '../../../../src/analysis/time-budget.ts'
import { TimeBudgetView } from '../../../../src/screens/analysis/time-budget-view.tsx'

afterEach(cleanup)

test('where nothing was observed yet, one tap leads to the floor', () => {
  const onToFloor = vi.fn()
  render(<TimeBudgetView budget={timeBudget([])} jobs={[]} standings={[]} onToFloor={onToFloor} />)
  fireEvent.click(screen.getByRole('button', { name: 'Naar de vloer' }))
  expect(onToFloor).toHaveBeenCalledOnce()
})

test('how sure the figures are is one tap away, where there is one department', () => {
  const observation = {
    id: 'o1',
    kind: 'interval',
    start: '2026-11-02T09:00:00+01:00',
    end: '2026-11-02T09:30:00+01:00',
    by: 'ana',
  } as unknown as Parameters<typeof timeBudget>[0][number]
  const view = (seenHref?: string) => (
    <TimeBudgetView
      budget={timeBudget([observation])}
      jobs={[]}
      standings={[]}
      onToFloor={vi.fn()}
      seenHref={seenHref}
    />
  )
  const { rerender } = render(view('#/gezien'))
  expect(screen.getByRole('link', { name: 'Vloer › Gezien' }).getAttribute('href')).toBe('#/gezien')
  rerender(view())
  expect(screen.queryByRole('link')).toBeNull()
})
