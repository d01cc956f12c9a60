// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { Tabs } from '../../../src/ui/tabs.tsx'

afterEach(cleanup)

const TABS = [
  { key: 'jobs', label: 'Jobs' },
  { key: 'people', label: 'People' },
  { key: 'work', label: 'Work' },
] as const

function Page() {
  const [selected, setSelected] = useState<'jobs' | 'people' | 'work'>('jobs')
  return (
    <Tabs label="Parts" tabs={TABS} selected={selected} onSelect={setSelected}>
      {selected}
    </Tabs>
  )
}

test('moves with the arrows round the ends, taking focus and panel along', () => {
  render(<Page />)
  const [jobs, , work] = screen.getAllByRole('tab')
  jobs!.focus()
  fireEvent.keyDown(jobs!, { key: 'ArrowLeft' })
  expect(document.activeElement).toBe(work)
  expect(work!.getAttribute('aria-selected')).toBe('true')
  expect(screen.getByRole('tabpanel').textContent).toBe('work')
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, 0])
})
