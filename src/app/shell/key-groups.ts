import type { Messages } from '../../i18n/messages.nl.ts'
import type { KeyGroup } from '../../screens/settings/key-list.tsx'
import { SHORTCUTS, type Shortcut, type ShortcutName } from '../shortcuts.ts'

/** All keys in words, by where they work. */
export function keyGroups({ where, shortcuts }: Messages['settings']): KeyGroup[] {
  const names = Object.keys(SHORTCUTS) as ShortcutName[]
  return (Object.keys(where) as Shortcut['where'][]).map((place) => ({
    title: where[place],
    keys: names
      .filter((name) => SHORTCUTS[name].where === place)
      .map((name) => ({ strokes: strokesOf(SHORTCUTS[name]), does: shortcuts[name] })),
  }))
}

/** As keyboards print them, in every language. */
function strokesOf({ key, mod, shift, alt }: Shortcut): string[] {
  const last = key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key
  return [...(mod ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), last]
}
