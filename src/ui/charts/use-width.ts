import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * The width of an element in whole pixels, followed while it is on the page.
 *
 * @param guess until it was measured
 */
export function useWidth<E extends HTMLElement>(guess: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const own = Math.floor(element.clientWidth)
      if (own > 0) setWidth(own)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
