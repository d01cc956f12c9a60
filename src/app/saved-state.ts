/** Whether what is on screen is stored on this device. `at` in ms since the epoch. */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving'; readonly since: number }
  | {
      readonly kind: 'not-saved'
      readonly reason: 'full' | 'closed' | 'lost' | 'blocked' | 'unknown'
    }

/** One state for several documents: not saved before saving before saved; of the saved ones the latest. */
export function worstOf(states: readonly SavedState[]): SavedState {
  const failed = states.find((state) => state.kind === 'not-saved')
  if (failed) return failed
  const saving = states.find((state) => state.kind === 'saving')
  if (saving) return saving
  const times = states.flatMap((state) => (state.kind === 'saved' && state.at !== null ? [state.at] : []))
  return { kind: 'saved', at: times.length > 0 ? Math.max(...times) : null }
}
