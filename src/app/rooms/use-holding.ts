import { useRef } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { Holding } from '../../screens/observe/floor-header.tsx'
import { useServices } from '../services.ts'
import { useView } from '../view-store.ts'
import { remember } from './observe-memory.ts'

/** The hand and the sun, as this device remembers them. */
export function useHolding(departmentId: DepartmentId): Holding {
  const { preferences } = useServices()
  const words = useArea('walking', dutch)
  const hand = useView((view) => view.hand)
  const theme = useView((view) => view.theme)
  const isSunny = theme === 'sun'
  // Out of the sun it looks as it did before.
  const inside = useRef(isSunny ? ('system' as const) : theme)
  if (!isSunny) inside.current = theme
  return {
    hand,
    onHand: (next) => {
      preferences.setHand(next)
      remember(departmentId, { status: words.didHand[next] })
    },
    isSunny,
    onSunny: (on) => preferences.setTheme(on ? 'sun' : inside.current),
  }
}
