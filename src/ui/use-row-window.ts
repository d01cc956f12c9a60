import { useLayoutEffect, useState } from 'preact/hooks'

/** Before the first row is measured. CSS pixels. */
const GUESSED_ROW = 48
/** Rows drawn beyond the edges, so that a flick shows no gap. */
const BEYOND = 12

export interface RowWindow {
  readonly first: number
  /** One past the last. */
  readonly last: number
  /** Height of what is not drawn, in CSS pixels. */
  readonly before: number
  readonly after: number
  readonly onScroll: (event: { readonly currentTarget: HTMLElement }) => void
}

interface Measured {
  readonly top: number
  readonly height: number
  readonly row: number
}

/** Which rows of a scrolling table are in sight. Rows are equally high (the style sheet sees to it). */
export function useRowWindow(
  scroller: { readonly current: HTMLElement | null },
  count: number,
  enabled: boolean,
): RowWindow {
  const [at, setAt] = useState<Measured>({ top: 0, height: 800, row: GUESSED_ROW })
  const measure = (element: HTMLElement) =>
    setAt((old) => {
      const next = {
        top: element.scrollTop,
        height: element.clientHeight || old.height,
        row: rowHeight(element, old.row),
      }
      return next.top === old.top && next.height === old.height && next.row === old.row ? old : next
    })

  useLayoutEffect(() => {
    const element = scroller.current
    if (!enabled || !element) return
    measure(element)
    const observer = new ResizeObserver(() => measure(element))
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, enabled, count])

  const onScroll: RowWindow['onScroll'] = ({ currentTarget }) => {
    if (enabled) measure(currentTarget)
  }
  if (!enabled) return { first: 0, last: count, before: 0, after: 0, onScroll }
  const first = Math.max(0, Math.min(count - 1, Math.floor(at.top / at.row) - BEYOND))
  const last = Math.min(count, Math.ceil((at.top + at.height) / at.row) + BEYOND)
  return { first, last, before: first * at.row, after: (count - last) * at.row, onScroll }
}

const rowHeight = (scroller: HTMLElement, otherwise: number) =>
  scroller.querySelector<HTMLElement>('.data-table__row')?.getBoundingClientRect().height || otherwise
