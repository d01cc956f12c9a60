// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { PreviewView } from '../../../../src/screens/remote/answer-preview.tsx'
import { AnswerReading, type ReadingState } from '../../../../src/screens/remote/answer-reading.tsx'

afterEach(cleanup)

const PREVIEW: PreviewView = {
  code: 'M1',
  lines: [
    { key: 'f1', statement: 'Drie kwartier.', verdict: 'correct', text: 'Een uur.', isSkipped: false },
    { key: 'f2', statement: 'Te vroeg.', verdict: null, text: '', isSkipped: true },
  ],
  missing: '',
  consent: false,
  isSigned: false,
  endedAt: '2026-09-08T20:15:00+02:00',
  newCount: 1,
  isKnown: false,
}

function show(state: ReadingState) {
  const on = { onRead: vi.fn(), onTake: vi.fn(), onLeave: vi.fn() }
  render(<AnswerReading state={state} {...on} />)
  return on
}

test('every place that is strange is named, in words', () => {
  const places = ['answers.1.verdict', 'answers.1.at', 'consent.scope', 'more']
  show({ kind: 'problem', reason: 'content', places })
  const named = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(named).toEqual(['antwoord 2', 'de toestemming', 'een onderdeel dat we niet kennen'])
  expect(screen.getByRole('alert').textContent).toContain('Er is niets veranderd.')
})

test('what is in the file is seen before it is taken over, a refusal too', () => {
  const { onTake } = show({ kind: 'preview', preview: PREVIEW })
  for (const words of ['Een uur.', 'Overgeslagen', 'Nee: de woorden worden nergens gebruikt']) {
    expect(screen.getByText(words)).toBeTruthy()
  }
  expect(screen.getByText('Afgerond op 8 september 2026 om 20:15')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Neem over' }))
  expect(onTake).toHaveBeenCalledOnce()
})

test('what is here already cannot be taken over again', () => {
  show({ kind: 'preview', preview: { ...PREVIEW, newCount: 0, isKnown: true } })
  expect(screen.getByText('Dit antwoord is al ingelezen. Er komt niets dubbel.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Neem over' })).toBeNull()
})
