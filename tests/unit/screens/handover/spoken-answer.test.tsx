// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { SPOKEN_WORDS } from '../../../../src/i18n/spoken-words.ts'
import { SpokenAnswer, type SpokenState } from '../../../../src/screens/handover/spoken-answer.tsx'

afterEach(cleanup)

function show(state: SpokenState) {
  const on = { onStart: vi.fn(), onStop: vi.fn(), onThrowAway: vi.fn() }
  render(<SpokenAnswer state={state} words={SPOKEN_WORDS.nl} {...on} />)
  return on
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('one button starts, one stops, with the seconds that are left', () => {
  const { onStart } = show({ kind: 'none' })
  press('Spreek je antwoord in')
  expect(onStart).toHaveBeenCalledOnce()
  cleanup()
  const { onStop } = show({ kind: 'recording', secondsLeft: 1 })
  expect(screen.getByRole('timer').textContent).toBe('Nog 1 seconde')
  press('Klaar met spreken')
  expect(onStop).toHaveBeenCalledOnce()
})

test('what was said can be thrown away, and why it ended is said', () => {
  const { onThrowAway } = show({ kind: 'recorded', source: 'blob:x', seconds: 60, because: 'full' })
  expect(screen.getByRole('status').textContent).toContain('De minuut is vol')
  press('Gooi weg')
  expect(onThrowAway).toHaveBeenCalledOnce()
})

test('without a microphone it says so, and that typing works', () => {
  show({ kind: 'problem', reason: 'none' })
  expect(screen.getByRole('alert').textContent).toContain('geen microfoon')
  expect(screen.getByRole('alert').textContent).toContain('ook typen')
})
