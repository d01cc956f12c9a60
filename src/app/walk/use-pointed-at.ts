import { useEffect, useState } from 'preact/hooks'

const MARK = 'data-walk-target'

/**
 * Marks the first element found by one of the selectors, and keeps it marked while the page changes under it.
 *
 * @returns puts the focus on it; null while it is not on the page
 */
export function usePointedAt(selectors: readonly string[]): (() => void) | null {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const key = selectors.join()
  useEffect(() => {
    const mark = () => {
      const found = selectors.map((each) => document.querySelector<HTMLElement>(each)).find(Boolean) ?? null
      for (const old of document.querySelectorAll(`[${MARK}]`)) if (old !== found) old.removeAttribute(MARK)
      if (found && !found.hasAttribute(MARK)) found.setAttribute(MARK, '')
      setTarget(found)
    }
    mark()
    const watching = new MutationObserver(mark)
    watching.observe(document.body, { childList: true, subtree: true })
    return () => {
      watching.disconnect()
      for (const old of document.querySelectorAll(`[${MARK}]`)) old.removeAttribute(MARK)
    }
  }, [key])
  return target ? () => focusIn(target) : null
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]'

function focusIn(target: HTMLElement): void {
  const first = target.matches(FOCUSABLE) ? target : target.querySelector<HTMLElement>(FOCUSABLE)
  target.scrollIntoView({ block: 'center' })
  if (first) first.focus()
  else {
    target.tabIndex = -1
    target.focus()
  }
}
