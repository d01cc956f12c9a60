import type { ProjectId } from '../../records/ids.ts'
import { type SavedState, worstOf } from '../session/saved-state.ts'
import type { BackupWatch } from './backup-watch.ts'

type Saved = SavedState & { kind: 'saved' }

/** Whether opened projects are saved, and when they were. */
export class LastSaved {
  private readonly said = new Map<ProjectId | undefined, Saved>()

  constructor(
    private readonly opened: ReadonlyMap<ProjectId, { readonly saved: () => SavedState }>,
    private readonly backups: Pick<BackupWatch, 'get'>,
  ) {}

  /** @param id all of them when left out @returns null while none is open */
  state(id?: ProjectId): SavedState | null {
    const sessions = id === undefined ? [...this.opened.values()] : [this.opened.get(id)]
    const states = sessions.flatMap((session) => (session ? [session.saved()] : []))
    return states.length > 0 ? this.withLastSave(worstOf(states), id) : null
  }

  /** A project that was only opened was last saved when it was last worked on. */
  private withLastSave(state: SavedState, id: ProjectId | undefined): SavedState {
    if (state.kind !== 'saved' || state.at !== null) return state
    const ids = id === undefined ? [...this.opened.keys()] : [id]
    const times = ids.flatMap((each) => this.backups.get(each)?.lastSavedAt ?? [])
    return times.length > 0 ? this.same({ ...state, at: Math.max(...times) }, id) : state
  }

  /** The same object for the same answer: a screen that is given a new one each time it asks draws itself for ever. */
  private same(state: Saved, id: ProjectId | undefined): Saved {
    const before = this.said.get(id)
    if (before?.at === state.at && before.onReserve === state.onReserve) return before
    this.said.set(id, state)
    return state
  }
}
