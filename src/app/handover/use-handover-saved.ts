import { useSyncExternalStore } from 'preact/compat'
import { useSession } from '../services.ts'
import type { KeptPlace } from './use-place.ts'

/** Whether what was answered is on the device, and where one is. */
export function useHandoverSaved(at: KeptPlace): KeptPlace['state'] {
  const session = useSession()
  const { kind } = useSyncExternalStore(session.subscribeSaved, () => session.saved())
  if (kind === 'not-saved' || at.state === 'not-saved') return 'not-saved'
  return kind === 'saving' || at.state === 'saving' ? 'saving' : 'saved'
}
