import { useEffect, useState } from 'preact/hooks'
import type { ProjectSession } from '../session/project-session.ts'

/** What photos and sound make the file of a project larger by, in bytes; 0 while that is not known. */
export function useMediaSize(session: ProjectSession): number {
  const [bytes, setBytes] = useState(0)
  useEffect(() => {
    let isLooking = true
    let unfollow = () => {}
    const look = async () => {
      const { mediaSizeOf } = await import('./media-in-file.ts')
      const found = await mediaSizeOf(session, console.warn)
      if (isLooking) setBytes(found)
    }
    const follow = async () => {
      const media = await session.parts.openMedia?.()
      if (!media || !isLooking) return
      unfollow = media.subscribe(() => void look().catch(console.warn))
      await look()
    }
    follow().catch(console.warn)
    return () => {
      isLooking = false
      unfollow()
    }
  }, [session])
  return bytes
}
