import { createStore, get, set } from 'idb-keyval'

const store = () => createStore('werkvloer-preferences', 'preferences')

/** Choices that say nothing about anybody (theme, language): the only values kept unsealed. */
export interface StoredPreferences {
  readonly theme?: string
  readonly language?: string
  readonly haptics?: boolean
  /** Whether the walk was taken or declined, and the example it went through. */
  readonly walk?: { readonly isOver: boolean; readonly projectId: string | null }
}

/** What was chosen before; empty when nothing was, or when the browser keeps nothing. */
export async function readPreferences(): Promise<StoredPreferences> {
  try {
    return (await get<StoredPreferences>('chosen', store())) ?? {}
  } catch {
    // A browser without storage still shows the app; the journal tells about it where it matters.
    return {}
  }
}

/** Rejects when the browser keeps nothing; the choice then holds until the app closes. */
export const writePreferences = (chosen: StoredPreferences): Promise<void> => set('chosen', chosen, store())
