import { useSyncExternalStore } from 'preact/compat'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { SavedState } from '../saved-state.ts'
import { useServices } from '../services.ts'

export interface SavedStatus {
  readonly tone: Tone
  readonly word: string
  /** Null when nothing was opened since the app started: then there is nothing that is not saved. */
  readonly state: SavedState | null
}

/** The saved state in words, over all that was opened: leaving a project does not save what could not be saved. */
export function useSavedStatus(): SavedStatus {
  const { projects } = useServices()
  const { storage } = useMessages()
  const { formatClock } = useFormat()
  const state = useSyncExternalStore(projects.subscribeSaved, () => projects.savedState())
  if (state?.kind === 'not-saved')
    return { tone: 'wrong', word: storage.notSavedBecause[state.reason], state }
  if (state?.kind === 'saving') return { tone: 'plain', word: storage.saving, state }
  if (state?.onReserve) return { tone: 'attention', word: storage.onReserve, state }
  const word = state ? storage.savedAt({ clock: formatClock(state.at) }) : storage.saved
  return { tone: 'good', word, state }
}
