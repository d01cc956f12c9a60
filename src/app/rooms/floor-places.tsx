import { useArea } from '../../i18n/messages-context.tsx'
import { recording } from '../../i18n/nl/recording.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { PRACTICE_DEPARTMENT } from '../practice/practice-department.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'

/** The places of the floor, in the order of the work. */
const FLOOR_PLACES = [
  'observe',
  'rounds',
  'scheme',
  'timeline',
  'seen',
  'watching',
  'floorplan',
  'media',
  'practice',
] as const
type FloorPlace = (typeof FLOOR_PLACES)[number]

interface Props {
  readonly departmentId: DepartmentId
  readonly current: FloorPlace
}

/** Watching, and what is done with what was seen, beside each other. */
export function FloorPlaces({ departmentId, current }: Props) {
  const words = useArea('recording', recording)
  const { id: projectId } = useSession()
  const isPractice = departmentId === PRACTICE_DEPARTMENT || current === 'practice'
  return (
    <LinkTabs
      label={words.placesLabel}
      current={current}
      tabs={FLOOR_PLACES.filter((place) => place !== 'practice' || isPractice).map((place) => ({
        key: place,
        label: words.places[place],
        href: formatRoute({ place, projectId, departmentId }),
      }))}
    />
  )
}
