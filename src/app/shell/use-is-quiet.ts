import { useEffect, useState } from 'preact/hooks'

const FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, [contenteditable="true"]'

/** Whether somebody may be typing here: a field has the focus, or a dialog asks something. */
export const isTyping = (): boolean =>
  document.activeElement?.matches(FIELD) === true || document.querySelector('dialog[open]') !== null

/** False while somebody types: nothing may come in above what they look at. */
export function useIsQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(!isTyping())
  useEffect(() => {
    const look = () => setQuiet(!isTyping())
    // As it goes out the focus is nowhere yet; where it came is known when it came in.
    const lookAfter = () => queueMicrotask(look)
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', lookAfter)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', lookAfter)
    }
  }, [])
  return isQuiet
}
