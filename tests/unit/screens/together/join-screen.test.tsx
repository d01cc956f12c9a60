// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { sharing } from '../../../../src/i18n/nl/sharing.ts'
import type { AskedToJoin, JoinChoices } from '../../../../src/screens/together/join-ask.tsx'
import { JoinScreen, type JoinStep } from '../../../../src/screens/together/join-screen.tsx'

afterEach(cleanup)

const ASKED: AskedToJoin = {
  projectName: 'De Linde',
  organisation: 'Stichting Zorg',
  inviter: 'Anna',
  role: 'reader',
  words: ['hond', 'mist', 'witlof', 'kunst'],
}

function show(step: JoinStep, name = '') {
  const onJoin = vi.fn<(choices: JoinChoices) => void>()
  const onText = vi.fn<(text: string) => void>()
  const ignore = () => undefined
  render(
    <JoinScreen
      step={step}
      isRecording={false}
      isJoining={false}
      scanner={null}
      onScan={ignore}
      onText={onText}
      name={name}
      colour={undefined}
      onJoin={onJoin}
      onOtherWords={ignore}
      onOpenHere={ignore}
      onJoinAgain={ignore}
      onCancel={ignore}
    />,
  )
  return { onJoin, onText }
}

test('says whose project it is, as what one joins, and the words to compare in their order', () => {
  show({ kind: 'ask', asked: ASKED })
  for (const text of ['De Linde', 'Stichting Zorg', 'Anna', 'Ziet alles en verandert niets.']) {
    expect(screen.getByText(text)).toBeTruthy()
  }
  const words = screen.getByRole('list', { name: sharing.compareTitle })
  expect([...words.children].map((word) => word.textContent)).toEqual(ASKED.words)
})

test('asks a name where there is none, and hands it over with what was chosen', () => {
  const { onJoin } = show({ kind: 'ask', asked: ASKED })
  fireEvent.input(screen.getByLabelText(sharing.yourName), { target: { value: ' Bram ' } })
  fireEvent.click(screen.getByLabelText(sharing.colour[3]))
  fireEvent.click(screen.getByRole('checkbox'))
  fireEvent.click(screen.getByRole('button', { name: sharing.join }))
  expect(onJoin).toHaveBeenCalledWith({ name: 'Bram', colour: 3, isOverServer: false })
})

test('does not ask the name again of who gave one', () => {
  show({ kind: 'ask', asked: ASKED }, 'Bram')
  expect(screen.queryByLabelText(sharing.yourName)).toBeNull()
})

test.each(['not-an-invitation', 'newer-version', 'damaged'] as const)(
  'says of what is %s what is the matter, and that nothing changed',
  (problem) => {
    show({ kind: 'waiting', problem })
    expect(screen.getByRole('alert').textContent).toContain(sharing.problem[problem])
    expect(sharing.problem[problem]).toMatch(/niets (veranderd|gebeurd)/)
  },
)

test('takes a pasted link, and leaves no key in the field', () => {
  const { onText } = show({ kind: 'waiting', problem: null })
  const field = screen.getByLabelText<HTMLTextAreaElement>(sharing.pasteLabel)
  fireEvent.input(field, { target: { value: 'https://x.example/#/join/abc' } })
  fireEvent.click(screen.getByRole('button', { name: sharing.readLink }))
  expect(onText).toHaveBeenCalledWith('https://x.example/#/join/abc')
  expect(field.value).toBe('')
})
