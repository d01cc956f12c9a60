import { useArea } from '../../i18n/messages-context.tsx'
import { recording } from '../../i18n/nl/recording.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'

/** The places of the floor, in the order of the work. */
const FLOOR_PLACES = ['observe'] as const
type FloorPlace = (typeof FLOOR_PLACES)[number]

interface Props {
  readonly departmentId: DepartmentId
  readonly current: FloorPlace
}

/** Watching, and what is done with what was seen, beside each other. */
export function FloorPlaces({ departmentId, current }: Props) {
  const words = useArea('recording', recording)
  const { id: projectId } = useSession()
  return (
    <LinkTabs
      label={words.placesLabel}
      current={current}
      tabs={FLOOR_PLACES.map((place) => ({
        key: place,
        label: words.places[place],
        href: formatRoute({ place, projectId, departmentId }),
      }))}
    />
  )
}
