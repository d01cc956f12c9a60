import { useLayoutEffect, useState } from 'preact/hooks'

/** As the floor's stylesheets draw it: the frame with its rail, or a phone on its side. */
const HAS_SIDE = '(min-width: 64rem), (max-height: 30rem) and (min-width: 44rem)'

/** Whether what runs stands beside the tiles, so that there is room under it. */
export function useHasSide(): boolean {
  const [hasSide, setHasSide] = useState(false)
  useLayoutEffect(() => {
    const wide = window.matchMedia?.(HAS_SIDE)
    if (!wide) return
    const follow = () => setHasSide(wide.matches)
    follow()
    wide.addEventListener('change', follow)
    return () => wide.removeEventListener('change', follow)
  }, [])
  return hasSide
}
