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
  const shown = document.querySelector<HTMLElement>(`main [data-record="${CSS.escape(id)}"]`)
  if (!shown) return false
  shown.scrollIntoView({ block: 'center' })
  const control = shown.matches('input, textarea, button')
    ? shown
    : shown.querySelector<HTMLElement>('input, textarea, button')
  control?.focus({ preventScroll: true })
  return true
}
