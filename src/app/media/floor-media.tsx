import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'
import { lastMade } from '../../screens/observe/made-order.ts'
import { Button } from '../../ui/button.tsx'
import { remember } from '../rooms/observe-memory.ts'
import { useSession } from '../services.ts'
import { PhotoTaker } from './photo-taker.tsx'
import { VoiceMaker } from './voice-maker.tsx'

interface Props {
  readonly departmentId: DepartmentId
  readonly running: readonly ObservationRecord[]
  readonly follow: Follow
  readonly context: FloorContext
}

/** On the floor: speaking a note and taking a photo, of what runs or of where one is. */
export function FloorMedia({ departmentId, running, follow, context }: Props) {
  const { isReader } = useSession()
  const { photo } = useArea('media', dutch)
  if (isReader) return null
  const about = aboutNow(running, follow, context)
  return (
    <>
      <VoiceMaker
        size="floor"
        departmentId={departmentId}
        about={about}
        onSaid={(status) => remember(departmentId, { status })}
      />
      <PhotoTaker departmentId={departmentId} about={about}>
        {({ take }) => (
          <Button size="floor" icon="camera" aria-label={photo.take} onClick={take}>
            {photo.short}
          </Button>
        )}
      </PhotoTaker>
    </>
  )
}

/**
 * What was begun last of whom one follows. Where nobody is named and several jobs are at work, nobody but the analyst knows who is
 * meant, and then it is the place.
 */
export function aboutNow(
  running: readonly ObservationRecord[],
  { personId }: Pick<Follow, 'personId'>,
  { placeId }: Pick<FloorContext, 'placeId'>,
): MediaAbout | null {
  const own = running.filter((each) => (each.personId ?? null) === personId)
  const jobs = new Set(own.map(({ jobId }) => jobId ?? null))
  const last = personId !== null || jobs.size === 1 ? lastMade(own) : undefined
  if (last) return { kind: 'observation', id: last.id }
  return placeId ? { kind: 'place', id: placeId } : null
}
