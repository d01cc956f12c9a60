import { createStore } from 'zustand/vanilla'
import { readPreferences, writePreferences } from '../../storage/preferences.ts'

/** Whether a round is called with a sound; kept on the device. */
export const roundSound = createStore<{ readonly isOn: boolean }>(() => ({ isOn: false }))

let isRead = false

/** Once: what was chosen since must not be put back. */
export async function restoreRoundSound(): Promise<void> {
  if (isRead) return
  isRead = true
  const { roundSound: chosen } = await readPreferences()
  if (chosen !== undefined) roundSound.setState({ isOn: chosen })
}

export async function chooseRoundSound(isOn: boolean): Promise<void> {
  isRead = true
  roundSound.setState({ isOn })
  await writePreferences({ roundSound: isOn })
}
