import { useState } from 'preact/hooks'
import { decodePhoto, PhotoFailure } from '../../offline/photo-decode.ts'
import { encodePhoto } from '../../offline/photo-encode.ts'
import type { MediaId } from '../../records/ids.ts'
import type { MediaRecord } from '../../records/media.ts'
import type { PhotoNotKept } from '../../screens/floorplan/floorplan-screen.tsx'
import { scaledTo } from '../../screens/media/photo-size.ts'
import { StorageFailure } from '../../storage/failure.ts'
import { useSession } from '../services.ts'

/** Small words on a plan on the wall are still to be read. */
const LONGEST_PX = 2_000

/** What is known of a photo once it is on the disk. */
type KeptPhoto = Pick<MediaRecord, 'id' | 'mime' | 'pieces' | 'width' | 'height' | 'at' | 'endedAt'>

/** Scales a photo down, of which only the pixels stay, and keeps it sealed. The record that names it comes after. */
export function useKeepPlanPhoto() {
  const session = useSession()
  const [isReading, setReading] = useState(false)
  const [notKept, setNotKept] = useState<PhotoNotKept | null>(null)
  const keep = async (file: File): Promise<KeptPhoto | null> => {
    setReading(true)
    setNotKept(null)
    try {
      const photo = await decodePhoto(file)
      const size = scaledTo(photo, LONGEST_PX)
      const { bytes, mime } = await encodePhoto(size, (context) =>
        context.drawImage(photo.source, 0, 0, size.width, size.height),
      ).finally(() => photo.close())
      const id = session.newId<MediaId>()
      const media = await session.parts.openMedia?.()
      if (!media) throw new Error('nothing keeps photos here')
      const pieces = await media.keep(id, bytes)
      const at = session.now()
      return { id, mime, pieces, ...size, at, endedAt: at }
    } catch (error) {
      setNotKept(reasonOf(error))
      return null
    } finally {
      setReading(false)
    }
  }
  return { isReading, notKept, keep }
}

function reasonOf(error: unknown): PhotoNotKept {
  if (error instanceof PhotoFailure) return error.reason
  return error instanceof StorageFailure && error.reason === 'full' ? 'full' : 'other'
}
