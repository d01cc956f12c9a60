import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** From here only the rows in sight are drawn. */
const WINDOWED_FROM = 100
const BEYOND = 8

interface Rows {
  readonly count: number
  readonly keyOf: (index: number) => string
  /** CSS pixels, until a row was measured. */
  readonly guessedHeight: number
  readonly scroller: { readonly current: HTMLElement | null }
}

export interface WindowedRows {
  readonly shown: readonly { readonly index: number; readonly key: string }[]
  /** Height of what is not drawn, in CSS pixels. */
  readonly before: number
  readonly after: number
  /** For the element of each row, with `data-index`: rows may differ in height. */
  readonly measure: (element: HTMLElement | null) => void
}

/** Which rows of a long list of rows of different heights are in sight. */
export function useWindowedRows({ count, keyOf, guessedHeight, scroller }: Rows): WindowedRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const isWindowed = count > WINDOWED_FROM
  const options = {
    count,
    enabled: isWindowed,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    getItemKey: keyOf,
    overscan: BEYOND,
    initialRect: { width: 0, height: 800 },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())

  if (!isWindowed) return { shown: allOf(count, keyOf), before: 0, after: 0, measure: () => undefined }
  const items = virtualizer.getVirtualItems()
  return {
    shown: items.map(({ index }: VirtualItem) => ({ index, key: keyOf(index) })),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: (element) => virtualizer.measureElement(element),
  }
}

const allOf = (count: number, keyOf: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => ({ index, key: keyOf(index) }))
