import { useRef, useState } from 'preact/hooks'
import type { Place } from '../../screens/handover/handover-flow.ts'
import { useServices } from '../services.ts'

export interface KeptPlace {
  readonly place: Place
  /** The latest, also between two drawings of the screen. */
  readonly now: () => Place
  readonly go: (change: Partial<Place>) => void
  readonly state: 'saved' | 'saving' | 'not-saved'
}

/** Where the person is, kept on the device with each step and each letter. */
export function usePlace(first: Place): KeptPlace {
  const { handover } = useServices()
  const [place, setPlace] = useState(first)
  const [state, setState] = useState<KeptPlace['state']>('saved')
  const latest = useRef(first)
  const go = (change: Partial<Place>) => {
    const next = { ...latest.current, ...change }
    latest.current = next
    setPlace(next)
    setState('saving')
    const settle = (came: KeptPlace['state']) => {
      if (latest.current === next) setState(came)
    }
    handover.keepPlace(next).then(
      () => settle('saved'),
      () => settle('not-saved'),
    )
  }
  return { place, now: () => latest.current, go, state }
}
