import { useEffect, useState } from 'preact/hooks'
import type { MediaRecord } from '../../records/media.ts'
import { isNotInFile, mediaBytes } from '../../records/media-pieces.ts'
import type { MediaSource } from '../../screens/media/media-source.ts'
import { useSession } from '../services.ts'

const OPENING: MediaSource = { kind: 'opening' }

/** The bytes of a photo or voice note as an address to show or play; again when more of it came. */
export function useMediaSource(record: MediaRecord): MediaSource {
  const { openMedia } = useSession().parts
  const wanted = record.pieces.map(({ id }) => id).join(' ')
  const [found, setFound] = useState<{ readonly of: string; readonly source: MediaSource } | null>(null)

  useEffect(() => {
    let isShown = true
    let stopListening: () => void = () => undefined
    const show = (source: MediaSource) => {
      if (isShown) setFound({ of: record.id, source })
    }
    const bytes = mediaBytes(record)
    const follow = async () => {
      const media = await openMedia?.()
      if (!media) return show({ kind: 'coming', bytes })
      const look = async () => {
        const blob = await media.load(record)
        if (!blob) show({ kind: 'coming', bytes })
        else if (isShown) show({ kind: 'here', url: URL.createObjectURL(blob), isWhole: blob.size === bytes })
      }
      const broken = () => show({ kind: 'broken' })
      // Before looking, so that none comes unseen.
      stopListening = media.subscribe((ids) => {
        if (ids.some((id) => wanted.includes(id))) look().catch(broken)
      })
      await look()
      if (!isShown) stopListening()
    }
    if (record.pieces.length === 0) show({ kind: 'nothing' })
    else if (isNotInFile(record)) show({ kind: 'not-in-file', bytes })
    else follow().catch(() => show({ kind: 'broken' }))
    return () => {
      isShown = false
      stopListening()
    }
  }, [openMedia, record.id, wanted])
  const url = found?.source.kind === 'here' ? found.source.url : null
  // Once nothing on the page asks for it any more.
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url])
  return found?.of === record.id ? found.source : OPENING
}
