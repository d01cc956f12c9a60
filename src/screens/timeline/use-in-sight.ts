import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** What of the lanes is in sight, with some around it. */
export interface InSight {
  /** Of the whole track, in pixels. */
  readonly from: number
  readonly to: number
  /** Lanes, from 0; the last is one past. */
  readonly first: number
  readonly last: number
}

const ALL: InSight = { from: 0, to: Number.POSITIVE_INFINITY, first: 0, last: Number.POSITIVE_INFINITY }
/** Before anything was measured. */
const BEGIN: InSight = { ...ALL, last: 3 }

/**
 * Which part of wide lanes is in sight of somebody who scrolls, in steps of half a screen so that most scrolling draws nothing anew.
 *
 * @param layout changes with what can move the lanes
 */
export function useInSight(scroller: RefObject<HTMLElement | null>, layout: unknown): InSight {
  const [sight, setSight] = useState(BEGIN)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => setSight((old) => unlessSame(old, measured(element)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // Also of what scrolls around it, which does not bubble.
    document.addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', measure, { capture: true })
    }
  }, [scroller, layout])
  return sight
}

const unlessSame = (old: InSight, next: InSight): InSight =>
  (Object.keys(next) as (keyof InSight)[]).every((key) => old[key] === next[key]) ? old : next

function measured(scroller: HTMLElement): InSight {
  const width = scroller.clientWidth
  // Not laid out, as where nothing is drawn at all: then there is nothing to spare.
  if (width === 0) return ALL
  const step = Math.max(200, width / 2)
  const height = document.documentElement.clientHeight
  const lanes = [...scroller.querySelectorAll('.timeline__lane')].map((lane) => {
    const { top, bottom } = lane.getBoundingClientRect()
    return bottom > -height / 2 && top < height * 1.5
  })
  const first = lanes.indexOf(true)
  return {
    from: (Math.floor(scroller.scrollLeft / step) - 1) * step,
    to: (Math.ceil((scroller.scrollLeft + width) / step) + 1) * step,
    // One on either side, for whoever goes on with the keyboard.
    first: Math.max(0, first - 1),
    last: first < 0 ? 2 : lanes.lastIndexOf(true) + 2,
  }
}
