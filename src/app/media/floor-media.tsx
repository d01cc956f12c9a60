import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'
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

/** The only thing that runs of whom one follows; among several nobody but the analyst knows which is meant, and then it is the place. */
export function aboutNow(
  running: readonly ObservationRecord[],
  { personId }: Pick<Follow, 'personId'>,
  { placeId }: Pick<FloorContext, 'placeId'>,
): MediaAbout | null {
  const [only, ...others] = running.filter((each) => (each.personId ?? null) === personId)
  if (only && others.length === 0) return { kind: 'observation', id: only.id }
  return placeId ? { kind: 'place', id: placeId } : null
}
