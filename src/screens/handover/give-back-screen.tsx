import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { NumberPad } from '../lock/number-pad.tsx'
import { PasscodeField } from '../lock/passcode-field.tsx'
import './give-back-screen.css'

interface Props {
  /** Digits get a pad. */
  readonly form: 'digits' | 'phrase'
  /** A code of this hand-over, or the passcode of the device. */
  readonly asks: 'code' | 'passcode'
  readonly isBusy: boolean
  readonly problem: string | null
  /** Seconds until a code may be tried; 0 for now. */
  readonly waitSeconds: number
  readonly onTry: (code: string) => void
  readonly onForgotten: () => void
  /** Null where there are no questions to go back to. */
  readonly onBack: (() => void) | null
}

/** For who gave the tablet away: their code gives the app back. */
export function GiveBackScreen(props: Props) {
  const words = useArea('handover', handover)
  const { lock } = useMessages()
  const { form, asks, isBusy, problem, waitSeconds, onTry, onForgotten, onBack } = props
  const [typed, setTyped] = useState('')
  const isWaiting = waitSeconds > 0
  const hasPad = form === 'digits'
  const submit = () => {
    if (typed === '' || isBusy || isWaiting) return
    onTry(typed)
    setTyped('')
  }
  return (
    <main class="give-back">
      <form
        class="give-back__column"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <header>
          <h1>{words.backTitle}</h1>
          <p class="give-back__text">{words.backText}</p>
        </header>
        <PasscodeField
          label={asks === 'code' ? words.backCode : words.backPasscode}
          value={typed}
          onInput={setTyped}
          onEnter={submit}
          hasPad={hasPad}
          canShow={!hasPad}
          autoFocus
          problem={problem}
        />
        <p class="visually-hidden" role="alert">
          {problem}
        </p>
        <div class="give-back__live">
          <p role="status">{isWaiting && lock.waitSeconds({ seconds: waitSeconds })}</p>
          {isBusy && <Progress label={words.trying} text={lock.openingText} done={null} total={1} />}
        </div>
        {hasPad && (
          <NumberPad
            disabled={isBusy || isWaiting}
            onDigit={(digit) => setTyped((before) => before + digit)}
            onErase={() => setTyped((before) => before.slice(0, -1))}
          />
        )}
        <Button type="submit" variant="primary" size="floor" disabled={isBusy || isWaiting || typed === ''}>
          {words.back}
        </Button>
        <div class="give-back__others">
          {onBack && (
            <Button variant="quiet" icon="chevron-left" onClick={onBack}>
              {words.backToPerson}
            </Button>
          )}
          <Button variant="quiet" onClick={onForgotten}>
            {words.forgotten}
          </Button>
        </div>
      </form>
    </main>
  )
}
