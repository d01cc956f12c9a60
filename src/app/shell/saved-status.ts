import { useSyncExternalStore } from 'preact/compat'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { Tone } from '../../ui/tone.ts'
import { type Clock, wallTime } from '../clock.ts'
import { useServices } from '../services.ts'
import type { SavedState } from '../session/saved-state.ts'

export interface SavedStatus {
  readonly tone: Tone
  readonly word: string
  /** Null when nothing was opened since the app started: then there is nothing that is not saved. */
  readonly state: SavedState | null
}

/** The saved state in words, over all that was opened: leaving a project does not save what could not be saved. */
export function useSavedStatus(): SavedStatus {
  const { projects, clock } = useServices()
  const { storage } = useMessages()
  const { formatClock, formatDate } = useFormat()
  const state = useSyncExternalStore(projects.subscribeSaved, () => projects.savedState())
  if (state?.kind === 'not-saved')
    return { tone: 'wrong', word: storage.notSavedBecause[state.reason], state }
  if (state?.kind === 'saving') return { tone: 'plain', word: storage.saving, state }
  if (state?.onReserve) return { tone: 'attention', word: storage.onReserve, state }
  // Opened and nothing saved since, by a version that did not keep the time.
  if (!state || state.at === null) return { tone: 'good', word: storage.saved, state }
  const isToday = dayOf(clock, state.at) === dayOf(clock, clock.now())
  const time = formatClock(state.at)
  const when = isToday ? time : `${formatDate(state.at, 'short')} ${time}`
  return { tone: 'good', word: storage.savedAt({ clock: when }), state }
}

const dayOf = (clock: Clock, at: number) => wallTime(clock, at).slice(0, 10)
