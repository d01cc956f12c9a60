import { placeFinder } from '../../analysis/floor/place-names.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { PlaceRecord } from '../../records/media.ts'
import { PlaceChip } from '../../screens/floorplan/place-chip.tsx'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { PlanPhotoSlot } from './plan-photo-slot.tsx'

interface Props {
  readonly departmentId: DepartmentId
  readonly context: FloorContext
  readonly onGoTo: (place: PlaceRecord) => void
}

/** On the floor: where one is, and the plan to say it on. */
export function PlaceOnFloor({ departmentId, context, onGoTo }: Props) {
  const session = useSession()
  const own = session.department(departmentId)!
  const plans = useCollection(own.floorPlans)
  const places = useCollection(own.places)
  return (
    <PlaceChip
      plans={plans}
      places={places}
      here={placeFinder(places)(context)}
      photoOf={(plan) => <PlanPhotoSlot departmentId={departmentId} plan={plan} />}
      planHref={formatRoute({ place: 'floorplan', projectId: session.id, departmentId })}
      onGoTo={onGoTo}
    />
  )
}
