import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import { Button } from '../../ui/button.tsx'
import { useSession } from '../services.ts'
import { PhotoTaker } from './photo-taker.tsx'
import { VoiceMaker } from './voice-maker.tsx'

interface Props {
  readonly departmentId: DepartmentId
  readonly about: MediaAbout | null
}

/** Buttons that make a photo or voice note of something. A device that only reads has none. */
export function AddMedia({ departmentId, about }: Props) {
  const { isReader } = useSession()
  const { photo } = useArea('media', dutch)
  if (isReader) return null
  return (
    <div class="media-part__adding">
      <PhotoTaker departmentId={departmentId} about={about}>
        {({ take, choose }) => (
          <>
            <Button icon="camera" onClick={take}>
              {photo.take}
            </Button>
            <Button icon="folder" onClick={choose}>
              {photo.choose}
            </Button>
          </>
        )}
      </PhotoTaker>
      <VoiceMaker departmentId={departmentId} about={about} />
    </div>
  )
}
