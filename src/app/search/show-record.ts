/** A room that has not drawn a record by then does not show it. Milliseconds. */
const LONGEST = 5_000

let stopWaiting = (): void => undefined

/** Scrolls to the element that shows a record (`data-record`) and gives it the focus, as soon as its room has drawn it. */
export function showRecord(id: string): void {
  stopWaiting()
  if (focusOn(id)) return
  const observer = new MutationObserver(() => {
    if (focusOn(id)) stopWaiting()
  })
  const timer = setTimeout(() => stopWaiting(), LONGEST)
  stopWaiting = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.body, { childList: true, subtree: true })
}

function focusOn(id: string): boolean {
  // A dialog that closes gives the focus back to where it was: first let it.
  if (document.querySelector('dialog[open]')) return false
  const shown = document.querySelector<HTMLElement>(`main [data-record="${CSS.escape(id)}"]`)
  if (!shown) return false
  shown.scrollIntoView({ block: 'center' })
  const control = ['textarea', 'input', 'button']
    .map((kind) => shown.querySelector<HTMLElement>(kind))
    .find((found) => found !== null)
  control?.focus({ preventScroll: true })
  return true
}
