import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { PlaceId } from '../../records/ids.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../records/media.ts'
import { Button } from '../../ui/button.tsx'
import { PlaceSheet } from './place-sheet.tsx'

interface Props {
  readonly plans: readonly FloorPlanRecord[]
  readonly places: readonly PlaceRecord[]
  readonly here: PlaceId | null
  readonly photoOf: (plan: FloorPlanRecord) => ComponentChildren
  readonly planHref: string
  readonly onGoTo: (place: PlaceRecord) => void
}

/** Where one is, among the chips of the floor; a tap opens the plan. Nothing where no plan has a place. */
export function PlaceChip(props: Props) {
  const { plans, places, here } = props
  const words = useArea('floorplan', dutch)
  const [isOpen, setOpen] = useState(false)
  const name = places.find(({ id }) => id === here)?.name
  if (!places.some(({ floorPlanId }) => plans.some(({ id }) => id === floorPlanId))) return null
  return (
    <>
      <Button
        class="floor__where"
        size="floor"
        icon="place"
        aria-haspopup="dialog"
        aria-label={name === undefined ? undefined : words.here({ name })}
        onClick={() => setOpen(true)}
      >
        {name ?? words.where}
      </Button>
      {isOpen && <PlaceSheet {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
