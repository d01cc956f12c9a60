import { useEffect, useRef } from 'preact/hooks'
import type { Route } from '../route.ts'

/**
 * Lets something come in above a room only until the first touch or key there: later it would push away what a finger is on its
 * way to. What came in stays, until it is no longer wanted or the room is left.
 *
 * @param wanted null for nothing; another value than before takes what stands away
 * @param mayCome false while somebody types
 */
export function useBeforeTouch<T>(route: Route, wanted: T | null, mayCome: boolean): T | null {
  const room = useRef<{ route: Route; isTouched: boolean; stands: T | null }>({
    route,
    isTouched: false,
    stands: null,
  })
  useEffect(() => {
    const touch = () => {
      room.current.isTouched = true
    }
    addEventListener('pointerdown', touch, true)
    addEventListener('keydown', touch, true)
    return () => {
      removeEventListener('pointerdown', touch, true)
      removeEventListener('keydown', touch, true)
    }
  }, [])
  if (room.current.route !== route) room.current = { route, isTouched: false, stands: null }
  const now = room.current
  if (now.stands !== wanted) now.stands = null
  if (!now.isTouched && mayCome) now.stands = wanted
  return now.stands
}
