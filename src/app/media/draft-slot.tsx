import { lazy, Suspense, useSyncExternalStore } from 'preact/compat'
import { useEffect } from 'preact/hooks'
import { useSession } from '../services.ts'
import { heldDraft, holdDraft } from './held-draft.ts'

const DraftOffer = lazy(() => import('./draft-offer.tsx'))

/** Offers the photo the lock fell over, in its project. Whoever goes to another has left it. */
export function DraftSlot() {
  const { id } = useSession()
  const held = useSyncExternalStore(heldDraft.subscribe, () => heldDraft.getState().held)
  const isOther = held !== null && held.projectId !== id
  useEffect(() => {
    if (isOther) holdDraft(null)
  }, [isOther])
  if (!held || isOther) return null
  return (
    <Suspense fallback={null}>
      <DraftOffer held={held} />
    </Suspense>
  )
}
