import { useEffect } from 'preact/hooks'

interface TaskKeys {
  readonly onNew: () => void
  readonly onFind: () => void
  /** Escape, where nothing nearer used it. */
  readonly onBack: () => void
}

/** n for a new task, / to find, Escape for back. Letters work outside fields only; nothing works behind a dialog. */
export function useTaskKeys({ onNew, onFind, onBack }: TaskKeys): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open], .menu:popover-open')) return
      if (event.key === 'Escape') return onBack()
      if (isField(event.target)) return
      const act = { n: onNew, '/': onFind }[event.key]
      if (!act) return
      // Else the letter would be typed into the field that gets the focus.
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [onNew, onFind, onBack])
}

const isField = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') !== null
