// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { handoverNl as words } from '../../../../src/i18n/handover/nl.ts'
import type { Signature, Statement } from '../../../../src/records/answer.ts'
import type { FindingId } from '../../../../src/records/ids.ts'
import { isGoodCode } from '../../../../src/screens/handover/code-choice.tsx'
import { ConsentStep } from '../../../../src/screens/handover/consent-step.tsx'
import type { Draft } from '../../../../src/screens/handover/handover-flow.ts'
import { SignaturePad } from '../../../../src/screens/handover/signature-pad.tsx'
import { StatementStep } from '../../../../src/screens/handover/statement-step.tsx'

afterEach(cleanup)

const statement: Statement = { kind: 'finding', findingId: 'f1' as FindingId, text: 'Er is te weinig tijd.' }
const button = (name: string) => screen.getByRole('button', { name })

function showStatement(change: Partial<Parameters<typeof StatementStep>[0]> = {}) {
  const on = {
    onAgree: vi.fn(),
    onOpenWords: vi.fn(),
    onCloseWords: vi.fn(),
    onWords: vi.fn(),
    onGiveWords: vi.fn(),
    onSkip: vi.fn(),
    onNext: vi.fn(),
    onPrevious: vi.fn(),
  }
  const props = { words, statement, writtenIn: 'nl', answered: null, draft: null, spoken: null } as const
  render(<StatementStep {...props} listening={null} isFirst={false} isChange={false} {...on} {...change} />)
  return on
}

describe('a statement', () => {
  test('has the focus, and three answers under the question', () => {
    const on = showStatement()
    expect(document.activeElement?.textContent).toBe(statement.text)
    expect(screen.getByRole('group', { name: words.question })).toBeTruthy()
    fireEvent.click(button(words.agree))
    fireEvent.click(button(words.reject))
    fireEvent.click(button(words.skip))
    expect(on.onAgree).toHaveBeenCalledOnce()
    expect(on.onOpenWords).toHaveBeenCalledWith('reject')
    expect(on.onSkip).toHaveBeenCalledOnce()
  })

  test('says what was answered, and is not passed over any more', () => {
    showStatement({ answered: 'agree' })
    expect(button(words.agree).getAttribute('aria-pressed')).toBe('true')
    expect(screen.queryByRole('button', { name: words.skip })).toBeNull()
  })

  test('asks for own words where it is not right, and takes none for an answer too', () => {
    const draft: Draft = { key: 'f1', verdict: 'correct', text: '', recordingId: null }
    const on = showStatement({ draft })
    const field = screen.getByRole('textbox', { name: words.correctAsk })
    expect(document.activeElement).toBe(field)
    fireEvent.input(field, { target: { value: 'Soms.' } })
    expect(on.onWords).toHaveBeenCalledWith('Soms.')
    fireEvent.click(button(words.next))
    expect(on.onGiveWords).toHaveBeenCalledOnce()
  })

  test('has no loudspeaker where the device has no voice', () => {
    showStatement()
    expect(screen.queryByRole('button', { name: words.listen })).toBeNull()
    cleanup()
    const onSpeak = vi.fn()
    showStatement({ listening: { isSpeaking: false, onSpeak, onStop: vi.fn() } })
    fireEvent.click(button(words.listen))
    expect(onSpeak).toHaveBeenCalledWith(statement.text)
  })
})

test('consent is asked for before one goes on, and no is an answer', () => {
  const onNext = vi.fn()
  const common = { words, signature: null, listening: null, isChange: false, onNext, onPrevious: vi.fn() }
  const show = (given: boolean | null) => (
    <ConsentStep
      {...common}
      consent={given === null ? null : { given, scope: '', at: '' }}
      onConsent={vi.fn()}
      onSign={vi.fn()}
    />
  )
  const { rerender } = render(show(null))
  fireEvent.click(button(words.next))
  expect(onNext).not.toHaveBeenCalled()
  expect(screen.getByText(words.consent.choose)).toBeTruthy()
  rerender(show(false))
  expect(screen.getByText(words.consent.noText)).toBeTruthy()
  expect(screen.queryByText(words.signature.title)).toBeNull()
  fireEvent.click(button(words.next))
  expect(onNext).toHaveBeenCalledOnce()
})

test('the box to sign is brought in sight at the yes that makes it come up', () => {
  const shown = vi.spyOn(HTMLElement.prototype, 'scrollIntoView')
  const common = { words, signature: null, listening: null, isChange: false, onNext: vi.fn() }
  const show = (given: boolean | null) => (
    <ConsentStep
      {...common}
      consent={given === null ? null : { given, scope: '', at: '' }}
      onPrevious={vi.fn()}
      onConsent={vi.fn()}
      onSign={vi.fn()}
    />
  )
  const { rerender } = render(show(false))
  expect(shown).not.toHaveBeenCalled()
  rerender(show(true))
  expect(shown).toHaveBeenCalledOnce()
  const [box] = shown.mock.contexts as HTMLElement[]
  expect(box!.contains(screen.getByText(words.signature.title))).toBe(true)
  cleanup()
  // Whoever comes back to the step reads it from its beginning.
  render(show(true))
  expect(shown).toHaveBeenCalledOnce()
  shown.mockRestore()
})

test('a signature is strokes of whole numbers within the box, however large it is drawn', () => {
  HTMLElement.prototype.setPointerCapture = () => undefined
  const signed: (Signature | null)[] = []
  render(<SignaturePad words={words} signature={null} onSign={(signature) => signed.push(signature)} />)
  const pad = screen.getByRole('img', { name: words.signature.label })
  pad.getBoundingClientRect = () => ({ left: 10, top: 10, width: 300, height: 90 }) as DOMRect
  const at = (x: number, y: number) => ({ clientX: x, clientY: y, pointerId: 1 })
  fireEvent(pad, new PointerEvent('pointerdown', at(20.4, 20)))
  fireEvent(pad, new PointerEvent('pointermove', at(60, 40)))
  fireEvent(pad, new PointerEvent('pointermove', at(900, -50)))
  fireEvent(pad, new PointerEvent('pointerup', at(900, -50)))
  expect(signed).toEqual([{ width: 600, height: 180, strokes: [[21, 20, 100, 60, 600, 0]] }])
})

test.each([
  ['4829', true],
  ['482', false],
  ['1111', false],
  ['1234', false],
  ['9876', false],
  ['7890', false],
  ['0000', false],
])('the code %s: %s', (code, isGood) => expect(isGoodCode(code)).toBe(isGood))
