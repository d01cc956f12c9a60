// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Statement } from '../../../src/records/answer.ts'
import type { FindingId, ValidationSessionId } from '../../../src/records/ids.ts'
import { AnswerSteps } from '../../../src/remote-page/answer-steps.tsx'
import type { CodeKey } from '../../../src/vault/sealed-by-code.ts'

const FIRST = 'Er is te weinig tijd.'
const statements: readonly Statement[] = [
  { kind: 'finding', findingId: 'f1' as FindingId, text: FIRST },
  { kind: 'finding', findingId: 'f2' as FindingId, text: 'De handleiding komt laat.' },
]
const codeKey: CodeKey = { salt: new Uint8Array(16), rounds: 1, key: {} as CryptoKey }
const read: string[] = []
const cancel = vi.fn()

/** What a browser offers; happy-dom has none. */
function giveVoices(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    speak: ({ text }: SpeechSynthesisUtterance) => read.push(text),
    cancel,
  })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      constructor(readonly text: string) {
        super()
      }
    },
  )
}

function open() {
  vi.stubGlobal('scrollTo', () => undefined)
  const questions = {
    sessionId: 's1' as ValidationSessionId,
    language: 'en',
    writtenIn: 'nl',
    statements,
  } as const
  render(<AnswerSteps questions={questions} codeKey={codeKey} onProgress={() => undefined} />)
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  read.length = 0
  cancel.mockClear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('a sentence is read in the language it was written in, and reading stops when it is answered', () => {
  giveVoices([{ lang: 'nl_NL', localService: true }])
  open()
  // The page speaks English to this person, and there is no voice for that here.
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull()
  press('Start')
  press('Read aloud')
  expect(read).toEqual([FIRST])
  screen.getByRole('button', { name: 'Stop reading' })
  cancel.mockClear()
  press('Right')
  expect(cancel).toHaveBeenCalled()
  screen.getByRole('button', { name: 'Read aloud' })
})

test('nothing is offered where only a service elsewhere could read it', () => {
  giveVoices([{ lang: 'nl-NL', localService: false }])
  open()
  press('Start')
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull()
})
