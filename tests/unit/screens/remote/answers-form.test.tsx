// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import type { Statement } from '../../../../src/records/answer.ts'
import type { FindingId } from '../../../../src/records/ids.ts'
import { AnswersForm, type FormDraft } from '../../../../src/screens/remote/answers-form.tsx'

afterEach(cleanup)

const STATEMENTS: readonly Statement[] = [
  { kind: 'finding', findingId: 'f1' as FindingId, text: 'Drie kwartier.' },
  { kind: 'finding', findingId: 'f2' as FindingId, text: 'Te vroeg.' },
]

function show() {
  const onFinish = vi.fn()
  const drafts: FormDraft[] = []
  function Held() {
    const [draft, setDraft] = useState<FormDraft>({
      answers: {},
      missing: '',
      consent: null,
      day: '2026-09-08',
    })
    drafts.push(draft)
    const form = { way: 'paper' as const, about: 'M1', statements: STATEMENTS }
    return (
      <AnswersForm
        {...form}
        draft={draft}
        onDraft={setDraft}
        onFinish={() => onFinish(drafts.at(-1))}
        onBack={vi.fn()}
      />
    )
  }
  render(<Held />)
  return onFinish
}

test('a form needs one answer; own words come with what is not right, and a slip can be wiped', () => {
  const onFinish = show()
  const finish = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Neem de antwoorden over' })
  expect(finish().disabled).toBe(true)
  const [first, second] = screen.getAllByRole('radio', { name: 'Klopt niet' })
  fireEvent.click(first!)
  fireEvent.input(screen.getByLabelText('In eigen woorden'), { target: { value: 'Een uur.' } })
  fireEvent.click(second!)
  fireEvent.click(screen.getByRole('button', { name: 'Antwoord op zin 2 wissen' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Nee' }))
  fireEvent.click(finish())
  expect(onFinish).toHaveBeenCalledWith({
    answers: { f1: { verdict: 'reject', text: 'Een uur.' }, f2: { verdict: null, text: '' } },
    missing: '',
    consent: false,
    day: '2026-09-08',
  })
})
