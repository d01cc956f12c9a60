import { createStore } from 'zustand/vanilla'
import type { ProjectId } from '../../records/ids.ts'

/** A photo that was not kept yet when the lock fell, with what was drawn on it: sealed with the key of its project, nowhere but in memory. */
export interface HeldDraft {
  readonly projectId: ProjectId
  readonly sealed: Uint8Array
}

export const heldDraft = createStore<{ readonly held: HeldDraft | null }>(() => ({ held: null }))

/** @param held null: it is gone */
export const holdDraft = (held: HeldDraft | null): void => heldDraft.setState({ held })
