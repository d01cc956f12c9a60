import { withPlaceId } from '../../analysis/floor/place-names.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { PlaceRecord } from '../../records/media.ts'
import type { FloorActions } from '../../screens/observe/floor-actions.ts'
import { type Where, wentToPlace } from '../actions/went-to-place.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import type { FloorNow } from './floor-now.ts'
import { remember, rememberHere } from './observe-memory.ts'

/** Where one is on the floor. A place that is written down by the name of one of the plan is that place. */
export function usePlaceActions(
  { departmentId, follow, context, running, readElapsed }: Omit<FloorNow, 'tasks' | 'waiting'>,
  { onChange }: Pick<FloorActions, 'onChange'>,
) {
  const session = useSession()
  const { pulse } = useServices()
  const words = useArea('floorplan', dutch)
  const { formatClock } = useFormat()
  const places = useCollection(session.department(departmentId)!.places)
  const say = (status: string) => remember(departmentId, { status })
  const goTo = (here: Where) => {
    const { placeId: _, ...others } = context
    remember(departmentId, {
      context: { ...others, location: here.location, ...(here.placeId && { placeId: here.placeId }) },
    })
    if (running.length === 0) return
    const made = wentToPlace(session, departmentId, ofFollowed(running, follow.personId), here)
    rememberHere(departmentId, 'made', made, readElapsed())
  }
  return {
    onPlace: (location: string) => goTo(withPlaceId<Where>({ location }, places)),
    onChange: (...[observation, fields, ...rest]: Parameters<FloorActions['onChange']>) =>
      onChange(observation, withPlaceId(fields, places), ...rest),
    onGoTo: (place: PlaceRecord) => {
      goTo({ location: place.name, placeId: place.id })
      pulse()
      say(words.didGo({ place: place.name, time: formatClock(session.now()) }))
    },
  }
}

/** Whoever is followed went along; others that are watched from afar stayed where they are. */
function ofFollowed(
  running: readonly ObservationRecord[],
  personId: string | null,
): readonly ObservationRecord[] {
  const own = running.filter((each) => (each.personId ?? null) === personId)
  return own.length > 0 ? own : running
}
