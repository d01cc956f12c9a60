import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { failureText } from '../failure-text.ts'
import { notify } from '../view-store.ts'
import { changeLockChoices } from './lock-choices.ts'

const PasscodeChange = lazy(() => import('./lock-section.tsx').then((part) => part.PasscodeChange))

/** Offered in a project until there is a passcode or somebody says no; never asked again then. */
export function LockOffer() {
  const messages = useMessages()
  const { lock } = messages
  const [isSetting, setSetting] = useState(false)
  const decline = () => {
    changeLockChoices({ isLockDeclined: true }).catch((error) => notify(failureText(error, messages)))
  }
  return (
    <>
      <Notice
        tone="plain"
        title={lock.offerTitle}
        actions={
          <>
            <Button icon="lock" onClick={() => setSetting(true)}>
              {lock.set}
            </Button>
            <Button variant="quiet" onClick={decline}>
              {lock.notNow}
            </Button>
          </>
        }
      >
        {lock.offerText}
      </Notice>
      {isSetting && (
        <Suspense fallback={null}>
          <PasscodeChange task="set" onDone={() => setSetting(false)} />
        </Suspense>
      )}
    </>
  )
}
