import { lazy, Suspense } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { MediaRecord } from '../../records/media.ts'
import { mediaBytes } from '../../records/media-pieces.ts'
import type { MediaChanges } from '../../screens/media/media-item.ts'
import { useSession } from '../services.ts'
import { notify } from '../view-store.ts'

const PhotoDesk = lazy(() => import('./photo-desk.tsx'))

interface Props {
  readonly departmentId: DepartmentId
  readonly record: MediaRecord
  readonly onDone: () => void
}

/** A kept photo in the editor again. What was made unrecognisable before is so in the picture itself. */
function EditPhoto({ departmentId, record, onDone }: Props) {
  const { openMedia } = useSession().parts
  const { arriving } = useArea('media', dutch)
  const [picture, setPicture] = useState<Blob | null>(null)
  // As it was when somebody began to draw.
  const [replaces] = useState(record)
  useEffect(() => {
    const cannot = (words: string) => {
      notify(words)
      onDone()
    }
    const open = async () => {
      const found = await (await openMedia?.())?.load(replaces)
      if (found) setPicture(found)
      else cannot(arriving.notHere({ bytes: mediaBytes(replaces) }))
    }
    open().catch(() => cannot(arriving.broken))
  }, [])
  if (!picture) return null
  return (
    <Suspense fallback={null}>
      <PhotoDesk
        departmentId={departmentId}
        file={picture}
        about={replaces.about}
        replaces={replaces}
        drawn={{ marks: [], size: 'all', note: replaces.note }}
        onDone={onDone}
      />
    </Suspense>
  )
}

/** The editor for the photos of one department. */
export const editorFor =
  (departmentId: DepartmentId): NonNullable<MediaChanges['editor']> =>
  (props) => <EditPhoto departmentId={departmentId} {...props} />
