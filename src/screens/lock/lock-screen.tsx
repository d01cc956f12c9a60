import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import './lock-screen.css'
import { PasscodeEntry, type PasscodeTry } from './passcode-entry.tsx'

interface Props extends PasscodeTry {
  /** How long something has been recorded under the lock, as `00:07:12`; null when nothing is said. */
  readonly recordedFor: string | null
  readonly isUnsaved: boolean
  /** Whoever holds the device is being asked something, and cannot open this. */
  readonly isHandedOver: boolean
  readonly onForgotten: () => void
}

/** All that is shown while the app is locked. It says nothing about anybody. */
export function LockScreen({ recordedFor, isUnsaved, isHandedOver, onForgotten, ...entry }: Props) {
  const { lock } = useMessages()
  return (
    <main class="passcode-page lock-screen">
      <div class="passcode-page__column lock-screen__column">
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
        <PasscodeEntry {...entry} label={lock.passcode} submitLabel={lock.unlock} busyLabel={lock.opening} />
        <Button variant="quiet" onClick={onForgotten}>
          {lock.forgotten}
        </Button>
      </div>
    </main>
  )
}
