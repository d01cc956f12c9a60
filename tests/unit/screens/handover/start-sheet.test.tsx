// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { handover as words } from '../../../../src/i18n/nl/handover.ts'
import { StartSheet } from '../../../../src/screens/handover/start-sheet.tsx'

afterEach(cleanup)

test.each([true, false])('says that something is still being recorded: %s', (isRecording) => {
  render(
    <StartSheet
      title={words.give}
      text={words.giveText}
      people={[]}
      first={null}
      purpose={null}
      hasChoice
      language={null}
      hasPasscode={false}
      isRecording={isRecording}
      isBusy={false}
      problem={null}
      onPurpose={() => undefined}
      onStart={() => undefined}
      onClose={() => undefined}
    />,
  )
  expect(screen.queryByText(words.recordingTitle) !== null).toBe(isRecording)
  // A button that cannot be used says beside it why.
  expect(screen.getByText(words.needsPerson)).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.start }).disabled).toBe(true)
})
