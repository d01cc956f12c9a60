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
    let url: string | null = null
    let stopListening: () => void = () => undefined
    const letGo = () => {
      if (url) URL.revokeObjectURL(url)
      url = null
    }
    const show = (source: MediaSource) => {
      if (isShown) setFound({ of: record.id, source })
    }
    const bytes = mediaBytes(record)
    const follow = async () => {
      const media = await openMedia?.()
      if (!media) return show({ kind: 'coming', bytes })
      const look = async () => {
        const blob = await media.load(record)
        if (!isShown) return
        letGo()
        if (blob) url = URL.createObjectURL(blob)
        show(url && blob ? { kind: 'here', url, isWhole: blob.size === bytes } : { kind: 'coming', bytes })
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
      letGo()
    }
  }, [openMedia, record.id, wanted])
  return found?.of === record.id ? found.source : OPENING
}
