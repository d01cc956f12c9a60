import { useArea } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { MediaSource } from '../media/media-source.ts'

/** The photo under a plan, or why it is not here. What it shows is told by the places on it. */
export function PlanPhoto({ source }: { readonly source: MediaSource }) {
  const words = useArea('floorplan', dutch)
  if (source.kind === 'here')
    return <img class="plan-picture__photo" src={source.url} alt="" draggable={false} />
  return (
    <p class="plan-picture__absent" role="status">
      {words.photo[source.kind]}
    </p>
  )
}
