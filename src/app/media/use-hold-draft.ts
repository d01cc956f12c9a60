import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ProjectSession } from '../session/project-session.ts'
import { viewStore } from '../view-store.ts'
import { nowSpoken } from './being-kept.ts'
import { heldDraft, holdDraft } from './held-draft.ts'
import { type PhotoDraft, sealDraft } from './photo-draft.ts'

/**
 * Holds what is in the editor when it goes because the lock fell or another tab took over: sealed, in memory, until the project is shown again.
 *
 * @param draft asked for as it goes; null when there is nothing left to hold
 * @returns to be called once it was kept after all
 */
export function useHoldDraft(session: ProjectSession, draft: () => PhotoDraft | null): () => void {
  const latest = useRef(draft)
  latest.current = draft
  const held = useRef<Uint8Array | null>(null)
  // At once: the lock waits for rooms to go, not for what they do after.
  useLayoutEffect(
    () => () => {
      const { lockedDown, heldElsewhere } = viewStore.getState()
      const { ring } = session.parts
      const left = lockedDown || heldElsewhere ? latest.current() : null
      if (!left || !ring) return
      const sealing = sealDraft(left, ring).then((sealed) => {
        if (!latest.current()) return
        held.current = sealed
        holdDraft({ projectId: session.id, sealed })
      })
      // The lock waits for it, as for a voice note: after that the picture is nowhere.
      nowSpoken({ stop: () => undefined, ended: sealing.catch(console.warn) })
    },
    [session],
  )
  return () => {
    if (held.current && heldDraft.getState().held?.sealed === held.current) holdDraft(null)
  }
}
