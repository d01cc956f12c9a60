import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { NumberPad } from './number-pad.tsx'
import { PasscodeField } from './passcode-field.tsx'
import './passcode-entry.css'

export interface PasscodeTry {
  /** Digits get a pad. */
  readonly form: 'digits' | 'phrase'
  /** What was typed is being tried. */
  readonly isBusy: boolean
  /** What was wrong with the last try, in words. */
  readonly problem: string | null
  /** Seconds until one may try; 0 for now. */
  readonly waitSeconds: number
  readonly onTry: (typed: string) => void
}

interface Props extends PasscodeTry {
  readonly label: string
  readonly submitLabel: string
  readonly busyLabel: string
}

/** A field, with a pad for digits, that is emptied by each try. */
export function PasscodeEntry(props: Props) {
  const { form, isBusy, problem, waitSeconds, onTry, label, submitLabel, busyLabel } = props
  const { lock } = useMessages()
  const [typed, setTyped] = useState('')
  const isWaiting = waitSeconds > 0
  const hasPad = form === 'digits'
  const submit = () => {
    if (typed === '' || isBusy || isWaiting) return
    onTry(typed)
    setTyped('')
  }
  return (
    <form
      class="passcode-entry"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <PasscodeField
        label={label}
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
      <div class="passcode-entry__live">
        <p role="status">{isWaiting && lock.waitSeconds({ seconds: waitSeconds })}</p>
        {isBusy && <Progress label={busyLabel} text={lock.openingText} done={null} total={1} />}
      </div>
      {hasPad && (
        <NumberPad
          disabled={isBusy || isWaiting}
          onDigit={(digit) => setTyped((before) => before + digit)}
          onErase={() => setTyped((before) => before.slice(0, -1))}
        />
      )}
      <Button type="submit" variant="primary" size="floor" disabled={isBusy || isWaiting || typed === ''}>
        {submitLabel}
      </Button>
    </form>
  )
}
