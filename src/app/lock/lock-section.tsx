import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { LockSettings } from '../../screens/lock/lock-settings.tsx'
import { PasscodeDialog, type PasscodeTask } from '../../screens/lock/passcode-dialog.tsx'
import { failureText } from '../failure-text.ts'
import { useServices } from '../services.ts'
import { LOCK_AFTER_MINUTES, type LockAfterMinutes, notify, useView } from '../view-store.ts'
import { changeLockChoices } from './lock-choices.ts'
import { passcodeStrength } from './passcode-strength-view.tsx'

/** The lock among the settings. */
export function LockSection() {
  const messages = useMessages()
  const { lock } = useServices()
  const passcode = useView((view) => view.passcode)
  const afterMinutes = useView((view) => view.lockAfterMinutes)
  const recordsUnderLock = useView((view) => view.recordsUnderLock)
  const [task, setTask] = useState<PasscodeTask | null>(null)
  const fail = (error: unknown) => notify(failureText(error, messages))
  return (
    <>
      <LockSettings
        hasPasscode={passcode !== null}
        afterMinutes={afterMinutes}
        choices={LOCK_AFTER_MINUTES}
        recordsUnderLock={recordsUnderLock}
        onTask={setTask}
        onLockNow={() => void lock.lockNow().catch(fail)}
        onAfterMinutes={(minutes) => {
          changeLockChoices({ lockAfterMinutes: minutes as LockAfterMinutes }).catch(fail)
        }}
        onRecordsUnderLock={(isOn) => void changeLockChoices({ recordsUnderLock: isOn }).catch(fail)}
      />
      {task && <PasscodeChange task={task} onDone={() => setTask(null)} />}
    </>
  )
}

/** The dialog, and what comes of it. */
export function PasscodeChange({
  task,
  onDone,
}: {
  readonly task: PasscodeTask
  readonly onDone: () => void
}) {
  const messages = useMessages()
  const { lock: words } = messages
  const { lock } = useServices()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const handleDone = async (current: string, next: string) => {
    setBusy(true)
    setProblem(null)
    try {
      const change =
        task === 'remove'
          ? lock.removePasscode(current)
          : lock.setPasscode(task === 'set' ? null : current, next)
      const came = await change
      if (came === 'opened') {
        notify(task === 'remove' ? words.isRemoved : words.isSet)
        onDone()
      } else setProblem(came === 'wait' ? words.tooSoon : words.wrong)
    } catch (error) {
      setProblem(failureText(error, messages))
    } finally {
      setBusy(false)
    }
  }
  return (
    <PasscodeDialog
      task={task}
      strengthOf={(passcode) => passcodeStrength(passcode, messages)}
      isBusy={isBusy}
      problem={problem}
      onDone={(current, next) => void handleDone(current, next)}
      onCancel={onDone}
    />
  )
}
