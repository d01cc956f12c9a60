/** So much of the next one stays in sight, as a sign that there is more. In pixels. */
const PEEK = 56

/** Moves a row that does not fit, so that what the selector finds in it is in sight, with a part of what stands beside it. */
export function showInRow(row: HTMLElement | null, selector: string): void {
  const found = row?.querySelector<HTMLElement>(selector)
  if (!row || !found) return
  const start = found.offsetLeft - row.offsetLeft
  const end = start + found.offsetWidth
  if (end + PEEK > row.scrollLeft + row.clientWidth) row.scrollLeft = end + PEEK - row.clientWidth
  if (start - PEEK < row.scrollLeft) row.scrollLeft = Math.max(0, start - PEEK)
}

/** Marks at which of its ends a row goes on out of sight, and keeps in sight what the selector finds when the row gets another width. */
export function markMore(row: HTMLElement, selector?: string): () => void {
  const mark = () => {
    // Half a pixel is rounding; from right to left it counts below nothing.
    const before = Math.abs(row.scrollLeft) > 1
    const after = Math.abs(row.scrollLeft) + row.clientWidth < row.scrollWidth - 1
    row.dataset.more = before && after ? 'both' : before ? 'start' : after ? 'end' : 'none'
  }
  mark()
  row.addEventListener('scroll', mark, { passive: true })
  const sized = new ResizeObserver(() => {
    if (selector !== undefined) showInRow(row, selector)
    mark()
  })
  sized.observe(row)
  return () => {
    row.removeEventListener('scroll', mark)
    sized.disconnect()
  }
}
