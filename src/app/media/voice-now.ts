import { createStore } from 'zustand/vanilla'
import type { MediaId } from '../../records/ids.ts'

interface VoiceNow {
  /** The voice note that is spoken on this device; null: none is. */
  readonly id: MediaId | null
  readonly stop: () => void
}

const NOBODY: VoiceNow = { id: null, stop: () => undefined }

/** The one that is spoken now: a device has one microphone. */
export const voiceNow = createStore<VoiceNow>(() => NOBODY)

export const noVoiceNow = (id: MediaId): void => {
  if (voiceNow.getState().id === id) voiceNow.setState(NOBODY)
}
