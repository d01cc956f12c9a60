import { useSyncExternalStore } from 'preact/compat'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectId } from '../../records/ids.ts'
import type { SavedWord } from '../../screens/projects/projects-screen.tsx'
import { useServices } from '../services.ts'

/** The saved state of a project in the list; one that was not opened here is as its last edit left it: saved. */
export function useSavedWords() {
  const { projects } = useServices()
  const { storage } = useMessages()
  useSyncExternalStore(projects.subscribeSaved, () => projects.savedState())
  return (id: ProjectId): SavedWord => {
    const state = projects.savedState(id)
    if (state?.kind === 'not-saved') return { tone: 'wrong', word: storage.notSavedBecause[state.reason] }
    if (state?.kind === 'saving') return { tone: 'plain', word: storage.saving }
    return { tone: 'good', word: storage.saved }
  }
}
