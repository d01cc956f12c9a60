import { useEffect } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { floorplan as dutchPlans } from '../../i18n/nl/floorplan.ts'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { MediaRecord } from '../../records/media.ts'
import { addFloorPlan } from '../actions/place-actions.ts'
import { useSession } from '../services.ts'
import { useLoaded } from '../use-loaded.ts'
import { notify } from '../view-store.ts'
import { type HeldDraft, holdDraft } from './held-draft.ts'
import PhotoDesk from './photo-desk.tsx'
import { openDraft } from './photo-draft.ts'

/** The photo that was in the editor when the lock fell, in the editor again. */
export default function DraftOffer({ held }: { readonly held: HeldDraft }) {
  const session = useSession()
  const { planName } = useArea('floorplan', dutchPlans)
  const { photo } = useArea('media', dutch)
  const opened = useLoaded('draft', async () => {
    const { ring } = session.parts
    if (!ring) throw new Error('nothing is sealed here')
    const draft = await openDraft(held.sealed, ring)
    const { floorPlans, media } = await session.openDepartment(draft.departmentId)
    const isThere = draft.replaces !== null && media.get(draft.replaces.id) !== undefined
    return { draft, floorPlans, isThere }
  })
  useEffect(() => {
    if (opened.kind !== 'failed') return
    notify(photo.lost)
    holdDraft(null)
  }, [opened.kind])
  if (opened.kind !== 'ready') return null
  const { draft, floorPlans, isThere } = opened.value
  const { departmentId } = draft
  const addPlan = (photo: MediaRecord) =>
    addFloorPlan(session, departmentId, {
      name: planName({ count: floorPlans.list().length + 1 }),
      ratio: photo.width! / photo.height!,
      photo,
    })
  return (
    <PhotoDesk
      departmentId={departmentId}
      file={draft.picture}
      about={draft.about}
      // Taken away meanwhile: it is kept as a new one.
      replaces={(isThere && draft.replaces) || undefined}
      drawn={draft.drawn}
      isBack
      onRecord={draft.isPlan ? addPlan : undefined}
      onDone={() => holdDraft(null)}
    />
  )
}
