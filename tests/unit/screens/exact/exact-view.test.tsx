// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ExactResult } from '../../../../src/analysis/exact/exact-result.ts'
import { type ExactState, limitWords } from '../../../../src/screens/exact/exact-state.ts'
import { ExactView } from '../../../../src/screens/exact/exact-view.tsx'

afterEach(cleanup)

const PLAN = { functions: [{ allocations: [] }] }
const result = (over: Partial<ExactResult>): ExactResult => ({
  ...PLAN,
  score: 10,
  bound: 10.31,
  gap: 0.031,
  proven: false,
  ...over,
})

function show(state: ExactState, over: { shownScore?: number | null; hasPins?: boolean } = {}) {
  const on = { start: vi.fn(), stop: vi.fn(), take: vi.fn() }
  render(
    <ExactView
      state={state}
      shownScore={10}
      bestScore={10}
      hasPins={false}
      onStart={on.start}
      onStop={on.stop}
      onTakePlan={on.take}
      {...over}
    />,
  )
  return on
}

describe('limitWords', () => {
  test('rounds the limit up, never down', () => {
    expect(limitWords({ score: 10, bound: 10.3001 })).toEqual({ kind: 'share', gap: 0.031 })
    expect(limitWords({ score: 10, bound: 10.3 })).toEqual({ kind: 'share', gap: 0.03 })
  })

  test('speaks of points where there is nothing to compare with', () => {
    expect(limitWords({ score: 0, bound: 2.01 })).toEqual({ kind: 'points', points: 2.1 })
    expect(limitWords({ score: 5, bound: null })).toEqual({ kind: 'none' })
  })
})

describe('ExactView', () => {
  test('starts with the time that was chosen', () => {
    const on = show({ kind: 'idle' })
    fireEvent.click(screen.getByLabelText('30 seconden'))
    fireEvent.click(screen.getByRole('button', { name: 'Bewijs zoeken' }))
    expect(on.start).toHaveBeenCalledWith(30)
  })

  test('says while it works how much better a plan can be, and can be stopped', () => {
    const progress = { ...PLAN, score: 10, bound: 10.31, seconds: 3 }
    const on = show({ kind: 'working', progress, elapsed: 3, total: 30 })
    expect(screen.getByText('3 van hooguit 30 seconden')).toBeTruthy()
    expect(screen.getByText(/^Geen plan kan meer dan 3,1 % beter zijn/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Stop en houd wat er is' }))
    expect(on.stop).toHaveBeenCalledOnce()
  })

  test('says that the best plan is proven, and asks nothing more', () => {
    show({ kind: 'done', startScore: 10, result: result({ bound: 10, gap: 0, proven: true }) })
    expect(screen.getByText('Bewezen: een beter plan bestaat niet.')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('offers a better plan that was found on the way', () => {
    const on = show({ kind: 'done', startScore: 9.6, result: result({}) })
    expect(screen.getByText('Onderweg is een plan gevonden dat 0,4 punten meer haalt.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Neem dat plan over' }))
    expect(on.take).toHaveBeenCalledWith(PLAN)
  })

  test('asks for more time when no limit was found', () => {
    show({ kind: 'done', startScore: 10, result: result({ bound: null, gap: null }) })
    expect(screen.getByText(/^In deze tijd is geen grens gevonden/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Langer zoeken' })).toBeTruthy()
  })

  test('says what the proof is not about', () => {
    show({ kind: 'idle' }, { shownScore: null, hasPins: true })
    expect(screen.getByText(/houdt zich nog niet aan alle regels/)).toBeTruthy()
    expect(screen.getByText(/^Wat je hebt vastgezet telt hier niet mee/)).toBeTruthy()
  })
})
