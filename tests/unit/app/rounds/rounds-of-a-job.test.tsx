// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { enterRounds } from './rounds-visit.tsx'

afterEach(cleanup)

const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })))
let touchedAt = 1_000_000
/** Taps within a moment of each other count as one: this one comes a second after the last. */
const look = (name: string) => {
  const click = new MouseEvent('click', { bubbles: true })
  touchedAt += 1_000
  Object.defineProperty(click, 'timeStamp', { value: touchedAt })
  return act(() => void fireEvent(screen.getByRole('button', { name }), click))
}

test('people of a job without a code each have a row in the round', async () => {
  const { ward, seen } = await enterRounds()
  await press('Rondes plannen')
  for (const name of ['M1', 'M2', 'Verzorgende IG']) await press(name)
  await act(
    () =>
      void fireEvent.input(screen.getByLabelText('Hoeveel mensen: Verzorgende IG'), {
        target: { value: '3' },
      }),
  )
  screen.getByText(/Dit worden 24 rondes en 72 blikken/)
  await press('Plan maken')
  expect(ward.samplingPlans.list()[0]!.subjects).toEqual([
    { key: 'job carer', jobId: 'carer', label: '1' },
    { key: 'job carer 2', jobId: 'carer', label: '2' },
    { key: 'job carer 3', jobId: 'carer', label: '3' },
  ])

  await press('Nu een ronde lopen')
  for (const name of ['Verzorgende IG 1', 'Verzorgende IG 2', 'Verzorgende IG 3']) {
    screen.getByRole('heading', { name })
    await look('Bedden opmaken')
  }
  expect(seen()).toEqual(['job carer 2 beds', 'job carer 3 beds', 'job carer beds'])
})
