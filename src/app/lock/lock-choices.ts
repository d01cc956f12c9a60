import { readPreferences, writePreferences } from '../../storage/preferences.ts'
import { LOCK_AFTER_MINUTES, type View, viewStore } from '../view-store.ts'

/** Choices about the lock. They say nothing about anybody, so they are kept unsealed: they must be known while it is locked. */
export type LockChoices = Pick<View, 'lockAfterMinutes' | 'recordsUnderLock' | 'isLockDeclined'>

/** Takes what was chosen before. */
export async function restoreLockChoices(): Promise<void> {
  const { lockAfterMinutes, recordsUnderLock = true, isLockDeclined = false } = await readPreferences()
  viewStore.setState({
    lockAfterMinutes: LOCK_AFTER_MINUTES.find((minutes) => minutes === lockAfterMinutes) ?? 5,
    recordsUnderLock,
    isLockDeclined,
  })
}

/** Holds at once; rejects when the browser keeps nothing. */
export async function changeLockChoices(change: Partial<LockChoices>): Promise<void> {
  viewStore.setState(change)
  const { lockAfterMinutes, recordsUnderLock, isLockDeclined } = viewStore.getState()
  await writePreferences({ lockAfterMinutes, recordsUnderLock, isLockDeclined })
}
