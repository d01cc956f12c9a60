import { useSyncExternalStore } from 'preact/compat'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { ProjectSession } from '../project-session.ts'

const nothingToWatch = () => () => undefined

/** The saved state in words, for the top bar. Without a project there is nothing that is not saved. */
export function useSavedStatus(session: ProjectSession | null): {
  readonly tone: Tone
  readonly word: string
} {
  const { storage } = useMessages()
  const { formatClock } = useFormat()
  const state = useSyncExternalStore(
    session?.subscribeSaved ?? nothingToWatch,
    () => session?.saved() ?? null,
  )
  if (state?.kind === 'not-saved') return { tone: 'wrong', word: storage.notSavedBecause[state.reason] }
  if (state?.kind === 'saving') return { tone: 'plain', word: storage.saving }
  if (state?.onReserve) return { tone: 'attention', word: storage.onReserve }
  return { tone: 'good', word: state ? storage.savedAt({ clock: formatClock(state.at) }) : storage.saved }
}
