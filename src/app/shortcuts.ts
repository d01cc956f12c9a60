import { useEffect } from 'preact/hooks'
import type { Messages } from '../i18n/messages.nl.ts'

/** What a key does; its words are `settings.shortcuts` of the catalogues. */
export type ShortcutName = keyof Messages['settings']['shortcuts']

export interface Shortcut {
  /** As in `KeyboardEvent.key`; letters in lower case. */
  readonly key: string
  /** With Ctrl, or with Command on a Mac. Such a key works in a field too, unless the field has its own use for it. */
  readonly mod?: true
  readonly shift?: true
  /** With Alt; such a key works in a field too. */
  readonly alt?: true
  readonly where: 'everywhere' | 'tasks' | 'interviews'
}

/** Every key the app listens to, for the list under `?`. Those of a screen are handled there and named here. */
export const SHORTCUTS: Readonly<Record<ShortcutName, Shortcut>> = {
  list: { key: '?', where: 'everywhere' },
  search: { key: 'k', mod: true, where: 'everywhere' },
  find: { key: '/', where: 'everywhere' },
  undo: { key: 'z', mod: true, where: 'everywhere' },
  redo: { key: 'z', mod: true, shift: true, where: 'everywhere' },
  newTask: { key: 'n', where: 'tasks' },
  findTask: { key: '/', where: 'tasks' },
  back: { key: 'Escape', where: 'tasks' },
  chooseTopic: { key: '1 … 8', alt: true, where: 'interviews' },
  giveTopic: { key: '1 … 8', alt: true, shift: true, where: 'interviews' },
}

/** Does `run` at the key of `name` while mounted. Letters work outside fields only; nothing works behind a dialog. */
export function useShortcut(name: ShortcutName, run: () => void): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (!isPressed(SHORTCUTS[name], event) || !isFree(event)) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [name, run])
}

function isPressed({ key, mod, shift }: Shortcut, event: KeyboardEvent): boolean {
  const hasMod = event.ctrlKey || event.metaKey
  if (event.altKey || hasMod !== Boolean(mod) || event.key.toLowerCase() !== key.toLowerCase()) return false
  // Without Ctrl the key itself says whether shift belongs to it: ? does on most keyboards.
  return !mod || event.shiftKey === (shift ?? false)
}

/** A field keeps its letters, and its own undo. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open], .menu:popover-open')) return false
  const field = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]'
  const isOwnKey =
    event.key.length > 1 || event.key.toLowerCase() === 'z' || !(event.ctrlKey || event.metaKey)
  return !(isOwnKey && event.target instanceof Element && event.target.closest(field))
}
