import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SettingsSection } from '../settings/settings-section.tsx'
import type { PasscodeTask } from './passcode-dialog.tsx'
import './lock-settings.css'

interface Props {
  readonly hasPasscode: boolean
  readonly afterMinutes: number
  readonly choices: readonly number[]
  readonly recordsUnderLock: boolean
  readonly onTask: (task: PasscodeTask) => void
  readonly onLockNow: () => void
  readonly onAfterMinutes: (minutes: number) => void
  readonly onRecordsUnderLock: (isOn: boolean) => void
}

/** What there is to choose about the lock. */
export function LockSettings(props: Props) {
  const { lock } = useMessages()
  const { hasPasscode, onTask } = props
  if (hasPasscode) return <WithPasscode {...props} />
  return (
    <SettingsSection title={lock.section} text={lock.sectionOff}>
      <p>{lock.before}</p>
      <Button icon="lock" onClick={() => onTask('set')}>
        {lock.set}
      </Button>
    </SettingsSection>
  )
}

function WithPasscode(props: Props) {
  const { lock } = useMessages()
  const { afterMinutes, choices, onTask, onLockNow, onAfterMinutes } = props
  return (
    <SettingsSection title={lock.section} text={lock.sectionOn}>
      <div class="lock-settings__actions">
        <Button icon="lock" onClick={onLockNow}>
          {lock.lockNow}
        </Button>
        <Button onClick={() => onTask('change')}>{lock.change}</Button>
        <Button variant="quiet" onClick={() => onTask('remove')}>
          {lock.remove}
        </Button>
      </div>
      <Segmented
        label={lock.after}
        value={String(afterMinutes)}
        options={choices.map((minutes) => ({ value: String(minutes), label: lock.minutes({ minutes }) }))}
        onChange={(minutes) => onAfterMinutes(Number(minutes))}
      />
      <Checkbox
        label={lock.recordsUnderLock}
        hint={lock.recordsUnderLockHint}
        checked={props.recordsUnderLock}
        onChange={props.onRecordsUnderLock}
      />
    </SettingsSection>
  )
}
