import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { NumberPad } from './number-pad.tsx'
import { PasscodeField } from './passcode-field.tsx'
import './lock-screen.css'

interface Props {
  readonly form: 'digits' | 'phrase'
  /** The passcode is being tried. */
  readonly isBusy: boolean
  /** What was wrong with the last try, in words. */
  readonly problem: string | null
  /** Seconds until a passcode may be tried; 0 for now. */
  readonly waitSeconds: number
  /** How long something has been recorded under the lock, as `00:07:12`; null when nothing is said. */
  readonly recordedFor: string | null
  readonly isUnsaved: boolean
  /** Whoever holds the device is being asked something, and cannot open this. */
  readonly isHandedOver: boolean
  readonly onTry: (passcode: string) => void
  readonly onForgotten: () => void
}

/** All that is shown while the app is locked. It says nothing about anybody. */
export function LockScreen(props: Props) {
  const { lock } = useMessages()
  const { recordedFor, isUnsaved, isHandedOver, onForgotten } = props
  return (
    <main class="lock-screen">
      <div class="lock-screen__column">
        <header class="lock-screen__head">
          <Icon name="lock" class="lock-screen__sign" />
          <h1>{lock.title}</h1>
        </header>
        {isHandedOver && (
          <Notice tone="plain" title={lock.handedOverTitle}>
            {lock.handedOverText}
          </Notice>
        )}
        {recordedFor !== null && (
          <p class="lock-screen__recording">
            {lock.recording} <span class="lock-screen__time">{recordedFor}</span>
          </p>
        )}
        {isUnsaved && (
          <Notice tone="wrong" title={lock.unsavedTitle} live>
            {lock.unsavedText}
          </Notice>
        )}
        <Entry {...props} />
        <Button variant="quiet" onClick={onForgotten}>
          {lock.forgotten}
        </Button>
      </div>
    </main>
  )
}

function Entry({ form, isBusy, problem, waitSeconds, onTry }: Props) {
  const { lock } = useMessages()
  const [typed, setTyped] = useState('')
  const isWaiting = waitSeconds > 0
  const submit = () => {
    if (typed === '' || isBusy || isWaiting) return
    onTry(typed)
    setTyped('')
  }
  const hasPad = form === 'digits'
  return (
    <form
      class="lock-screen__entry"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <PasscodeField
        label={lock.passcode}
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
      <div class="lock-screen__live">
        <p role="status">{isWaiting && lock.waitSeconds({ seconds: waitSeconds })}</p>
        {isBusy && <Progress label={lock.opening} text={lock.openingText} done={null} total={1} />}
      </div>
      {hasPad && (
        <NumberPad
          disabled={isBusy || isWaiting}
          onDigit={(digit) => setTyped((before) => before + digit)}
          onErase={() => setTyped((before) => before.slice(0, -1))}
        />
      )}
      <Button type="submit" variant="primary" size="floor" disabled={isBusy || isWaiting || typed === ''}>
        {lock.unlock}
      </Button>
    </form>
  )
}
