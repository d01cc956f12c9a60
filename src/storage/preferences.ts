import { createStore, get, update } from 'idb-keyval'

const store = () => createStore('werkvloer-preferences', 'preferences')

/** Choices and counts that say nothing about anybody: the only values kept unsealed. Ids are random, and stand in addresses too. */
export interface StoredPreferences {
  readonly theme?: string
  readonly language?: string
  readonly haptics?: boolean
  /** The hand whose thumb works on the floor. */
  readonly hand?: string
  /** A round is called with a sound. */
  readonly roundSound?: boolean
  /** Whether the walk was taken or declined, and the example it went through. */
  readonly walk?: { readonly isOver: boolean; readonly projectId: string | null }
  /** How often the app was started; counting ends at 2. */
  readonly visits?: number
  /** Something was recorded here once. */
  readonly hasRecorded?: boolean
  /** When installing was turned down, in milliseconds since the epoch. */
  readonly installDeclinedAt?: number
  /** Where a shortcut of the home screen leads. */
  readonly lastPlace?: { readonly projectId: string; readonly departmentId: string }
  readonly lockAfterMinutes?: number
  readonly recordsUnderLock?: boolean
  readonly isLockDeclined?: boolean
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

/** Changes what is given and keeps the rest. Rejects when the browser keeps nothing; the choice then holds until the app closes. */
export const writePreferences = (chosen: StoredPreferences): Promise<void> =>
  update<StoredPreferences>('chosen', (before) => ({ ...before, ...chosen }), store())
