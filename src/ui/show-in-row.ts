/** Moves a row that does not fit, so that what the selector finds in it is in sight. */
export function showInRow(row: HTMLElement | null, selector: string): void {
  const found = row?.querySelector<HTMLElement>(selector)
  if (!row || !found) return
  const end = found.offsetLeft + found.offsetWidth - row.offsetLeft
  if (end > row.scrollLeft + row.clientWidth) row.scrollLeft = end - row.clientWidth
}
