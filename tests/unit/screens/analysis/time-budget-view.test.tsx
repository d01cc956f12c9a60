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
