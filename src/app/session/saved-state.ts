import type { SavedState } from '../../storage/saved-state.ts'

export type { SavedState }

/** One state for several documents: not saved before saving before saved; of the saved ones the latest. */
export function worstOf(states: readonly SavedState[]): SavedState {
  return states.reduce((worst, state) =>
    weight(state) > weight(worst) || isLater(state, worst) ? state : worst,
  )
}

const weight = (state: SavedState) => ({ saved: 0, saving: 1, 'not-saved': 2 })[state.kind]

function isLater(state: SavedState, than: SavedState): boolean {
  return state.kind === 'saved' && than.kind === 'saved' && (state.at ?? 0) > (than.at ?? 0)
}
