import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import { MediaStrip } from '../../screens/media/media-strip.tsx'
import { useSession } from '../services.ts'
import { AddMedia } from './photo-adding.tsx'
import { isAbout, OpenedMedia, useMediaChanges, useMediaItems } from './photo-items.tsx'

interface Props {
  readonly departmentId: DepartmentId
  readonly about: MediaAbout
  /** Level of its heading; no heading where whoever mounts it has one. */
  readonly heading?: 'h2' | 'h3'
}

/** Photos and voice notes of a task, finding, interview, observation, place or plan, and making one. */
export default function MediaPart({ departmentId, about, heading: Heading }: Props) {
  const { strip } = useArea('media', dutch)
  const { observations } = useSession().department(departmentId)!
  const items = useMediaItems(departmentId).filter(({ record }) =>
    isAbout(record, about, (id) => observations.get(id as ObservationId)?.taskId),
  )
  return (
    <section class="media-part" aria-label={Heading ? undefined : strip.title}>
      {Heading && <Heading>{strip.title}</Heading>}
      <MediaStrip items={items} withSource={OpenedMedia} {...useMediaChanges(departmentId)} />
      <AddMedia departmentId={departmentId} about={about} />
    </section>
  )
}
